package org.waymark.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.web.run.Inquiries;

/**
 * How the laboratory is opened.
 *
 * @param host address to which it is bound
 * @param port port; 0 for any that is free
 * @param isClass whether only those may in who have the code of the class
 * @param scenarios folder of the scenarios that ship
 * @param sets values that hold in every scenario, given as {@code path=value}
 * @param replications of each question
 * @param worlds plausible worlds of each question
 * @param threads runs at once
 * @param simulators makes the simulator of a scenario
 * @param bounds how much there may be
 * @param keep folder in which runs outlast the laboratory, if they are to
 */
public record Settings(
    String host,
    int port,
    boolean isClass,
    Path scenarios,
    List<String> sets,
    int replications,
    int worlds,
    int threads,
    SimulatorFactory simulators,
    Inquiries.Bounds bounds,
    Optional<Path> keep) {
  /** Nobody reaches it from another machine. */
  public static final String LOOPBACK = "127.0.0.1";

  /** Copies its list. */
  public Settings {
    sets = List.copyOf(sets);
  }
}
