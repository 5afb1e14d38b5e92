package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import org.waymark.experiment.Replications;
import org.waymark.words.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that simulate. */
final class RunOptions {
  static final int REPLICATIONS = 20;
  static final int PLAUSIBLE_SETS = 50;
  private static final WholeNumber SEED = new WholeNumber("--seed", 0, 1L << 52);
  private static final WholeNumber COUNT = new WholeNumber("--replications", 1, 1_000_000);
  private static final WholeNumber SETS = new WholeNumber("--assumptions", 0, 100_000);
  private static final WholeNumber THREADS = new WholeNumber("--threads", 1, 1024);

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed", order = 1)
  private String seed;

  @Mixin private ScenarioOptions scenario;

  @Option(
      names = "--replications",
      paramLabel = "N",
      descriptionKey = "option.replications",
      order = 2)
  private String replications;

  @Option(
      names = "--assumptions",
      paramLabel = "N",
      descriptionKey = "option.assumptions",
      order = 5)
  private String assumptions;

  @Option(names = "--quick", descriptionKey = "option.quick", order = 6)
  private boolean quick;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads", order = 8)
  private String threads;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out", order = 9)
  private String out;

  @Option(names = "--overwrite", descriptionKey = "option.overwrite", order = 10)
  private boolean overwrite;

  @Option(names = "--audit", descriptionKey = "option.audit", order = 11)
  private boolean audit;

  @Option(names = "--quiet", descriptionKey = "option.quiet", order = 12)
  private boolean quiet;

  /** How often, from which seed, on how many threads. */
  Replications replications(List<Problem> problems) {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Replications(
        (int) COUNT.value(replications, REPLICATIONS, problems),
        SEED.value(seed, 1, problems),
        (int) THREADS.value(threads, cores, problems));
  }

  /** Number of plausible parameter sets, 0 for chance only. */
  int sets(List<Problem> problems) {
    if (quick && assumptions != null) {
      problems.add(Problem.of("problem.quick.assumptions"));
    }
    return quick ? 0 : (int) SETS.value(assumptions, PLAUSIBLE_SETS, problems);
  }

  /** Values to set in the scenario, in order; months and burn-in come last. */
  List<String> values(List<Problem> problems) {
    return scenario.values(problems);
  }

  /** The command that makes a scenario's results again, without what does not change them. */
  String reproduce(String file) {
    return reproduce("run", List.of(file));
  }

  /** The same for any command that simulates. */
  String reproduce(String name, List<String> files) {
    StringBuilder command = new StringBuilder(name).append(' ').append(String.join(" ", files));
    scenario.given().forEach(word -> command.append(' ').append(word));
    append(command, "--seed", seed);
    append(command, "--replications", replications);
    append(command, "--assumptions", assumptions);
    return quick ? command + " --quick" : command.toString();
  }

  private static void append(StringBuilder command, String option, String value) {
    if (value != null) {
      command.append(' ').append(option).append(' ').append(value);
    }
  }

  /** Where the results of something go that has one folder. */
  Path folder(String name) {
    return folder(name, false);
  }

  /** Where the results of a scenario go. */
  Path folder(String name, boolean several) {
    if (out == null) {
      return Path.of("output", name);
    }
    return several ? Path.of(out, name) : Path.of(out);
  }

  /** The folder that holds those of several scenarios. */
  Path common() {
    return out == null ? Path.of("output") : Path.of(out);
  }

  boolean overwrite() {
    return overwrite;
  }

  boolean audit() {
    return audit;
  }

  boolean quiet() {
    return quiet;
  }
}
