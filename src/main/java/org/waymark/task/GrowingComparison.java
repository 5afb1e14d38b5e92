package org.waymark.task;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.ComparisonRuns;
import org.waymark.analysis.comparison.Judgement;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.experiment.ensemble.RunYears;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.ensemble.SharedLuck;
import org.waymark.experiment.world.SharedWorld;
import org.waymark.experiment.world.SharedWorlds;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.Window;

/**
 * A comparison of which something can be said while its runs still come, in memory and without a
 * folder. When all have come, it says what {@link KeptTask} says of the same question. Not
 * thread-safe.
 */
public final class GrowingComparison {
  private final ComparisonQuestion question;
  private final ScenarioComparison comparison;
  private final Plan<RunYears> replications;
  private final Map<Run, RunYears> waiting = new HashMap<>();
  private final Map<Run, RunResult<RunFigures>> figures = new HashMap<>();

  /** Worlds take longer to draw than a visitor of a page waits; nobody needs them at once. */
  private SharedWorlds shared;

  private Plan<RunFigures> worlds;

  /** A comparison of no run yet. */
  public GrowingComparison(ComparisonQuestion question) {
    this.question = question;
    this.comparison = ScenarioComparison.of(question.plan());
    List<Window> windows = comparison.windows().months();
    this.replications =
        question.replicationsPlan(question.plan().replications().count(), Shard.WHOLE, windows);
  }

  /** Every replication of every scenario, those that share their luck together. */
  public Plan<RunYears> replications() {
    return replications;
  }

  /** Every run of every plausible world. */
  public Plan<RunFigures> worlds() {
    if (worlds == null) {
      worlds = question.worldsPlan(shared(), Shard.WHOLE, windows());
    }
    return worlds;
  }

  private SharedWorlds shared() {
    if (shared == null) {
      shared = question.sharedWorlds();
    }
    return shared;
  }

  /** The months over which its effects are counted. */
  public List<Window> windows() {
    return comparison.windows().months();
  }

  /**
   * Takes a replication's run. They count in the order of the plan, whatever the order in which
   * they come: equal runs leave equal bits.
   */
  public void add(Run run, RunYears kept) {
    waiting.put(run, kept);
    int scenarios = question.plan().scenarios().size();
    List<Run> runs = replications.runs();
    for (int next = replicationsDone() * scenarios; next < runs.size(); next += scenarios) {
      List<Run> together = runs.subList(next, next + scenarios);
      if (!together.stream().allMatch(waiting::containsKey)) {
        return;
      }
      List<RunYears> years = new ArrayList<>();
      together.forEach(each -> years.add(waiting.remove(each)));
      comparison.add(new SharedLuck(together.get(0).replication(), years));
    }
  }

  /** Takes a world's run. */
  public void addWorld(Run run, RunFigures kept) {
    figures.put(run, RunResult.of(run, kept, null));
  }

  /** Replications that count by now. */
  public int replicationsDone() {
    return comparison.replications();
  }

  /** Plausible worlds of which every run came, with their weights. */
  public List<SharedWorld> worldsDone() {
    try {
      return figures.isEmpty() ? List.of() : shared().read(worlds(), figures::get);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether so many worlds of weight came that they can bear a direction. */
  public static boolean areEnough(List<SharedWorld> came) {
    return came.stream().filter(world -> world.weight().counts()).count()
        >= Judgement.FEWEST_WORLDS;
  }

  /**
   * What can be said; there has to be a replication.
   *
   * @param came the worlds that are to be looked at; none for chance alone
   */
  public ComparisonFindings findings(List<SharedWorld> came) {
    ComparisonRuns runs =
        new ComparisonRuns(
            replicationsDone(),
            replicationsDone() < question.plan().replications().count(),
            shared().scenarios(),
            came,
            shared().basis());
    return ComparisonFindings.of(
        question.plan(),
        runs,
        Optional.empty(),
        comparison,
        question.names(),
        question.reproduce());
  }
}
