package org.waymark.web.run;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.waymark.experiment.store.Program;
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
  static Asked of(String reference, ComparisonQuestion question) {
    StringBuilder decides = new StringBuilder(Program.current().toString());
    question.plan().scenarios().forEach(each -> decides.append(ScenarioWriter.hash(each)));
    decides.append(question.plan().replications()).append(question.plan().worlds());
    decides.append(question.names());
    String id =
        UUID.nameUUIDFromBytes(decides.toString().getBytes(StandardCharsets.UTF_8)).toString();
    return new Asked(id, reference, question);
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
