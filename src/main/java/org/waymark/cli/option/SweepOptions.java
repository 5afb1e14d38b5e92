package org.waymark.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.cli.session.Session;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.study.StudyReader;
import org.waymark.experiment.sweep.SweepPlan;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.TextFile;
import org.waymark.task.SweepTask;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that run a study. */
public final class SweepOptions {
  /** Those that decide results, in the order in which a command that does the same has them. */
  public static final List<String> DECIDING =
      List.of("--set", "--months", "--burn-in", "--seed", "--replications");

  private static final WholeNumber SEED = new WholeNumber("--seed", 0, 1L << 52);
  private static final WholeNumber COUNT = new WholeNumber("--replications", 1, 1_000_000);

  private static final int MANY = 10_000;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "sweep.seed", order = 1)
  private String seed;

  @Mixin private ScenarioOptions scenario;
  @Mixin private EngineOptions engine;
  @Mixin private ShardOption shard;

  @Option(
      names = "--replications",
      paramLabel = "N",
      descriptionKey = "sweep.replications",
      order = 2)
  private String replications;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "sweep.out", order = 8)
  private String out;

  @Option(names = "--overwrite", descriptionKey = "sweep.overwrite", order = 9)
  private boolean overwrite;

  @Option(names = "--quiet", descriptionKey = "option.quiet", order = 10)
  private boolean quiet;

  /**
   * Reads and checks a study.
   *
   * @param ofBarriers whether it must state barriers
   * @param vary what to vary of a scenario instead of a study; empty for a study
   * @param session is told that many points take a while
   * @throws InvalidInput with what is wrong
   */
  public SweepTask task(String file, boolean ofBarriers, List<String> vary, Session session) {
    List<Problem> problems = new ArrayList<>();
    if (file == null) {
      throw new InvalidInput(Problem.of("problem.study.missing"));
    }
    Evidence evidence = Evidence.load();
    engine.check(problems);
    List<String> more = scenario.values(problems);
    Shard part = shard.value(problems);
    long count = COUNT.value(replications, 0, problems);
    long first = SEED.value(seed, -1, problems);
    InvalidInput.throwIfAny(problems);
    Study study = study(evidence, TextFile.path(file), vary);
    if (ofBarriers && study.liftings().isEmpty()) {
      throw new InvalidInput(Problem.of("study.noBarriers", file));
    }
    Study asked =
        study.with(
            count == 0 ? study.replications() : (int) count, first < 0 ? study.seed() : first);
    if (asked.design().points() > MANY && !quiet) {
      session.tell("sweep.preparing", asked.design().points());
    }
    Path folder =
        out == null
            ? Path.of("output", ShardOption.folder(study.stem(), part))
            : TextFile.path(out);
    SweepPlan plan = SweepPlan.of(asked, evidence, more, part);
    return new SweepTask(plan, Optional.empty(), folder, overwrite);
  }

  private static Study study(Evidence evidence, Path file, List<String> vary) {
    StudyReader reader = StudyReader.of(evidence);
    if (!vary.isEmpty()) {
      if (StudyReader.isStudy(file)) {
        throw new InvalidInput(Problem.of("sweep.vary.study", file.toString()));
      }
      return reader.vary(file, vary);
    }
    try {
      return reader.read(file);
    } catch (InvalidInput invalid) {
      boolean scenario = ScenarioReader.of(evidence).check(file).isEmpty();
      throw scenario ? new InvalidInput(Problem.of("sweep.noVary", file.toString())) : invalid;
    }
  }

  /** Where the runs are simulated. */
  public EngineOptions engine() {
    return engine;
  }

  public boolean quiet() {
    return quiet;
  }
}
