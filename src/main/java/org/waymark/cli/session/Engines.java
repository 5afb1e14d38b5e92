package org.waymark.cli.session;

import org.waymark.bench.Benchmark;
import org.waymark.bench.MachineBenchmark;
import org.waymark.experiment.engine.NationSimulator;
import org.waymark.experiment.engine.SimulatorFactory;

/**
 * What does the work behind the commands.
 *
 * @param simulators makes the simulator of a scenario
 * @param benchmark measures this machine
 */
public record Engines(SimulatorFactory simulators, Benchmark benchmark) {
  /** The engines of the program; nothing is loaded before it is used. */
  public static Engines standard() {
    return new Engines(NationSimulator::of, step -> new MachineBenchmark().measure(step));
  }
}
