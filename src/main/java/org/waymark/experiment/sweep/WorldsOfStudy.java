package org.waymark.experiment.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.Design;
import org.waymark.experiment.design.LiftedPoints;
import org.waymark.experiment.design.Points;
import org.waymark.experiment.design.Robustness;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.point.DatedPath;
import org.waymark.experiment.point.Variation;
import org.waymark.experiment.record.RecordJudge;
import org.waymark.experiment.world.DrawnWorlds;
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.experiment.world.Posterior;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.variable.Figure;
import org.waymark.outcome.world.Basis;
import org.waymark.outcome.world.WorldWeight;
import org.waymark.scenario.Scenario;

/**
 * A study repeated in other plausible worlds: a sweep of its own, beside that of the study. Each
 * world (a point of a Latin hypercube over all plausible ranges, what the study varies held, or a
 * draw of a posterior, in which it is in proportion) has the same points, which stand together and
 * share luck of the world's own. Where worlds are judged by a run that is none of these, one more
 * for each world follows: of the baseline, or of the study's scenario as it is.
 *
 * @param plan what runs
 * @param each points of the study in each world
 * @param unvaried which of these is the scenario as it is; -1 if none is
 * @param worlds the worlds
 * @param judge judges them
 * @param outputs what the study asks; the plan's outputs have more, which the judge needs
 */
