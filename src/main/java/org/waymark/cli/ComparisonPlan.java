package org.waymark.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ComparisonRun;
import org.waymark.experiment.Replications;
import org.waymark.experiment.store.TargetFolder;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * Everything that will be compared, read and checked before anything runs.
 *
 * @param run what is run
 * @param names names of the files, without ending, the reference first
 * @param folder where results go
 */
record ComparisonPlan(ComparisonRun run, List<String> names, Path folder) {

  /**
   * How many replications.
   *
   * @param precision asked for; NaN for none
   * @param most replications at most
   */
  record Effort(Replications replications, double precision, int most, int sets) {}

  /**
   * Reads and checks.
   *
   * @throws InvalidInput with everything that is wrong
   */
  static ComparisonPlan of(
      List<String> files,
      RunOptions options,
      Effort effort,
      List<Problem> problems,
      Evidence evidence) {
    List<String> sets = options.values(problems);
    if (files.size() < 2) {
      problems.add(Problem.of("problem.compare.files"));
    }
    throwIfAny(problems);
    ScenarioReader reader = ScenarioReader.of(evidence);
    List<Scenario> scenarios = new ArrayList<>();
    for (String file : files) {
      try {
        scenarios.add(reader.read(Path.of(file), sets));
      } catch (InvalidInput invalid) {
        problems.addAll(invalid.problems());
      } catch (InvalidPathException invalid) {
        problems.add(Problem.of("problem.path", invalid.getInput()));
      }
    }
    throwIfAny(problems);
    Scenario reference = scenarios.get(0);
    for (int other = 1; other < files.size(); other++) {
      if (!samePeriod(reference, scenarios.get(other))) {
        problems.add(
            Problem.of(
                "problem.compare.period",
                files.get(0),
                period(reference),
                files.get(other),
                period(scenarios.get(other))));
      }
    }
    List<String> names = files.stream().map(Plan::stem).toList();
    Path folder = options.folder("compare-" + String.join("-", names));
    TargetFolder.problem(folder, options.overwrite()).ifPresent(problems::add);
    throwIfAny(problems);
    ComparisonRun run =
        new ComparisonRun(
            scenarios,
            reader.readBaseline(Path.of(files.get(0))),
            evidence,
            effort.replications(),
            effort.most(),
            effort.sets());
    return new ComparisonPlan(run, names, folder);
  }

  private static boolean samePeriod(Scenario a, Scenario b) {
    return a.start().equals(b.start()) && a.months() == b.months();
  }

  private static String period(Scenario scenario) {
    return scenario.start() + ".." + scenario.start().plusMonths(scenario.months() - 1L);
  }

  private static void throwIfAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
