package org.waymark.outcome.world;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Where a figure lies over plausible worlds: what is not known, as far as the ranges say. Never
 * mixed with chance.
 *
 * <p>Its ends lie so far out that another world falls between them with a chance of 90 %, on
 * average over sets of worlds (Weibull's plotting positions): quantiles of the worlds themselves
 * would hold only 85 % with 36 of them. Fewer than 19 worlds hold less ({@link #coverage}).
 *
 * @param low90 another world lies below with a chance of 5 %; NaN if none has a value
 * @param median half of the worlds lie below
 * @param high90 another world lies above with a chance of 5 %
 */
public record Span(double low90, double median, double high90) {
  /** No value at all. */
  public static final Span MISSING = new Span(Double.NaN, Double.NaN, Double.NaN);

  private static final double SURELY = 0.95;

  /** The span of values, one for each world; missing ones (NaN) are left out. */
  public static Span over(DoubleStream figures) {
    double[] values = figures.filter(value -> !Double.isNaN(value)).sorted().toArray();
    return values.length == 0
        ? MISSING
        : new Span(quantile(values, 0.05), quantile(values, 0.5), quantile(values, 0.95));
  }

  /**
   * The span of figures that were taken several times in each world, with luck of its own each
   * time: of what worlds make, luck taken out. Means of the worlds are drawn together around their
   * mean as much as luck allows with {@value #SURELY} probability (an upper limit of the share that
   * worlds have of the variance, by the F distribution of an analysis of variance: Searle, Casella
   * and McCulloch 1992, Variance Components), and no more than the middle itself is known, whose
   * variance is that of n means divided by n. So another world's figure without luck still lies
   * between the ends with a chance of 90 % and more where luck is most of what there is, also where
   * worlds of a higher level have more luck.
   *
   * @param figures by world, then by luck, as many in each; worlds with a missing value (NaN) are
   *     left out
   */
  public static Span beyondLuck(Stream<double[]> figures) {
    double[][] worlds =
        figures
            .filter(each -> DoubleStream.of(each).noneMatch(Double::isNaN))
            .toArray(double[][]::new);
    double[] means = Stream.of(worlds).mapToDouble(StatUtils::mean).toArray();
    if (worlds.length < 2 || worlds[0].length < 2) {
      return over(DoubleStream.of(means));
    }
    int lucks = worlds[0].length;
    double luck =
        Stream.of(worlds).mapToDouble(StatUtils::variance).average().orElseThrow() / lucks;
    double all = StatUtils.variance(means);
    double least =
        new FDistribution(null, worlds.length - 1.0, worlds.length * (lucks - 1.0))
            .inverseCumulativeProbability(1 - SURELY);
    double share = all == 0 ? 0 : Math.max(0, 1 - luck * least / all);
    double kept = Math.sqrt(Math.min(1, share + 1.0 / worlds.length));
    double middle = StatUtils.mean(means);
    return over(DoubleStream.of(means).map(mean -> middle + kept * (mean - middle)));
  }

  /**
   * The chance that another world lies between the ends of a range over so many worlds: 0.9, or as
   * much as lies between the lowest and the highest of few.
   */
  public static double coverage(int worlds) {
    return Math.max(0, Math.min(0.9, (worlds - 1.0) / (worlds + 1.0)));
  }

  /** Between the ordered values, of which the one numbered k from 1 has k/(n + 1) below it. */
  private static double quantile(double[] sorted, double p) {
    double at = Math.max(0, Math.min(sorted.length - 1, p * (sorted.length + 1) - 1));
    int below = (int) Math.floor(at);
    double rest = at - below;
    return rest == 0 ? sorted[below] : sorted[below] * (1 - rest) + sorted[below + 1] * rest;
  }
}
