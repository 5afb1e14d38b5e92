package org.waymark.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.waymark.analysis.attribution.Attributing;
import org.waymark.analysis.attribution.Attribution;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.analysis.attribution.BasesFindings;
import org.waymark.analysis.attribution.RankRobustness;
import org.waymark.analysis.attribution.Ranking;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.LiftedPoints;
import org.waymark.experiment.design.Robustness;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.experiment.store.FolderLock;
import org.waymark.experiment.store.Program;
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.experiment.sweep.Sweep;
import org.waymark.experiment.sweep.SweepManifest;
import org.waymark.experiment.sweep.SweepPlan;
import org.waymark.experiment.sweep.WorldsOfStudy;
import org.waymark.experiment.world.WorldsFrom;
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
 * @param from whence these come, and whether those of the prior stand beside
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
    WorldsFrom from,
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
   * @param tried the folder of these
   */
  public record Result(Optional<BasesFindings> findings, Sweep.Result last, Path tried) {
    /** Whether there is nothing left to run. */
    public boolean isComplete() {
      return findings.isPresent() && last.isWhole();
    }
  }

  /** The other worlds and what came out in them. */
  private record Others(
      WorldsOfStudy worlds, Sweep.Result result, Path folder, List<RankRobustness> robustness) {
    boolean areWhole() {
      return !robustness.isEmpty();
    }
  }

  /**
   * Runs what is not there yet, and writes what is made of it: the ranking as soon as the study's
   * own runs are there, before any other world, and all again after these.
   *
   * @param ensemble of the study's own runs
   * @param ranked told the ranking before other worlds run; gives their ensemble
   * @throws org.waymark.words.InvalidInput if another command is writing to the folder
   */
  public Result run(Ensemble ensemble, Function<BasesFindings, Ensemble> ranked, Words words)
      throws IOException {
    try (FolderLock lock = FolderLock.take(folder)) {
      return written(ensemble, ranked, words);
    }
  }

  private Result written(Ensemble ensemble, Function<BasesFindings, Ensemble> ranked, Words words)
      throws IOException {
    Sweep.Result own = Sweep.run(begun(), folder, overwrite, ensemble, this::more);
    if (!plan.shard().isWhole() || !own.isWhole()) {
      return new Result(Optional.empty(), own, folder);
    }
    Outcomes outcomes = Outcomes.read(folder, own.plan());
    BasesFindings first = findings(own.plan(), outcomes, Optional.empty(), Optional.empty());
    AttributionWriter.write(folder, first, words);
    if (robustness.points() == 0) {
      return new Result(Optional.of(first), own, folder);
    }
    Ensemble inWorlds = ranked.apply(first);
    BasesFindings all = first;
    Optional<Others> others = Optional.empty();
    Others last = others(own.plan(), outcomes, from, WorldsOfStudy.OF_BARRIERS, inWorlds);
    if (last.areWhole()) {
      others = Optional.of(last);
      all = findings(own.plan(), outcomes, others, Optional.empty());
      AttributionWriter.write(folder, all, words);
    }
    if (last.areWhole() && from.besidePrior()) {
      last = others(own.plan(), outcomes, from.beside(), WorldsOfStudy.OF_BARRIERS_PRIOR, inWorlds);
      if (last.areWhole()) {
        all = findings(own.plan(), outcomes, others, Optional.of(last));
        AttributionWriter.write(folder, all, words);
      }
    }
    return new Result(Optional.of(all), last.result(), last.folder());
  }

  private BasesFindings findings(
      SweepPlan done, Outcomes outcomes, Optional<Others> others, Optional<Others> prior) {
    List<Attribution> attributions = attributions(done, outcomes);
    return new BasesFindings(
        IntStream.range(0, attributions.size())
            .mapToObj(
                basis ->
                    new AttributionFindings(
                        done.study(),
                        plan.base(),
                        done.study().liftings().get(basis),
                        attributions.get(basis),
                        others.map(each -> each.robustness().get(basis)),
                        others.map(each -> each.worlds().worlds()),
                        prior.map(each -> each.robustness().get(basis)),
                        prior.map(each -> each.worlds().worlds()),
                        precision,
                        Program.current(),
                        reproduce))
            .toList());
  }

  private static List<Attribution> attributions(SweepPlan plan, Outcomes outcomes) {
    LiftedPoints lifted = LiftedPoints.of(plan.study());
    return IntStream.range(0, lifted.coalitions().size())
        .mapToObj(
            basis ->
                Attributing.of(
                    lifted.coalitions().get(basis), outcomes.at(lifted.places().get(basis))))
        .toList();
  }

  private Optional<SweepPlan> more(SweepPlan done, Outcomes outcomes) {
    int replications = done.study().replications();
    return Double.isNaN(precision)
            || replications >= most
            || attributions(done, outcomes).stream()
                .allMatch(each -> each.headline().precision() <= precision)
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

  private Others others(
      SweepPlan main, Outcomes own, WorldsFrom whence, String name, Ensemble ensemble)
      throws IOException {
    Scenario baseline = ScenarioReader.of(Evidence.load()).readBaseline(main.study().scenario());
    WorldsOfStudy worlds =
        WorldsOfStudy.ofBarriers(main, baseline, robustness, whence, Evidence.load());
    Path within = folder.resolve(name);
    boolean other = SweepManifest.isOther(within, worlds.plan());
    Sweep.Result result = Sweep.run(worlds.plan(), within, other, ensemble, Sweep.More.NONE);
    return new Others(
        worlds,
        result,
        within,
        result.isWhole()
            ? rankings(worlds, Outcomes.read(within, worlds.plan()), main, own)
            : List.of());
  }

  private List<RankRobustness> rankings(
      WorldsOfStudy worlds, Outcomes outcomes, SweepPlan main, Outcomes own) {
    LiftedPoints lifted = WorldsOfStudy.sampled(main.study(), robustness);
    LiftedPoints inStudy = LiftedPoints.of(main.study());
    return IntStream.range(0, inStudy.coalitions().size())
        .mapToObj(
            basis ->
                Ranking.of(
                    new Ranking.Runs(
                        lifted.coalitions().get(basis),
                        IntStream.range(0, worlds.outputs().size())
                            .mapToObj(output -> worlds.byWorld(outcomes, output))
                            .map(all -> at(all, lifted.places().get(basis)))
                            .toList(),
                        worlds.weights(outcomes),
                        worlds.judge().basis(),
                        worlds.worlds().inputs().varied().size()),
                    inStudy.coalitions().get(basis),
                    own.at(inStudy.places().get(basis))))
        .toList();
  }

  private static double[][] at(double[][] byWorld, int[] places) {
    return Arrays.stream(byWorld)
        .map(world -> Arrays.stream(places).mapToDouble(place -> world[place]).toArray())
        .toArray(double[][]::new);
  }
}
