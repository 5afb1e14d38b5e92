package org.waymark.outcome.variable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.run.YearlyTable;

/**
 * One number of one run, as experiments record it: a variable or a part of it ({@link Cut}), a
 * ratio of two, or a figure that follows from several. A ratio is written {@code
 * victims_identified/sex=female:victims_identified@2020}: years that stand once, last, hold for
 * both; else each has its own ({@code convictions@2018:arrests@2017}). Over several years it is the
 * ratio of the two sums.
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
          },
          null,
          null);

  /** What stands between the two of a ratio. */
  public static final String RATIO = ":";

  private static final List<Figure> ALL = everything();

  private final String id;
  private final ToDoubleFunction<NationYears> value;
  private final Cut cut;
  private final Cut per;

  private Figure(String id, ToDoubleFunction<NationYears> value, Cut cut, Cut per) {
    this.id = id;
    this.value = value;
    this.cut = cut;
    this.per = per;
  }

  /** Every figure of the nation over the run: the variables in their order, then the others. */
  public static List<Figure> all() {
    return ALL;
  }

  /** The figure of a name, those of parts and ratios included. Its id is the name in short. */
  public static Optional<Figure> find(String name) {
    int between = name.indexOf(RATIO);
    if (between < 0) {
      return Cut.parse(name)
          .map(Figure::of)
          .or(() -> ALL.stream().filter(figure -> figure.id.equals(name)).findFirst());
    }
    Optional<Cut> per = Cut.parse(name.substring(between + 1));
    return Cut.parse(name.substring(0, between))
        .filter(cut -> per.isPresent())
        .map(cut -> cut.from() == 0 ? cut.over(per.get().from(), per.get().until()) : cut)
        .filter(cut -> (cut.from() == 0) == (per.get().from() == 0) && !cut.equals(per.get()))
        .map(cut -> ratio(cut, per.get()));
  }

  /** A variable or a part of it. */
  public static Figure of(Cut cut) {
    return new Figure(cut.id(), run -> run.perYear(cut.variable()), cut, null);
  }

  private static Figure ratio(Cut cut, Cut per) {
    Cut written = cut.years().equals(per.years()) ? cut.over(0, 0) : cut;
    return new Figure(written.id() + RATIO + per.id(), null, cut, per);
  }

  /**
   * The value of a variable in one calendar year.
   *
   * @param year the calendar year
   */
  public static Figure inYear(Variable variable, int year) {
    return of(Cut.of(variable).over(year, year));
  }

  /** Name in files, snake_case. */
  public String id() {
    return id;
  }

  /**
   * The variable or part that it is, of a ratio the upper one; empty for what follows from more.
   */
  public Optional<Cut> cut() {
    return Optional.ofNullable(cut);
  }

  /** By what a ratio is divided; empty for all else. */
  public Optional<Cut> per() {
    return Optional.ofNullable(per);
  }

  /** The variable that it counts; empty for ratios and for what follows from several. */
  public Optional<Variable> variable() {
    return per == null ? cut().map(Cut::variable) : Optional.empty();
  }

  /** Whether it lies between 0 and 1 and is said in percent. */
  public boolean isShare() {
    return per == null
        ? cut == null
            ? equals(SHARE_OF_VICTIMS_PROTECTED)
            : cut.variable().unit() == Variable.Unit.SHARE
        : cut.isPartOf(per);
  }

  /** Whether all years that it states are among those of a run, whole or in part. */
  public boolean isWithin(Period period) {
    return Stream.concat(cut().stream(), per().stream()).allMatch(each -> each.isWithin(period));
  }

  /**
   * Its value in a run; NaN if missing, or if what a ratio is divided by is 0.
   *
   * @param nation the same run in short
   */
  public double of(RunOutcome outcome, YearlyTable yearly, NationYears nation) {
    if (cut == null || (per == null && cut.isWhole())) {
      return value.applyAsDouble(nation);
    }
    double over = per == null ? 1 : per.of(outcome, yearly);
    return over > 0 ? cut.of(outcome, yearly) / over : Double.NaN;
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
      all.add(of(Cut.of(variable)));
    }
    for (Derived derived : Derived.values()) {
      all.add(new Figure(derived.id(), run -> run.derived(derived), null, null));
    }
    all.add(SHARE_OF_VICTIMS_PROTECTED);
    return List.copyOf(all);
  }
}
