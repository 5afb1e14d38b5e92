package org.waymark.analysis.comparison;

import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.YearlyTable;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Variable;

/**
 * How one scenario differs from the reference, replication by replication: for every variable the
 * run's yearly average and every year, at every place. Takes pairs one by one and keeps none:
 * memory does not depend on their number. Not thread-safe.
 */
public final class ScenarioDifference {
  private final Period period;
  private final PairedMoments[] nation = moments(Variable.count());
  private final PairedMoments[] derived = moments(Derived.values().length);
  private PairedMoments[][] places;
  private PairedMoments[][][] byYear;
  private Places where;

  private ScenarioDifference(Period period) {
    this.period = period;
  }

  /** A difference of no pair yet. */
  public static ScenarioDifference of(Period period) {
    return new ScenarioDifference(period);
  }

  /** Takes what two scenarios made of the same luck. */
  public void add(
      RunFigures reference, YearlyTable referenceYears, RunFigures other, YearlyTable otherYears) {
    if (places == null) {
      where = referenceYears.places();
      places = new PairedMoments[where.count()][];
      byYear = new PairedMoments[period.years().size()][where.count()][];
      for (int place = 0; place < places.length; place++) {
        places[place] = moments(Variable.count());
        for (PairedMoments[][] year : byYear) {
          year[place] = moments(Variable.count());
        }
      }
    }
    add(reference.nation(), other.nation());
    for (Variable variable : Variable.values()) {
      int v = variable.ordinal();
      for (int place = 0; place < places.length; place++) {
        places[place][v].add(reference.perYear(place, variable), other.perYear(place, variable));
        for (int year = 0; year < byYear.length; year++) {
          byYear[year][place][v].add(
              referenceYears.get(year, place, variable), otherYears.get(year, place, variable));
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
