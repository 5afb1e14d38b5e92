package org.waymark.analysis.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.experiment.design.Design;
import org.waymark.experiment.design.Luck;
import org.waymark.experiment.design.Points;
import org.waymark.experiment.point.DatedPath;
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.experiment.sweep.SweepResults;
import org.waymark.experiment.sweep.WorldsOfStudy;

/**
 * What the factors of a study do to each of its outputs.
 *
 * @param results the sweep
 * @param together whether the curves of a sampled design come from one fit; true in other designs
 * @param each one for each output, in the order of the study
 * @param worlds the same in other plausible worlds; empty where these were not run
 */
public record Responses(
    SweepResults results,
    boolean together,
    List<Response> each,
    Optional<ResponsesInWorlds> worlds) {
  /** Copies its list. */
  public Responses {
    each = List.copyOf(each);
  }

  /** Whether a design has responses to factors; others have answers of their own. */
  public static boolean isFor(Design.Type design) {
    return design.isOfFactors();
  }

  /** Whether a design runs equal levels of a factor beside equal values of the others. */
  public static boolean hasLevels(Design.Type design) {
    return design == Design.Type.GRID || design == Design.Type.ONE_AT_A_TIME;
  }

  /** Most points to which curves are fitted; of more, so many are drawn at random. */
  public static int mostFitted() {
    return CurveEffects.MOST_POINTS;
  }

  /** Of a finished sweep. */
  public static Responses of(SweepResults results) {
    SweepResults.Asked study = results.study();
    Estimating estimating = Estimating.of(study);
    List<Response> each = new ArrayList<>();
    for (int output = 0; output < study.outputs().size(); output++) {
      each.add(
          estimating.response(study.outputs().get(output), results.values().byReplication(output)));
    }
    CurveEffects curves = estimating.curves;
    return new Responses(results, curves == null || curves.isTogether(), each, Optional.empty());
  }

  /** The same with what came out in other plausible worlds. */
  public Responses with(WorldsOfStudy others, Outcomes outcomes) {
    return new Responses(
        results, together, each, Optional.of(ResponsesInWorlds.of(this, others, outcomes)));
  }

  /** What is said of an output in other plausible worlds, if these were run. */
  public Optional<ResponseInWorlds> inWorlds(Response response) {
    return worlds.map(all -> all.each().get(each.indexOf(response)));
  }

  /** Many dates are places on a scale of years: 2027-07 is 2027.5. Few are levels, as any words. */
  private static Points dated(Points points) {
    List<Boolean> scale = onScale(points);
    return new Points(
        points.paths(),
        points.rows().stream()
            .map(
                row ->
                    IntStream.range(0, row.size()).mapToObj(f -> onScale(row, scale, f)).toList())
            .toList());
  }

  private static List<Object> bases(SweepResults.Asked study) {
    List<Boolean> scale = onScale(study.points());
    return IntStream.range(0, scale.size()).mapToObj(f -> onScale(study.base(), scale, f)).toList();
  }

  private static List<Boolean> onScale(Points points) {
    return IntStream.range(0, points.paths().size())
        .mapToObj(
            f ->
                DatedPath.parse(points.paths().get(f)).map(DatedPath::isDate).orElse(false)
                    && Levels.of(points, f).size() > NaturalSpline.MOST_KNOTS)
        .toList();
  }

  private static Object onScale(List<Object> row, List<Boolean> scale, int factor) {
    Object value = row.get(factor);
    return scale.get(factor) ? (Object) DatedPath.years((String) value) : value;
  }

  /**
   * How responses to the factors of a study are estimated.
   *
   * @param curves of designs whose points differ in all factors; else null
   */
  record Estimating(SweepResults.Asked study, CurveEffects curves) {
    static Estimating of(SweepResults.Asked study) {
      return new Estimating(
          study,
          hasLevels(study.design())
              ? null
              : new CurveEffects(dated(study.points()), bases(study), study.luck() == Luck.OWN));
    }

    /**
     * The response of an output.
     *
     * @param values by replication, by point; NaN where missing
     */
    Response response(String output, double[][] values) {
      int factors = study.points().paths().size();
      LevelEffects levels = new LevelEffects(study.points(), study.base());
      List<Effect> effects =
          curves != null
              ? curves.of(values)
              : IntStream.range(0, factors).mapToObj(f -> levels.of(f, values)).toList();
      boolean surface = study.design() == Design.Type.GRID && factors == 2;
      List<Double> means =
          IntStream.range(0, study.points().count()).mapToObj(p -> mean(values, p)).toList();
      return new Response(
          output,
          effects,
          surface
              ? Optional.of(Surfaces.of(study.points(), study.base(), values))
              : Optional.empty(),
          study.design() == Design.Type.LIST
              ? Optional.of(Alternatives.of(output, values))
              : Optional.empty(),
          means,
          (int) means.stream().filter(mean -> mean.isNaN()).count());
    }
  }

  /** NaN where any replication is missing: means over different luck cannot be compared. */
  private static double mean(double[][] values, int point) {
    double sum = 0;
    for (double[] run : values) {
      sum += run[point] / values.length;
    }
    return sum;
  }
}
