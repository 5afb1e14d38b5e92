package org.waymark.outcome.variable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.run.YearlyTable;

/**
 * One number of one run, as experiments record it: the yearly average of a variable over the
 * nation, a figure that follows from several, or a ratio of two.
 */
public final class Figure {
  /**
   * Of the people who came back, the share who got assistance, from IOM or from the state; 0 to 1,
   * NaN if nobody came back.
   */
  public static final Figure SHARE_OF_VICTIMS_PROTECTED =
      new Figure(
          "share_of_victims_protected",
          run -> {
            double back = run.perYear(Variable.PEOPLE_RETURNED);
            return back > 0 ? run.perYear(Variable.VICTIMS_ASSISTED) / back : Double.NaN;
          });

  private static final Pattern IN_YEAR = Pattern.compile("([a-z0-9_]+)@(\\d{1,3})");

  private static final List<Figure> ALL = everything();

  private final String id;
  private final ToDoubleFunction<NationYears> value;
  private final Cut cut;

  private Figure(String id, ToDoubleFunction<NationYears> value) {
    this(id, value, null);
  }

  private Figure(String id, ToDoubleFunction<NationYears> value, Cut cut) {
    this.id = id;
    this.value = value;
    this.cut = cut;
  }

  /** Every figure: the variables in their order, then the others. */
  public static List<Figure> all() {
    return ALL;
  }

  /** The figure of a name, those of single years and of parts of a variable included. */
  public static Optional<Figure> find(String id) {
    Optional<Cut> cut = Cut.parse(id);
    if (cut.isPresent()) {
      return Optional.of(new Figure(id, run -> Double.NaN, cut.get()));
    }
    Matcher inYear = IN_YEAR.matcher(id);
    if (inYear.matches()) {
      return Variable.find(inYear.group(1))
          .map(variable -> inYear(variable, Integer.parseInt(inYear.group(2))));
    }
    return ALL.stream().filter(figure -> figure.id.equals(id)).findFirst();
  }

  /**
   * The value of a variable in one calendar year of the run, NaN if it has none; not among {@link
   * #all}.
   *
   * @param year 0 is the first of the run, at most 999
   */
  public static Figure inYear(Variable variable, int year) {
    return new Figure(
        variable.id() + "@" + year,
        run -> year < run.years() ? run.get(year, variable) : Double.NaN);
  }

  /** Name in files, snake_case. */
  public String id() {
    return id;
  }

  /** The part of a variable that it is; empty for figures of the nation over the run. */
  public Optional<Cut> cut() {
    return Optional.ofNullable(cut);
  }

  /**
   * Its value in a run; NaN if missing.
   *
   * @param nation the same run in short
   */
  public double of(RunOutcome outcome, YearlyTable yearly, NationYears nation) {
    return cut == null ? of(nation) : cut.of(outcome, yearly);
  }

  /** Its value in a run, of figures of the nation; NaN if missing. */
  public double of(NationYears run) {
    return value.applyAsDouble(run);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figure figure && figure.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }

  private static List<Figure> everything() {
    List<Figure> all = new ArrayList<>();
    for (Variable variable : Variable.values()) {
      all.add(new Figure(variable.id(), run -> run.perYear(variable)));
    }
    for (Derived derived : Derived.values()) {
      all.add(new Figure(derived.id(), run -> run.derived(derived)));
    }
    all.add(SHARE_OF_VICTIMS_PROTECTED);
    return List.copyOf(all);
  }
}
