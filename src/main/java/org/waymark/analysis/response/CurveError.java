package org.waymark.analysis.response;

import java.util.Arrays;
import org.apache.commons.math3.distribution.FDistribution;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.summary.StudentT;

/**
 * How sure a weighted sum of the outputs of a sampled design is. Two things could have come out
 * otherwise: which points were drawn, and the luck that all points of a replication share. Their
 * variances are added as clustering in two ways does (Cameron, Gelbach and Miller 2011):
 *
 * <ul>
 *   <li>points: squared residuals, each inflated by its leverage (HC3 of MacKinnon and White 1985).
 *       It holds whatever the model leaves out, interactions included, as a bootstrap over points
 *       does, but needs no draws, and keeps its level with few points (Long and Ervin 2000);
 *   <li>replications: the sum is formed in each, and varies between them;
 *   <li>less what both hold: the luck that is of one run alone.
 * </ul>
 *
 * <p>The half-widths of both parts are formed by themselves, each with its own degrees of freedom
 * (points less coefficients; replications less one), and added as squares (Graybill and Wang 1980).
 * So an effect that luck tilts in every replication another way has the interval of a grid,
 * Student's over replications, and one that it does not tilt has the degrees of freedom of the
 * whole design. With one replication of luck in common nobody can tell how luck tilts a response,
 * and there are no intervals; where every run has luck of its own, it is part of the residuals.
 */
final class CurveError {
  private static final double LEVEL = 0.95;

  private final boolean told;
  private final double[] inflated;
  private final double[][] byReplication;
  private final double[] means;
  private final double[] own;
  private final int degrees;
  private final double ofPoints;
  private final double ofLuck;
  private final double common;

  /**
   * @param model the fit
   * @param byReplication outputs by replication, by point of the model; none missing
   * @param means their means over replications
   * @param ownLuck whether every run has luck of its own
   */
  CurveError(AdditiveModel model, double[][] byReplication, double[] means, boolean ownLuck) {
    this.told = ownLuck || byReplication.length > 1;
    this.byReplication = byReplication;
    this.means = means;
    this.degrees = model.degrees();
    double[] leverages = model.leverages();
    this.inflated = model.residuals(means);
    for (int i = 0; i < inflated.length; i++) {
      inflated[i] /= Math.max(1e-6, 1 - leverages[i]);
    }
    this.own = own(model, leverages);
    this.ofPoints = student(degrees);
    this.ofLuck = student(byReplication.length - 1.0);
    double[] all = new double[means.length];
    Arrays.fill(all, 1.0 / means.length);
    this.common = parts(all).luck;
  }

  /**
   * A level with its 95 % interval. Luck that all points share has a large part in it, no less than
   * in the mean of all points.
   */
  Estimate level(double[] weights) {
    Parts alone = parts(weights);
    Parts parts = new Parts(alone.points, Math.max(alone.luck, common));
    return estimate(weights, parts, ofPoints, ofLuck);
  }

  /** A difference with its 95 % interval; luck that all points share mostly drops out of it. */
  Estimate difference(double[] weights) {
    return estimate(weights, parts(weights), ofPoints, ofLuck);
  }

  /**
   * A difference with an interval that holds for all differences of a family at once (Scheff\u00e9
   * 1953).
   *
   * @param width dimensions of the family
   */
  Estimate anyDifference(double[] weights, int width) {
    int lucky = byReplication.length - 1;
    return estimate(
        weights, parts(weights), scheffe(width, degrees), lucky < 1 ? 0 : scheffe(width, lucky));
  }

  /** The two parts of a variance. */
  private record Parts(double points, double luck) {}

  private Parts parts(double[] weights) {
    double points = 0;
    double shared = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = weights[i] * inflated[i];
      points += part * part;
      shared += weights[i] * weights[i] * own[i];
    }
    int count = byReplication.length;
    if (count < 2) {
      return new Parts(points, 0);
    }
    double mean = sum(weights, means);
    double squares = 0;
    for (double[] replication : byReplication) {
      squares += Math.pow(sum(weights, replication) - mean, 2);
    }
    return new Parts(points, Math.max(0, squares / (count - 1) / count - shared));
  }

  private Estimate estimate(double[] weights, Parts parts, double perPoints, double perLuck) {
    double mean = sum(weights, means);
    if (!told) {
      return new Estimate(mean, Double.NaN, Double.NaN, Double.NaN);
    }
    double half =
        Math.hypot(
            parts.points > 0 ? perPoints * Math.sqrt(parts.points) : 0,
            parts.luck > 0 ? perLuck * Math.sqrt(parts.luck) : 0);
    return new Estimate(mean, Math.sqrt(parts.points + parts.luck), mean - half, mean + half);
  }

  private static double student(double degrees) {
    return degrees < 1 ? Double.NaN : StudentT.quantile((1 + LEVEL) / 2, degrees);
  }

  private static double scheffe(int width, double degrees) {
    return Math.sqrt(
        width * new FDistribution(null, width, degrees).inverseCumulativeProbability(LEVEL));
  }

  /**
   * Variance of each point's mean by the luck that is its own: no model of a replication has it.
   */
  private double[] own(AdditiveModel model, double[] leverages) {
    int count = byReplication.length;
    double[] own = new double[means.length];
    for (double[] replication : byReplication) {
      double[] apart = replication.clone();
      Arrays.setAll(apart, i -> replication[i] - means[i]);
      double[] left = model.residuals(apart);
      for (int i = 0; count > 1 && i < own.length; i++) {
        own[i] += left[i] * left[i] / Math.max(1e-6, 1 - leverages[i]) / (count - 1) / count;
      }
    }
    return own;
  }

  private static double sum(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
