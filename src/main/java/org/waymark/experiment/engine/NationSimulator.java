package org.waymark.experiment.engine;

import java.util.function.BooleanSupplier;
import org.waymark.evidence.Evidence;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nation;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.scenario.Scenario;

/** Simulates replications of a scenario as nations that share one blueprint. */
public record NationSimulator(Blueprint plan, Period period, boolean audited) implements Simulator {
  /**
   * A simulator of a scenario.
   *
   * @param audited whether every month re-checks conservation, the ledger and the use of draws
   */
  public static NationSimulator of(Scenario scenario, Evidence evidence, boolean audited) {
    return new NationSimulator(
        Blueprint.of(scenario, evidence), new Period(scenario.start(), scenario.months()), audited);
  }

  @Override
  public RunOutcome simulate(int run, long seed, BooleanSupplier cancelled) {
    Nation nation = plan.nation(seed, audited);
    if (!nation.run(cancelled)) {
      return null;
    }
    return new RunOutcome(
        run,
        seed,
        period,
        nation.tally().table(),
        nation.tally().groups(),
        nation.tally().cohorts(),
        nation.tally().concentration(seed));
  }
}
