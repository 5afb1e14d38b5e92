package org.waymark.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.analysis.attribution.Attributing;
import org.waymark.analysis.attribution.Attribution;
import org.waymark.analysis.attribution.AttributionFiles;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.study.Coalitions;
import org.waymark.experiment.study.Study;
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.experiment.sweep.Sweep;
import org.waymark.outcome.Figure;
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
  @Mixin private CommonOptions common;

  AttributeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    SweepOptions.Job job = options.job(file, true, Evidence.load());
    StudyRun run = new StudyRun(session, options);
    Sweep.Result result = run.run(job);
    boolean whole = job.plan().shard().isWhole();
    if (!whole || !result.isComplete() || result.failed() > 0) {
      int code = run.say(job, result);
      if (!whole && code == 0) {
        session.say("attribute.part");
      }
      return code;
    }
    Study study = job.plan().study();
    List<String> outputs = study.outputs().stream().map(Figure::id).toList();
    Attribution attribution =
        Attributing.of(Coalitions.of(study), outputs, Outcomes.read(job.folder(), job.plan()));
    Outcomes.add(
        job.folder(),
        AttributionFiles.JSON,
        AttributionFiles.json(attribution, java.util.Optional.empty()));
    Outcomes.add(job.folder(), AttributionFiles.CSV, AttributionFiles.csv(attribution));
    new AttributionAnswer(session.words())
        .lines(study, job.plan().base(), attribution)
        .forEach(session.out()::println);
    session.say("answer.files", job.folder().toString());
    return 0;
  }
}
