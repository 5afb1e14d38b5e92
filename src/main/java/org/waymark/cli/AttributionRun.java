package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.attribution.Attributing;
import org.waymark.analysis.attribution.Attribution;
import org.waymark.analysis.attribution.RankRobustness;
import org.waymark.analysis.attribution.Ranking;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.Coalitions;
import org.waymark.experiment.design.Robustness;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.experiment.sweep.Sweep;
import org.waymark.experiment.sweep.SweepManifest;
import org.waymark.experiment.sweep.SweepPlan;
import org.waymark.experiment.sweep.WorldsOfStudy;
import org.waymark.outcome.Figure;
import org.waymark.scenario.ScenarioReader;

/**
 * The runs of an attribution: the study itself, with more replications until it is as precise as
 * was asked for, and then other plausible worlds. Wherever it is stopped, the same call goes on.
 */
final class AttributionRun {
  private final StudyRun runs;
  private final SweepOptions.Job job;
  private final AttributionOptions.Effort effort;
  private final Evidence evidence;

  AttributionRun(
      StudyRun runs, SweepOptions.Job job, AttributionOptions.Effort effort, Evidence evidence) {
    this.runs = runs;
    this.job = job;
    this.effort = effort;
    this.evidence = evidence;
  }

  /**
   * The study's own runs.
   *
   * @param job what was run in the end
   * @param attribution empty if there is nothing to attribute yet: only a part was run, or runs
   *     failed or were interrupted
   */
  record Own(SweepOptions.Job job, Sweep.Result result, Optional<Attribution> attribution) {}

  /** Plausible worlds: none if the result is not complete or none were asked for. */
  record Others(
      SweepOptions.Job job,
      Optional<Sweep.Result> result,
      Optional<WorldsOfStudy> worlds,
      Optional<RankRobustness> robustness) {
    boolean isComplete() {
      return result.isEmpty() || robustness.isPresent();
    }
  }

  /** Runs the study, with more replications as long as a precision asks for them. */
  Own own() throws IOException {
    int batch = job.plan().study().replications();
    SweepOptions.Job now = job.with(job.plan().withReplications(begun(batch)));
    boolean overwrite = job.overwrite();
    while (true) {
      Sweep.Result result = runs.run(now, now.folder(), overwrite);
      overwrite = false;
      boolean done = result.isComplete() && result.failed() == 0;
      if (!now.plan().shard().isWhole() || !done) {
        return new Own(now, result, Optional.empty());
      }
      Attribution attribution = attribution(now);
      int replications = now.plan().study().replications();
      if (Double.isNaN(effort.precision())
          || attribution.headline().precision() <= effort.precision()
          || replications >= effort.most()) {
        return new Own(now, result, Optional.of(attribution));
      }
      now = job.with(job.plan().withReplications(Math.min(replications + batch, effort.most())));
    }
  }

  /** With a precision, replications that are there already are gone on with. */
  private int begun(int batch) throws IOException {
    if (Double.isNaN(effort.precision())) {
      return batch;
    }
    int first = Math.min(batch, effort.most());
    SweepManifest there = job.overwrite() ? null : SweepManifest.read(job.folder());
    return there == null || !there.hasSameRunsAs(SweepManifest.of(job.plan()))
        ? first
        : Math.max(first, there.replications());
  }

  private static Attribution attribution(SweepOptions.Job job) throws IOException {
    Study study = job.plan().study();
    return Attributing.of(
        Coalitions.of(study), names(study), Outcomes.read(job.folder(), job.plan()));
  }

  private static List<String> names(Study study) {
    return study.outputs().stream().map(Figure::id).toList();
  }

  /** Runs the worlds. */
  Others others(Own own) throws IOException {
    SweepPlan main = own.job().plan();
    Robustness asked = effort.robustness(main.study().robustness());
    if (asked.points() == 0) {
      return new Others(job, Optional.empty(), Optional.empty(), Optional.empty());
    }
    WorldsOfStudy worlds =
        WorldsOfStudy.of(
            main,
            ScenarioReader.of(evidence).readBaseline(main.study().scenario()),
            asked,
            evidence);
    Path folder = own.job().folder().resolve(WorldsOfStudy.FOLDER);
    SweepOptions.Job there = new SweepOptions.Job(worlds.plan(), folder, false);
    Sweep.Result result = runs.run(there, folder, isOther(folder, worlds.plan()));
    if (!result.isComplete() || result.failed() > 0) {
      return new Others(there, Optional.of(result), Optional.of(worlds), Optional.empty());
    }
    double[][][] values = Outcomes.read(folder, worlds.plan());
    RankRobustness robustness =
        Ranking.of(
            names(main.study()),
            new Ranking.Runs(
                worlds.coalitions(),
                worlds.byWorld(values),
                worlds.recordedRatios(values),
                worlds.record().basis(),
                worlds.sets().inputs().varied().size()),
            Coalitions.of(main.study()),
            Outcomes.read(own.job().folder(), main));
    return new Others(there, Optional.of(result), Optional.of(worlds), Optional.of(robustness));
  }

  /** Whether the subfolder holds other worlds than those asked for now: they are replaced. */
  private static boolean isOther(Path folder, SweepPlan plan) throws IOException {
    SweepManifest there = SweepManifest.read(folder);
    SweepManifest wanted = SweepManifest.of(plan);
    return there != null
        && !(there.hasSameRunsAs(wanted) && there.program().equals(wanted.program()));
  }
}
