package org.waymark.cli;

import org.waymark.bench.MachineBenchmark;
import org.waymark.experiment.Benchmark;
import org.waymark.experiment.NationSimulator;
import org.waymark.experiment.SimulatorFactory;

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
