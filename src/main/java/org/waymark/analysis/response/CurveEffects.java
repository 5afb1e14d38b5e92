package org.waymark.analysis.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.experiment.design.Points;

/**
 * The main effects of factors in a design whose points differ in all of them: the mean output at a
 * value of one factor over the points' values of all others, from an {@link AdditiveModel}. All
 * factors are fitted together: what the others do does not blur the curve of one. Where there are
 * too few points for that, or factors that move together (a list may have such), each is fitted
 * alone; then a curve may show what moves with its factor.
 *
 * <p>A factor of five values or fewer, and one of words, gets a mean for each; any other a natural
 * spline. Points with a missing value are left out; of very many points a random part is fitted.
 */
final class CurveEffects {
  private static final int PLACES = 33;

  /** More points would change a curve by less than the width of its line. */
  static final int MOST_POINTS = 20_000;

  private final Points points;
  private final List<Object> base;
  private final boolean ownLuck;
  private final Map<List<Integer>, Fit> fits = new HashMap<>();

  /**
   * @param base for each factor, its value in the scenario that is varied
   * @param ownLuck whether every run has luck of its own
   */
  CurveEffects(Points points, List<Object> base, boolean ownLuck) {
    this.ownLuck = ownLuck;
    this.points = points;
    this.base = base;
  }

  /** Whether all factors are fitted together where no value is missing. */
  boolean isTogether() {
    return fit(thinned(IntStream.range(0, points.count()).boxed().toList())).together;
  }

  /**
   * The effects of all factors on an output.
   *
   * @param values by replication, by point; NaN where missing
   */
  List<Effect> of(double[][] values) {
    List<Integer> used =
        thinned(
            IntStream.range(0, points.count())
                .filter(point -> Arrays.stream(values).allMatch(run -> Double.isFinite(run[point])))
                .boxed()
                .toList());
    Fit fit = fit(used);
    double[][] there =
        Arrays.stream(values)
            .map(run -> used.stream().mapToDouble(point -> run[point]).toArray())
            .toArray(double[][]::new);
    double[] means = new double[used.size()];
    for (double[] run : there) {
      for (int i = 0; i < means.length; i++) {
        means[i] += run[i] / there.length;
      }
    }
    Map<AdditiveModel, CurveError> errors = new HashMap<>();
    List<Effect> effects = new ArrayList<>();
    for (Curve curve : fit.curves) {
      effects.add(
          curve.model == null
              ? curve.unknown()
              : curve.effect(
                  errors.computeIfAbsent(
                      curve.model, model -> new CurveError(model, there, means, ownLuck))));
    }
    return effects;
  }

  /** At most {@link #MOST_POINTS} of some points, drawn at random, always the same. */
  private static List<Integer> thinned(List<Integer> all) {
    if (all.size() <= MOST_POINTS) {
      return all;
    }
    Draws draws = Draws.of(0, Stream.SHUFFLE);
    return all.stream()
        .sorted(Comparator.comparingLong(point -> draws.bits(point, 0, 0)))
        .limit(MOST_POINTS)
        .sorted()
        .toList();
  }

  /** Most outputs have values at the same points, and share what follows from these alone. */
  private Fit fit(List<Integer> used) {
    return fits.computeIfAbsent(used, this::fresh);
  }

  private Fit fresh(List<Integer> used) {
    List<List<Object>> columns = new ArrayList<>();
    for (int f = 0; f < points.paths().size(); f++) {
      int factor = f;
      columns.add(used.stream().map(point -> points.rows().get(point).get(factor)).toList());
    }
    AdditiveModel all = used.isEmpty() ? null : AdditiveModel.of(columns);
    List<Curve> curves = new ArrayList<>();
    for (int f = 0; f < columns.size(); f++) {
      List<Object> levels = Levels.of(columns.get(f));
      AdditiveModel model = all;
      if (model == null && levels.size() > 1) {
        model = AdditiveModel.of(List.of(columns.get(f)));
      }
      curves.add(
          levels.size() < 2
              ? new Curve(points.paths().get(f), null, 0, levels, base.get(f))
              : new Curve(points.paths().get(f), model, all == null ? 0 : f, levels, base.get(f)));
    }
    return new Fit(all != null, curves);
  }

  private record Fit(boolean together, List<Curve> curves) {}

  /** The effect of a factor, as weights of the points. */
  private static final class Curve {
    private final String path;
    private final AdditiveModel model;
    private final int factor;
    private final boolean smooth;
    private final List<Object> values;
    private final Object reference;
    private final boolean isBase;
    private final List<double[]> weights = new ArrayList<>();
    private double[] atReference;

    Curve(String path, AdditiveModel model, int factor, List<Object> levels, Object base) {
      this.path = path;
      this.model = model;
      this.factor = factor;
      this.smooth = AdditiveModel.isCurve(levels);
      this.values = smooth ? along((Double) levels.get(0), last(levels)) : levels;
      boolean within =
          smooth
              ? (Double) base >= (Double) levels.get(0) && (Double) base <= last(levels)
              : levels.contains(base);
      this.isBase = within;
      this.reference = within || levels.isEmpty() ? base : levels.get(0);
      if (model != null) {
        values.forEach(value -> weights.add(model.weights(factor, value)));
        this.atReference = model.weights(factor, reference);
      }
    }

    Effect unknown() {
      return new Effect(path, kind(), reference, isBase, List.of(), Swing.NONE);
    }

    Effect effect(CurveError error) {
      List<CurvePoint> places = new ArrayList<>();
      int lowest = 0;
      int highest = 0;
      for (int i = 0; i < values.size(); i++) {
        places.add(
            new CurvePoint(
                values.get(i),
                error.level(weights.get(i)),
                error.difference(less(weights.get(i), atReference))));
        lowest = places.get(i).level().mean() < places.get(lowest).level().mean() ? i : lowest;
        highest = places.get(i).level().mean() > places.get(highest).level().mean() ? i : highest;
      }
      if (lowest == highest) {
        return new Effect(path, kind(), reference, isBase, places, Swing.NONE);
      }
      boolean reversed = Swing.isReversed(values.get(lowest), values.get(highest));
      int from = reversed ? highest : lowest;
      int to = reversed ? lowest : highest;
      double[] between = less(weights.get(to), weights.get(from));
      boolean ends = smooth && from == 0 && to == values.size() - 1;
      Swing swing =
          new Swing(
              values.get(from),
              values.get(to),
              ends ? error.difference(between) : error.anyDifference(between, model.width(factor)));
      return new Effect(path, kind(), reference, isBase, places, swing);
    }

    private Effect.Kind kind() {
      if (smooth) {
        return Effect.Kind.CURVE;
      }
      return reference instanceof String ? Effect.Kind.WORDS : Effect.Kind.LEVELS;
    }

    private static List<Object> along(double low, double high) {
      return IntStream.range(0, PLACES)
          .mapToObj(i -> (Object) (low + (high - low) * i / (PLACES - 1)))
          .toList();
    }

    private static double last(List<Object> levels) {
      return (Double) levels.get(levels.size() - 1);
    }

    private static double[] less(double[] one, double[] other) {
      double[] less = new double[one.length];
      Arrays.setAll(less, i -> one[i] - other[i]);
      return less;
    }
  }
}
