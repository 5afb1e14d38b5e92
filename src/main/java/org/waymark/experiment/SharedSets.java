package org.waymark.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.Simulator;
import org.waymark.experiment.world.PlausibleInputs;
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.experiment.world.Question;
import org.waymark.outcome.Basis;
import org.waymark.outcome.PlausibleRun;
import org.waymark.outcome.RunOutcome;
import org.waymark.scenario.Scenario;

/**
 * The plausible sets of a comparison: in each, all scenarios are simulated once, with the same
 * inputs and the same luck. Set {@code k} has the seed of replication {@code k}.
 */
final class SharedSets {
  private final List<Scenario> scenarios;
  private final List<PlausibleWorlds> sets;
  private final PlausibleRuns reference;

  private SharedSets(
      List<Scenario> scenarios, List<PlausibleWorlds> sets, PlausibleRuns reference) {
    this.scenarios = scenarios;
    this.sets = sets;
    this.reference = reference;
  }

  static SharedSets of(
      List<Scenario> scenarios, Scenario baseline, Evidence evidence, int count, long seed) {
    Question question = Question.of(scenarios, baseline);
    List<PlausibleWorlds> sets =
        scenarios.stream()
            .map(
                scenario ->
                    PlausibleWorlds.of(
                        scenario, PlausibleInputs.of(scenario, question), count, seed))
            .toList();
    return new SharedSets(
        scenarios, sets, PlausibleRuns.of(sets.get(0), scenarios.get(0), baseline, evidence));
  }

  /** The design of each scenario, the reference first. */
  List<PlausibleWorlds> designs() {
    return sets;
  }

  Basis basis() {
    return reference.basis();
  }

  /** Months to simulate, burn-in and judgement included. */
  long months() {
    long others = scenarios.stream().skip(1).mapToLong(s -> s.burnInMonths() + s.months()).sum();
    return reference.months() + others * sets.get(0).count();
  }

  /**
   * Simulates.
   *
   * @return the sets before the first that was cancelled
   */
  List<SharedSet> run(
      Replications replications,
      Function<Scenario, Simulator> simulators,
      Progress progress,
      BooleanSupplier cancelled)
      throws IOException {
    List<SharedSet> done = new ArrayList<>();
    int count = sets.get(0).count();
    if (count > 0) {
      new Replications(count, replications.firstSeed(), replications.threads())
          .run(
              (set, seed, month) -> simulate(set, seed, simulators, month),
              done::add,
              progress,
              cancelled);
    }
    return done;
  }

  private SharedSet simulate(
      int set, long seed, Function<Scenario, Simulator> simulators, BooleanSupplier month) {
    List<PlausibleRun> runs = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      Scenario scenario = sets.get(i).scenario(set);
      RunOutcome outcome = simulators.apply(scenario).simulate(set, seed, month);
      if (outcome == null) {
        return null;
      }
      runs.add(
          i == 0
              ? reference.judge(outcome, simulators, Progress.SILENT, month)
              : new PlausibleRun(
                  set, runs.get(0).recordedRatio(), PlausibleRuns.figures(outcome, scenario)));
    }
    return new SharedSet(runs);
  }
}
