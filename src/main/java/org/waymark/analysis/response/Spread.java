package org.waymark.analysis.response;

import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.waymark.outcome.Estimate;

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
 * Each part has its own degrees of freedom, so that its half-width is formed first and both are
 * added as squares (Graybill and Wang 1980). With one replication the second part is not known and
 * left out.
 */
final class Spread {
  private static final double LEVEL = 0.95;

  private final double[] inflated;
  private final double[][] byReplication;
  private final double[] means;
  private final double[] own;
  private final int degrees;
  private final double ofPoints;
  private final double ofLuck;

  /**
   * @param model the fit
   * @param byReplication outputs by replication, by point of the model; none missing
   * @param means their means over replications
   */
  Spread(AdditiveModel model, double[][] byReplication, double[] means) {
    this.byReplication = byReplication;
    this.means = means;
    this.degrees = model.degrees();
    double[] leverages = model.leverages();
    this.inflated = model.residuals(means);
    for (int i = 0; i < inflated.length; i++) {
      inflated[i] /= Math.max(1e-6, 1 - leverages[i]);
    }
    this.own = own(byReplication, means);
    this.ofPoints = student(degrees);
    this.ofLuck = student(byReplication.length - 1);
  }

  /** The sum with its 95 % interval. */
  Estimate pointwise(double[] weights) {
    return estimate(weights, ofPoints, ofLuck);
  }

  /**
   * The sum with an interval that holds for all sums of a family at once (Scheff\u00e9 1953).
   *
   * @param width dimensions of the family
   */
  Estimate simultaneous(double[] weights, int width) {
    return estimate(weights, scheffe(width, degrees), scheffe(width, byReplication.length - 1));
  }

  private Estimate estimate(double[] weights, double timesPoints, double timesLuck) {
    double points = 0;
    double shared = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = weights[i] * inflated[i];
      points += part * part;
      shared += weights[i] * weights[i] * own[i];
    }
    double mean = sum(weights, means);
    int count = byReplication.length;
    double squares = 0;
    for (double[] replication : byReplication) {
      squares += Math.pow(sum(weights, replication) - mean, 2);
    }
    double luck = count < 2 ? 0 : Math.max(0, squares / (count - 1) / count - shared);
    double half =
        Math.hypot(
            points > 0 ? timesPoints * Math.sqrt(points) : 0,
            luck > 0 ? timesLuck * Math.sqrt(luck) : 0);
    return new Estimate(mean, Math.sqrt(points + luck), mean - half, mean + half);
  }

  private static double student(int degrees) {
    return degrees < 1
        ? Double.NaN
        : new TDistribution(null, degrees).inverseCumulativeProbability((1 + LEVEL) / 2);
  }

  private static double scheffe(int width, int degrees) {
    return degrees < 1
        ? Double.NaN
        : Math.sqrt(
            width * new FDistribution(null, width, degrees).inverseCumulativeProbability(LEVEL));
  }

  /** Variance of each point's mean by the luck that is its own, without what all points share. */
  private static double[] own(double[][] byReplication, double[] means) {
    int count = byReplication.length;
    double[] own = new double[means.length];
    if (count < 2) {
      return own;
    }
    double all = mean(means);
    for (double[] replication : byReplication) {
      double common = mean(replication) - all;
      for (int i = 0; i < own.length; i++) {
        own[i] += Math.pow(replication[i] - means[i] - common, 2) / (count - 1) / count;
      }
    }
    return own;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double sum(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
