package org.waymark.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.waymark.cli.option.RunOptions;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.store.IndexFile;
import org.waymark.outcome.run.Window;
import org.waymark.scenario.Course;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.TextFile;
import org.waymark.task.KeptTask;
import org.waymark.task.ScenarioQuestion;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * Everything that {@code run} will run, read and checked before anything runs.
 *
 * @param jobs the scenarios and their folders, in order
 * @param reference number of the job with which the others are compared: the first that others
 *     extend, or else the first
 * @param shard which part of each
 * @param warnings what the user has to know before anything runs
 */
record RunPlan(List<Job> jobs, int reference, Shard shard, List<Problem> warnings) {

  /**
   * One scenario to run.
   *
   * @param name name of its file, without ending
   * @param question what is asked
   * @param folder where its results go
   */
  record Job(String name, ScenarioQuestion question, Path folder) {}

  /**
   * Reads and checks.
   *
   * @param reproduce the command that makes the results of a file again
   * @throws InvalidInput with everything that is wrong
   */
  static RunPlan of(List<String> files, RunOptions options, UnaryOperator<String> reproduce) {
    List<Problem> problems = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    Replications replications = options.replications(problems);
    int worlds = options.worlds(problems);
    List<String> values = options.values(problems);
    Shard shard = options.shard(problems);
    options.engine().check(problems);
    if (files.isEmpty()) {
      problems.add(Problem.of("problem.scenario.missing"));
    }
    InvalidInput.throwIfAny(problems);
    ScenarioReader reader = ScenarioReader.of(Evidence.load());
    List<Job> jobs = new ArrayList<>();
    List<Scenario> extended = new ArrayList<>();
    Set<Path> folders = new HashSet<>();
    for (String file : files) {
      try {
        String name = TextFile.stem(file);
        Path folder =
            files.size() > 1 ? options.folderWithin(name, shard) : options.folder(name, shard);
        if (!folders.add(folder.toAbsolutePath().normalize())) {
          problems.add(Problem.of("problem.scenario.sameName", folder.toString(), file));
        }
        Scenario scenario = reader.read(TextFile.path(file), values);
        Optional<Scenario> from = reader.readExtended(TextFile.path(file), values);
        from.ifPresent(extended::add);
        Scenario baseline = reader.readBaseline(TextFile.path(file));
        ScenarioQuestion question =
            new ScenarioQuestion(
                scenario,
                baseline,
                since(scenario, from),
                replications,
                options.worldsFrom().worlds(worlds, baseline, warnings),
                options.audit(),
                file,
                reproduce.apply(file));
        KeptTask.problem(question, shard, folder, options.overwrite()).ifPresent(problems::add);
        jobs.add(new Job(name, question, folder));
      } catch (InvalidInput invalid) {
        problems.addAll(invalid.problems());
      }
    }
    if (files.size() > 1) {
      IndexFile.problem(options.common()).ifPresent(problems::add);
    }
    InvalidInput.throwIfAny(problems);
    int reference =
        IntStream.range(0, jobs.size())
            .filter(job -> extended.contains(jobs.get(job).question().scenario()))
            .findFirst()
            .orElse(0);
    return new RunPlan(List.copyOf(jobs), reference, shard, List.copyOf(warnings));
  }

  /** The months from the first on in which a scenario differs from another, if not all or none. */
  private static Optional<Window> since(Scenario scenario, Optional<Scenario> extended) {
    List<String> provinces = Evidence.load().isoCodes();
    return extended
        .filter(each -> each.months() == scenario.months())
        .filter(each -> each.start().equals(scenario.start()))
        .map(each -> Course.of(each, provinces).firstDifference(Course.of(scenario, provinces)))
        .filter(first -> first.orElse(0) > 0)
        .map(first -> new Window(first.getAsInt(), scenario.months()));
  }
}
