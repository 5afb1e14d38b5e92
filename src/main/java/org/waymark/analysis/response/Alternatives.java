package org.waymark.analysis.response;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.analysis.comparison.Better;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.summary.StudentT;
import org.waymark.outcome.variable.Figure;

/**
 * The points of a list as alternatives, from the best mean on. Points share their luck, so that
 * each replication gives a difference from the best mean; with m other points its interval is
 * Student's over replications with 1 - 0.05 / m (Bonferroni). A point whose interval holds zero is
 * not told apart from the best. The point that is truly best is told apart from the one that seems
 * so in at most 2.5 of 100 studies: it would have to lie significantly on the wrong side of one of
 * m others, with 0.025 / m for each.
 *
 * @param fewer whether less of the output comes first; otherwise more
 * @param valued whether that is better for people; otherwise it is only an order
 * @param each those of which every run has a value
 */
public record Alternatives(boolean fewer, boolean valued, List<Alternative> each) {
  private static final double MISS = 0.05;

  /** Copies its list. */
  public Alternatives {
    each = List.copyOf(each);
  }

  /**
   * One of them.
   *
   * @param point number of the point, from 0
   * @param level mean over replications with its 95 % interval
   * @param difference from the best, its interval for all at once; zero for the best itself
   * @param amongBest whether it is not told apart from the best
   */
  public record Alternative(int point, Estimate level, Estimate difference, boolean amongBest) {}

  /**
   * Of an output.
   *
   * @param values by replication, by point; NaN where missing
   */
  static Alternatives of(String output, double[][] values) {
    Better better =
        Figure.find(output).flatMap(Figure::variable).map(Better::of).orElse(Better.NEITHER);
    boolean share = output.equals(Figure.SHARE_OF_VICTIMS_PROTECTED.id());
    boolean fewer = better == Better.FEWER;
    Comparator<Integer> order =
        Comparator.comparingDouble(point -> (fewer ? 1 : -1) * mean(values, point));
    List<Integer> points =
        IntStream.range(0, values[0].length)
            .boxed()
            .filter(point -> Double.isFinite(mean(values, point)))
            .sorted(order)
            .toList();
    List<Alternative> each = new ArrayList<>();
    for (int point : points) {
      int best = points.get(0);
      Estimate level = LevelEffects.estimate(values, run -> run[point]);
      Estimate difference = LevelEffects.estimate(values, run -> run[point] - run[best]);
      if (values.length > 1 && points.size() > 2) {
        double t = StudentT.quantile(1 - MISS / 2 / (points.size() - 1), values.length - 1.0);
        difference =
            new Estimate(
                difference.mean(),
                difference.se(),
                difference.mean() - t * difference.se(),
                difference.mean() + t * difference.se());
      }
      boolean apart = difference.low95() > 0 || difference.high95() < 0;
      each.add(new Alternative(point, level, difference, !apart));
    }
    return new Alternatives(fewer, share || better != Better.NEITHER, each);
  }

  private static double mean(double[][] values, int point) {
    double sum = 0;
    for (double[] run : values) {
      sum += run[point] / values.length;
    }
    return sum;
  }
}
