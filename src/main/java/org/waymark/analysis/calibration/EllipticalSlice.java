package org.waymark.analysis.calibration;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.util.FastMath;

/**
 * Elliptical slice sampling (I. Murray, R. P. Adams and D. J. C. MacKay 2010, "Elliptical slice
 * sampling", AISTATS 9): draws of inputs that are independent and standard normal before the
 * record, weighted by a likelihood. It has nothing to tune and rejects nothing: a step draws an
 * ellipse through the point, and shrinks to a place on it at which the likelihood is above a level.
 *
 * @param burnIn steps of each chain that are left out
 * @param draws kept of each chain
 * @param thin steps for each kept draw, at least 1
 * @param seed each chain has luck of its own under it
 */
public record EllipticalSlice(int burnIn, int draws, int thin, long seed) {
  /** Below this angle a step stays: only a likelihood that is not a function gets there. */
  private static final double SMALLEST_ANGLE = 1e-12;

  /** Checks its numbers. */
  public EllipticalSlice {
    if (burnIn < 0 || draws < 1 || thin < 1) {
      throw new IllegalArgumentException(
          "burnIn "
              + burnIn
              + ", draws "
              + draws
              + ", thin "
              + thin
              + ": at least 0, 1 and 1 are allowed");
    }
  }

  /**
   * One chain from each starting point; chains run side by side, with the same result on any number
   * of threads.
   *
   * @param logLikelihood called by several threads at once; minus infinity where it is zero
   * @param starts points at which the likelihood is above zero
   */
  public Chains sample(ToDoubleFunction<double[]> logLikelihood, double[][] starts) {
    return sample(logLikelihood, starts, Ellipses.prior(starts[0].length));
  }

  /**
   * The same along other ellipses, with fewer steps for each draw that is worth one.
   *
   * @param ellipses those of {@link Likelihood#ellipses} as a rule
   */
  public Chains sample(
      ToDoubleFunction<double[]> logLikelihood, double[][] starts, Ellipses ellipses) {
    double[][][] values = new double[starts.length][][];
    IntStream.range(0, starts.length)
        .parallel()
        .forEach(
            c ->
                values[c] =
                    chain(new Walk(logLikelihood, starts[c], ellipses, Luck.of(seed, 0, c))));
    return new Chains(values);
  }

  private double[][] chain(Walk walk) {
    for (int i = 0; i < burnIn; i++) {
      walk.step();
    }
    double[][] kept = new double[draws][];
    for (int i = 0; i < draws; i++) {
      for (int j = 0; j < thin; j++) {
        walk.step();
      }
      kept[i] = walk.point.clone();
    }
    return kept;
  }

  /** A point on its way; the likelihood is its last value at the point. */
  static final class Walk {
    private final ToDoubleFunction<double[]> logLikelihood;
    private final Ellipses ellipses;
    private final RandomGenerator luck;
    private final double[] direction;
    private double[] proposed;
    private double[] point;
    private double value;

    Walk(
        ToDoubleFunction<double[]> logLikelihood,
        double[] start,
        Ellipses ellipses,
        RandomGenerator luck) {
      this.logLikelihood = logLikelihood;
      this.ellipses = ellipses;
      this.luck = luck;
      this.point = start.clone();
      this.proposed = new double[start.length];
      this.direction = new double[start.length];
      this.value = logLikelihood.applyAsDouble(point) + ellipses.correction(point);
      if (!(value > Double.NEGATIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "a chain cannot start where the log likelihood is " + value);
      }
    }

    double[] point() {
      return point;
    }

    void step() {
      ellipses.draw(luck, direction);
      double[] centre = ellipses.centre();
      double level = value + FastMath.log(1 - luck.nextDouble());
      double angle = luck.nextDouble() * 2 * Math.PI;
      double low = angle - 2 * Math.PI;
      double high = angle;
      while (Math.abs(angle) > SMALLEST_ANGLE) {
        double cos = FastMath.cos(angle);
        double sin = FastMath.sin(angle);
        for (int i = 0; i < point.length; i++) {
          proposed[i] = centre[i] + (point[i] - centre[i]) * cos + direction[i] * sin;
        }
        double there = logLikelihood.applyAsDouble(proposed) + ellipses.correction(proposed);
        if (there >= level) {
          double[] left = point;
          point = proposed;
          proposed = left;
          value = there;
          return;
        }
        if (angle < 0) {
          low = angle;
        } else {
          high = angle;
        }
        angle = low + luck.nextDouble() * (high - low);
      }
    }
  }
}
