package org.waymark.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.calibration.CalibrationStudy;
import org.waymark.experiment.study.CalibrationReader;
import org.waymark.scenario.TextFile;
import org.waymark.task.CalibrationTask;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of fitting the model to a record. */
public final class CalibrationOptions {
  /** Those that decide results, in the order in which a command that does the same has them. */
  public static final List<String> DECIDING =
      List.of("--record", "--priors", "--worlds", "--seed", "--variants");

  private static final int MOST_AGAIN = 4000;
  private static final WholeNumber SEED = new WholeNumber("--seed", 0, 1L << 52);
  private static final WholeNumber WORLDS = new WholeNumber("--worlds", 10, 4000);

  @Option(names = "--record", paramLabel = "FILE", descriptionKey = "calibrate.record", order = 1)
  private String record;

  @Option(names = "--priors", paramLabel = "FILE", descriptionKey = "calibrate.priors", order = 2)
  private String priors;

  @Option(names = "--variants", descriptionKey = "calibrate.variants", order = 3)
  private boolean variants;

  @Option(names = "--worlds", paramLabel = "N", descriptionKey = "calibrate.worlds", order = 4)
  private String worlds;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "calibrate.seed", order = 5)
  private String seed;

  @Mixin private EngineOptions engine;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "sweep.out", order = 8)
  private String out;

  @Option(names = "--overwrite", descriptionKey = "sweep.overwrite", order = 9)
  private boolean overwrite;

  @Option(names = "--quiet", descriptionKey = "option.quiet", order = 10)
  private boolean quiet;

  /**
   * Reads and checks a study.
   *
   * @param reproduce the command, without the name of the program
   * @throws InvalidInput with what is wrong
   */
  public CalibrationTask task(String file, String reproduce) {
    if (file == null) {
      throw new InvalidInput(Problem.of("problem.calibrate.missing"));
    }
    List<Problem> problems = new ArrayList<>();
    engine.check(problems);
    int draws = (int) WORLDS.value(worlds, 0, problems);
    long first = SEED.value(seed, -1, problems);
    InvalidInput.throwIfAny(problems);
    Path study = TextFile.path(file);
    Path own = record == null ? null : TextFile.path(record);
    Path elicited = priors == null ? null : TextFile.path(priors);
    CalibrationReader reader = new CalibrationReader(Evidence.load());
    CalibrationStudy asked = reader.read(study, own, elicited);
    CalibrationTask task =
        new CalibrationTask(
            asked.with(draws == 0 ? asked.draws() : draws, first < 0 ? asked.seed() : first),
            texts(study, recordOf(study, own, asked), elicited),
            variants,
            out == null ? Path.of("output", asked.stem()) : TextFile.path(out),
            reproduce);
    task.problem(overwrite).ifPresent(problems::add);
    if (variants && task.study().runsOfReadings() > MOST_AGAIN) {
      problems.add(Problem.of("calibration.readings", Integer.toString(MOST_AGAIN)));
    }
    InvalidInput.throwIfAny(problems);
    return task;
  }

  private static Path recordOf(Path study, Path own, CalibrationStudy asked) {
    return own != null || asked.recordFile().isEmpty()
        ? own
        : study.toAbsolutePath().resolveSibling(asked.recordFile());
  }

  private static Map<String, String> texts(Path study, Path record, Path elicited) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("study.json", TextFile.read(study, "file.missing", null));
    if (record != null) {
      texts.put("record.csv", TextFile.read(record, "file.missing", null));
    }
    if (elicited != null) {
      texts.put("priors.csv", TextFile.read(elicited, "file.missing", null));
    }
    return texts;
  }

  /** Where the runs are simulated. */
  public EngineOptions engine() {
    return engine;
  }

  public boolean quiet() {
    return quiet;
  }
}
