package org.waymark.analysis.run;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.analysis.Influences;
import org.waymark.experiment.world.PlausibleInput;
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.experiment.world.SharedWorld;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Basis;
import org.waymark.outcome.world.Influence;
import org.waymark.outcome.world.WorldRanges;
import org.waymark.outcome.world.WorldRun;

/** What the runs under plausible sets say: ranges, and the inputs that their width goes with. */
public final class WorldAnalysis {
  /** The figures whose width is traced to inputs. */
  public static final List<Variable> TRACED =
      List.of(
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.VICTIM_MONTHS,
          Variable.VICTIMS_IDENTIFIED);

  /** Fewer sets than this make no range. */
  private static final int FEWEST = 2;

  private WorldAnalysis() {}

  /**
   * Analyses the worlds of a scenario; empty where there are fewer than two, be it that none were
   * asked for or that an interruption left no more.
   *
   * @param worlds what came out
   * @param design which inputs they have
   * @param basis by what they were judged
   * @param seed of the shuffles against which correlations are held
   */
  public static Optional<WorldRanges> of(
      List<SharedWorld> worlds, PlausibleWorlds design, Basis basis, long seed) {
    if (worlds.size() < FEWEST) {
      return Optional.empty();
    }
    List<WorldRun> runs = worlds.stream().map(world -> world.run(0)).toList();
    List<WorldRun> kept = runs.stream().filter(run -> run.weight().counts()).toList();
    List<PlausibleInput> inputs = design.inputs().varied();
    List<double[]> values =
        IntStream.range(0, inputs.size())
            .mapToObj(
                input ->
                    kept.stream().mapToDouble(run -> design.value(run.world(), input)).toArray())
            .toList();
    Map<Variable, List<Influence>> influences = new EnumMap<>(Variable.class);
    Map<Variable, Double> explained = new EnumMap<>(Variable.class);
    for (Variable variable : TRACED) {
      double[] outcome =
          kept.stream().mapToDouble(run -> run.figures().nation().perYear(variable)).toArray();
      Influences found = Influences.of(inputs, values, outcome, seed);
      influences.put(variable, found.strongest());
      explained.put(variable, found.explained());
    }
    return Optional.of(
        new WorldRanges(runs, basis, inputs.size(), design.inputs().held(), influences, explained));
  }
}
