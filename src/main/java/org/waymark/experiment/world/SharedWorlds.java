package org.waymark.experiment.world;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * Scenarios in the same plausible worlds, each simulated once or several times in each. Of {@code
 * n} worlds, world {@code k} has the luck of replications {@code k}, {@code n + k}, ... Points of a
 * plan are numbered luck by luck, world by world: the scenarios, the reference first, and then what
 * judges the world, if that is a run of its own.
 */
public final class SharedWorlds {
  private final List<PlausibleWorlds> scenarios;
  private final List<PlausibleWorlds> points;
  private final RecordJudge judge;
  private final int count;
  private final int lucks;

  private SharedWorlds(List<PlausibleWorlds> scenarios, RecordJudge judge, WorldsFrom from) {
    this.scenarios = List.copyOf(scenarios);
    this.judge = judge;
    this.count = from.count();
    this.lucks = from.runs();
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
          from);
    }
    Question question = Question.of(compared, baseline);
    List<PlausibleWorlds> scenarios =
        compared.stream()
            .map(
                scenario ->
                    PlausibleWorlds.of(
                        scenario, PlausibleInputs.of(scenario, question), count, seed))
            .toList();
    return new SharedWorlds(scenarios, RecordJudge.of(compared.get(0), baseline, evidence), from);
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
      Replications luck = new Replications(count * lucks, seed);
      for (int number = 0; number < count * lucks; number++) {
        int world = number % count;
        // Once is enough to judge a world.
        int each = number < count ? points.size() : scenarios.size();
        for (int i = 0; part.test(world) && i < each; i++) {
          runs.add(new Run(number * points.size() + i, world, luck.seed(number)));
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
    return points.get(point % points.size()).scenario(point / points.size() % count);
  }

  /** Looks a result up. */
  @FunctionalInterface
  public interface Results {
    /** The result of a run; null if there is none. */
    RunResult<RunFigures> get(Run run) throws IOException;
  }

  /**
   * What came out, of the worlds of which every run with the first luck went well, and how much
   * each counts; with further lucks as far as all of these worlds have them.
   *
   * @param plan as {@link #plan} made it
   */
  public List<SharedWorld> read(Plan<RunFigures> plan, Results results) throws IOException {
    Map<Integer, List<List<RunFigures>>> worlds = new TreeMap<>();
    List<Run> runs = plan.runs();
    int each;
    for (int first = 0; first < runs.size(); first += each) {
      boolean judged = runs.get(first).point() / points.size() < count;
      each = judged ? points.size() : scenarios.size();
      Optional<List<RunFigures>> figures = figures(runs.subList(first, first + each), results);
      int world = runs.get(first).replication();
      if (figures.isPresent() && (judged || worlds.containsKey(world))) {
        worlds.computeIfAbsent(world, key -> new ArrayList<>()).add(figures.get());
      }
    }
    int common = worlds.values().stream().mapToInt(List::size).min().orElse(0);
    List<Double> ratios = new ArrayList<>();
    for (List<List<RunFigures>> lucks : worlds.values()) {
      int judged = judge.hindcast().isPresent() ? scenarios.size() : 0;
      ratios.add(judge.ratio(lucks.get(0).get(judged).nation()));
    }
    Iterator<WorldWeight> weights = RecordJudge.weigh(ratios).iterator();
    return worlds.entrySet().stream()
        .map(
            world ->
                new SharedWorld(
                    world.getKey(),
                    weights.next(),
                    world.getValue().subList(0, common).stream()
                        .map(figures -> figures.subList(0, scenarios.size()))
                        .toList()))
        .toList();
  }

  private static Optional<List<RunFigures>> figures(List<Run> runs, Results results)
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
