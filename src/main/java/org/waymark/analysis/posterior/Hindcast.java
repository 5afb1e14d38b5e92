package org.waymark.analysis.posterior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.commons.math3.util.FastMath;
import org.waymark.analysis.calibration.Chains;
import org.waymark.analysis.calibration.Prediction;
import org.waymark.experiment.calibration.RecordCovariance;
import org.waymark.experiment.calibration.Target;
import org.waymark.experiment.calibration.Variant;

/**
 * How counts are predicted that a reading did not use, given what happened to borders, laws and
 * counting in those years: conditional, for these are known after the fact. Beside the model stand
 * three that know no mechanism.
 *
 * @param variant the reading, which ends with a year
 * @param rows the counts after it
 * @param model how the model does
 * @param last how the last value does
 * @param trend how the trend of logarithms does
 * @param drivers how the last value does, moved as the model moves before any record
 */
public record Hindcast(
    Variant variant, List<Row> rows, Score model, Score last, Score trend, Score drivers) {
  private static final int MOST_DRAWS = 400;

  /**
   * A count that was predicted.
   *
   * @param target what was observed
   * @param predicted by the model, for the record
   * @param last value that was used
   * @param trend of those that were used
   * @param drivers the last value, moved by drivers
   */
  public record Row(Target target, Band predicted, double last, double trend, double drivers) {}

  /**
   * How well.
   *
   * @param rmse root mean square error of logarithms
   * @param covered of the rows, how many lie in the 90 % band; -1 where there is none
   * @param width median width of that band, as the ratio of its ends; NaN where there is none
   */
  public record Score(double rmse, int covered, double width) {}

  /** Copies its list. */
  public Hindcast {
    rows = List.copyOf(rows);
  }

  /**
   * Predicts.
   *
   * @param prior runs spread over the prior
   */
  public static Hindcast of(Reading reading, Chains chains, Runs prior) {
    List<Target> all = reading.study().targets().targets();
    int[] later =
        IntStream.range(0, all.size())
            .filter(t -> all.get(t).from() > reading.variant().until())
            .filter(t -> !all.get(t).series().family().isShare())
            .filter(t -> before(reading, all.get(t)).length > 0)
            .toArray();
    Mixture[] predicted = predicted(reading, chains.draws(MOST_DRAWS), later);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < later.length; i++) {
      Target target = all.get(later[i]);
      int[] used = before(reading, target);
      int last = used[used.length - 1];
      rows.add(
          new Row(
              target,
              Band.of(predicted[i], FastMath::exp),
              all.get(last).value(),
              trend(all, used, target),
              all.get(last).value() * FastMath.exp(median(prior, later[i]) - median(prior, last))));
    }
    return new Hindcast(
        reading.variant(),
        rows,
        new Score(
            rmse(rows, rows.stream().mapToDouble(row -> row.predicted().middle()).toArray()),
            (int) rows.stream().filter(r -> r.predicted().holds(r.target().value())).count(),
            StatUtils.percentile(
                rows.stream()
                    .mapToDouble(row -> row.predicted().high() / row.predicted().low())
                    .toArray(),
                50)),
        naive(rows, rows.stream().mapToDouble(Row::last).toArray()),
        naive(rows, rows.stream().mapToDouble(Row::trend).toArray()),
        naive(rows, rows.stream().mapToDouble(Row::drivers).toArray()));
  }

  /** Rows that were used of the same indicator, in the order of years. */
  private static int[] before(Reading reading, Target target) {
    return Arrays.stream(reading.used())
        .filter(
            t -> {
              String other = reading.study().targets().targets().get(t).series().counts();
              return other.equals(target.series().counts());
            })
        .boxed()
        .sorted(Comparator.comparing(t -> reading.study().targets().targets().get(t).from()))
        .mapToInt(t -> t)
        .toArray();
  }

  private static double trend(List<Target> all, int[] used, Target target) {
    if (used.length < 2) {
      return all.get(used[0]).value();
    }
    SimpleRegression line = new SimpleRegression();
    for (int t : used) {
      line.addData(all.get(t).from(), all.get(t).observed());
    }
    return FastMath.exp(line.predict(target.from()));
  }

  private static double median(Runs prior, int output) {
    return StatUtils.percentile(prior.values(output), 50);
  }

  private static Score naive(List<Row> rows, double[] values) {
    return new Score(rmse(rows, values), -1, Double.NaN);
  }

  private static double rmse(List<Row> rows, double[] values) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      double error = rows.get(i).target().observed() - FastMath.log(values[i]);
      sum += error * error;
    }
    return FastMath.sqrt(sum / values.length);
  }

  /** Of each draw, the normal of later rows given what the earlier ones say of its errors. */
  private static Mixture[] predicted(Reading reading, double[][] draws, int[] later) {
    List<Target> all = reading.study().targets().targets();
    double[][] covariance = RecordCovariance.of(all, reading.study().series(), reading.variant());
    double[][] together = reading.emulators().correlation();
    int[] used = reading.used();
    double[][] means = new double[later.length][draws.length];
    double[][] deviations = new double[later.length][draws.length];
    for (int d = 0; d < draws.length; d++) {
      double[] centre = new double[all.size()];
      double[] spread = new double[all.size()];
      for (int t = 0; t < centre.length; t++) {
        Prediction there = reading.emulators().of(t).at(draws[d]);
        centre[t] = there.mean();
        spread[t] = FastMath.sqrt(there.variance() + there.noise());
      }
      double[][] whole = new double[centre.length][centre.length];
      for (int a = 0; a < centre.length; a++) {
        for (int b = 0; b < centre.length; b++) {
          whole[a][b] = covariance[a][b] + together[a][b] * spread[a] * spread[b];
        }
      }
      RealMatrix matrix = new Array2DRowRealMatrix(whole, false);
      DecompositionSolver solver =
          new CholeskyDecomposition(matrix.getSubMatrix(used, used)).getSolver();
      RealMatrix across = matrix.getSubMatrix(used, later);
      RealMatrix weights = solver.solve(across);
      double[] errors =
          Arrays.stream(used).mapToDouble(t -> all.get(t).observed() - centre[t]).toArray();
      double[] moved = weights.preMultiply(errors);
      RealMatrix explained = across.transpose().multiply(weights);
      for (int i = 0; i < later.length; i++) {
        means[i][d] = centre[later[i]] + moved[i];
        deviations[i][d] =
            FastMath.sqrt(Math.max(0, whole[later[i]][later[i]] - explained.getEntry(i, i)));
      }
    }
    return IntStream.range(0, later.length)
        .mapToObj(i -> new Mixture(means[i], deviations[i]))
        .toArray(Mixture[]::new);
  }
}
