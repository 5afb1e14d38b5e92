package org.waymark.cluster;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.point.Variation;
import org.waymark.experiment.sweep.SweepPlan;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.ScenarioWriter;

/**
 * What a worker makes the scenario of a point of. The points of a study share the text of what they
 * vary: each adds no more than its values, and to make one takes this process no time. It is alone,
 * and the workers may be a thousand.
 *
 * @param text a scenario in full, as JSON that reads back as the same scenario
 * @param values what differs from it, in the order of factors; null where nothing does
 * @param shares paths of shares of one whole among them
 */
record Recipe(String text, Map<String, Object> values, Set<String> shares) implements Serializable {

  /** The recipes of a plan, by point. */
  static IntFunction<Recipe> of(Plan<?> plan) {
    if (plan.scenarios() instanceof SweepPlan.Varied varied) {
      String text = ScenarioWriter.json(varied.base());
      return point -> new Recipe(text, varied.points().values(point), varied.shares());
    }
    return point -> new Recipe(ScenarioWriter.json(plan.scenario(point)), null, Set.of());
  }

  /** The scenario of the text. */
  Scenario base() {
    return ScenarioReader.of(Evidence.load()).readText("point", text, Path.of(""), List.of());
  }

  /** The scenario, made of that of the text. */
  Scenario of(Scenario base) {
    return values == null ? base : Variation.at(values, shares, base).of(base);
  }
}
