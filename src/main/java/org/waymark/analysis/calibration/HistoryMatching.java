package org.waymark.analysis.calibration;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Points of the region that a record does not rule out (P. S. Craig, M. Goldstein, A. H. Seheult
 * and J. A. Smith 1997; I. Vernon, M. Goldstein and R. Bower 2010). Such regions may hold a
 * millionth of all points: they are reached by falling levels, each of which a fifth of the points
 * before reach (S.-K. Au and J. L. Beck 2001, "Estimation of small failure probabilities in high
 * dimensions by subset simulation"), with elliptical slices inside each level.
 *
 * @param cutoff largest implausibility, in standard deviations, that does not rule out; 3 as a rule
 *     (F. Pukelsheim 1994)
 * @param allowed targets, the worst ones of a point, that may lie beyond it
 * @param points wanted, at least 10
 * @param moves of each point at each level, at least 1
 * @param seed each point has luck of its own under it
 */
public record HistoryMatching(double cutoff, int allowed, int points, int moves, long seed) {
  private static final int LEVELS = 30;
  private static final double KEPT = 0.2;

  /** Checks its numbers. */
  public HistoryMatching {
    if (!(cutoff > 0) || allowed < 0 || points < 10 || moves < 1) {
      throw new IllegalArgumentException(
          "cutoff "
              + cutoff
              + ", allowed "
              + allowed
              + ", points "
              + points
              + ", moves "
              + moves
              + ": above 0, at least 0, 10 and 1 are allowed");
    }
  }

  /**
   * The region that is left.
   *
   * @param points of it, or of the last level if it was not reached
   * @param fraction share of all points, as they are before the record, that are in it; some {@code
   *     sqrt(4 levels / points)} of it is its standard error
   * @param level implausibility that all points keep within: the cutoff, or more if no point below
   *     it was found
   * @param ruledOut share of all points that each target alone rules out, by target
   */
  public record Region(double[][] points, double fraction, double level, double[] ruledOut) {}

  /**
   * Finds the region.
   *
   * @param inputs how many there are
   * @param standardised how far each target is from a point, in standard deviations; asked by
   *     several threads at once
   */
  public Region find(int inputs, Function<double[], double[]> standardised) {
    double[][] now = new double[points][];
    double[][] first = new double[points][];
    eachPoint(
        i -> {
          now[i] = Luck.normal(Luck.of(seed, 0, i), new double[inputs]);
          first[i] = standardised.apply(now[i]);
        });
    double[] ruledOut = new double[first[0].length];
    for (double[] each : first) {
      for (int t = 0; t < ruledOut.length; t++) {
        ruledOut[t] += Math.abs(each[t]) > cutoff ? 1.0 / points : 0;
      }
    }
    ToDoubleFunction<double[]> score = z -> implausibility(standardised.apply(z));
    double[] scores = Arrays.stream(first).mapToDouble(this::implausibility).toArray();
    double fraction = 1;
    double level = Double.POSITIVE_INFINITY;
    for (int stage = 1; stage <= LEVELS && level > cutoff; stage++) {
      double[] sorted = scores.clone();
      Arrays.sort(sorted);
      double next = Math.max(cutoff, sorted[(int) Math.ceil(KEPT * points) - 1]);
      if (next >= level) {
        break;
      }
      level = next;
      double within = level;
      int[] kept = IntStream.range(0, points).filter(i -> scores[i] <= within).toArray();
      fraction *= (double) kept.length / points;
      double[][] before = now.clone();
      int number = stage;
      eachPoint(
          i -> {
            EllipticalSlice.Walk walk =
                new EllipticalSlice.Walk(
                    z -> score.applyAsDouble(z) <= within ? 0 : Double.NEGATIVE_INFINITY,
                    before[kept[i % kept.length]],
                    Ellipses.prior(inputs),
                    Luck.of(seed, number, i));
            for (int m = 0; m < moves; m++) {
              walk.step();
            }
            now[i] = walk.point();
            scores[i] = score.applyAsDouble(now[i]);
          });
    }
    return new Region(now, level > cutoff ? 0 : fraction, level, ruledOut);
  }

  /** Whether a point with these distances from targets is in the region. */
  public boolean holds(double[] standardised) {
    return implausibility(standardised) <= cutoff;
  }

  /** Of a point: that of its worst target, some left out; one that is no number is the worst. */
  private double implausibility(double[] standardised) {
    double[] sorted =
        Arrays.stream(standardised)
            .map(each -> Double.isNaN(each) ? Double.POSITIVE_INFINITY : Math.abs(each))
            .sorted()
            .toArray();
    return allowed >= sorted.length ? 0 : sorted[sorted.length - 1 - allowed];
  }

  private void eachPoint(IntConsumer what) {
    IntStream.range(0, points).parallel().forEach(what);
  }
}
