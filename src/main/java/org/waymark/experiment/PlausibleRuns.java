package org.waymark.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.Cancelled;
import org.waymark.experiment.engine.Simulator;
import org.waymark.experiment.record.RecordedVictims;
import org.waymark.experiment.record.RecordedWorld;
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.outcome.Basis;
import org.waymark.outcome.Period;
import org.waymark.outcome.PlausibleRun;
import org.waymark.outcome.RunFigures;
import org.waymark.outcome.RunOutcome;
import org.waymark.outcome.YearlyTable;
import org.waymark.scenario.Scenario;

/**
 * Runs a scenario once under each of its plausible sets, and judges each set by the record. Set
 * {@code k} has the seed of replication {@code k}.
 */
final class PlausibleRuns {
  private final PlausibleWorlds sets;
  private final RecordedVictims record;
  private final RecordedWorld judged;
  private final Scenario scenario;

  private PlausibleRuns(
      PlausibleWorlds sets, RecordedVictims record, RecordedWorld judged, Scenario scenario) {
    this.sets = sets;
    this.record = record;
    this.judged = judged;
    this.scenario = scenario;
  }

  static PlausibleRuns of(
      PlausibleWorlds sets, Scenario scenario, Scenario baseline, Evidence evidence) {
    RecordedVictims record = RecordedVictims.of(evidence);
    return new PlausibleRuns(sets, record, RecordedWorld.of(scenario, baseline, record), scenario);
  }

  Basis basis() {
    return judged.basis();
  }

  /** Months to simulate, burn-in and judgement included. */
  long months() {
    long perSet = scenario.burnInMonths() + scenario.months();
    perSet += judged.world().map(world -> world.burnInMonths() + world.months()).orElse(0);
    return perSet * sets.count();
  }

  /**
   * Simulates.
   *
   * @return the runs before the first that was cancelled
   */
  List<PlausibleRun> run(
      Replications replications,
      Function<Scenario, Simulator> simulators,
      Progress progress,
      BooleanSupplier cancelled)
      throws IOException {
    List<PlausibleRun> runs = new ArrayList<>();
    if (sets.count() == 0) {
      return runs;
    }
    Replications each =
        new Replications(sets.count(), replications.firstSeed(), replications.threads());
    each.run(
        (run, seed, stop) -> simulators.apply(sets.scenario(run)).simulate(run, seed, stop),
        outcome -> judge(outcome, simulators, progress, cancelled),
        run -> {
          if (run.figures() != null) {
            runs.add(run);
          }
        },
        progress,
        cancelled);
    return runs;
  }

  /** What is kept of a run under a set, and how near the set comes to the record. */
  PlausibleRun judge(
      RunOutcome outcome,
      Function<Scenario, Simulator> simulators,
      Progress progress,
      BooleanSupplier cancelled) {
    RunFigures figures = figures(outcome, scenario);
    if (judged.world().isEmpty()) {
      return new PlausibleRun(outcome.run(), ratio(figures, scenario), figures);
    }
    PlausibleWorlds inWorld = sets.in(judged.world().get());
    Scenario world = inWorld.scenario(outcome.run());
    RunOutcome hindcast =
        simulators
            .apply(world)
            .simulate(
                outcome.run(),
                outcome.seed(),
                () -> {
                  progress.monthBegins();
                  return cancelled.getAsBoolean();
                });
    if (hindcast == null) {
      throw new Cancelled();
    }
    return new PlausibleRun(outcome.run(), ratio(figures(hindcast, world), world), figures);
  }

  private double ratio(RunFigures figures, Scenario world) {
    return record.ratio(
        figures.nation(),
        new Period(world.start(), world.months()),
        world.parameters().population().factor());
  }

  static RunFigures figures(RunOutcome outcome, Scenario scenario) {
    Period period = new Period(scenario.start(), scenario.months());
    return RunFigures.of(outcome, YearlyTable.of(outcome.monthly(), period));
  }
}
