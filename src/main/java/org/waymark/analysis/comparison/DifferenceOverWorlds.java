package org.waymark.analysis.comparison;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
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
 * How a scenario differs from the reference over plausible worlds, one pair of runs in each: over
 * those that count.
 *
 * @param pairs reference and other in each world that counts
 * @param sets number of worlds, those that do not count included
 * @param contradicting number of worlds that contradict the record
 * @param inputs number of inputs that were varied
 * @param held paths that the scenarios themselves state, which were therefore not varied
 * @param influences by variable: the inputs that go most with the difference
 * @param explained by variable: share of the variance of ranks that these explain together
 * @param window the months over which it is counted
 */
public record DifferenceOverWorlds(
    List<Pair> pairs,
    int sets,
    int contradicting,
    int inputs,
    List<String> held,
    Map<Variable, List<Influence>> influences,
    Map<Variable, Double> explained,
    Window window) {
  private static final int FEWEST = 2;

  /** One world. */
  public record Pair(int set, RunFigures reference, RunFigures other) {}

  /** Copies its collections. */
  public DifferenceOverWorlds {
    pairs = List.copyOf(pairs);
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
    List<Pair> pairs =
        all.stream()
            .filter(world -> world.weight().counts())
            .map(
                world ->
                    new Pair(
                        world.world(), world.scenarios().get(0), world.scenarios().get(scenario)))
            .toList();
    Map<PlausibleInput, double[]> inputs = inputs(runs, scenario, pairs);
    Map<Variable, List<Influence>> influences = new EnumMap<>(Variable.class);
    Map<Variable, Double> explained = new EnumMap<>(Variable.class);
    for (Variable variable : WorldAnalysis.TRACED) {
      Influences found =
          Influences.of(
              List.copyOf(inputs.keySet()),
              List.copyOf(inputs.values()),
              changes(pairs, window, variable).toArray(),
              seed);
      influences.put(variable, found.strongest());
      explained.put(variable, found.explained());
    }
    return Optional.of(
        new DifferenceOverWorlds(
            pairs,
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
        pairs, sets, contradicting, inputs, held, influences, explained, other);
  }

  /** Range of the difference per year. */
  public Span perYear(Variable variable) {
    return Span.over(changes(pairs, window, variable));
  }

  /** Range of the difference as a share of the reference in the same world. */
  public Span relative(Variable variable) {
    return Span.over(
        pairs.stream()
            .mapToDouble(
                pair -> {
                  double reference = pair.reference().within(window).nation().perYear(variable);
                  double change =
                      pair.other().within(window).nation().perYear(variable) - reference;
                  return reference == 0 ? Double.NaN : change / Math.abs(reference);
                }));
  }

  /** Range of the difference at a place. */
  public Span perYear(int place, Variable variable) {
    return span(run -> run.within(window).averages().get(place, variable));
  }

  /** Range of the difference in one year (0 is the first). */
  public Span inYear(int year, Variable variable) {
    return span(run -> run.nation().get(year, variable));
  }

  /** In how many worlds the other is lower. */
  public long lower(Variable variable) {
    return changes(pairs, window, variable).filter(change -> change < 0).count();
  }

  /** In how many worlds the other is higher. */
  public long higher(Variable variable) {
    return changes(pairs, window, variable).filter(change -> change > 0).count();
  }

  private Span span(ToDoubleFunction<RunFigures> figure) {
    return Span.over(
        pairs.stream()
            .mapToDouble(
                pair ->
                    figure.applyAsDouble(pair.other()) - figure.applyAsDouble(pair.reference())));
  }

  private static DoubleStream changes(List<Pair> pairs, Window window, Variable variable) {
    return pairs.stream()
        .mapToDouble(
            pair ->
                pair.other().within(window).nation().perYear(variable)
                    - pair.reference().within(window).nation().perYear(variable));
  }

  /** What is varied in either of the two; what both have is the same number in both. */
  private static Map<PlausibleInput, double[]> inputs(
      ComparisonRuns runs, int scenario, List<Pair> pairs) {
    Map<PlausibleInput, double[]> inputs = new LinkedHashMap<>();
    for (int each : new int[] {0, scenario}) {
      PlausibleWorlds design = runs.designs().get(each);
      for (int i = 0; i < design.inputs().varied().size(); i++) {
        int input = i;
        inputs.computeIfAbsent(
            design.inputs().varied().get(i),
            key -> pairs.stream().mapToDouble(pair -> design.value(pair.set(), input)).toArray());
      }
    }
    return inputs;
  }
}
