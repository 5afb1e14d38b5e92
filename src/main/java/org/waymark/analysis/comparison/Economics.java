package org.waymark.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import org.waymark.outcome.run.Period;

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

  /** Weighs all scenarios. */
  static Economics of(ComparisonPlan plan, ComparisonRuns runs, ScenarioComparison comparison) {
    List<CostEffectiveness> each = new ArrayList<>();
    List<Integer> priced = new ArrayList<>(List.of(0));
    for (int number = 1; number < plan.scenarios().size(); number++) {
      CostEffectiveness weighed =
          CostEffectiveness.of(
              plan.scenarios().get(0), plan.scenarios().get(number), comparison.worths(), number);
      each.add(weighed);
      if (weighed.result().isPresent()) {
        priced.add(number);
      }
    }
    List<List<Worth>> worlds = worlds(plan, runs);
    List<List<Worth>> cases = worlds.isEmpty() ? comparison.worths() : worlds;
    return new Economics(
        each,
        !worlds.isEmpty(),
        Acceptability.of(cases, priced),
        Acceptability.dominated(comparison.worths(), priced));
  }

  private static List<List<Worth>> worlds(ComparisonPlan plan, ComparisonRuns runs) {
    Period period = new Period(plan.scenarios().get(0).start(), plan.scenarios().get(0).months());
    double rate = plan.scenarios().get(0).parameters().costs().discountRate();
    return runs.worlds().stream()
        .filter(world -> world.weight().counts())
        .map(
            world ->
                world.scenarios().stream()
                    .map(each -> Worth.of(each.nation(), period.years(), rate))
                    .toList())
        .toList();
  }
}
