package org.waymark.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ScenarioRun;
import org.waymark.experiment.Simulator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Simulates scenarios, each with all its replications. */
@Command(name = "run", sortOptions = false)
final class RunCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "SCENARIO", descriptionKey = "run.scenarios")
  private List<String> files = new ArrayList<>();

  @Mixin private RunOptions options;
  @Mixin private CommonOptions common;

  RunCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Plan plan = Plan.of(files, options, Evidence.load());
    try (Interruption interruption = Interruption.listen()) {
      for (Plan.Job job : plan.jobs()) {
        if (job != plan.jobs().get(0)) {
          session.out().println();
        }
        if (!run(job, plan, interruption)) {
          return Interruption.EXIT_CODE;
        }
      }
    }
    return 0;
  }

  /** Runs one scenario; false if it was interrupted. */
  private boolean run(Plan.Job job, Plan plan, Interruption interruption) throws IOException {
    Evidence evidence = Evidence.load();
    Simulator simulator =
        session.engines().simulators().of(job.scenario(), evidence, options.audit());
    ScenarioRun run = new ScenarioRun(job.scenario(), evidence, plan.replications());
    ScenarioRun.Result result;
    int months = job.scenario().burnInMonths() + job.scenario().months();
    try (ProgressLine progress =
        ProgressLine.of(
            session.err(), job.name(), plan.replications().count(), months, options.quiet())) {
      result = run.writeTo(job.folder(), simulator, progress, interruption);
    }
    if (result.finished() > 0) {
      new Answer(session.words()).lines(job, plan.replications(), result).forEach(this::print);
    }
    if (result.finished() == plan.replications().count()) {
      return true;
    }
    String finished = Integer.toString(result.finished());
    session
        .err()
        .println(
            result.finished() == 0
                ? session.words().text("run.interrupted.nothing")
                : session.words().text("run.interrupted", finished, job.folder().toString()));
    return false;
  }

  private void print(String line) {
    session.out().println(line);
  }
}
