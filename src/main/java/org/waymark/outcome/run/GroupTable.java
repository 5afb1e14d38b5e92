package org.waymark.outcome.run;

import java.util.ArrayList;
import java.util.List;
import org.waymark.outcome.variable.AgeGroup;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Dimension;
import org.waymark.outcome.variable.Sector;
import org.waymark.outcome.variable.Sex;
import org.waymark.outcome.variable.Variable;

/**
 * National counts of one run by year and group: sex, age group, minority, destination, sector.
 * Counts three variables, see {@link Measure}.
 */
public final class GroupTable {
  /** What is counted by group. */
  public enum Measure {
    PEOPLE_TRAFFICKED(Variable.PEOPLE_TRAFFICKED),
    PEOPLE_ENTERING_EXPLOITATION(Variable.PEOPLE_ENTERING_EXPLOITATION),
    VICTIMS_IDENTIFIED(Variable.VICTIMS_IDENTIFIED);

    private final Variable variable;

    Measure(Variable variable) {
      this.variable = variable;
    }

    /** The variable of which this counts parts. */
    public Variable variable() {
      return variable;
    }
  }

  /** A group of people. */
  public record Cell(
      Sex sex, AgeGroup age, boolean minority, Destination destination, Sector sector) {

    /** Place of its category in a dimension. */
    public int category(Dimension dimension) {
      return switch (dimension) {
        case SEX -> sex.ordinal();
        case AGE_GROUP -> age.ordinal();
        case MINORITY -> minority ? 1 : 0;
        case DESTINATION -> destination.ordinal();
        case SECTOR -> sector.ordinal();
      };
    }

    private int index() {
      int index = 0;
      for (Dimension dimension : DIMENSIONS) {
        index = index * dimension.categories().size() + category(dimension);
      }
      return index;
    }
  }

  private static final Dimension[] DIMENSIONS = Dimension.values();
  private static final List<Cell> CELLS = List.copyOf(allCells());
  private static final int MEASURES = Measure.values().length;

  private final int years;
  private final long[] counts;

  /**
   * A table of zeros.
   *
   * @param years calendar years touched by the run, at least 1
   */
  public GroupTable(int years) {
    this.years = years;
    this.counts = new long[years * MEASURES * CELLS.size()];
  }

  /** Number of calendar years. */
  public int years() {
    return years;
  }

  /** Every group, by sex, age, minority, destination and sector. */
  public static List<Cell> cells() {
    return CELLS;
  }

  private static List<Cell> allCells() {
    List<Cell> cells = new ArrayList<>();
    for (Sex sex : Sex.values()) {
      for (AgeGroup age : AgeGroup.values()) {
        for (boolean minority : new boolean[] {false, true}) {
          for (Destination destination : Destination.values()) {
            for (Sector sector : Sector.values()) {
              cells.add(new Cell(sex, age, minority, destination, sector));
            }
          }
        }
      }
    }
    return cells;
  }

  /** Counts more people. */
  public void add(int year, Measure measure, Cell cell, long people) {
    counts[index(year, measure, cell)] += people;
  }

  /** The count of a group in a year (0 is the first). */
  public long get(int year, Measure measure, Cell cell) {
    return counts[index(year, measure, cell)];
  }

  private static int index(int year, Measure measure, Cell cell) {
    return (year * MEASURES + measure.ordinal()) * CELLS.size() + cell.index();
  }
}
