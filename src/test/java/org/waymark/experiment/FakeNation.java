package org.waymark.experiment;

import java.util.function.BooleanSupplier;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.Cancelled;
import org.waymark.experiment.engine.Simulator;
import org.waymark.outcome.SmallNation;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.scenario.Scenario;

/** A simulator whose outcome is a pure function of the seed; later runs are quicker. */
public final class FakeNation implements Simulator {
  private static final Places PLACES =
      new Places(
          Evidence.load().isoCodes(),
          Evidence.load().regions(),
          Evidence.load().provinces().stream()
              .map(province -> Evidence.load().regions().indexOf(province.region()))
              .toList());

  private final Scenario scenario;
  private final int millisecondsAtMost;

  /** A nation that takes its time in the first runs. */
  public FakeNation(Scenario scenario, int millisecondsAtMost) {
    this.scenario = scenario;
    this.millisecondsAtMost = millisecondsAtMost;
  }

  @Override
  public RunOutcome simulate(int run, long seed, BooleanSupplier cancelled) {
    for (int month = 0; month < scenario.burnInMonths() + scenario.months(); month++) {
      if (cancelled.getAsBoolean()) {
        throw new Cancelled();
      }
    }
    try {
      Thread.sleep(millisecondsAtMost / (run + 1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return SmallNation.run(run, seed, new Period(scenario.start(), scenario.months()), PLACES);
  }
}
