package org.waymark.experiment.world;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.experiment.design.LatinHypercube;
import org.waymark.experiment.point.DatedPath;
import org.waymark.experiment.point.Variation;
import org.waymark.scenario.CostItem;
import org.waymark.scenario.Scenario;

/**
 * Plausible worlds: a Latin hypercube over the plausible ranges of a scenario's inputs, or draws of
 * a posterior. Equal seeds give an input the same course of values in every scenario.
 *
 * @param design values of inputs that no posterior has
 * @param count number of worlds
 * @param drawn the posterior's draws; empty for worlds of the prior alone
 */
public record PlausibleWorlds(
    Scenario scenario,
    PlausibleInputs inputs,
    LatinHypercube design,
    int count,
    Optional<DrawnWorlds> drawn) {
  /**
   * Worlds for a scenario.
   *
   * @param baseline what it is seen from: see {@link PlausibleInputs}
   * @param count number of worlds, 0 for none
   */
  public static PlausibleWorlds of(Scenario scenario, Scenario baseline, int count, long seed) {
    return of(scenario, PlausibleInputs.of(scenario, baseline), count, seed);
  }

  /**
   * Worlds for a scenario in which some parameters are the question.
   *
   * @param question paths that are held, dated values of them included, and parts of dated changes;
   *     shares of one whole are held together
   */
  public static PlausibleWorlds of(
      Scenario scenario, Scenario baseline, Set<String> question, int count, long seed) {
    return of(scenario, PlausibleInputs.of(scenario, baseline).without(question), count, seed);
  }

  /**
   * Worlds of a posterior. Each keeps its own values; what the scenario states otherwise than the
   * baseline is in proportion to them ({@link ChangesInWorld}).
   */
  public static PlausibleWorlds of(
      Scenario scenario, Scenario baseline, Posterior posterior, int count, long seed) {
    return of(scenario, baseline, posterior, Set.of(), count, seed);
  }

  /**
   * Worlds of a posterior in which parts of dated changes are the question.
   *
   * @param question of these parts, those that the baseline has are in proportion to its values,
   *     and the others stand as they are
   */
  public static PlausibleWorlds of(
      Scenario scenario,
      Scenario baseline,
      Posterior posterior,
      Set<String> question,
      int count,
      long seed) {
    Set<String> held =
        question.stream()
            .filter(
                path -> DatedPath.parse(path).filter(part -> !part.isSetIn(baseline)).isPresent())
            .collect(Collectors.toSet());
    PlausibleInputs inputs = PlausibleInputs.inWorlds(scenario, baseline).without(held);
    return of(scenario, inputs, count, seed)
        .from(new DrawnWorlds(baseline, posterior, posterior.sample(count, seed)));
  }

  /** Worlds over given inputs. */
  public static PlausibleWorlds of(
      Scenario scenario, PlausibleInputs inputs, int count, long seed) {
    List<String> names =
        Stream.concat(inputs.varied().stream(), inputs.costs().stream())
            .map(PlausibleInput::name)
            .toList();
    return new PlausibleWorlds(
        scenario,
        inputs,
        LatinHypercube.of(Math.max(count, 1), names, seed),
        count,
        Optional.empty());
  }

  private PlausibleWorlds from(DrawnWorlds worlds) {
    return new PlausibleWorlds(scenario, inputs, design, count, Optional.of(worlds));
  }

  /** The same worlds for another scenario: inputs that it does not have are left out. */
  public PlausibleWorlds in(Scenario world) {
    return new PlausibleWorlds(world, inputs, design, count, drawn);
  }

  /**
   * The value of an input in a world, as drawn: shares are divided by their sum, and what the
   * scenario states is put in proportion, only in the run.
   */
  public double value(int set, int input) {
    PlausibleInput varied = inputs.varied().get(input);
    return drawn
        .flatMap(worlds -> worlds.value(set, varied.name()))
        .orElseGet(() -> varied.at(design.get(set, input)));
  }

  /** All values of an input, in the order of worlds. */
  public double[] values(int input) {
    double[] values = new double[count];
    for (int set = 0; set < count; set++) {
      values[set] = value(set, input);
    }
    return values;
  }

  /** The scenario with the values of a world. */
  public Scenario scenario(int set) {
    if (drawn.isPresent()) {
      Map<String, Double> world = new LinkedHashMap<>();
      for (int i = 0; i < inputs.varied().size(); i++) {
        world.put(inputs.varied().get(i).name(), value(set, i));
      }
      return new ChangesInWorld(drawn.get().baseline(), world).of(scenario).withCosts(costs(set));
    }
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, Map<String, Object>> dated = new LinkedHashMap<>();
    for (int i = 0; i < inputs.varied().size(); i++) {
      PlausibleInput input = inputs.varied().get(i);
      if (input.change().isEmpty()) {
        values.put(input.path(), value(set, i));
      } else {
        dated
            .computeIfAbsent(input.change(), change -> new LinkedHashMap<>())
            .put(input.path(), value(set, i));
      }
    }
    return new Variation(values, dated).withSharesKept(scenario).withCosts(costs(set));
  }

  /** What the scenario costs in a world: items without a range cost the same in all. */
  public List<CostItem> costs(int set) {
    Map<String, Double> drawn = new HashMap<>();
    for (int i = 0; i < inputs.costs().size(); i++) {
      PlausibleInput cost = inputs.costs().get(i);
      double usd = cost.at(design.get(set, inputs.varied().size() + i));
      drawn.put(cost.change(), Math.max(cost.low(), Math.min(cost.high(), usd)));
    }
    return scenario.costs().stream()
        .map(item -> item.at(drawn.getOrDefault(item.name(), item.usdPerYear())))
        .toList();
  }
}
