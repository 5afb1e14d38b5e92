package org.waymark.analysis.comparison;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.StatUtils;
import org.waymark.analysis.Influences;
import org.waymark.analysis.run.WorldAnalysis;
import org.waymark.experiment.world.PlausibleInput;
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.experiment.world.SharedWorld;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.Window;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Influence;
import org.waymark.outcome.world.Span;

/**
 * How a scenario differs from the reference over plausible worlds, one pair of runs or several in
 * each: over those that count. With several, luck is taken out of ranges.
 *
 * @param worlds those that count
 * @param sets number of worlds, those that do not count included
 * @param contradicting number of worlds that contradict the record
 * @param inputs number of inputs that were varied
 * @param held paths that the scenarios themselves state, which were therefore not varied
 * @param influences by variable: the inputs that go most with the difference
 * @param explained by variable: share of the variance of ranks that these explain together
 * @param window the months over which it is counted
 */
public record DifferenceOverWorlds(
    List<World> worlds,
    int sets,
    int contradicting,
    int inputs,
    List<String> held,
    Map<Variable, List<Influence>> influences,
    Map<Variable, Double> explained,
    Window window) {
  private static final int FEWEST = 2;

  /** Reference and other with the same luck. */
  record Pair(RunFigures reference, RunFigures other) {
    double difference(ToDoubleFunction<RunFigures> figure) {
      return figure.applyAsDouble(other) - figure.applyAsDouble(reference);
    }
  }

  /** What came of one world, luck by luck. */
  record World(int set, List<Pair> pairs) {
    double[] of(ToDoubleFunction<Pair> figure) {
      return pairs.stream().mapToDouble(figure).toArray();
    }
  }

  /** Copies its collections. */
  public DifferenceOverWorlds {
    worlds = List.copyOf(worlds);
    held = List.copyOf(held);
    influences = Map.copyOf(influences);
    explained = Map.copyOf(explained);
  }

  /**
   * Analyses a result; empty where there are fewer than two worlds.
   *
   * @param scenario which one is set against the reference: 1, 2, ...
   * @param window the months over which it is counted
   * @param seed of the shuffles against which correlations are held
   */
  public static Optional<DifferenceOverWorlds> of(
      ComparisonRuns runs, int scenario, Window window, long seed) {
    List<SharedWorld> all = runs.worlds();
    if (all.size() < FEWEST) {
      return Optional.empty();
    }
    List<World> worlds =
        all.stream()
            .filter(world -> world.weight().counts())
            .map(
                world ->
                    new World(
                        world.world(),
                        world.lucks().stream()
                            .map(luck -> new Pair(luck.get(0), luck.get(scenario)))
                            .toList()))
            .toList();
    Map<PlausibleInput, double[]> inputs = inputs(runs, scenario, worlds);
    Map<Variable, List<Influence>> influences = new EnumMap<>(Variable.class);
    Map<Variable, Double> explained = new EnumMap<>(Variable.class);
    for (Variable variable : WorldAnalysis.TRACED) {
      Influences found =
          Influences.of(
              List.copyOf(inputs.keySet()),
              List.copyOf(inputs.values()),
              changes(worlds, window, variable).toArray(),
              seed);
      influences.put(variable, found.strongest());
      explained.put(variable, found.explained());
    }
    return Optional.of(
        new DifferenceOverWorlds(
            worlds,
            all.size(),
            (int) all.stream().filter(world -> world.weight().contradictsRecord()).count(),
            inputs.size(),
            runs.designs().get(0).inputs().held(),
            influences,
            explained,
            window));
  }

  /** The same worlds over other months; the influences stay those of the first. */
  public DifferenceOverWorlds over(Window other) {
    return new DifferenceOverWorlds(
        worlds, sets, contradicting, inputs, held, influences, explained, other);
  }

  /** Number of worlds that count. */
  public int count() {
    return worlds.size();
  }

  /** Pairs of runs in each world. */
  public int pairs() {
    return worlds.isEmpty() ? 0 : worlds.get(0).pairs().size();
  }

  /** Range of the difference per year. */
  public Span perYear(Variable variable) {
    return span(perYear(window, variable));
  }

  /** Range of the difference as a share of the reference in the same world. */
  public Span relative(Variable variable) {
    ToDoubleFunction<RunFigures> figure = perYear(window, variable);
    return spanOf(
        pair -> {
          double reference = figure.applyAsDouble(pair.reference());
          return reference == 0 ? Double.NaN : pair.difference(figure) / Math.abs(reference);
        });
  }

  /** Range of the difference at a place. */
  public Span perYear(int place, Variable variable) {
    return span(run -> run.within(window).averages().get(place, variable));
  }

  /** Range of the difference in one year (0 is the first). */
  public Span inYear(int year, Variable variable) {
    return span(run -> run.nation().get(year, variable));
  }

  /** In how many worlds the other is lower, pairs of a world averaged. */
  public long lower(Variable variable) {
    return changes(worlds, window, variable).filter(change -> change < 0).count();
  }

  /** In how many worlds the other is higher, pairs of a world averaged. */
  public long higher(Variable variable) {
    return changes(worlds, window, variable).filter(change -> change > 0).count();
  }

  private Span span(ToDoubleFunction<RunFigures> figure) {
    return spanOf(pair -> pair.difference(figure));
  }

  private Span spanOf(ToDoubleFunction<Pair> figure) {
    return Span.beyondLuck(worlds.stream().map(world -> world.of(figure)));
  }

  private static ToDoubleFunction<RunFigures> perYear(Window window, Variable variable) {
    return run -> run.within(window).nation().perYear(variable);
  }

  private static DoubleStream changes(List<World> worlds, Window window, Variable variable) {
    ToDoubleFunction<RunFigures> figure = perYear(window, variable);
    return worlds.stream()
        .mapToDouble(world -> StatUtils.mean(world.of(pair -> pair.difference(figure))));
  }

  /** What is varied in either of the two; what both have is the same number in both. */
  private static Map<PlausibleInput, double[]> inputs(
      ComparisonRuns runs, int scenario, List<World> worlds) {
    Map<PlausibleInput, double[]> inputs = new LinkedHashMap<>();
    for (int each : new int[] {0, scenario}) {
      PlausibleWorlds design = runs.designs().get(each);
      for (int i = 0; i < design.inputs().varied().size(); i++) {
        int input = i;
        inputs.computeIfAbsent(
            design.inputs().varied().get(i),
            key ->
                worlds.stream().mapToDouble(world -> design.value(world.set(), input)).toArray());
      }
    }
    return inputs;
  }
}
