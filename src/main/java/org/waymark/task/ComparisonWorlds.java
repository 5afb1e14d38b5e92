package org.waymark.task;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.ComparisonRuns;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.world.SharedWorld;
import org.waymark.experiment.world.SharedWorlds;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.Window;

/** The plausible worlds of a comparison, and those of the prior that may stand beside. */
final class ComparisonWorlds {
  /** Numbers of the points of worlds that stand beside begin here: no comparison has so many. */
  private static final int BESIDE = 1 << 30;

  private final ComparisonQuestion question;
  private final SharedWorlds shared;
  private final SharedWorlds prior;
  private final Plan<RunFigures> sharedPlan;
  private final Plan<RunFigures> priorPlan;
  private final Plan<RunFigures> plan;

  ComparisonWorlds(ComparisonQuestion question, Shard shard, List<Window> windows) {
    this.question = question;
    this.shared = question.sharedWorlds();
    this.prior = question.priorWorlds();
    this.sharedPlan = question.worldsPlan(shared, shard, windows);
    this.priorPlan = question.worldsPlan(prior, shard, windows);
    this.plan = sharedPlan.followedBy(priorPlan, BESIDE);
  }

  SharedWorlds shared() {
    return shared;
  }

  SharedWorlds prior() {
    return prior;
  }

  /** Every run of every world, those of the prior last. */
  Plan<RunFigures> plan() {
    return plan;
  }

  /** How many worlds there are, of both kinds. */
  int count() {
    return distinct(sharedPlan) + distinct(priorPlan);
  }

  private static int distinct(Plan<RunFigures> worlds) {
    return (int) worlds.runs().stream().mapToInt(Run::replication).distinct().count();
  }

  /** The worlds of which every run came. */
  CameWorlds came(SharedWorlds.Results figures) throws IOException {
    return new CameWorlds(
        shared.read(sharedPlan, figures),
        prior.read(priorPlan, run -> figures.get(run.after(BESIDE))));
  }

  /** What can be said of replications and of worlds that came. */
  ComparisonFindings findings(
      int replications, boolean interrupted, CameWorlds came, ScenarioComparison comparison) {
    return ComparisonFindings.of(
        question.plan(),
        runs(replications, interrupted, shared, came.shared()),
        Optional.of(runs(replications, interrupted, prior, came.prior()))
            .filter(beside -> question.plan().worlds().besidePrior()),
        comparison,
        question.names(),
        question.reproduce());
  }

  private static ComparisonRuns runs(
      int replications, boolean interrupted, SharedWorlds designs, List<SharedWorld> came) {
    return new ComparisonRuns(
        replications, interrupted, designs.scenarios(), came, designs.basis());
  }
}
