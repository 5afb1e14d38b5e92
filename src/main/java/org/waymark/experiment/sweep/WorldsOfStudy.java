package org.waymark.experiment.sweep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.Design;
import org.waymark.experiment.design.LiftedPoints;
import org.waymark.experiment.design.Points;
import org.waymark.experiment.design.Robustness;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.point.Variation;
import org.waymark.experiment.record.RecordJudge;
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.experiment.world.Posterior;
import org.waymark.outcome.variable.Figure;
import org.waymark.outcome.world.WorldWeight;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Scenario;

/**
 * An attribution repeated in other plausible worlds: a sweep of its own, beside that of the study.
 * Each point is a world (a point of a Latin hypercube over all plausible ranges, the barriers' own
 * parameters held, or a draw of a posterior, in which they are lifted in proportion) with some
 * barriers lifted; all worlds have the same orders of lifting; each has luck of its own, which its
 * points share. The points of a world stand together, the one with every barrier in place first.
 * Where worlds are judged by a run of the baseline, these runs follow, one for each world.
 *
 * @param plan what runs, into the subfolder {@link #FOLDER}
 * @param lifted which barriers are lifted, the same in every world
 * @param worlds the worlds
 * @param judge judges them
 * @param outputs what is attributed; the plan's outputs have more, which the judge needs
 */
public record WorldsOfStudy(
    SweepPlan plan,
    LiftedPoints lifted,
    PlausibleWorlds worlds,
    RecordJudge judge,
    List<Figure> outputs) {
  /** Subfolder of the results. */
  public static final String FOLDER = "robustness";

  private static final String WORLD = "world";
  private static final String OWN_LUCK = "luck=world";
  private static final String SCENARIO = "scenario";

  /**
   * The worlds of a study.
   *
   * @param main the plan of the study itself
   * @param baseline what its scenario is seen from
   * @param posterior whose draws the worlds are, if they are
   */
  public static WorldsOfStudy of(
      SweepPlan main,
      Scenario baseline,
      Robustness robustness,
      Optional<Posterior> posterior,
      Evidence evidence) {
    Study study = main.study();
    LiftedPoints lifted = LiftedPoints.sampled(study.liftings(), robustness.orders(), study.seed());
    Points points = lifted.points();
    int count = robustness.points();
    Set<String> held = new HashSet<>(points.paths());
    PlausibleWorlds worlds =
        posterior
            .map(drawn -> PlausibleWorlds.of(main.base(), baseline, drawn, count, study.seed()))
            .orElseGet(() -> PlausibleWorlds.of(main.base(), baseline, held, count, study.seed()));
    RecordJudge judge =
        posterior.isPresent()
            ? RecordJudge.ofPosterior(main.base(), evidence)
            : RecordJudge.of(main.base(), baseline, evidence);
    List<Figure> outputs = Stream.concat(study.outputs().stream(), judge.needs().stream()).toList();
    Study of = study.with(Design.of(Design.Type.PERMUTATIONS, robustness.orders()), outputs);
    List<PlausibleWorlds> inPlace = new ArrayList<>();
    for (int set = 0; set < points.count(); set++) {
      inPlace.add(worlds.in(Variation.of(points.values(set)).of(main.base())));
    }
    Optional<PlausibleWorlds> hindcast = judge.hindcast().map(worlds::in);
    int each = inPlace.size();
    SweepPlan plan =
        main.beside(
            of,
            points(points, worlds.count(), judge.hindcast()),
            Stream.concat(
                    posterior.map(drawn -> "worldsFrom=" + drawn.hash()).stream(),
                    Stream.of(OWN_LUCK))
                .toList(),
            point ->
                point < each * worlds.count()
                    ? inPlace.get(point % each).scenario(point / each)
                    : hindcast.orElseThrow().scenario(point - each * worlds.count()),
            point -> point < each * worlds.count() ? point / each : point - each * worlds.count());
    return new WorldsOfStudy(plan, lifted, worlds, judge, study.outputs());
  }

  /** The column that tells runs of the study from those of the baseline is there if both are. */
  private static Points points(Points coalitions, int worlds, Optional<Scenario> hindcast) {
    List<String> paths = new ArrayList<>(List.of(WORLD));
    hindcast.ifPresent(baseline -> paths.add(SCENARIO));
    paths.addAll(coalitions.paths());
    List<List<Object>> rows = new ArrayList<>();
    for (int world = 0; world < worlds; world++) {
      for (List<Object> values : coalitions.rows()) {
        rows.add(row(world, hindcast.map(baseline -> "study"), values));
      }
    }
    if (hindcast.isPresent()) {
      Map<String, Object> baseline = Catalogue.standard().values(hindcast.get().parameters());
      List<Object> values = coalitions.paths().stream().map(baseline::get).toList();
      for (int world = 0; world < worlds; world++) {
        rows.add(row(world, Optional.of("baseline"), values));
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

  /**
   * What came out for one output on one basis, by world, by coalition.
   *
   * @param outcomes of the plan
   * @param basis number of the basis
   */
  public double[][] byWorld(Outcomes outcomes, int output, int basis) {
    int each = lifted.points().count();
    int[] places = lifted.places().get(basis);
    double[][] worths = new double[worlds.count()][places.length];
    for (int world = 0; world < worths.length; world++) {
      for (int coalition = 0; coalition < places.length; coalition++) {
        worths[world][coalition] = outcomes.get(output, 0, world * each + places[coalition]);
      }
    }
    return worths;
  }

  /** How much each world counts. */
  public List<WorldWeight> weights(Outcomes outcomes) {
    int each = lifted.points().count();
    boolean hindcast = judge.hindcast().isPresent();
    List<Double> ratios = new ArrayList<>();
    for (int world = 0; world < worlds.count(); world++) {
      int judged = hindcast ? each * worlds.count() + world : world * each;
      List<Double> needed = new ArrayList<>();
      for (int output = outputs.size(); output < outcomes.outputs().size(); output++) {
        needed.add(outcomes.get(output, 0, judged));
      }
      ratios.add(judge.ratio(needed));
    }
    return RecordJudge.weigh(ratios);
  }
}
