package org.waymark.experiment.calibration;

import java.util.List;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * What several experts said of an input, each of them as values at some probabilities. Between
 * these a distribution is even; beyond the outermost it goes on for a tenth of an expert's range,
 * as is usual (Cooke 1991). Experts have equal weight: the pool is the mean of their distributions
 * (linear pool; Stone 1961).
 *
 * @param experts values by probability, at least two each, both rising
 * @param low smallest value that the model accepts
 * @param high largest value that it accepts
 */
public record PooledPrior(List<TreeMap<Double, Double>> experts, double low, double high)
    implements Prior {
  private static final NormalDistribution STANDARD = new NormalDistribution();
  private static final double BEYOND = 0.1;
  private static final int HALVINGS = 60;

  /** Copies its list. */
  public PooledPrior {
    experts = List.copyOf(experts);
  }

  @Override
  public String shape() {
    return "elicited";
  }

  @Override
  public double at(double z) {
    double u = STANDARD.cumulativeProbability(z);
    double from = experts.stream().mapToDouble(e -> end(e, true)).min().orElseThrow();
    double until = experts.stream().mapToDouble(e -> end(e, false)).max().orElseThrow();
    for (int i = 0; i < HALVINGS; i++) {
      double middle = 0.5 * (from + until);
      double below = experts.stream().mapToDouble(e -> probability(e, middle)).average().orElse(0);
      if (below < u) {
        from = middle;
      } else {
        until = middle;
      }
    }
    return 0.5 * (from + until);
  }

  private double end(TreeMap<Double, Double> expert, boolean lowest) {
    double first = expert.firstEntry().getValue();
    double last = expert.lastEntry().getValue();
    double beyond = BEYOND * (last - first);
    return lowest ? Math.max(low, first - beyond) : Math.min(high, last + beyond);
  }

  private double probability(TreeMap<Double, Double> expert, double value) {
    double before = end(expert, true);
    double p = 0;
    for (var quantile : expert.entrySet()) {
      if (value < quantile.getValue()) {
        return between(value, before, quantile.getValue(), p, quantile.getKey());
      }
      before = quantile.getValue();
      p = quantile.getKey();
    }
    return between(value, before, end(expert, false), p, 1);
  }

  private static double between(double x, double from, double until, double p, double q) {
    return x >= until ? q : p + (q - p) * Math.max(0, x - from) / (until - from);
  }
}
