package org.waymark.cli.session;

import org.waymark.cli.option.EngineOptions;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Engine;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.task.TaskProgress;

/**
 * The engine of a command, opened for its first run and kept for all that follow, and what every
 * command that simulates says when it was stopped or runs failed. Interrupted, it ends early; the
 * JVM exits as soon as it is closed, so that all has to be said before.
 */
public final class Work implements AutoCloseable {
  private final Session session;
  private final EngineOptions options;
  private final Interruption interruption = Interruption.listen();
  private final boolean quiet;
  private Engine engine;
  private RunsLine line;

  public Work(Session session, EngineOptions options, boolean quiet) {
    this.session = session;
    this.options = options;
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
    interrupted(progress, folder);
    return Interruption.EXIT_CODE;
  }

  private void failed(TaskProgress progress, String folder) {
    progress
        .firstFailure()
        .ifPresent(
            result -> {
              session.tell(
                  "problem.run",
                  Integer.toString(result.run().replication()),
                  Long.toString(result.run().seed()),
                  result.failure().cause());
              if (session.verbose()) {
                session.err().println(result.failure().trace());
              }
            });
    String key = progress.isAnything() ? "run.failed" : "run.failed.nothing";
    session.tell(key, progress.failed(), folder);
  }

  private void interrupted(TaskProgress progress, String folder) {
    if (!progress.isAnything()) {
      session.tell("run.interrupted.nothing");
      return;
    }
    if (progress.replications() < progress.replicationsAsked()) {
      session.tell("run.interrupted", Integer.toString(progress.replications()), folder);
    } else {
      String worlds = Integer.toString(progress.worlds());
      session.tell(
          "run.interrupted.sets", worlds, Integer.toString(progress.worldsAsked()), folder);
    }
    session.tell("run.goesOn");
  }

  @Override
  public void close() {
    try (interruption) {
      lineEnds();
      if (engine != null) {
        engine.close();
      }
    }
  }
}
