package org.waymark.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.analysis.feedback.FeedbackFindings;
import org.waymark.cli.answer.SweepAnswer;
import org.waymark.cli.answer.WrappedText;
import org.waymark.cli.option.SweepOptions;
import org.waymark.cli.session.Work;
import org.waymark.report.feedback.FeedbackSentences;
import org.waymark.task.FeedbackTask;
import org.waymark.task.SweepTask;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what limits do, and how much of it comes back through feedback loops. */
@Command(name = "feedback", sortOptions = false)
public final class FeedbackCommand extends SessionCommand {
  @Parameters(arity = "0..1", paramLabel = "STUDY", descriptionKey = "feedback.study")
  private String file;

  @Mixin private SweepOptions options;

  @Override
  public Integer call() throws IOException {
    SweepTask sweep = options.task(file, false, List.of(), session);
    if (sweep.plan().study().feedback().isEmpty()) {
      throw new InvalidInput(Problem.of("study.noLimits", file));
    }
    session.complain(sweep.plan().warnings());
    int runs = sweep.plan().runs().size();
    int each = sweep.plan().study().replications();
    if (each < 2) {
      throw new InvalidInput(Problem.of("study.once"));
    }
    if (!options.quiet()) {
      session.tell("feedback.runs", runs, runs / each, each);
    }
    try (Work work = new Work(session, options.engine(), options.quiet())) {
      String folder = String.valueOf(sweep.folder().getFileName());
      FeedbackTask.Result result =
          new FeedbackTask(sweep, reproduce(List.of(file), SweepOptions.DECIDING))
              .run(work.ensemble(folder), session.words());
      work.lineEnds();
      if (result.findings().isPresent()) {
        say(result.findings().get());
        session.say("answer.files", sweep.folder().toString());
        return 0;
      }
      int code = new SweepAnswer(session, sweep.folder()).runs(result.runs());
      if (!sweep.plan().shard().isWhole() && code == 0) {
        session.say("feedback.part");
      }
      return code;
    }
  }

  private void say(FeedbackFindings findings) {
    FeedbackSentences sentences = FeedbackSentences.of(findings, session.words());
    session.out().println(findings.study().name());
    Stream.of(
            sentences.first(),
            sentences.outcomes(),
            sentences.loops(),
            List.of(session.words().text("feedback.caveat")))
        .flatMap(List::stream)
        .flatMap(sentence -> WrappedText.lines(sentence, "  ").stream())
        .forEach(session.out()::println);
  }
}
