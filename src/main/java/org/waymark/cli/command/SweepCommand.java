package org.waymark.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.cli.answer.SweepAnswer;
import org.waymark.cli.option.StudyWorldsOptions;
import org.waymark.cli.option.SweepOptions;
import org.waymark.cli.session.Work;
import org.waymark.experiment.sweep.Sweep;
import org.waymark.experiment.sweep.WorldsOfStudy;
import org.waymark.task.SweepTask;
import org.waymark.words.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a designed experiment. */
@Command(name = "sweep", sortOptions = false)
public final class SweepCommand extends SessionCommand {
  @Parameters(arity = "0..1", paramLabel = "STUDY", descriptionKey = "sweep.study")
  private String file;

  @Option(
      names = "--vary",
      paramLabel = "path=values",
      descriptionKey = "sweep.vary",
      arity = "1",
      order = 0)
  private List<String> vary = new ArrayList<>();

  @Mixin private SweepOptions options;
  @Mixin private StudyWorldsOptions others;

  @Override
  public Integer call() throws IOException {
    SweepTask own = options.task(file, false, vary, session);
    List<Problem> warnings = new ArrayList<>(own.plan().warnings());
    SweepTask task = own.in(others.of(own.plan(), warnings));
    session.complain(warnings);
    try (Work work = new Work(session, options.engine(), options.quiet())) {
      Sweep.Result result = task.run(work.ensemble(String.valueOf(task.folder().getFileName())));
      work.lineEnds();
      SweepAnswer answer = new SweepAnswer(session, task.folder());
      int code = answer.runs(result);
      if (!result.isComplete()) {
        return code;
      }
      if (!task.plan().shard().isWhole()) {
        task.worlds().ifPresent(worlds -> session.say("sweep.worlds.part"));
        return code;
      }
      answer.page(Optional.empty(), task.worlds().isEmpty());
      return task.worlds().isEmpty() ? code : Math.max(code, inWorlds(task, answer, work));
    }
  }

  private int inWorlds(SweepTask task, SweepAnswer answer, Work work) throws IOException {
    session.say("sweep.worlds.follow");
    Sweep.Result result =
        task.runInWorlds(work.ensemble(session.words().text("attribute.inWorlds")));
    work.lineEnds();
    if (result.isWhole()) {
      answer.page(task.worlds(), true);
      return 0;
    }
    return new SweepAnswer(session, task.folder().resolve(WorldsOfStudy.OF_FACTORS)).runs(result);
  }
}
