package org.waymark.experiment.sweep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.Coalitions;
import org.waymark.experiment.design.Design;
import org.waymark.experiment.design.Points;
import org.waymark.experiment.design.Robustness;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.record.PlausibleRecord;
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.outcome.Figure;
import org.waymark.scenario.Scenario;

/**
 * An attribution repeated in other plausible worlds: a sweep of its own, beside that of the study.
 * Each point is a world (a point of a Latin hypercube over all plausible ranges, the barriers' own
 * parameters held) with some barriers lifted; all worlds have the same orders of lifting and the
 * same luck. The points of a world stand together, the one with every barrier in place first.
 *
 * @param plan what runs, into the subfolder {@link #FOLDER}
 * @param coalitions which barriers are lifted, the same in every world
 * @param sets the worlds
 * @param record judges them
 * @param outputs what is attributed; the plan's outputs have more, which the judge needs
 */
public record WorldsOfStudy(
    SweepPlan plan,
    Coalitions coalitions,
    PlausibleWorlds sets,
    PlausibleRecord record,
    List<Figure> outputs) {
  /** Subfolder of the results. */
  public static final String FOLDER = "robustness";

  /**
   * The worlds of a study.
   *
   * @param main the plan of the study itself
   * @param baseline what its scenario is seen from
   */
  public static WorldsOfStudy of(
      SweepPlan main, Scenario baseline, Robustness robustness, Evidence evidence) {
    Study study = main.study();
    Coalitions coalitions = Coalitions.sampled(study.barriers(), robustness.orders(), study.seed());
    PlausibleWorlds sets =
        PlausibleWorlds.of(
            main.base(),
            baseline,
            new HashSet<>(coalitions.paths()),
            robustness.points(),
            study.seed());
    PlausibleRecord record = PlausibleRecord.of(main.base(), baseline, evidence);
    List<Figure> outputs =
        Stream.concat(study.outputs().stream(), record.needs().stream()).toList();
    Study of = study.with(Design.of(Design.Type.PERMUTATIONS, robustness.orders()), outputs);
    List<PlausibleWorlds> lifted = new ArrayList<>();
    Points points = coalitions.points();
    for (int set = 0; set < points.count(); set++) {
      lifted.add(sets.in(main.lifted(points.options(set))));
    }
    int each = lifted.size();
    SweepPlan plan =
        main.beside(
            of,
            points(points, sets.count()),
            point -> lifted.get(point % each).scenario(point / each));
    return new WorldsOfStudy(plan, coalitions, sets, record, study.outputs());
  }

  private static Points points(Points coalitions, int worlds) {
    List<String> paths = new ArrayList<>(List.of("world"));
    paths.addAll(coalitions.paths());
    List<List<Object>> rows = new ArrayList<>();
    for (int world = 0; world < worlds; world++) {
      for (List<Object> values : coalitions.rows()) {
        List<Object> row = new ArrayList<>(List.of((double) world));
        row.addAll(values);
        rows.add(row);
      }
    }
    return new Points(paths, rows);
  }

  /**
   * Takes what came out apart.
   *
   * @param values by output, by replication, by point, as {@link Outcomes} reads them
   * @return by output, by world, by coalition; without what only the judge needs
   */
  public double[][][] byWorld(double[][][] values) {
    int each = coalitions.sets().length;
    double[][][] worths = new double[outputs.size()][sets.count()][each];
    for (int output = 0; output < worths.length; output++) {
      for (int world = 0; world < sets.count(); world++) {
        System.arraycopy(values[output][0], world * each, worths[output][world], 0, each);
      }
    }
    return worths;
  }

  /**
   * For each world, victims recorded in it with every barrier in place, divided by those on record;
   * NaN where worlds are not judged.
   */
  public double[] recordedRatios(double[][][] values) {
    int each = coalitions.sets().length;
    double[] ratios = new double[sets.count()];
    for (int world = 0; world < ratios.length; world++) {
      List<Double> needed = new ArrayList<>();
      for (int output = outputs.size(); output < values.length; output++) {
        needed.add(values[output][0][world * each]);
      }
      ratios[world] = record.ratio(needed);
    }
    return ratios;
  }
}
