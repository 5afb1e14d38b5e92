package org.waymark.outcome.summary;

import java.util.ArrayList;
import java.util.List;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Variable;

/**
 * The nation over all replications. Takes runs one by one and keeps none: memory does not depend on
 * their number. Equal runs in equal order give equal bits. Not thread-safe.
 */
public final class Summary {
  private final Period period;
  private final List<Period.Year> years;
  private final Moments[] perYear = moments(Variable.count());
  private final Moments[] derived = moments(Derived.values().length);
  private final Moments[][] byYear;
  private int replications;

  private Summary(Period period) {
    this.period = period;
    this.years = period.years();
    this.byYear = new Moments[Variable.count()][];
    for (int v = 0; v < byYear.length; v++) {
      byYear[v] = moments(years.size());
    }
  }

  /** A summary of no run yet. */
  public static Summary of(Period period) {
    return new Summary(period);
  }

  /** Takes one more run of the same period. */
  public void add(NationYears run) {
    replications++;
    for (Variable variable : Variable.values()) {
      int v = variable.ordinal();
      perYear[v].add(run.perYear(variable));
      for (int year = 0; year < years.size(); year++) {
        byYear[v][year].add(run.get(year, variable));
      }
    }
    for (Derived figure : Derived.values()) {
      derived[figure.ordinal()].add(run.derived(figure));
    }
  }

  /** Number of runs taken. */
  public int replications() {
    return replications;
  }

  /** The reported months. */
  public Period period() {
    return period;
  }

  /** The calendar years touched. */
  public List<Period.Year> years() {
    return years;
  }

  /** The run's yearly average: flows per year, levels on average. */
  public Estimate perYear(Variable variable) {
    return perYear[variable.ordinal()].estimate();
  }

  /** One year (0 is the first): what its months add up to, or their average level. */
  public Estimate inYear(int year, Variable variable) {
    return byYear[variable.ordinal()][year].estimate();
  }

  /** A figure that follows from several variables. */
  public Estimate of(Derived figure) {
    return derived[figure.ordinal()].estimate();
  }

  /**
   * Mean of a variable over the complete years from {@code first} to {@code last}; NaN if there is
   * none.
   */
  public double meanOver(int first, int last, Variable variable) {
    List<Double> means = new ArrayList<>();
    for (int year = 0; year < years.size(); year++) {
      Period.Year span = years.get(year);
      if (span.isComplete() && span.year() >= first && span.year() <= last) {
        means.add(inYear(year, variable).mean());
      }
    }
    return means.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  private static Moments[] moments(int count) {
    Moments[] moments = new Moments[count];
    for (int i = 0; i < count; i++) {
      moments[i] = new Moments();
    }
    return moments;
  }
}
