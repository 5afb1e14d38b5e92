package org.waymark.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.cli.answer.SweepAnswer;
import org.waymark.cli.option.SweepOptions;
import org.waymark.cli.session.Work;
import org.waymark.experiment.sweep.Sweep;
import org.waymark.task.SweepTask;
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

  @Override
  public Integer call() throws IOException {
    SweepTask task = options.task(file, false, vary, session);
    session.complain(task.plan().warnings());
    try (Work work = new Work(session, options.engine(), options.quiet())) {
      Sweep.Result result = task.run(work.ensemble(String.valueOf(task.folder().getFileName())));
      work.lineEnds();
      SweepAnswer answer = new SweepAnswer(session, task.folder());
      int code = answer.runs(result);
      if (result.isComplete() && task.plan().shard().isWhole()) {
        answer.page();
      }
      return code;
    }
  }
}
