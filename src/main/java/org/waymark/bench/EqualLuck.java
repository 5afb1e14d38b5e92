package org.waymark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nation;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

/** Runs of plans at equal seeds, on all processors. */
final class EqualLuck {
  private EqualLuck() {}

  /**
   * What is measured of each run, by plan and seed (1 and up).
   *
   * @throws IllegalStateException if a run fails
   */
  static <T> List<List<T>> of(
      List<Blueprint> plans, int replications, Function<MonthlyTable, T> measure) {
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<List<Future<T>>> running = new ArrayList<>();
      for (Blueprint plan : plans) {
        List<Future<T>> ofPlan = new ArrayList<>();
        for (int seed = 1; seed <= replications; seed++) {
          long luck = seed;
          ofPlan.add(threads.submit(() -> measure.apply(run(plan, luck))));
        }
        running.add(ofPlan);
      }
      List<List<T>> measured = new ArrayList<>();
      for (List<Future<T>> ofPlan : running) {
        List<T> done = new ArrayList<>();
        for (Future<T> one : ofPlan) {
          done.add(one.get());
        }
        measured.add(done);
      }
      return measured;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
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
