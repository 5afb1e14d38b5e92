package org.waymark.analysis.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.experiment.ensemble.RunYears;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Variable;

/**
 * How one scenario differs from the reference, replication by replication: for every variable the
 * run's yearly average and every year, at every place. Takes pairs one by one and keeps none:
 * memory does not depend on their number. Not thread-safe.
 */
public final class ScenarioDifference {
  /** What a scenario that acts in a part of the country may displace. */
  public static final List<Variable> DISPLACED =
      List.of(Variable.OFFERS, Variable.PEOPLE_TRAFFICKED, Variable.PEOPLE_ENTERING_EXPLOITATION);

  private final Period period;
  private final Optional<ActedOn> actedOn;
  private final Map<Variable, Displacement.Pairs> displaced = new EnumMap<>(Variable.class);
  private final PairedMoments[] nation = moments(Variable.count());
  private final PairedMoments[] derived = moments(Derived.values().length);
  private PairedMoments[][] places;
  private PairedMoments[][][] byYear;
  private Places where;

  private ScenarioDifference(Period period, Optional<ActedOn> actedOn) {
    this.period = period;
    this.actedOn = actedOn;
    DISPLACED.forEach(variable -> displaced.put(variable, new Displacement.Pairs()));
  }

  /**
   * A difference of no pair yet.
   *
   * @param actedOn where the other scenario acts, if that is a part of the country
   */
  static ScenarioDifference of(Period period, Optional<ActedOn> actedOn) {
    return new ScenarioDifference(period, actedOn);
  }

  /** Takes what two scenarios made of the same luck. */
  void add(RunYears reference, RunYears other) {
    if (places == null) {
      where = reference.years().places();
      places = new PairedMoments[where.count()][];
      byYear = new PairedMoments[period.years().size()][where.count()][];
      for (int place = 0; place < places.length; place++) {
        places[place] = moments(Variable.count());
        for (PairedMoments[][] year : byYear) {
          year[place] = moments(Variable.count());
        }
      }
    }
    actedOn.ifPresent(
        areas ->
            displaced.forEach((variable, each) -> each.add(areas, variable, reference, other)));
    add(reference.figures().nation(), other.figures().nation());
    for (Variable variable : Variable.values()) {
      int v = variable.ordinal();
      for (int place = 0; place < places.length; place++) {
        places[place][v].add(
            reference.figures().perYear(place, variable), other.figures().perYear(place, variable));
        for (int year = 0; year < byYear.length; year++) {
          byYear[year][place][v].add(
              reference.years().get(year, place, variable),
              other.years().get(year, place, variable));
        }
      }
    }
  }

  private void add(NationYears reference, NationYears other) {
    for (Variable variable : Variable.values()) {
      nation[variable.ordinal()].add(reference.perYear(variable), other.perYear(variable));
    }
    for (Derived figure : Derived.values()) {
      derived[figure.ordinal()].add(reference.derived(figure), other.derived(figure));
    }
  }

  /** The reported months. */
  public Period period() {
    return period;
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

  /** The nation's yearly average: flows per year, levels on average. */
  public PairedDifference perYear(Variable variable) {
    return PairedDifference.of(nation[variable.ordinal()]);
  }

  /** A figure that follows from several variables. */
  public PairedDifference of(Derived figure) {
    return PairedDifference.of(derived[figure.ordinal()]);
  }

  /** The yearly average at a place. */
  public PairedDifference perYear(int place, Variable variable) {
    return PairedDifference.of(places[place][variable.ordinal()]);
  }

  /** One year (0 is the first) at a place: what its months add up to, or their average level. */
  public PairedDifference inYear(int year, int place, Variable variable) {
    return PairedDifference.of(byYear[year][place][variable.ordinal()]);
  }

  private static PairedMoments[] moments(int count) {
    PairedMoments[] moments = new PairedMoments[count];
    for (int i = 0; i < count; i++) {
      moments[i] = new PairedMoments();
    }
    return moments;
  }
}
