package org.waymark.nation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;

/** Compares two nations at equal seeds, so that their difference is the effect of what differs. */
public final class Paired {

  private static final int MOST_PLANS = 4;

  /** However its nation came about: one whose values are the defaults runs once for all tests. */
  private record Run(Scenario scenario, long seed) {}

  /** Sums of all variables of runs that several tests compare with. */
  private static final Map<Run, double[]> KNOWN = new ConcurrentHashMap<>();

  /** Plans of the nations that were run last: all seeds of a nation share one. */
  private static final Map<Scenario, Blueprint> PLANS =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Scenario, Blueprint> eldest) {
              return size() > MOST_PLANS;
            }
          });

  private Paired() {}

  /**
   * A 95 % interval, by Student's t.
   *
   * @param low its lower end
   * @param mean the mean difference
   * @param high its upper end
   */
  public record Interval(double low, double mean, double high) {

    /** The interval of the mean of what was observed. */
    public static Interval of(double[] observed) {
      int n = observed.length;
      double mean = 0;
      for (double value : observed) {
        mean += value / n;
      }
      double squares = 0;
      for (double value : observed) {
        squares += (value - mean) * (value - mean);
      }
      double t = new TDistribution(null, n - 1.0).inverseCumulativeProbability(0.975);
      double half = t * Math.sqrt(squares / (n - 1) / n);
      return new Interval(mean - half, mean, mean + half);
    }
  }

  /** Relative difference of a variable's sum over the nation: (to - from) / mean of from. */
  public static Interval change(Nations from, Nations to, Variable variable, int replications) {
    double[] before = sums(from, variable, replications);
    double[] after = sums(to, variable, replications);
    double mean = 0;
    for (double value : before) {
      mean += value / replications;
    }
    double[] differences = new double[replications];
    for (int i = 0; i < replications; i++) {
      differences[i] = (after[i] - before[i]) / mean;
    }
    return Interval.of(differences);
  }

  /** Sums of a variable over the nation, by seed. */
  public static double[] sums(Nations nation, Variable variable, int replications) {
    Scenario scenario = nation.scenario();
    return IntStream.rangeClosed(1, replications)
        .parallel()
        .mapToDouble(seed -> known(new Run(scenario, seed))[variable.ordinal()])
        .toArray();
  }

  private static double[] known(Run run) {
    double[] sums = KNOWN.get(run);
    if (sums == null) {
      Blueprint plan =
          PLANS.computeIfAbsent(run.scenario(), of -> Blueprint.of(of, Nations.EVIDENCE));
      Nation nation = plan.nation(run.seed(), false);
      nation.run(() -> false);
      MonthlyTable table = nation.tally().table();
      sums = new double[Variable.count()];
      for (Variable variable : Variable.values()) {
        sums[variable.ordinal()] = Nations.sum(table, variable);
      }
      KNOWN.put(run, sums);
    }
    return sums;
  }
}
