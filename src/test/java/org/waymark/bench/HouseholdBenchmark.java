package org.waymark.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.Nation;
import org.waymark.nation.household.Household;

/** A random household of the whole nation, met in month 200: its life is replayed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(2)
public class HouseholdBenchmark {

  private static final int MONTH = 200;

  private final Draws luck = Draws.of(1, Stream.OFFER_HOUSEHOLD);
  private final Household household = new Household();
  private Nation nation;
  private int meeting;

  /** Runs the nation to month 200. */
  @Setup
  public void run() {
    nation = WholePlan.of().nation(1, false);
    nation.run(() -> nation.month() > MONTH);
  }

  /** One meeting. */
  @Benchmark
  public double meet() {
    long id = luck.below(nation.map().households(), meeting++, 0, 0);
    nation.households().meet(id, nation.map().communeOf(id), MONTH, household);
    return household.awareness() + household.logIncome();
  }
}
