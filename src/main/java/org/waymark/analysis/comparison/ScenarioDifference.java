package org.waymark.analysis.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.waymark.experiment.ensemble.RunYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.run.WindowFigures;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Variable;

/**
 * How one scenario differs from the reference, replication by replication: for every variable per
 * year within the window of its effect, and every year of the run, at every place. Takes pairs one
 * by one and keeps none: memory does not depend on their number. Not thread-safe.
 */
public final class ScenarioDifference {
  /** What a scenario that acts in a part of the country may displace. */
  public static final List<Variable> DISPLACED =
      List.of(Variable.OFFERS, Variable.PEOPLE_TRAFFICKED, Variable.PEOPLE_ENTERING_EXPLOITATION);

  private final Period period;
  private final EffectWindow window;
  private final EffectWindow common;
  private final Optional<ActedOn> actedOn;
  private final Map<Variable, Displacement.Pairs> displaced = new EnumMap<>(Variable.class);
  private final WindowDifference nation = new WindowDifference();
  private final WindowDifference besideOthers = new WindowDifference();
  private PairedMoments[][] places;
  private PairedMoments[][][] byYear;
  private Places where;

  /**
   * A difference of no pair yet.
   *
   * @param window the months over which its effect is counted
   * @param common the months over which it is counted beside other scenarios
   * @param actedOn where the other scenario acts, if that is a part of the country
   */
  ScenarioDifference(
      Period period, EffectWindow window, EffectWindow common, Optional<ActedOn> actedOn) {
    this.period = period;
    this.window = window;
    this.common = common;
    this.actedOn = actedOn;
    DISPLACED.forEach(variable -> displaced.put(variable, new Displacement.Pairs()));
  }

  /** Takes what two scenarios made of the same luck. */
  void add(RunYears reference, RunYears other) {
    if (places == null) {
      where = reference.years().places();
      places = new PairedMoments[where.count()][];
      byYear = new PairedMoments[period.years().size()][where.count()][];
      for (int place = 0; place < places.length; place++) {
        places[place] = PairedMoments.some(Variable.count());
        for (PairedMoments[][] year : byYear) {
          year[place] = PairedMoments.some(Variable.count());
        }
      }
    }
    WindowFigures one = reference.figures().within(window.months());
    WindowFigures two = other.figures().within(window.months());
    actedOn.ifPresent(
        areas ->
            displaced.forEach(
                (variable, each) -> each.add(areas, variable, one.averages(), two.averages())));
    nation.add(one.nation(), two.nation());
    besideOthers.add(
        reference.figures().within(common.months()).nation(),
        other.figures().within(common.months()).nation());
    for (Variable variable : Variable.values()) {
      int v = variable.ordinal();
      for (int place = 0; place < places.length; place++) {
        places[place][v].add(
            one.averages().get(place, variable), two.averages().get(place, variable));
        for (int year = 0; year < byYear.length; year++) {
          byYear[year][place][v].add(
              reference.years().get(year, place, variable),
              other.years().get(year, place, variable));
        }
      }
    }
  }

  /** The reported months. */
  public Period period() {
    return period;
  }

  /** The months over which its effect is counted. */
  public EffectWindow window() {
    return window;
  }

  /**
   * The places.
   *
   * @throws IllegalStateException before the first pair
   */
  public Places places() {
    if (where == null) {
      throw new IllegalStateException("There is no pair yet, so there are no places.");
    }
    return where;
  }

  /** Where the other scenario acts, if that is a part of the country. */
  public Optional<ActedOn> actedOn() {
    return actedOn;
  }

  /** What it displaces, one of {@link #DISPLACED}; to be asked where it acts in a part only. */
  public Displacement displacement(Variable variable) {
    return displaced.get(variable).displacement();
  }

  /** The nation, per year within the window: flows per twelve months, levels on average. */
  public PairedDifference perYear(Variable variable) {
    return nation.perYear(variable);
  }

  /** What a flow of the nation comes to over all months of the window. */
  public PairedDifference total(Variable variable) {
    return perYear(variable).times(window.months().months() / 12.0);
  }

  /** The last calendar year of which the window holds all months, 0 the run's first, if any. */
  public OptionalInt lastYear() {
    List<Period.Year> years = period.years();
    return IntStream.iterate(years.size() - 1, year -> year >= 0, year -> year - 1)
        .filter(
            year ->
                years.get(year).isComplete()
                    && years.get(year).firstMonth() >= window.months().from()
                    && years.get(year).endMonth() <= window.months().until())
        .findFirst();
  }

  /** The nation over the months that are common to all scenarios of the comparison. */
  public PairedDifference besideOthers(Variable variable) {
    return besideOthers.perYear(variable);
  }

  /** A figure that follows from several variables, within the window. */
  public PairedDifference of(Derived figure) {
    return nation.of(figure);
  }

  /** Per year within the window, at a place. */
  public PairedDifference perYear(int place, Variable variable) {
    return PairedDifference.of(places[place][variable.ordinal()]);
  }

  /** One year (0 is the first) at a place: what its months add up to, or their average level. */
  public PairedDifference inYear(int year, int place, Variable variable) {
    return PairedDifference.of(byYear[year][place][variable.ordinal()]);
  }

  /** One year in the nation. */
  public PairedDifference inYear(int year, Variable variable) {
    return inYear(year, places().nation(), variable);
  }
}
