package org.waymark.analysis.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.experiment.design.Points;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.summary.Moments;
import org.waymark.outcome.summary.StudentT;

/**
 * The effect of a factor in a design that tries its levels with the same values of the others: a
 * grid, or one at a time. Within a replication all levels share their luck, so each replication
 * gives one difference from the reference level; the replications are independent of one another,
 * and the intervals are Student's over them. They say how far chance alone may move the means, not
 * whether the assumptions hold.
 *
 * <p>Where a run is missing, the replication leaves out the same values of the other factors at
 * every level, so that what is compared stays comparable. A level that has no value at all is
 * empty, and the others do without it.
 *
 * @param points of the study
 * @param base for each factor, its value in the scenario that is varied
 */
record LevelEffects(Points points, List<Object> base) {
  private static final double MISS = 0.05;

  /**
   * The effect of a factor on an output.
   *
   * @param values by replication, by point; NaN where missing
   */
  Effect of(int factor, double[][] values) {
    List<Object> levels = Levels.of(points, factor);
    boolean isBase = levels.contains(base.get(factor));
    int reference = isBase ? levels.indexOf(base.get(factor)) : 0;
    double[][] means = means(levels, factor, values);
    List<CurvePoint> places = new ArrayList<>();
    for (int level = 0; level < levels.size(); level++) {
      places.add(
          new CurvePoint(
              levels.get(level),
              estimate(means, each(level)),
              estimate(means, difference(level, reference))));
    }
    boolean words = levels.get(0) instanceof String;
    return new Effect(
        points.paths().get(factor),
        words ? Effect.Kind.WORDS : Effect.Kind.LEVELS,
        levels.get(reference),
        isBase,
        places,
        swing(places, means));
  }

  /** Mean of each level by replication; NaN where a replication has nothing to compare. */
  private double[][] means(List<Object> levels, int factor, double[][] values) {
    List<int[]> alike = alike(levels, factor);
    boolean[] known = new boolean[levels.size()];
    for (int[] group : alike) {
      for (int level = 0; level < known.length; level++) {
        int point = group[level];
        known[level] |= Arrays.stream(values).anyMatch(run -> Double.isFinite(run[point]));
      }
    }
    double[][] means = new double[values.length][];
    for (int k = 0; k < values.length; k++) {
      double[] run = values[k];
      double[] mean = new double[known.length];
      int count = 0;
      for (int[] group : alike) {
        boolean complete =
            IntStream.range(0, known.length)
                .allMatch(level -> !known[level] || Double.isFinite(run[group[level]]));
        if (complete) {
          count++;
          for (int level = 0; level < known.length; level++) {
            mean[level] += (run[group[level]] - mean[level]) / count;
          }
        }
      }
      if (count == 0) {
        Arrays.fill(mean, Double.NaN);
      }
      means[k] = mean;
    }
    return means;
  }

  /** Points that are alike in all other factors: for each such group, its point at each level. */
  private List<int[]> alike(List<Object> levels, int factor) {
    Map<List<Object>, int[]> groups = new LinkedHashMap<>();
    for (int point = 0; point < points.count(); point++) {
      List<Object> others = new ArrayList<>(points.rows().get(point));
      int level = levels.indexOf(others.remove(factor));
      int[] group =
          groups.computeIfAbsent(
              others,
              key -> {
                int[] none = new int[levels.size()];
                Arrays.fill(none, -1);
                return none;
              });
      group[level] = point;
    }
    return groups.values().stream()
        .filter(group -> Arrays.stream(group).noneMatch(point -> point < 0))
        .toList();
  }

  private static Swing swing(List<CurvePoint> places, double[][] means) {
    int lowest = -1;
    int highest = -1;
    for (int i = 0; i < places.size(); i++) {
      double mean = places.get(i).level().mean();
      if (Double.isFinite(mean)) {
        lowest = lowest < 0 || mean < places.get(lowest).level().mean() ? i : lowest;
        highest = highest < 0 || mean > places.get(highest).level().mean() ? i : highest;
      }
    }
    if (lowest < 0 || lowest == highest) {
      return Swing.NONE;
    }
    if (Swing.isReversed(places.get(lowest).value(), places.get(highest).value())) {
      int swap = lowest;
      lowest = highest;
      highest = swap;
    }
    boolean ends =
        lowest == 0 && highest == places.size() - 1 && places.get(0).value() instanceof Double;
    long known = places.stream().filter(each -> Double.isFinite(each.level().mean())).count();
    return new Swing(
        places.get(lowest).value(),
        places.get(highest).value(),
        ends
            ? estimate(means, difference(highest, lowest))
            : widened(means, difference(highest, lowest), known * (known - 1) / 2));
  }

  /** As an estimate, but so wide that all of several intervals hold together in 95 of 100. */
  private static Estimate widened(double[][] means, Figure figure, long intervals) {
    Estimate alone = estimate(means, figure);
    long count = Arrays.stream(means).filter(each -> !Double.isNaN(figure.of(each))).count();
    if (count < 2) {
      return alone;
    }
    double t = StudentT.quantile(1 - MISS / 2 / intervals, count - 1);
    return new Estimate(
        alone.mean(), alone.se(), alone.mean() - t * alone.se(), alone.mean() + t * alone.se());
  }

  /** A number of one replication. */
  interface Figure {
    double of(double[] means);
  }

  private static Figure each(int level) {
    return means -> means[level];
  }

  private static Figure difference(int level, int from) {
    return means -> means[level] - means[from];
  }

  static Estimate estimate(double[][] replications, Figure figure) {
    Moments moments = new Moments();
    Arrays.stream(replications).forEach(each -> moments.add(figure.of(each)));
    return moments.estimate();
  }
}
