package org.waymark.cli.session;

import java.util.Optional;
import org.waymark.cli.option.EngineOptions;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Engine;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.task.TaskProgress;

/**
 * The engine of a command, opened for its first run and kept for all that follow, and what every
 * command that simulates says when it was stopped or runs failed.
 */
public final class Work implements AutoCloseable {
  private final Session session;
  private final EngineOptions options;
  private final Interruption interruption;
  private final boolean quiet;
  private Engine engine;
  private RunsLine line;

  /** Work that ends early when the command is interrupted. */
  public Work(Session session, EngineOptions options, Interruption interruption, boolean quiet) {
    this.session = session;
    this.options = options;
    this.interruption = interruption;
    this.quiet = quiet;
  }

  /**
   * What runs the ensembles of a task; its line on the terminal is there until the next, or until
   * {@link #lineEnds}.
   */
  public Ensemble ensemble(String name) {
    if (engine == null) {
      engine = options.open(session.engines().simulators(), Evidence.load());
    }
    lineEnds();
    line = new RunsLine(session.err(), name, session.words(), quiet);
    return new Ensemble(engine, line, interruption);
  }

  /** Nothing is simulated any more. */
  public void lineEnds() {
    if (line != null) {
      line.close();
    }
  }

  /** Says before an answer that it rests on a part of the runs, if it does. */
  public void part(TaskProgress progress) {
    if (!progress.isComplete() && progress.isAnything()) {
      session.say(
          "answer.part",
          Integer.toString(progress.replications()),
          Integer.toString(progress.replicationsAsked()),
          Integer.toString(progress.worlds()),
          Integer.toString(progress.worldsAsked()));
    }
  }

  /** Says why a task is not complete; the exit code. */
  public int said(TaskProgress progress, String folder) {
    if (progress.isComplete()) {
      return 0;
    }
    if (progress.failed() > 0) {
      failed(progress, folder);
      return 1;
    }
    session.err().println(interrupted(progress, folder));
    if (progress.isAnything()) {
      session.err().println(session.words().text("run.goesOn"));
    }
    return Interruption.EXIT_CODE;
  }

  private void failed(TaskProgress progress, String folder) {
    Optional<RunResult<?>> first = progress.firstFailure();
    first.ifPresent(
        result -> {
          session
              .err()
              .println(
                  session
                      .words()
                      .text(
                          "problem.run",
                          Integer.toString(result.run().replication()),
                          Long.toString(result.run().seed()),
                          result.failure().cause()));
          if (session.verbose()) {
            session.err().println(result.failure().trace());
          }
        });
    session
        .err()
        .println(
            progress.isAnything()
                ? session.words().text("run.failed", progress.failed(), folder)
                : session.words().text("run.failed.nothing", progress.failed()));
  }

  private String interrupted(TaskProgress progress, String folder) {
    if (!progress.isAnything()) {
      return session.words().text("run.interrupted.nothing");
    }
    return progress.replications() < progress.replicationsAsked()
        ? session.words().text("run.interrupted", Integer.toString(progress.replications()), folder)
        : session
            .words()
            .text(
                "run.interrupted.sets",
                Integer.toString(progress.worlds()),
                Integer.toString(progress.worldsAsked()),
                folder);
  }

  @Override
  public void close() {
    lineEnds();
    if (engine != null) {
      engine.close();
    }
  }
}
