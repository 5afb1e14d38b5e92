package org.waymark.web.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.analysis.comparison.ComparisonPlan;
import org.waymark.experiment.store.Program;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioWriter;
import org.waymark.task.ComparisonQuestion;

/**
 * What a visitor asks: what a scenario changes beside a reference.
 *
 * @param id the same for equal questions to equal programs
 * @param reference name of the reference's file, without its ending
 * @param question the two scenarios, seeds and numbers of runs
 */
public record Asked(String id, String reference, ComparisonQuestion question) {
  /** Size of the nation of a glance, as a share of the nation of the question. */
  private static final double GLANCE = 0.1;

  private static final String SIZE = "population.factor";

  static Asked of(String reference, ComparisonQuestion question) {
    StringBuilder decides = new StringBuilder(Program.current().toString());
    question.plan().scenarios().forEach(each -> decides.append(ScenarioWriter.hash(each)));
    decides.append(question.plan().replications()).append(question.plan().worlds());
    decides.append(question.names());
    String id =
        UUID.nameUUIDFromBytes(decides.toString().getBytes(StandardCharsets.UTF_8)).toString();
    return new Asked(id, reference, question);
  }

  /** The same of a small nation with one pair of runs, for a glance while many wait. */
  ComparisonQuestion glance() {
    ComparisonPlan whole = question.plan();
    return new ComparisonQuestion(
        new ComparisonPlan(
            whole.scenarios().stream().map(Asked::small).toList(),
            whole.baseline(),
            whole.evidence(),
            whole.replications().with(1),
            1,
            Double.NaN,
            WorldsFrom.prior(0),
            whole.window()),
        false,
        List.of(),
        question.names(),
        question.reproduce());
  }

  /** Name of the reference where it is small. */
  String nameAtAGlance() {
    return reference + " at a glance";
  }

  private static Scenario small(Scenario scenario) {
    double factor =
        Math.max(
            Catalogue.standard().entry(SIZE).low(),
            GLANCE * scenario.parameters().population().factor());
    return scenario.with(Catalogue.standard().with(scenario.parameters(), Map.of(SIZE, factor)));
  }

  /** The scenario in full, as a file that {@code run} accepts. */
  public String file() {
    return ScenarioWriter.json(scenario());
  }

  /** The scenario that is set against the reference. */
  public Scenario scenario() {
    return question.plan().scenarios().get(1);
  }
}