public record WorldsOfStudy(
    SweepPlan plan,
    int each,
    int unvaried,
    PlausibleWorlds worlds,
    RecordJudge judge,
    List<Figure> outputs) {
  /** Subfolder of the results of an attribution. */
  public static final String OF_BARRIERS = "robustness";

  /** The same in worlds of the prior that stand beside. */
  public static final String OF_BARRIERS_PRIOR = "robustness-prior";

  /** Subfolder of the results of a study of factors. */
  public static final String OF_FACTORS = "worlds";

  private static final String WORLD = "world";
  private static final String OWN_LUCK = "luck=world";
  private static final String SCENARIO = "scenario";

  /**
   * The worlds of a study of barriers.
   *
   * @param main the plan of the study itself
   * @param baseline what its scenario is seen from
   * @param from how many worlds, at least one, and whence
   */
  public static WorldsOfStudy ofBarriers(
      SweepPlan main,
      Scenario baseline,
      Robustness robustness,
      WorldsFrom from,
      Evidence evidence) {
    Points points = sampled(main.study(), robustness).points();
    return of(
        main,
        Design.of(Design.Type.PERMUTATIONS, robustness.orders()),
        points,
        new SweepPlan.Varied(main.base(), points, Set.of()),
        0,
        baseline,
        from,
        evidence);
  }

  /** The combinations of barriers that are tried in each world. */
  public static LiftedPoints sampled(Study study, Robustness robustness) {
    return LiftedPoints.sampled(study.liftings(), robustness.orders(), study.seed());
  }

  /**
   * The worlds of a study of factors.
   *
   * @param main the plan of the study itself
   * @param baseline what its scenario is seen from
   * @param from how many, at least one, and whence
   * @throws org.waymark.words.InvalidInput if there would be too many runs
   */
  public static WorldsOfStudy ofFactors(
      SweepPlan main, Scenario baseline, WorldsFrom from, Evidence evidence) {
    Points points = main.points();
    List<Object> now = Variation.valuesOf(points.paths(), main.base());
    return of(
        main,
        main.study().design(),
        points,
        main.scenarios(),
        points.rows().indexOf(now),
        baseline,
        from,
        evidence);
  }

  private static WorldsOfStudy of(
      SweepPlan main,
      Design design,
      Points points,
      IntFunction<Scenario> scenarios,
      int unvaried,
      Scenario baseline,
      WorldsFrom from,
      Evidence evidence) {
    Study study = main.study();
    Scenario base = main.base();
    Optional<Posterior> posterior = from.posterior();
    int count = from.count();
    Points.checkRuns((points.count() + 1L) * count, study.with(design, study.outputs()));
    Set<String> question = Set.copyOf(points.paths());
    PlausibleWorlds worlds =
        posterior
            .map(p -> PlausibleWorlds.of(base, baseline, p, question, count, study.seed()))
            .orElseGet(() -> PlausibleWorlds.of(base, baseline, question, count, study.seed()));
    RecordJudge judge =
        posterior.isPresent()
            ? RecordJudge.ofPosterior(base, evidence)
            : RecordJudge.of(base, baseline, evidence);
    List<Figure> outputs = Stream.concat(study.outputs().stream(), judge.needs().stream()).toList();
    Optional<Scenario> judged =
        judge
            .hindcast()
            .or(
                () ->
                    judge.basis() == Basis.OWN_RUN && unvaried < 0
                        ? Optional.of(base)
                        : Optional.empty());
    int each = points.count();
    int own = each * count;
    SweepPlan plan =
        main.beside(
            study.with(design, outputs),
            points(points, count, judged, base),
            Stream.concat(
                    posterior.map(drawn -> "worldsFrom=" + drawn.hash()).stream(),
                    Stream.of(OWN_LUCK))
                .toList(),
            point ->
                point < own
                    ? worlds.in(scenarios.apply(point % each)).scenario(point / each)
                    : worlds.in(judged.orElseThrow()).scenario(point - own),
            point -> point < own ? point / each : point - own);
    return new WorldsOfStudy(plan, each, unvaried, worlds, judge, study.outputs());
  }

  /** The column that tells runs of the study from those that judge is there if both are. */
  private static Points points(Points each, int worlds, Optional<Scenario> judged, Scenario base) {
    List<String> paths = new ArrayList<>(List.of(WORLD));
    judged.ifPresent(scenario -> paths.add(SCENARIO));
    paths.addAll(each.paths());
    List<List<Object>> rows = new ArrayList<>();
    for (int world = 0; world < worlds; world++) {
      for (List<Object> values : each.rows()) {
        rows.add(row(world, judged.map(scenario -> "study"), values));
      }
    }
    if (judged.isPresent()) {
      String name = judged.get() == base ? "unvaried" : "baseline";
      List<Object> values = new ArrayList<>();
      for (String path : each.paths()) {
        // The baseline need not have the dated changes of the study's scenario.
        Scenario stated = DatedPath.parse(path).isPresent() ? base : judged.get();
        values.addAll(Variation.valuesOf(List.of(path), stated));
      }
      for (int world = 0; world < worlds; world++) {
        rows.add(row(world, Optional.of(name), values));
      }
    }
    return new Points(paths, rows);
  }

  private static List<Object> row(int world, Optional<String> scenario, List<Object> values) {
    List<Object> row = new ArrayList<>(List.of((double) world));
    scenario.ifPresent(row::add);
    row.addAll(values);
    return row;
  }

  /** How many worlds, and whence. */
  public WorldsFrom from() {
    return new WorldsFrom(worlds.count(), worlds.drawn().map(DrawnWorlds::posterior));
  }

  /**
   * What came out for one output, by world, by point of the study.
   *
   * @param outcomes of the plan
   */
  public double[][] byWorld(Outcomes outcomes, int output) {
    double[] all = outcomes.byPoint(output, 0);
    double[][] byWorld = new double[worlds.count()][];
    Arrays.setAll(byWorld, world -> Arrays.copyOfRange(all, world * each, (world + 1) * each));
    return byWorld;
  }

  /** How much each world counts. */
  public List<WorldWeight> weights(Outcomes outcomes) {
    boolean more = plan.points().count() > each * worlds.count();
    List<Double> ratios = new ArrayList<>();
    for (int world = 0; world < worlds.count(); world++) {
      int judged = more ? each * worlds.count() + world : world * each + unvaried;
      List<Double> needed = new ArrayList<>();
      for (int output = outputs.size(); output < outcomes.outputs().size(); output++) {
        needed.add(outcomes.get(output, 0, judged));
      }
      ratios.add(judge.ratio(needed));
    }
    return RecordJudge.weigh(ratios);
  }
}
