package org.waymark.analysis.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.waymark.experiment.design.Feedback;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.store.Program;
import org.waymark.outcome.file.TextBuffer;
import org.waymark.scenario.Scenario;

/**
 * What a study of limits and loops found, and where it came from.
 *
 * @param study the study
 * @param base its scenario, with all that holds in every run
 * @param outcomes one for each output, in the order of the study
 * @param program what computed it
 * @param reproduce the command, without the name of the program
 */
public record FeedbackFindings(
    Study study, Scenario base, List<FeedbackEffects> outcomes, Program program, String reproduce) {
  /** Name of the table of what limits do. */
  public static final String EFFECTS = "effects.csv";

  /** Name of the table of what goes through loops. */
  public static final String LOOPS = "loops.csv";

  /** Copies its list. */
  public FeedbackFindings {
    outcomes = List.copyOf(outcomes);
  }

  /** Limits and loops. */
  public Feedback feedback() {
    return study.feedback().orElseThrow();
  }

  /** {@link #EFFECTS}: a row for each outcome, state of the loops and limit. */
  public String effectsCsv() {
    List<String> states = new ArrayList<>(names(feedback().loops()));
    states.add(0, Feedback.OPEN);
    return csv("loop_state,variable,effect", states, FeedbackEffects::effects);
  }

  /** {@link #LOOPS}: a row for each outcome, loop and limit. */
  public String loopsCsv() {
    return csv("loop,variable,difference", names(feedback().loops()), FeedbackEffects::through);
  }

  private String csv(
      String columns,
      List<String> loops,
      Function<FeedbackEffects, List<List<PairedEffect>>> cells) {
    List<String> limits = names(feedback().limits());
    StringBuilder text = new StringBuilder("limit," + columns + ",low,high,mde,n,reference\n");
    for (FeedbackEffects outcome : outcomes) {
      for (int loop = 0; loop < loops.size(); loop++) {
        for (int limit = 0; limit < limits.size(); limit++) {
          PairedEffect cell = cells.apply(outcome).get(loop).get(limit);
          text.append(String.join(",", limits.get(limit), loops.get(loop), outcome.output()));
          DoubleStream.of(
                  cell.mean(),
                  cell.low(),
                  cell.high(),
                  cell.detectable(),
                  cell.n(),
                  outcome.reference())
              .forEach(number -> text.append(',').append(TextBuffer.format(number)));
          text.append('\n');
        }
      }
    }
    return text.toString();
  }

  private static List<String> names(List<Feedback.Part> parts) {
    return Stream.concat(parts.stream().map(Feedback.Part::name), Stream.of(Feedback.ALL)).toList();
  }
}
