package org.waymark.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.waymark.cli.answer.CalibrationAnswer;
import org.waymark.cli.option.CalibrationOptions;
import org.waymark.cli.session.Interruption;
import org.waymark.cli.session.Work;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.report.calibration.CalibrationReport;
import org.waymark.task.CalibrationSteps;
import org.waymark.task.CalibrationTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fits the model to what is on record, and says what that record can and cannot tell. */
@Command(name = "calibrate", sortOptions = false)
public final class CalibrateCommand extends SessionCommand {
  @Parameters(arity = "0..1", paramLabel = "STUDY", descriptionKey = "calibrate.study")
  private String file;

  @Mixin private CalibrationOptions options;

  @Override
  public Integer call() throws IOException {
    CalibrationTask task =
        options.task(file, reproduce(List.of(String.valueOf(file)), CalibrationOptions.DECIDING));
    if (!options.quiet()) {
      session.tell(
          "calibrate.asks",
          task.study().targets().targets().size(),
          task.study().inputs().dimension(),
          task.study().runs(),
          task.study().waves().size());
    }
    try (Work work = new Work(session, options.engine(), options.quiet())) {
      CalibrationTask.Result result = task.run(new Told(work));
      work.lineEnds();
      if (result.findings().isEmpty()) {
        session.tell("calibrate.interrupted");
        return Interruption.EXIT_CODE;
      }
      CalibrationReport.of(result.findings().get(), session.words()).write(task.folder());
      session.say(new CalibrationAnswer(session.words(), result.findings().get()).lines());
      session.say("answer.files", task.folder().toString());
      if (result.failed() > 0) {
        session.tell("calibrate.failed", result.failed());
        return 1;
      }
      return 0;
    }
  }

  /** Says on the terminal what goes on. */
  private final class Told implements CalibrationSteps {
    private final Work work;

    Told(Work work) {
      this.work = work;
    }

    @Override
    public Ensemble ensemble(Step step, int number, int of) {
      return work.ensemble(text(step, number, of));
    }

    @Override
    public void begins(Step step, int number, int of) {
      work.lineEnds();
      if (!options.quiet()) {
        session.err().println(text(step, number, of));
      }
    }

    private String text(Step step, int number, int of) {
      return session
          .words()
          .text("calibrate.step." + step.name().toLowerCase(Locale.ROOT), number, of);
    }
  }
}
