package org.waymark.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;

/** One draw. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(2)
public class DrawsBenchmark {

  /** People of a group in a household, about. */
  private static final double MEAN = 0.3;

  private final Draws draws = Draws.of(1, Stream.HOUSEHOLD_MONTHLY_INCOME);
  private long entity;

  /** Uniform. */
  @Benchmark
  public double uniform() {
    return draws.uniform(entity++, 200, 0);
  }

  /** Standard normal. */
  @Benchmark
  public double normal() {
    return draws.normal(entity++, 200, 0);
  }

  /** Poisson with a small mean. */
  @Benchmark
  public int poisson() {
    return draws.poisson(MEAN, entity++, 200, 0);
  }
}
