package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.analysis.Findings;
import org.waymark.analysis.PlausibleAnalysis;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ScenarioRun;
import org.waymark.experiment.store.IndexFile;
import org.waymark.experiment.store.Program;
import org.waymark.report.IndexPage;
import org.waymark.report.RunWriter;
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
    List<IndexPage.Item> done = new ArrayList<>();
    boolean complete = true;
    try (Interruption interruption = Interruption.listen()) {
      for (int i = 0; i < plan.jobs().size() && complete; i++) {
        if (i > 0) {
          session.out().println();
        }
        complete = run(plan.jobs().get(i), plan, interruption, done);
      }
      if (plan.jobs().size() > 1 && !done.isEmpty()) {
        Path index = IndexFile.write(options.common(), IndexPage.of(done, session.words()));
        session.out().println();
        session.say("run.index", index.toString());
      }
    }
    return complete ? 0 : Interruption.EXIT_CODE;
  }

  /** Runs one scenario; false if it was interrupted. */
  private boolean run(Plan.Job job, Plan plan, Interruption interruption, List<IndexPage.Item> done)
      throws IOException {
    Evidence evidence = Evidence.load();
    ScenarioRun run =
        new ScenarioRun(job.scenario(), job.baseline(), evidence, plan.replications(), plan.sets());
    ScenarioRun.Result result;
    try (ProgressLine progress =
        ProgressLine.of(session.err(), job.name(), run.monthsToSimulate(), options.quiet())) {
      result =
          run.writeTo(
              job.folder(),
              scenario -> session.engines().simulators().of(scenario, evidence, options.audit()),
              (folder, finished) ->
                  RunWriter.write(
                      folder,
                      findings(job, plan, finished),
                      finished.isComplete(),
                      session.words()),
              progress,
              interruption);
    }
    if (result.finished() > 0) {
      Findings findings = findings(job, plan, result);
      new Answer(session.words()).lines(job, result, findings).forEach(this::print);
      if (result.isComplete()) {
        done.add(new IndexPage.Item(job.name(), findings));
      }
    }
    if (result.isComplete()) {
      return true;
    }
    session.err().println(interrupted(job, plan, result));
    return false;
  }

  private String interrupted(Plan.Job job, Plan plan, ScenarioRun.Result result) {
    String finished = Integer.toString(result.finished());
    String folder = job.folder().toString();
    if (result.finished() == 0) {
      return session.words().text("run.interrupted.nothing");
    }
    return result.finished() < plan.replications().count()
        ? session.words().text("run.interrupted", finished, folder)
        : session
            .words()
            .text(
                "run.interrupted.sets",
                Integer.toString(result.plausible().size()),
                Integer.toString(plan.sets()),
                folder);
  }

  private Findings findings(Plan.Job job, Plan plan, ScenarioRun.Result result) {
    return new Findings(
        job.scenario(),
        job.baseline(),
        Evidence.load(),
        plan.replications(),
        result.ensemble(),
        result.fit(),
        PlausibleAnalysis.of(result, plan.replications().firstSeed()),
        Program.current(),
        job.file(),
        options.reproduce(job.file()));
  }

  private void print(String line) {
    session.out().println(line);
  }
}
