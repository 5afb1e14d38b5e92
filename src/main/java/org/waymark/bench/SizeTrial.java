package org.waymark.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.waymark.outcome.variable.Variable;

/**
 * Whether a nation is the same world at every size: national figures per head at several factors
 * against the whole nation, by two one-sided tests. Replications go with one over the factor, so
 * that every size has seen as many people. Five per cent over all comparisons (Bonferroni).
 *
 * @param replications replications of the whole nation
 */
public record SizeTrial(int replications) implements Trial {
  private static final List<Double> FACTORS = List.of(0.1, 0.25, 2.0);
  private static final double MARGIN = 0.03; // the claim
  private static final double LEVEL = 0.05; // the usual one

  /** What must not depend on size. */
  public static final List<Variable> FIGURES =
      List.of(
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.VICTIMS_IDENTIFIED,
          Variable.VICTIMS_RECORDED,
          Variable.ARRESTS,
          Variable.PERCEIVED_RISK,
          Variable.CASES_OPEN,
          Variable.PEOPLE_INTERDICTED);

  private record Sample(double[] mean, double[] variance) {}

  @Override
  public void run(Consumer<String> line) {
    line.accept("factor,replications,variable,ratio,low,high,equal_within_3_percent");
    double z =
        new NormalDistribution(null, 0, 1)
            .inverseCumulativeProbability(1 - LEVEL / (FACTORS.size() * FIGURES.size()));
    Sample whole = sample(1, replications);
    for (double factor : FACTORS) {
      int number = (int) Math.max(2, Math.round(replications / factor));
      Sample other = sample(factor, number);
      for (int i = 0; i < FIGURES.size(); i++) {
        double ratio = other.mean[i] / whole.mean[i];
        double error =
            Math.sqrt(
                other.variance[i] / Math.pow(other.mean[i], 2)
                    + whole.variance[i] / Math.pow(whole.mean[i], 2));
        double low = ratio * (1 - z * error);
        double high = ratio * (1 + z * error);
        line.accept(
            String.format(
                Locale.ROOT,
                "%s,%d,%s,%.4f,%.4f,%.4f,%s",
                factor,
                number,
                FIGURES.get(i).id(),
                ratio,
                low,
                high,
                low > 1 - MARGIN && high < 1 + MARGIN ? "yes" : "not shown"));
      }
    }
  }

  private static Sample sample(double factor, int number) {
    List<double[]> runs =
        EqualLuck.of(
                List.of(new Baseline().with(List.of("population.factor=" + factor))),
                number,
                table -> EqualLuck.national(table, FIGURES))
            .get(0);
    double[] mean = new double[FIGURES.size()];
    double[] variance = new double[FIGURES.size()];
    for (int i = 0; i < mean.length; i++) {
      int v = i;
      double heads = FIGURES.get(i).kind() == Variable.Kind.RATE ? 1 : factor;
      double[] values = runs.stream().mapToDouble(run -> run[v] / heads).toArray();
      mean[i] = StatUtils.mean(values);
      variance[i] = StatUtils.variance(values) / number;
    }
    return new Sample(mean, variance);
  }
}
