package org.waymark.cluster;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.Simulator;
import org.waymark.outcome.run.CohortTable;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;

/**
 * Stands in for a nation where all that is around it is measured: a run keeps its thread busy for a
 * millisecond. Its figures follow from the seed and two values of the scenario.
 */
record StandIn(Period period, double autonomy, double budget) implements Simulator {
  private static final long NANOS = 1_000_000;
  private static final Places ONE_PLACE =
      new Places(List.of("VN-01"), List.of("north"), List.of(0));

  static StandIn of(Scenario scenario, Evidence evidence, boolean audited) {
    return new StandIn(
        new Period(scenario.start(), scenario.months()),
        scenario.parameters().iom().autonomy(),
        scenario.parameters().iom().annualBudgetUsd());
  }

  @Override
  public RunOutcome simulate(int run, long seed, BooleanSupplier cancelled) {
    long start = System.nanoTime();
    MonthlyTable monthly = MonthlyTable.of(period.months(), ONE_PLACE);
    for (int month = 0; month < period.months(); month++) {
      for (int place = 0; place < ONE_PLACE.count(); place++) {
        for (Variable variable : Variable.values()) {
          double level = 1 + (seed + variable.ordinal()) % 7 + autonomy * autonomy;
          monthly.set(month, place, variable, level + 1e-6 * budget);
        }
      }
    }
    int years = period.years().size();
    while (System.nanoTime() - start < NANOS) {
      Thread.onSpinWait();
    }
    return new RunOutcome(
        run, seed, period, monthly, new GroupTable(years), new CohortTable(years), List.of());
  }
}
