package org.waymark.outcome.world;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Dimension;
import org.waymark.outcome.variable.Variable;

/**
 * The second uncertainty: what came out in plausible worlds, one run in each. Ranges are those of
 * the worlds that count ({@link WorldWeight}).
 *
 * @param runs a run in every world, contradicting ones included, in the order of worlds
 * @param basis by what worlds were judged
 * @param inputs number of inputs that were varied
 * @param held paths that the scenario itself states, which were therefore not varied
 * @param influences by variable: the inputs that go most with the outcome, the strongest first
 * @param explained by variable: share of the variance of ranks that these explain together, beyond
 *     chance, 0 to 1
 */
public record WorldRanges(
    List<WorldRun> runs,
    Basis basis,
    int inputs,
    List<String> held,
    Map<Variable, List<Influence>> influences,
    Map<Variable, Double> explained) {
  /** Copies its collections. */
  public WorldRanges {
    runs = List.copyOf(runs);
    held = List.copyOf(held);
    influences = Map.copyOf(influences);
    explained = Map.copyOf(explained);
  }

  /** Number of worlds. */
  public int sets() {
    return runs.size();
  }

  /** Runs of the worlds that count. */
  public List<WorldRun> kept() {
    return runs.stream().filter(run -> run.weight().counts()).toList();
  }

  /** Whether every world contradicts the record, so that it tells none apart and all count. */
  public boolean allContradict() {
    return contradicting().size() == runs.size();
  }

  /** Runs of the worlds that contradict the record grossly, whether they count or not. */
  public List<WorldRun> contradicting() {
    return runs.stream().filter(run -> run.weight().contradictsRecord()).toList();
  }

  /** The run's yearly average of the nation. */
  public Span perYear(Variable variable) {
    return span(run -> run.nation().perYear(variable));
  }

  /** The nation in one year (0 is the first). */
  public Span inYear(int year, Variable variable) {
    return span(run -> run.nation().get(year, variable));
  }

  /** A figure that follows from several variables. */
  public Span of(Derived figure) {
    return span(run -> run.nation().derived(figure));
  }

  /** The run's yearly average at a place. */
  public Span perYear(int place, Variable variable) {
    return span(run -> run.perYear(place, variable));
  }

  /** Share of a category over the whole run, 0 to 1. */
  public Span share(GroupTable.Measure measure, Dimension dimension, int category) {
    return span(run -> run.share(measure, dimension, category));
  }

  private Span span(ToDoubleFunction<RunFigures> figure) {
    return Span.over(kept().stream().mapToDouble(run -> figure.applyAsDouble(run.figures())));
  }
}
