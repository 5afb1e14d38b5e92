package org.waymark.task;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.experiment.ensemble.RunYears;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.ensemble.SharedLuck;
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
  private ComparisonWorlds worlds;

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

  /** Every run of every plausible world, those of the prior last. */
  public Plan<RunFigures> worlds() {
    return drawn().plan();
  }

  private ComparisonWorlds drawn() {
    if (worlds == null) {
      worlds = new ComparisonWorlds(question, Shard.WHOLE, windows());
    }
    return worlds;
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
  public CameWorlds worldsDone() {
    try {
      return figures.isEmpty() ? CameWorlds.NONE : drawn().came(figures::get);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What can be said; there has to be a replication.
   *
   * @param came the worlds that are to be looked at; none for chance alone
   */
  public ComparisonFindings findings(CameWorlds came) {
    int done = replicationsDone();
    boolean interrupted = done < question.plan().replications().count();
    return drawn().findings(done, interrupted, came, comparison);
  }
}
