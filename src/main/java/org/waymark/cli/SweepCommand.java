package org.waymark.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.sweep.Sweep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs a designed experiment. */
@Command(name = "sweep", sortOptions = false)
final class SweepCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "STUDY", descriptionKey = "sweep.study")
  private String file;

  @Mixin private SweepOptions options;
  @Mixin private CommonOptions common;

  SweepCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    SweepOptions.Job job = options.job(file, false, Evidence.load());
    // The machine leaves as soon as the interruption is closed: all has to be said before.
    try (Interruption interruption = Interruption.listen();
        StudyRun run = new StudyRun(session, options, interruption)) {
      Sweep.Result result = run.run(job);
      int code = run.say(job, result);
      if (result.isComplete() && job.plan().shard().isWhole()) {
        ResponsePage.write(session, job.folder());
      }
      return code;
    }
  }
}
