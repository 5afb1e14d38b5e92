package org.waymark.experiment.world;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.experiment.record.RecordJudge;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.Window;
import org.waymark.outcome.world.Basis;
import org.waymark.outcome.world.WorldWeight;
import org.waymark.scenario.Scenario;

/**
 * Scenarios in the same plausible worlds, each simulated once in each. World {@code k} has the luck
 * of replication {@code k}. Points of a plan are numbered world by world: the scenarios, the
 * reference first, and then what judges the world, if that is a run of its own.
 */
public final class SharedWorlds {
  private final List<PlausibleWorlds> scenarios;
  private final List<PlausibleWorlds> points;
  private final RecordJudge judge;
  private final int count;

  private SharedWorlds(List<PlausibleWorlds> scenarios, RecordJudge judge, int count) {
    this.scenarios = List.copyOf(scenarios);
    this.judge = judge;
    this.count = count;
    this.points = new ArrayList<>(scenarios);
    judge.hindcast().map(scenarios.get(0)::in).ifPresent(points::add);
  }

  /**
   * The worlds of one scenario or of several that are compared. What these ask is held.
   *
   * @param compared the reference first
   * @param baseline what they are seen from
   * @param from how many worlds, and whence; in those of a posterior nothing is held
   * @param seed of the first
   */
  public static SharedWorlds of(
      List<Scenario> compared, Scenario baseline, Evidence evidence, WorldsFrom from, long seed) {
    int count = from.count();
    if (from.posterior().isPresent()) {
      Posterior posterior = from.posterior().get();
      return new SharedWorlds(
          compared.stream()
              .map(each -> PlausibleWorlds.of(each, baseline, posterior, count, seed))
              .toList(),
          RecordJudge.ofPosterior(compared.get(0), evidence),
          count);
    }
    Question question = Question.of(compared, baseline);
    List<PlausibleWorlds> scenarios =
        compared.stream()
            .map(
                scenario ->
                    PlausibleWorlds.of(
                        scenario, PlausibleInputs.of(scenario, question), count, seed))
            .toList();
    return new SharedWorlds(scenarios, RecordJudge.of(compared.get(0), baseline, evidence), count);
  }

  /** The worlds of each scenario, the reference first. */
  public List<PlausibleWorlds> scenarios() {
    return scenarios;
  }

  /** By what they are judged. */
  public Basis basis() {
    return judge.basis();
  }

  /**
   * All runs of all worlds, or of those that belong to a part.
   *
   * @param windows months of which averages are kept, beside those of the whole run
   */
  public Plan<RunFigures> plan(
      long seed, IntPredicate part, List<Window> windows, boolean audited) {
    List<Run> runs = new ArrayList<>();
    if (count > 0) {
      Replications luck = new Replications(count, seed);
      for (int world = 0; world < count; world++) {
        for (int i = 0; part.test(world) && i < points.size(); i++) {
          runs.add(new Run(world * points.size() + i, world, luck.seed(world)));
        }
      }
    }
    return new Plan<>(
        this::scenario,
        runs,
        outcome ->
            RunFigures.of(
                outcome,
                // What judges a world may be a shorter run, of which only the whole is asked.
                windows.stream()
                    .filter(window -> window.until() <= outcome.period().months())
                    .toList()),
        audited);
  }

  private Scenario scenario(int point) {
    return points.get(point % points.size()).scenario(point / points.size());
  }

  /** Looks a result up. */
  @FunctionalInterface
  public interface Results {
    /** The result of a run; null if there is none. */
    RunResult<RunFigures> get(Run run) throws IOException;
  }

  /**
   * What came out, of the worlds of which every run went well, and how much each counts.
   *
   * @param plan as {@link #plan} made it
   */
  public List<SharedWorld> read(Plan<RunFigures> plan, Results results) throws IOException {
    List<Integer> whole = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    List<List<RunFigures>> figures = new ArrayList<>();
    for (int first = 0; first < plan.runs().size(); first += points.size()) {
      Optional<List<RunFigures>> world =
          world(plan.runs().subList(first, first + points.size()), results);
      if (world.isPresent()) {
        List<RunFigures> runs = world.get();
        whole.add(plan.runs().get(first).replication());
        RunFigures judged = judge.hindcast().isPresent() ? runs.get(scenarios.size()) : runs.get(0);
        ratios.add(judge.ratio(judged.nation()));
        figures.add(runs.subList(0, scenarios.size()));
      }
    }
    List<WorldWeight> weights = RecordJudge.weigh(ratios);
    List<SharedWorld> worlds = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      worlds.add(new SharedWorld(whole.get(i), weights.get(i), figures.get(i)));
    }
    return worlds;
  }

  private static Optional<List<RunFigures>> world(List<Run> runs, Results results)
      throws IOException {
    List<RunFigures> figures = new ArrayList<>();
    for (Run run : runs) {
      RunResult<RunFigures> result = results.get(run);
      if (result == null || result.isFailed()) {
        return Optional.empty();
      }
      figures.add(result.kept());
    }
    return Optional.of(figures);
  }
}
