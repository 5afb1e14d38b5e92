package org.waymark.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import org.waymark.experiment.ensemble.NationalFigures;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;

/**
 * The runs of some points, one each, with luck of its own.
 *
 * @param inputs what the points are of
 * @param points standard normal numbers
 * @param factor size of the nation
 * @param observables what is kept
 * @param firstSeed of the first point; each next point has the next seed
 */
public record PointRuns(
    Inputs inputs, List<double[]> points, double factor, Observables observables, long firstSeed) {
  /** So far apart are the seeds of one wave and the next. */
  public static final long SEEDS_OF_A_WAVE = 10_000;

  /** Copies its list. */
  public PointRuns {
    points = List.copyOf(points);
  }

  /** The seed of a point. */
  public long seed(int point) {
    return firstSeed + point;
  }

  /** The seeds of all. */
  public List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    for (int point = 0; point < points.size(); point++) {
      seeds.add(seed(point));
    }
    return seeds;
  }

  /** What an ensemble runs. */
  public Plan<NationalFigures.Values> plan() {
    List<Run> runs = new ArrayList<>();
    for (int point = 0; point < points.size(); point++) {
      runs.add(new Run(point, 0, seed(point)));
    }
    return new Plan<>(
        point -> inputs.scenario(points.get(point), factor),
        runs,
        new NationalFigures(observables.figures()),
        false);
  }
}
