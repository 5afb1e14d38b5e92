package org.waymark.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.analysis.attribution.Attributing;
import org.waymark.analysis.attribution.Attribution;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.analysis.attribution.RankRobustness;
import org.waymark.analysis.attribution.Ranking;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.Coalitions;
import org.waymark.experiment.design.Robustness;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.experiment.store.FolderLock;
import org.waymark.experiment.store.Program;
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.experiment.sweep.Sweep;
import org.waymark.experiment.sweep.SweepManifest;
import org.waymark.experiment.sweep.SweepPlan;
import org.waymark.experiment.sweep.WorldsOfStudy;
import org.waymark.report.attribution.AttributionWriter;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.Words;

/**
 * How much does each barrier matter? Runs a study of barriers, with more replications until it is
 * as precise as was asked for, and then other plausible worlds. Wherever it is stopped, the same
 * task goes on.
 *
 * @param plan the study
 * @param robustness how many other worlds are tried
 * @param precision replications are enough when half of the interval of the largest share is at
 *     most this share of today's level; NaN if those of the study are enough
 * @param most replications at most, with a precision
 * @param folder where results go
 * @param overwrite whether earlier results are replaced
 * @param reproduce the command, without the name of the program
 */
public record AttributionTask(
    SweepPlan plan,
    Robustness robustness,
    double precision,
    int most,
    Path folder,
    boolean overwrite,
    String reproduce) {

  /**
   * What came out.
   *
   * @param findings empty if there is nothing to attribute: only a part was run, or runs failed or
   *     were not tried
   * @param last the runs that were tried last: the study's own, or those in other worlds
   */
  public record Result(Optional<AttributionFindings> findings, Sweep.Result last) {
    /** Whether there is nothing left to run. */
    public boolean isComplete() {
      return findings.isPresent() && last.isWhole();
    }
  }

  /** The other worlds and what came out in them. */
  private record Others(
      WorldsOfStudy worlds, Sweep.Result result, Optional<RankRobustness> robustness) {}

  /**
   * Runs what is not there yet, and writes what is made of it.
   *
   * @throws org.waymark.words.InvalidInput if another command is writing to the folder
   */
  public Result run(Ensemble ensemble, Words words) throws IOException {
    try (FolderLock lock = FolderLock.take(folder)) {
      return written(ensemble, words);
    }
  }

  private Result written(Ensemble ensemble, Words words) throws IOException {
    Sweep.Result own = Sweep.run(begun(), folder, overwrite, ensemble, this::more);
    if (!plan.shard().isWhole() || !own.isWhole()) {
      return new Result(Optional.empty(), own);
    }
    Outcomes outcomes = Outcomes.read(folder, own.plan());
    Attribution attribution = attribution(own.plan(), outcomes);
    Optional<Others> others =
        robustness.points() == 0
            ? Optional.empty()
            : Optional.of(others(own.plan(), outcomes, ensemble));
    AttributionFindings findings =
        new AttributionFindings(
            own.plan().study(),
            plan.base(),
            attribution,
            others.flatMap(Others::robustness),
            others.map(each -> each.worlds().worlds()),
            precision,
            Program.current(),
            reproduce);
    AttributionWriter.write(folder, findings, words);
    return new Result(Optional.of(findings), others.map(Others::result).orElse(own));
  }

  private static Attribution attribution(SweepPlan plan, Outcomes outcomes) {
    return Attributing.of(Coalitions.of(plan.study()), outcomes);
  }

  private Optional<SweepPlan> more(SweepPlan done, Outcomes outcomes) {
    int replications = done.study().replications();
    return Double.isNaN(precision)
            || replications >= most
            || attribution(done, outcomes).headline().precision() <= precision
        ? Optional.empty()
        : Optional.of(
            plan.withReplications(Math.min(replications + plan.study().replications(), most)));
  }

  /** With a precision, replications that are there already are gone on with. */
  private SweepPlan begun() throws IOException {
    if (Double.isNaN(precision)) {
      return plan;
    }
    int first = Math.min(plan.study().replications(), most);
    SweepManifest there = overwrite ? null : SweepManifest.read(folder);
    return plan.withReplications(
        there == null || !there.hasSameRunsAs(SweepManifest.of(plan))
            ? first
            : Math.max(first, there.replications()));
  }

  private Others others(SweepPlan main, Outcomes own, Ensemble ensemble) throws IOException {
    Scenario baseline = ScenarioReader.of(Evidence.load()).readBaseline(main.study().scenario());
    WorldsOfStudy worlds = WorldsOfStudy.of(main, baseline, robustness, Evidence.load());
    Path within = folder.resolve(WorldsOfStudy.FOLDER);
    Sweep.Result result =
        Sweep.run(worlds.plan(), within, isOther(within, worlds.plan()), ensemble, Sweep.More.NONE);
    return new Others(
        worlds,
        result,
        result.isWhole()
            ? Optional.of(ranking(worlds, Outcomes.read(within, worlds.plan()), main, own))
            : Optional.empty());
  }

  private static RankRobustness ranking(
      WorldsOfStudy worlds, Outcomes outcomes, SweepPlan main, Outcomes own) {
    List<double[][]> worths =
        IntStream.range(0, worlds.outputs().size())
            .mapToObj(output -> worlds.byWorld(outcomes, output))
            .toList();
    return Ranking.of(
        new Ranking.Runs(
            worlds.coalitions(),
            worths,
            worlds.weights(outcomes),
            worlds.judge().basis(),
            worlds.worlds().inputs().varied().size()),
        Coalitions.of(main.study()),
        own);
  }

  /** Whether the subfolder holds other worlds than those asked for now: they are replaced. */
  private static boolean isOther(Path folder, SweepPlan plan) throws IOException {
    SweepManifest there = SweepManifest.read(folder);
    SweepManifest wanted = SweepManifest.of(plan);
    return there != null
        && !(there.hasSameRunsAs(wanted) && there.program().equals(wanted.program()));
  }
}
