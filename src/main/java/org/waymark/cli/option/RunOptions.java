package org.waymark.cli.option;

import java.nio.file.Path;
import java.util.List;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.scenario.TextFile;
import org.waymark.words.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that simulate scenarios. */
public final class RunOptions {
  /** Those that decide results, in the order in which a command that does the same has them. */
  public static final List<String> DECIDING =
      List.of(
          "--set",
          "--months",
          "--burn-in",
          "--seed",
          "--replications",
          "--worlds",
          "--assumptions",
          "--worlds-from",
          "--quick");

  static final int REPLICATIONS = 20;
  static final int WORLDS = 50;
  private static final WholeNumber SEED = new WholeNumber("--seed", 0, 1L << 52);
  private static final WholeNumber COUNT = new WholeNumber("--replications", 1, 1_000_000);

  /** Asks for plausible worlds. */
  public static final String WORLDS_OPTION = "--worlds";

  /** Its name in earlier versions. */
  public static final String ALIAS = "--assumptions";

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed", order = 1)
  private String seed;

  @Mixin private ScenarioOptions scenario;
  @Mixin private EngineOptions engine;
  @Mixin private ShardOption shard;

  @Option(
      names = "--replications",
      paramLabel = "N",
      descriptionKey = "option.replications",
      order = 2)
  private String replications;

  @Option(names = WORLDS_OPTION, paramLabel = "N", descriptionKey = "option.worlds", order = 5)
  private String worlds;

  @Option(names = ALIAS, paramLabel = "N", hidden = true)
  private String assumptions;

  @Mixin private WorldsFromOption worldsFrom;

  @Option(names = "--quick", descriptionKey = "option.quick", order = 6)
  private boolean quick;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out", order = 9)
  private String out;

  @Option(names = "--overwrite", descriptionKey = "option.overwrite", order = 10)
  private boolean overwrite;

  @Option(names = "--audit", descriptionKey = "option.audit", order = 13)
  private boolean audit;

  @Option(names = "--quiet", descriptionKey = "option.quiet", order = 14)
  private boolean quiet;

  /** How often, from which seed. */
  public Replications replications(List<Problem> problems) {
    return new Replications(
        (int) COUNT.value(replications, REPLICATIONS, problems), SEED.value(seed, 1, problems));
  }

  /** Number of plausible worlds, 0 for chance only. */
  public int worlds(List<Problem> problems) {
    String name = worlds == null && assumptions != null ? ALIAS : WORLDS_OPTION;
    String asked = worlds == null ? assumptions : worlds;
    if (worlds != null && assumptions != null) {
      problems.add(Problem.of("problem.option.twice", WORLDS_OPTION));
    }
    if (quick && asked != null) {
      problems.add(Problem.of("problem.quick.worlds", name));
    }
    return quick ? 0 : (int) new WholeNumber(name, 0, 100_000).value(asked, WORLDS, problems);
  }

  /** Whence plausible worlds come. */
  public WorldsFromOption worldsFrom() {
    return worldsFrom;
  }

  /** Values to set in the scenario, in order; months and burn-in come last. */
  public List<String> values(List<Problem> problems) {
    return scenario.values(problems);
  }

  /** Which part is run. */
  public Shard shard(List<Problem> problems) {
    return shard.value(problems);
  }

  /** Where the runs are simulated. */
  public EngineOptions engine() {
    return engine;
  }

  /** Where the results of a part of something go that has one folder. */
  public Path folder(String name, Shard part) {
    return out == null ? Path.of("output", ShardOption.folder(name, part)) : TextFile.path(out);
  }

  /** Where the results of one of several scenarios go. */
  public Path folderWithin(String name, Shard part) {
    return common().resolve(ShardOption.folder(name, part));
  }

  /** The folder that holds those of several scenarios. */
  public Path common() {
    return out == null ? Path.of("output") : TextFile.path(out);
  }

  public boolean overwrite() {
    return overwrite;
  }

  public boolean audit() {
    return audit;
  }

  public boolean quiet() {
    return quiet;
  }
}
