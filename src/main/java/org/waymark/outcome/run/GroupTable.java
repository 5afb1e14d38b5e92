package org.waymark.outcome.run;

import org.waymark.outcome.variable.AgeGroup;
import org.waymark.outcome.variable.Destination;
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

  private static final int SEXES = Sex.values().length;
  private static final int AGES = AgeGroup.values().length;
  private static final int DESTINATIONS = Destination.values().length;
  private static final int SECTORS = Sector.values().length;
  private static final int CELLS = SEXES * AGES * 2 * DESTINATIONS * SECTORS;
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
    this.counts = new long[years * MEASURES * CELLS];
  }

  /** Number of calendar years. */
  public int years() {
    return years;
  }

  /** Counts one more person. */
  public void add(
      int year,
      Measure measure,
      Sex sex,
      AgeGroup age,
      boolean minority,
      Destination destination,
      Sector sector) {
    add(year, measure, sex, age, minority, destination, sector, 1);
  }

  /** Counts more people. */
  public void add(
      int year,
      Measure measure,
      Sex sex,
      AgeGroup age,
      boolean minority,
      Destination destination,
      Sector sector,
      long people) {
    counts[index(year, measure, sex, age, minority, destination, sector)] += people;
  }

  /** The count of a group in a year (0 is the first). */
  public long get(
      int year,
      Measure measure,
      Sex sex,
      AgeGroup age,
      boolean minority,
      Destination destination,
      Sector sector) {
    return counts[index(year, measure, sex, age, minority, destination, sector)];
  }

  private static int index(
      int year,
      Measure measure,
      Sex sex,
      AgeGroup age,
      boolean minority,
      Destination destination,
      Sector sector) {
    int cell = sex.ordinal();
    cell = cell * AGES + age.ordinal();
    cell = cell * 2 + (minority ? 1 : 0);
    cell = cell * DESTINATIONS + destination.ordinal();
    cell = cell * SECTORS + sector.ordinal();
    return (year * MEASURES + measure.ordinal()) * CELLS + cell;
  }
}
