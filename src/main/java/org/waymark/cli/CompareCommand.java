package org.waymark.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.analysis.ComparisonFindings;
import org.waymark.analysis.ScenarioComparison;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ComparisonRun;
import org.waymark.experiment.Replications;
import org.waymark.outcome.Period;
import org.waymark.report.comparison.ComparisonWriter;
import org.waymark.scenario.Scenario;
import org.waymark.words.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares scenarios with a reference at equal luck. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {
  private static final int MOST = 1000;
  private static final WholeNumber MAXIMUM = new WholeNumber("--max-replications", 1, 1_000_000);
  private static final Share PRECISION = new Share("--precision");

  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "SCENARIO", descriptionKey = "compare.scenarios")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--precision",
      paramLabel = "2%",
      descriptionKey = "compare.precision",
      order = 13)
  private String precision;

  @Option(
      names = "--max-replications",
      paramLabel = "N",
      descriptionKey = "compare.most",
      order = 14)
  private String most;

  @Mixin private RunOptions options;
  @Mixin private CommonOptions common;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<Problem> problems = new ArrayList<>();
    ComparisonPlan.Effort effort = effort(problems);
    Evidence evidence = Evidence.load();
    ComparisonPlan plan = ComparisonPlan.of(files, options, effort, problems, evidence);
    ComparisonRun run = plan.run();
    Scenario reference = run.scenarios().get(0);
    ScenarioComparison comparison =
        ScenarioComparison.of(
            new Period(reference.start(), reference.months()),
            files.size(),
            effort.precision(),
            reference.parameters().costs().discountRate());
    // The machine leaves as soon as the interruption is closed: all has to be said before.
    try (Interruption interruption = Interruption.listen()) {
      ComparisonRun.Result result;
      try (ProgressLine progress =
          ProgressLine.of(session.err(), "compare", run.monthsToSimulate(), options.quiet())) {
        result =
            run.writeTo(
                plan.folder(),
                scenario -> session.engines().simulators().of(scenario, evidence, options.audit()),
                comparison,
                (folder, finished) ->
                    ComparisonWriter.write(
                        folder, findings(plan, finished, comparison), session.words()),
                progress,
                interruption);
      }
      return told(plan, result, comparison);
    }
  }

  /** Says what came out; returns the exit code. */
  private int told(
      ComparisonPlan plan, ComparisonRun.Result result, ScenarioComparison comparison) {
    if (result.finished() > 0) {
      new ComparisonAnswer(session.words(), findings(plan, result, comparison))
          .lines(plan.folder().toString())
          .forEach(session.out()::println);
    }
    if (!result.interrupted()) {
      return 0;
    }
    session.err().println(interrupted(plan, result));
    return Interruption.EXIT_CODE;
  }

  private ComparisonPlan.Effort effort(List<Problem> problems) {
    Replications replications = options.replications(problems);
    double asked = PRECISION.value(precision, problems);
    if (most != null && precision == null) {
      problems.add(Problem.of("problem.compare.most"));
    }
    int batch = replications.count();
    int atMost = (int) MAXIMUM.value(most, Math.max(MOST, batch), problems);
    return new ComparisonPlan.Effort(
        new Replications(
            Math.min(batch, precision == null ? batch : atMost),
            replications.firstSeed(),
            replications.threads()),
        asked,
        precision == null ? batch : atMost,
        options.sets(problems));
  }

  private ComparisonFindings findings(
      ComparisonPlan plan, ComparisonRun.Result result, ScenarioComparison comparison) {
    return ComparisonFindings.of(plan.run(), result, comparison, plan.names(), reproduce());
  }

  private String reproduce() {
    String command = options.reproduce("compare", files);
    command += precision == null ? "" : " --precision " + precision;
    return most == null ? command : command + " --max-replications " + most;
  }

  private String interrupted(ComparisonPlan plan, ComparisonRun.Result result) {
    if (result.finished() == 0) {
      return session.words().text("run.interrupted.nothing");
    }
    String folder = plan.folder().toString();
    String finished = Integer.toString(result.finished());
    int sets = plan.run().sets();
    return sets == 0 || result.shared().isEmpty()
        ? session.words().text("run.interrupted", finished, folder)
        : session
            .words()
            .text(
                "run.interrupted.sets",
                Integer.toString(result.shared().size()),
                Integer.toString(sets),
                folder);
  }
}
