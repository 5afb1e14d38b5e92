package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.store.Program;
import org.waymark.experiment.sweep.WorldsOfStudy;
import org.waymark.report.attribution.AttributionWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says how much each barrier matters. */
@Command(name = "attribute", sortOptions = false)
final class AttributeCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "STUDY", descriptionKey = "attribute.study")
  private String file;

  @Mixin private SweepOptions options;
  @Mixin private AttributionOptions further;
  @Mixin private CommonOptions common;

  AttributeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    AttributionOptions.Effort effort = further.effort();
    Evidence evidence = Evidence.load();
    SweepOptions.Job job = options.job(file, true, evidence);
    // The machine leaves as soon as the interruption is closed: all has to be said before.
    try (Interruption interruption = Interruption.listen();
        StudyRun runs = new StudyRun(session, options, interruption)) {
      return attribute(job, effort, evidence, runs);
    }
  }

  private int attribute(
      SweepOptions.Job job, AttributionOptions.Effort effort, Evidence evidence, StudyRun runs)
      throws IOException {
    AttributionRun run = new AttributionRun(runs, job, effort, evidence);
    AttributionRun.Own own = run.own();
    if (own.attribution().isEmpty()) {
      int code = runs.say(own.job(), own.result());
      if (!job.plan().shard().isWhole() && code == 0) {
        session.say("attribute.part");
      }
      return code;
    }
    AttributionRun.Others others = run.others(own);
    Path folder = job.folder();
    AttributionFindings findings =
        new AttributionFindings(
            own.job().plan().study(),
            job.plan().base(),
            own.attribution().orElseThrow(),
            others.robustness(),
            others.worlds().map(WorldsOfStudy::sets),
            effort.precision(),
            Program.current(),
            reproduce());
    AttributionWriter.write(folder, findings, session.words());
    new AttributionAnswer(session.words(), findings).lines().forEach(session.out()::println);
    if (!others.isComplete()) {
      return runs.say(others.job(), others.result().orElseThrow());
    }
    session.say("answer.files", folder.toString());
    return 0;
  }

  private String reproduce() {
    List<String> words = new ArrayList<>(List.of("attribute", file));
    words.addAll(options.given());
    words.addAll(further.given());
    return String.join(" ", words);
  }
}
