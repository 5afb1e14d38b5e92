package org.waymark.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.engine.Shard;
import org.waymark.experiment.study.StudyReader;
import org.waymark.experiment.sweep.SweepPlan;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that run a study. */
final class SweepOptions {
  private static final WholeNumber SEED = new WholeNumber("--seed", 0, 1L << 52);
  private static final WholeNumber COUNT = new WholeNumber("--replications", 1, 1_000_000);
  private static final Pattern PART = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "sweep.seed", order = 1)
  private String seed;

  @Mixin private ScenarioOptions scenario;
  @Mixin private EngineOptions engine;

  @Option(
      names = "--replications",
      paramLabel = "N",
      descriptionKey = "sweep.replications",
      order = 2)
  private String replications;

  @Option(names = "--shard", paramLabel = "i/n", descriptionKey = "sweep.shard", order = 7)
  private String shard;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "sweep.out", order = 8)
  private String out;

  @Option(names = "--overwrite", descriptionKey = "sweep.overwrite", order = 9)
  private boolean overwrite;

  @Option(names = "--quiet", descriptionKey = "option.quiet", order = 10)
  private boolean quiet;

  /**
   * A study and how it will be run.
   *
   * @param plan what runs
   * @param folder where results go
   * @param overwrite whether earlier results are replaced
   */
  record Job(SweepPlan plan, Path folder, boolean overwrite) {
    /** The same of another plan. */
    Job with(SweepPlan other) {
      return new Job(other, folder, overwrite);
    }
  }

  /**
   * Reads and checks a study.
   *
   * @param ofBarriers whether it must state barriers
   * @throws InvalidInput with what is wrong
   */
  Job job(String file, boolean ofBarriers, Evidence evidence) {
    List<Problem> problems = new ArrayList<>();
    if (file == null) {
      throw new InvalidInput(Problem.of("problem.study.missing"));
    }
    engine.check(problems);
    List<String> more = scenario.values(problems);
    Shard part = part(problems);
    long count = COUNT.value(replications, 0, problems);
    long first = SEED.value(seed, -1, problems);
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    try {
      Study study = StudyReader.of(evidence).read(Path.of(file));
      if (ofBarriers && study.barriers().isEmpty()) {
        throw new InvalidInput(Problem.of("study.noBarriers", file));
      }
      Study asked =
          study.with(
              count == 0 ? study.replications() : (int) count, first < 0 ? study.seed() : first);
      return new Job(
          SweepPlan.of(asked, evidence, more, part), folder(study.stem(), part), overwrite);
    } catch (InvalidPathException e) {
      throw new InvalidInput(Problem.of("problem.path", e.getInput()));
    }
  }

  private Shard part(List<Problem> problems) {
    if (shard == null) {
      return Shard.WHOLE;
    }
    Matcher matcher = PART.matcher(shard);
    if (matcher.matches()) {
      int index = Integer.parseInt(matcher.group(1));
      int count = Integer.parseInt(matcher.group(2));
      if (index >= 1 && index <= count) {
        return new Shard(index, count);
      }
    }
    problems.add(Problem.of("problem.shard", shard));
    return Shard.WHOLE;
  }

  private Path folder(String stem, Shard part) {
    if (out != null) {
      return Path.of(out);
    }
    return Path.of(
        "output", part.isWhole() ? stem : stem + "-part-" + part.index() + "-of-" + part.count());
  }

  /** Where the runs are simulated. */
  EngineOptions engine() {
    return engine;
  }

  /** The options that decide results, as they were given. */
  List<String> given() {
    List<String> given = new ArrayList<>(scenario.given());
    if (seed != null) {
      given.addAll(List.of("--seed", seed));
    }
    if (replications != null) {
      given.addAll(List.of("--replications", replications));
    }
    return given;
  }

  boolean quiet() {
    return quiet;
  }
}
