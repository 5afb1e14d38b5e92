package org.waymark.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.outcome.run.Period;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.parameter.Costs;

/**
 * Money beside effect, for all scenarios of a comparison.
 *
 * @param each by other scenario, the first at 0
 * @param overWorlds whether the curve counts plausible worlds, and not replications
 * @param acceptability who is best at which amount
 * @param dominated numbers of scenarios that another one beats in both money and people, on average
 */
public record Economics(
    List<CostEffectiveness> each,
    boolean overWorlds,
    Acceptability acceptability,
    List<Integer> dominated) {

  /** Copies its lists. */
  public Economics {
    each = List.copyOf(each);
    dominated = List.copyOf(dominated);
  }

  /** Weighs all scenarios over the months that are common to them. */
  static Economics of(ComparisonPlan plan, ComparisonRuns runs, ScenarioComparison comparison) {
    double years = comparison.windows().common().months().months() / 12.0;
    List<CostEffectiveness> each = new ArrayList<>();
    List<Integer> priced = new ArrayList<>(List.of(0));
    for (int number = 1; number < plan.scenarios().size(); number++) {
      CostEffectiveness weighed =
          CostEffectiveness.of(
              plan.reference(), plan.scenarios().get(number), comparison.worths(), number, years);
      each.add(weighed);
      if (weighed.result().isPresent() && weighed.isWhole()) {
        priced.add(number);
      }
    }
    List<List<Worth>> worlds = worlds(plan, runs, comparison.windows().common());
    List<List<Worth>> cases = worlds.isEmpty() ? comparison.worths() : worlds;
    return new Economics(
        each,
        !worlds.isEmpty(),
        Acceptability.of(cases, priced),
        Acceptability.dominated(comparison.worths(), priced));
  }

  private static List<List<Worth>> worlds(
      ComparisonPlan plan, ComparisonRuns runs, EffectWindow window) {
    Period period = window.within(new Period(plan.reference().start(), plan.reference().months()));
    Costs costs = plan.reference().parameters().costs();
    return runs.worlds().stream()
        .filter(world -> world.weight().counts())
        .map(
            world ->
                IntStream.range(0, plan.scenarios().size())
                    .mapToObj(
                        number -> {
                          // What it costs is one of the world's inputs.
                          Scenario priced = runs.designs().get(number).scenario(world.world());
                          return Worth.mean(
                              world.lucks().stream()
                                  .map(
                                      luck ->
                                          Worth.of(
                                              priced,
                                              luck.get(number).within(window.months()).nation(),
                                              period,
                                              costs))
                                  .toList());
                        })
                    .toList())
        .toList();
  }
}
