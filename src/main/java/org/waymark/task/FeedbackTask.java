package org.waymark.task;

import java.io.IOException;
import java.util.Optional;
import org.waymark.analysis.feedback.FeedbackEffects;
import org.waymark.analysis.feedback.FeedbackFindings;
import org.waymark.experiment.design.FeedbackPoints;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.experiment.store.FolderLock;
import org.waymark.experiment.store.Program;
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.experiment.sweep.Sweep;
import org.waymark.experiment.sweep.SweepFolder;
import org.waymark.report.feedback.FeedbackReport;
import org.waymark.words.Words;

/**
 * What do limits do, and how much of it comes back through feedback loops? Wherever it is stopped,
 * the same task goes on.
 *
 * @param sweep the runs, of a study of limits and loops
 * @param reproduce the command, without the name of the program
 */
public record FeedbackTask(SweepTask sweep, String reproduce) {
  /**
   * What came out.
   *
   * @param findings empty if only a part was run, or runs failed or were not tried
   * @param runs how far they got
   */
  public record Result(Optional<FeedbackFindings> findings, Sweep.Result runs) {}

  /**
   * Runs what is not there yet, and writes what is made of it.
   *
   * @throws org.waymark.words.InvalidInput if another command is writing to the folder
   */
  public Result run(Ensemble ensemble, Words words) throws IOException {
    try (FolderLock lock = FolderLock.take(sweep.folder())) {
      Sweep.Result runs =
          Sweep.run(sweep.plan(), sweep.folder(), sweep.overwrite(), ensemble, Sweep.More.NONE);
      if (!sweep.plan().shard().isWhole() || !runs.isWhole()) {
        return new Result(Optional.empty(), runs);
      }
      FeedbackFindings findings = findings(Outcomes.read(sweep.folder(), sweep.plan()));
      SweepFolder.add(sweep.folder(), FeedbackFindings.EFFECTS, findings.effectsCsv());
      SweepFolder.add(sweep.folder(), FeedbackFindings.LOOPS, findings.loopsCsv());
      FeedbackReport.of(findings, words).write(sweep.folder());
      return new Result(Optional.of(findings), runs);
    }
  }

  private FeedbackFindings findings(Outcomes outcomes) {
    Study study = sweep.plan().study();
    FeedbackPoints points = FeedbackPoints.of(study.feedback().orElseThrow(), sweep.plan().base());
    return new FeedbackFindings(
        study,
        sweep.plan().base(),
        FeedbackEffects.of(points, outcomes, study.feedback().orElseThrow().level()),
        Program.current(),
        reproduce);
  }
}
