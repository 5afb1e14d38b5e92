package org.waymark.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nation;

/**
 * A month of the whole nation after burn-in: one step of its schedule, which the market makes up
 * most of. Every iteration is the first hundred months of another nation.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(2)
public class MarketBenchmark {

  private static final int MONTHS = 100;

  private Blueprint plan;
  private Nation nation;
  private long seed;

  /** Lays out the nation. */
  @Setup
  public void layOut() {
    plan = WholePlan.of();
  }

  /** Runs a nation through its burn-in. */
  @Setup(Level.Iteration)
  public void burnIn() {
    int burnIn = plan.course().burnInMonths();
    nation = plan.nation(seed++, false);
    nation.run(() -> nation.month() == burnIn);
  }

  /** A hundred months. */
  @Benchmark
  @OperationsPerInvocation(MONTHS)
  public int month() {
    for (int i = 0; i < MONTHS; i++) {
      nation.schedule.step(nation);
    }
    return nation.month();
  }
}
