package org.waymark.analysis.comparison;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.StatUtils;
import org.waymark.outcome.run.YearlyTable;
import org.waymark.outcome.summary.StudentT;
import org.waymark.outcome.variable.Variable;

/**
 * How far two runs of one scenario lie apart that share nothing but the scenario: what luck alone
 * makes in a year of the nation. A run counts once. Not thread-safe.
 */
public final class LuckBetweenRuns {
  /** Fewer runs say too little of how far runs scatter. */
  public static final int FEWEST_RUNS = 5;

  private final Map<Integer, double[][]> runs = new TreeMap<>();

  /**
   * Student's quantile takes longer than all the rest: it is computed once for a number of runs.
   */
  private double quantile = Double.NaN;

  /** Takes a run of the scenario; it keeps the nation's years alone. */
  public void add(int replication, YearlyTable years) {
    double[][] nation = new double[years.years().size()][Variable.count()];
    for (int year = 0; year < nation.length; year++) {
      for (int v = 0; v < nation[year].length; v++) {
        nation[year][v] = years.get(year, years.places().nation(), Variable.of(v));
      }
    }
    runs.put(replication, nation);
    quantile = Double.NaN;
  }

  /** Number of runs taken. */
  public int runs() {
    return runs.size();
  }

  /**
   * Half of the interval around zero that holds the difference of two further runs in 95 of 100
   * cases, in the unit of the variable a year. Runs with standard deviation {@code s} make
   * differences with {@code s} times the square root of 2, and {@code s} is known from {@code n}
   * runs, so that Student's quantile with {@code n - 1} degrees stands before it. Assumes that runs
   * scatter normally.
   *
   * @return NaN with fewer than {@link #FEWEST_RUNS} runs, or where a run has no value
   */
  public double reach(int year, Variable variable) {
    if (runs.size() < FEWEST_RUNS) {
      return Double.NaN;
    }
    double[] values =
        runs.values().stream().mapToDouble(each -> each[year][variable.ordinal()]).toArray();
    if (Double.isNaN(quantile)) {
      quantile = StudentT.of95(values.length - 1.0);
    }
    return quantile * Math.sqrt(2 * StatUtils.variance(values));
  }
}
