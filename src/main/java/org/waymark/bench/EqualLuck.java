package org.waymark.bench;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nation;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

/** Runs of plans at equal seeds, on several processors. */
final class EqualLuck {
  private EqualLuck() {}

  /** What is measured of each run, by plan and seed (1 and up). */
  static <T> List<List<T>> of(
      List<Blueprint> plans, int replications, Function<MonthlyTable, T> measure) {
    return of(plans, replications, Runtime.getRuntime().availableProcessors(), measure);
  }

  /** The same on so many processors. */
  static <T> List<List<T>> of(
      List<Blueprint> plans, int replications, int threads, Function<MonthlyTable, T> measure) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      // What a task of a pool does in parallel is done by the threads of this pool.
      return pool.submit(
              () ->
                  plans.stream()
                      .map(
                          plan ->
                              LongStream.rangeClosed(1, replications)
                                  .parallel()
                                  .mapToObj(seed -> measure.apply(run(plan, seed)))
                                  .toList())
                      .toList())
          .join();
    } finally {
      pool.shutdownNow();
    }
  }

  private static MonthlyTable run(Blueprint plan, long seed) {
    Nation nation = plan.nation(seed, false);
    nation.run(() -> false);
    return nation.tally().table();
  }

  /**
   * Of a place: the sum of a flow over all months, the mean of a level over those that have one.
   */
  static double total(MonthlyTable table, int place, Variable variable) {
    double sum = 0;
    int months = 0;
    for (int month = 0; month < table.months(); month++) {
      double value = table.get(month, place, variable);
      if (!Double.isNaN(value)) {
        sum += value;
        months++;
      }
    }
    return variable.kind() == Variable.Kind.FLOW ? sum : sum / months;
  }

  /** National totals of some variables. */
  static double[] national(MonthlyTable table, List<Variable> variables) {
    return variables.stream()
        .mapToDouble(variable -> total(table, table.places().nation(), variable))
        .toArray();
  }
}
