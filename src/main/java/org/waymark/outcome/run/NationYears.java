package org.waymark.outcome.run;

import java.io.Serializable;
import java.util.List;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Variable;

/** What a summary needs of one run: the nation by year, and per year over the run. */
public final class NationYears implements Serializable {
  private static final long serialVersionUID = 1L;

  private final double[][] byYear;
  private final double[] perYear;
  private final double[] derived;

  private NationYears(double[][] byYear, double[] perYear, double[] derived) {
    this.byYear = byYear;
    this.perYear = perYear;
    this.derived = derived;
  }

  /** Condenses a run. */
  public static NationYears of(MonthlyTable monthly, YearlyTable yearly) {
    int variables = Variable.count();
    int years = yearly.years().size();
    int nation = yearly.places().nation();
    double[][] byYear = new double[variables][years];
    double[] perYear = new double[variables];
    for (Variable variable : Variable.values()) {
      double[] values = byYear[variable.ordinal()];
      for (int year = 0; year < years; year++) {
        values[year] = yearly.get(year, nation, variable);
      }
      perYear[variable.ordinal()] = perYear(variable.kind(), values, yearly.years());
    }
    Derived[] all = Derived.values();
    double[] derived = new double[all.length];
    for (Derived each : all) {
      derived[each.ordinal()] = each.of(monthly);
    }
    return new NationYears(byYear, perYear, derived);
  }

  /** Number of calendar years touched. */
  public int years() {
    return byYear[0].length;
  }

  /** A flow's sum in a year, a level's mean; NaN if missing. */
  public double get(int year, Variable variable) {
    return byYear[variable.ordinal()][year];
  }

  /** The run's yearly average: flows per twelve months, levels on average. */
  public double perYear(Variable variable) {
    return perYear[variable.ordinal()];
  }

  /** A figure that follows from several variables. */
  public double derived(Derived figure) {
    return derived[figure.ordinal()];
  }

  /** Yearly average of a course by year: flows per twelve months, levels on average. */
  public static double perYear(Variable.Kind kind, double[] values, List<Period.Year> years) {
    double sum = 0;
    double weight = 0;
    for (int year = 0; year < values.length; year++) {
      int months = years.get(year).months();
      if (Double.isNaN(values[year]) || (kind == Variable.Kind.COHORT && months < 12)) {
        continue;
      }
      boolean adds = kind == Variable.Kind.FLOW || kind == Variable.Kind.COHORT;
      sum += adds ? values[year] : values[year] * months;
      weight += adds ? months / 12.0 : months;
    }
    return weight == 0 ? Double.NaN : sum / weight;
  }
}
