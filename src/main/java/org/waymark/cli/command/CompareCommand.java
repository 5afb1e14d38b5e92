package org.waymark.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.ComparisonPlan;
import org.waymark.cli.answer.ComparisonAnswer;
import org.waymark.cli.option.PrecisionOptions;
import org.waymark.cli.option.RunOptions;
import org.waymark.cli.option.WholeNumber;
import org.waymark.cli.option.WindowOptions;
import org.waymark.cli.session.Work;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.ensemble.RunYears;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.store.RunFolder;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.run.Window;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.TextFile;
import org.waymark.task.ComparisonQuestion;
import org.waymark.task.KeptResults;
import org.waymark.task.KeptTask;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import org.waymark.words.ShellWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares scenarios with a reference at equal luck. */
@Command(name = "compare", sortOptions = false)
public final class CompareCommand extends SessionCommand {
  private static final String PAIRS = "--pairs";
  private static final int PAIRS_IN_WORLD = 2;

  @Parameters(arity = "0..*", paramLabel = "SCENARIO", descriptionKey = "compare.scenarios")
  private List<String> files = new ArrayList<>();

  @Option(names = PAIRS, paramLabel = "N", descriptionKey = "compare.pairs", order = 6)
  private String pairs;

  @Mixin private PrecisionOptions further;
  @Mixin private WindowOptions months;
  @Mixin private RunOptions options;

  @Override
  public Integer call() throws IOException {
    List<Problem> problems = new ArrayList<>();
    Shard shard = options.shard(problems);
    ComparisonQuestion question = question(shard, problems);
    Path folder = options.folder(question.folder(), shard);
    KeptTask.problem(question, shard, folder, options.overwrite()).ifPresent(problems::add);
    InvalidInput.throwIfAny(problems);
    try (Work work = new Work(session, options.engine(), options.quiet());
        KeptTask<RunYears, ComparisonFindings> task = KeptTask.open(question, shard, folder)) {
      KeptResults.Result<ComparisonFindings> result =
          task.run(work.ensemble("compare"), session.words());
      work.lineEnds();
      work.part(result.progress());
      result
          .findings()
          .ifPresent(
              findings ->
                  session.say(
                      new ComparisonAnswer(session.words(), findings).lines(folder.toString())));
      if (!shard.isWhole() && result.progress().isComplete()) {
        session.say("run.part", shard.toString(), folder.toString());
      }
      return work.said(result.progress(), folder.toString());
    }
  }

  private ComparisonQuestion question(Shard shard, List<Problem> problems) throws IOException {
    Replications batch = options.replications(problems);
    int most = further.most(batch.count(), problems);
    double precision = further.precision(problems);
    if (!Double.isNaN(precision) && !shard.isWhole()) {
      problems.add(Problem.of("problem.shard.precision"));
    }
    int worlds = options.worlds(problems);
    if (worlds == 0 && pairs != null) {
      problems.add(Problem.of("problem.pairs.worlds"));
    }
    int inWorld = (int) new WholeNumber(PAIRS, 1, 100).value(pairs, PAIRS_IN_WORLD, problems);
    List<String> values = options.values(problems);
    options.engine().check(problems);
    if (files.size() < 2) {
      problems.add(Problem.of("problem.compare.files"));
    }
    InvalidInput.throwIfAny(problems);
    if (files.stream().anyMatch(file -> Files.isDirectory(TextFile.path(file)))) {
      return ofFolders(problems);
    }
    ScenarioReader reader = ScenarioReader.of(Evidence.load());
    List<Scenario> scenarios = scenarios(reader, values, problems);
    InvalidInput.throwIfAny(problems);
    Optional<Window> window = months.window(scenarios.get(0), problems);
    InvalidInput.throwIfAny(problems);
    Scenario baseline = reader.readBaseline(TextFile.path(files.get(0)));
    List<Problem> warnings = new ArrayList<>();
    WorldsFrom from = options.worldsFrom().kinds(worlds, baseline, warnings);
    session.complain(warnings);
    return new ComparisonQuestion(
        new ComparisonPlan(
            scenarios,
            baseline,
            Evidence.load(),
            batch.with(Math.min(batch.count(), most)),
            most,
            precision,
            from.withRuns(inWorld),
            window),
        options.audit(),
        List.of(),
        files.stream().map(TextFile::stem).toList(),
        reproduce());
  }

