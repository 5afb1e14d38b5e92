package org.waymark.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.cli.answer.AttributionAnswer;
import org.waymark.cli.answer.SweepAnswer;
import org.waymark.cli.option.AttributionOptions;
import org.waymark.cli.option.SweepOptions;
import org.waymark.cli.session.Work;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.Robustness;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.task.AttributionTask;
import org.waymark.task.SweepTask;
import org.waymark.words.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says how much each barrier matters. */
@Command(name = "attribute", sortOptions = false)
public final class AttributeCommand extends SessionCommand {
  @Parameters(arity = "0..1", paramLabel = "STUDY", descriptionKey = "attribute.study")
  private String file;

  @Mixin private SweepOptions options;
  @Mixin private AttributionOptions further;

  @Override
  public Integer call() throws IOException {
    AttributionOptions.Effort effort = further.effort();
    SweepTask sweep = options.task(file, true, List.of(), session);
    List<Problem> warnings = new ArrayList<>(sweep.plan().warnings());
    Study study = sweep.plan().study();
    Robustness robustness = effort.robustness(study.robustness());
    Scenario baseline = ScenarioReader.of(Evidence.load()).readBaseline(study.scenario());
    WorldsFrom from = further.worldsFrom().kinds(robustness.points(), baseline, warnings);
    session.complain(warnings);
    AttributionTask task =
        new AttributionTask(
            sweep.plan(),
            robustness,
            from,
            effort.precision(),
            effort.most(),
            sweep.folder(),
            sweep.overwrite(),
            reproduce());
    try (Work work = new Work(session, options.engine(), options.quiet())) {
      String folder = String.valueOf(task.folder().getFileName());
      AttributionTask.Result result =
          task.run(
              work.ensemble(folder),
              ranked -> {
                work.lineEnds();
                session.say(new AttributionAnswer(session.words(), ranked).lines());
                session.say("attribute.ranked");
                return work.ensemble(session.words().text("attribute.inWorlds"));
              },
              session.words());
      work.lineEnds();
      if (result.findings().isPresent()) {
        AttributionAnswer answer = new AttributionAnswer(session.words(), result.findings().get());
        if (task.robustness().points() == 0) {
          session.say(answer.lines());
        }
        if (result.isComplete()) {
          session.say(answer.robust());
        }
      }
      if (result.isComplete()) {
        session.say("answer.files", task.folder().toString());
        return 0;
      }
      int code = new SweepAnswer(session, result.tried()).runs(result.last());
      if (!task.plan().shard().isWhole() && code == 0) {
        session.say("attribute.part");
      }
      return code;
    }
  }

  private String reproduce() {
    List<String> deciding = new ArrayList<>(SweepOptions.DECIDING);
    deciding.addAll(AttributionOptions.DECIDING);
    return reproduce(List.of(file), deciding);
  }
}
