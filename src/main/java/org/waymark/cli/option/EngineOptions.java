package org.waymark.cli.option;

import java.util.List;
import java.util.ServiceLoader;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.EngineProvider;
import org.waymark.experiment.engine.LocalEngine;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.experiment.ensemble.Engine;
import org.waymark.scenario.Nearest;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine.Option;

/** Options that say where the runs of a study are simulated. */
public final class EngineOptions {
  private static final String LOCAL = "local";
  private static final String SPARK = "spark";
  private static final WholeNumber THREADS = new WholeNumber("--threads", 1, 1024);

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "sweep.threads", order = 6)
  private String threads;

  @Option(
      names = "--engine",
      paramLabel = "local|spark",
      descriptionKey = "sweep.engine",
      order = 11)
  private String engine;

  @Option(names = "--master", paramLabel = "URL", descriptionKey = "sweep.master", order = 12)
  private String master;

  /** Adds what is wrong with the options. */
  public void check(List<Problem> problems) {
    threads(problems);
    if (!isLocal() && !engine.equals(SPARK)) {
      problems.add(
          Problem.of("problem.engine", engine).maybe(Nearest.to(engine, List.of(LOCAL, SPARK))));
    } else if (isLocal() && master != null) {
      problems.add(Problem.of("problem.engine.master"));
    } else if (!isLocal() && threads != null) {
      problems.add(Problem.of("problem.engine.threads"));
    }
  }

  /**
   * Opens the engine.
   *
   * @throws InvalidInput if it is not there or cannot reach its machines
   */
  public Engine open(SimulatorFactory simulators, Evidence evidence) {
    if (isLocal()) {
      return new LocalEngine(simulators, evidence, threads(List.of()));
    }
    return ServiceLoader.load(EngineProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.name().equals(engine))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(Problem.of("problem.engine.absent")))
        .open(master);
  }

  private boolean isLocal() {
    return engine == null || engine.equals(LOCAL);
  }

  private int threads(List<Problem> problems) {
    return (int) THREADS.value(threads, Runtime.getRuntime().availableProcessors(), problems);
  }
}
