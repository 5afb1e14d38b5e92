package org.waymark.experiment.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.experiment.design.LiftedBarrier;
import org.waymark.experiment.ensemble.NationalFigures;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.point.Variation;
import org.waymark.experiment.world.ChangesInWorld;
import org.waymark.scenario.Scenario;

/**
 * Draws of a posterior, each with every barrier in place and then with one barrier after the other
 * lifted, in proportion to the draw's own values. All runs of a draw have the same luck.
 *
 * @param inputs what the draws are of
 * @param draws standard normal numbers
 * @param factor size of the nation
 * @param barriers what is lifted
 * @param firstSeed of the first draw; each next one has the next seed
 */
public record LiftedRuns(
    Inputs inputs,
    List<double[]> draws,
    double factor,
    List<LiftedBarrier> barriers,
    long firstSeed) {
  /** What is kept of each run: people trafficked a year, and identified. */
  private static final List<String> FIGURES =
      List.of(Observables.TRAFFICKED, Observables.IDENTIFIED);

  /** Copies its lists. */
  public LiftedRuns {
    draws = List.copyOf(draws);
    barriers = List.copyOf(barriers);
  }

  /**
   * What the runs came to, by draw.
   *
   * @param trafficked people a year: with every barrier in place, then with each lifted; NaN for a
   *     run that failed
   * @param found how many are identified for 100 trafficked, every barrier in place
   */
  public record Outcome(double[][] trafficked, double[] found) {}

  /**
   * Puts figures of the runs by draw.
   *
   * @param values of each run of the plan, nothing for one that failed
   */
  public Outcome outcome(List<List<Double>> values) {
    double[][] trafficked = new double[draws.size()][each()];
    double[] found = new double[draws.size()];
    for (int draw = 0; draw < found.length; draw++) {
      for (int run = 0; run < each(); run++) {
        List<Double> figures = values.get(draw * each() + run);
        trafficked[draw][run] = figures.isEmpty() ? Double.NaN : figures.get(0);
      }
      List<Double> inPlace = values.get(draw * each());
      found[draw] = inPlace.isEmpty() ? Double.NaN : 100 * inPlace.get(1) / inPlace.get(0);
    }
    return new Outcome(trafficked, found);
  }

  /** Runs for each draw: that with every barrier in place is the first. */
  public int each() {
    return 1 + barriers.size();
  }

  /** What an ensemble runs. */
  public Plan<NationalFigures.Values> plan() {
    List<Run> runs = new ArrayList<>();
    for (int point = 0; point < draws.size() * each(); point++) {
      runs.add(new Run(point, 0, firstSeed + point / each()));
    }
    return new Plan<>(this::scenario, runs, new NationalFigures(FIGURES), false);
  }

  private Scenario scenario(int point) {
    Map<String, Double> world = new LinkedHashMap<>();
    double[] values = inputs.values(draws.get(point / each()));
    for (int i = 0; i < values.length; i++) {
      world.put(inputs.inputs().get(i).name(), values[i]);
    }
    Map<String, Object> stated = new LinkedHashMap<>(Map.of("population.factor", factor));
    int lifted = point % each();
    if (lifted > 0) {
      stated.putAll(barriers.get(lifted - 1).lifted());
    }
    return new ChangesInWorld(inputs.base(), world).of(Variation.of(stated).of(inputs.base()));
  }
}