  /** The command that makes the same again. */
  private String reproduce() {
    List<String> deciding = new ArrayList<>(RunOptions.DECIDING);
    deciding.addAll(List.of(PAIRS, "--precision", "--max-replications", "--from", "--until"));
    return reproduce(files, deciding);
  }

  /** Folders that {@code run} left: of one program, with the same months and seeds. */
  private ComparisonQuestion ofFolders(List<Problem> problems) throws IOException {
    String simulating = ShellWord.line(given(RunOptions.DECIDING));
    if (!simulating.isEmpty()) {
      problems.add(Problem.of("problem.compare.folders.options", simulating));
    }
    List<RunFolder> folders = new ArrayList<>();
    for (String file : files) {
      if (!Files.isDirectory(TextFile.path(file))) {
        problems.add(Problem.of("problem.compare.folders.mixed", file));
      }
    }
    InvalidInput.throwIfAny(problems);
    for (String file : files) {
      folders.add(RunFolder.open(TextFile.path(file)));
    }
    RunFolder first = folders.get(0);
    for (RunFolder folder : folders) {
      if (!folder.program().equals(first.program())) {
        problems.add(
            Problem.of(
                "problem.compare.folders.program",
                folder.folder().toString(),
                String.join(", ", folder.program()),
                String.join(", ", first.program())));
      }
      if (!folder.seeds().equals(first.seeds())) {
        problems.add(
            Problem.of(
                "problem.compare.folders.seeds",
                first.folder().toString(),
                seeds(first),
                folder.folder().toString(),
                seeds(folder)));
      }
      checkPeriod(first.scenario(), folder.folder().toString(), folder.scenario(), problems);
    }
    InvalidInput.throwIfAny(problems);
    Optional<Window> window = months.window(first.scenario(), problems);
    InvalidInput.throwIfAny(problems);
    return new ComparisonQuestion(
        new ComparisonPlan(
            folders.stream().map(RunFolder::scenario).toList(),
            first.scenario(),
            Evidence.load(),
            new Replications(first.seeds().size(), first.seeds().get(0)),
            first.seeds().size(),
            Double.NaN,
            WorldsFrom.prior(0),
            window),
        false,
        folders,
        folders.stream().map(RunFolder::name).toList(),
        reproduce());
  }

  private static String seeds(RunFolder folder) {
    return folder.seeds().get(0) + ".." + folder.seeds().get(folder.seeds().size() - 1);
  }

  private void checkPeriod(
      Scenario reference, String file, Scenario scenario, List<Problem> problems) {
    if (!scenario.start().equals(reference.start()) || scenario.months() != reference.months()) {
      problems.add(
          Problem.of(
              "problem.compare.period", files.get(0), period(reference), file, period(scenario)));
    }
  }

  private List<Scenario> scenarios(
      ScenarioReader reader, List<String> values, List<Problem> problems) {
    List<Scenario> scenarios = new ArrayList<>();
    for (String file : files) {
      try {
        Scenario scenario = reader.read(TextFile.path(file), values);
        scenarios.add(scenario);
        checkPeriod(scenarios.get(0), file, scenario, problems);
      } catch (InvalidInput invalid) {
        problems.addAll(invalid.problems());
      }
    }
    return scenarios;
  }

  private static String period(Scenario scenario) {
    return scenario.start() + ".." + scenario.start().plusMonths(scenario.months() - 1L);
  }
}
