package org.waymark.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.experiment.ScenarioRun;
import org.waymark.experiment.world.PlausibleInput;
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.outcome.Assumptions;
import org.waymark.outcome.Influence;
import org.waymark.outcome.PlausibleRun;
import org.waymark.outcome.Variable;

/** What the runs under plausible sets say: ranges, and the inputs that their width goes with. */
public final class PlausibleAnalysis {
  /** The figures whose width is traced to inputs. */
  public static final List<Variable> TRACED =
      List.of(
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.VICTIM_MONTHS,
          Variable.VICTIMS_IDENTIFIED);

  /** Fewer sets than this make no range. */
  private static final int FEWEST = 2;

  private PlausibleAnalysis() {}

  /**
   * Analyses a result; empty where there were no plausible sets, or an interruption left fewer than
   * two.
   *
   * @param seed of the shuffles against which correlations are held
   */
  public static Optional<Assumptions> of(ScenarioRun.Result result, long seed) {
    if (result.plausible().size() < FEWEST) {
      return Optional.empty();
    }
    Assumptions ranges = assumptions(result, Map.of(), Map.of());
    List<PlausibleRun> kept = ranges.kept();
    List<PlausibleInput> inputs = result.design().inputs().varied();
    List<double[]> values = values(result.design(), kept);
    Map<Variable, List<Influence>> influences = new EnumMap<>(Variable.class);
    Map<Variable, Double> explained = new EnumMap<>(Variable.class);
    for (Variable variable : TRACED) {
      double[] outcome =
          kept.stream().mapToDouble(run -> run.figures().nation().perYear(variable)).toArray();
      Influences found = Influences.of(inputs, values, outcome, seed);
      influences.put(variable, found.strongest());
      explained.put(variable, found.explained());
    }
    return Optional.of(assumptions(result, influences, explained));
  }

  private static List<double[]> values(PlausibleWorlds sets, List<PlausibleRun> runs) {
    return java.util.stream.IntStream.range(0, sets.inputs().varied().size())
        .mapToObj(input -> runs.stream().mapToDouble(run -> sets.value(run.set(), input)).toArray())
        .toList();
  }

  private static Assumptions assumptions(
      ScenarioRun.Result result,
      Map<Variable, List<Influence>> influences,
      Map<Variable, Double> explained) {
    return new Assumptions(
        result.plausible(),
        result.basis(),
        result.design().inputs().varied().size(),
        result.design().inputs().held(),
        influences,
        explained);
  }
}
