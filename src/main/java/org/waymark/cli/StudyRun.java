package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.Engine;
import org.waymark.experiment.sweep.Sweep;

/** Runs a study and says how it went: what sweep and attribute have in common. */
final class StudyRun implements AutoCloseable {
  private final Session session;
  private final SweepOptions options;
  private final Interruption interruption;

  /** Opened for the first run, and kept for all that follow. */
  private Engine engine;

  /** Runs that end early when the command is interrupted. */
  StudyRun(Session session, SweepOptions options, Interruption interruption) {
    this.session = session;
    this.options = options;
    this.interruption = interruption;
  }

  /** Runs what is not there yet. */
  Sweep.Result run(SweepOptions.Job job) throws IOException {
    return run(job, job.folder(), job.overwrite());
  }

  /** The same into a folder. */
  Sweep.Result run(SweepOptions.Job job, Path folder, boolean overwrite) throws IOException {
    if (engine == null) {
      engine = options.engine().open(session.engines().simulators(), Evidence.load());
    }
    try (SweepLine line =
        new SweepLine(
            session.err(),
            String.valueOf(folder.getFileName()),
            session.words(),
            options.quiet())) {
      return Sweep.run(job.plan(), folder, overwrite, engine, line, interruption);
    }
  }

  /** Says how it went; the exit code. */
  int say(SweepOptions.Job job, Sweep.Result result) {
    String folder = job.folder().toString();
    if (!result.isComplete()) {
      session
          .err()
          .println(
              session.words().text("sweep.interrupted", result.finished(), result.asked(), folder));
      return Interruption.EXIT_CODE;
    }
    session
        .out()
        .println(
            session
                .words()
                .text(
                    "sweep.done",
                    job.plan().study().name(),
                    job.plan().points().count(),
                    job.plan().study().replications(),
                    result.finished()));
    return failures(session, result, folder);
  }

  static int failures(Session session, Sweep.Result result, String folder) {
    session.say("answer.files", folder);
    if (result.failed() > 0) {
      session
          .err()
          .println(session.words().text("sweep.failed", result.failed(), result.asked(), folder));
      return 1;
    }
    return 0;
  }

  @Override
  public void close() {
    if (engine != null) {
      engine.close();
    }
  }
}
