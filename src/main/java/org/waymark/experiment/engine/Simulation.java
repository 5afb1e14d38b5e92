package org.waymark.experiment.engine;

import java.io.Serializable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.waymark.experiment.ensemble.Keep;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.outcome.run.RunOutcome;

/** Simulates one run, wherever that is. */
public final class Simulation {
  private Simulation() {}

  /**
   * Simulates one run and keeps what is asked for. A run that fails is a result, too; one for which
   * there was not enough memory is none.
   *
   * @param point of the run; its making is part of the run
   * @return null if the run gave up
   */
  public static <T extends Serializable> RunResult<T> of(
      Supplier<Prepared> point, Run run, Keep<T> keep, BooleanSupplier cancelled) {
    try {
      Prepared ready = point.get();
      RunOutcome outcome = ready.simulator().simulate(run.replication(), run.seed(), cancelled);
      return outcome == null ? null : RunResult.of(run, keep.of(outcome), ready.scenarioHash());
    } catch (Cancelled gaveUp) {
      return null;
    } catch (Exception | StackOverflowError | AssertionError e) {
      throwIfExhausted(e);
      return RunResult.failed(run, e);
    }
  }

  /** Throws what was caused by a lack of memory, which is no fault of the run. */
  static void throwIfExhausted(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError exhausted) {
        throw exhausted;
      }
    }
  }
}
