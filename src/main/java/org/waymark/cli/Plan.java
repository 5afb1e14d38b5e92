package org.waymark.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.Replications;
import org.waymark.experiment.store.IndexFile;
import org.waymark.experiment.store.TargetFolder;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * Everything that will be run, read and checked before anything runs.
 *
 * @param jobs the scenarios and their folders, in order
 * @param replications how often each is simulated
 * @param sets under how many plausible parameter sets, too
 */
record Plan(List<Job> jobs, Replications replications, int sets) {

  /**
   * One scenario to run.
   *
   * @param name name of its file, without ending
   * @param file its path, as the user gave it
   * @param scenario what it says
   * @param baseline the scenario at the bottom of its chain
   * @param folder where its results go
   */
  record Job(String name, String file, Scenario scenario, Scenario baseline, Path folder) {}

  /**
   * Reads and checks.
   *
   * @throws InvalidInput with everything that is wrong
   */
  static Plan of(List<String> files, RunOptions options, Evidence evidence) {
    List<Problem> problems = new ArrayList<>();
    Replications replications = options.replications(problems);
    int plausible = options.sets(problems);
    List<String> sets = options.values(problems);
    if (files.isEmpty()) {
      problems.add(Problem.of("problem.scenario.missing"));
    }
    throwIfAny(problems);
    ScenarioReader reader = ScenarioReader.of(evidence);
    List<Job> jobs = new ArrayList<>();
    Set<Path> folders = new HashSet<>();
    for (String file : files) {
      try {
        String name = stem(file);
        Scenario scenario = reader.read(Path.of(file), sets);
        Path folder = options.folder(name, files.size() > 1);
        if (!folders.add(folder.toAbsolutePath().normalize())) {
          problems.add(Problem.of("problem.scenario.sameName", folder.toString(), file));
        }
        jobs.add(new Job(name, file, scenario, reader.readBaseline(Path.of(file)), folder));
      } catch (InvalidInput invalid) {
        problems.addAll(invalid.problems());
      } catch (InvalidPathException invalid) {
        problems.add(Problem.of("problem.path", invalid.getInput()));
      }
    }
    if (files.size() > 1) {
      IndexFile.problem(options.common()).ifPresent(problems::add);
    }
    for (Path folder : folders) {
      TargetFolder.problem(folder, options.overwrite()).ifPresent(problems::add);
    }
    throwIfAny(problems);
    return new Plan(List.copyOf(jobs), replications, plausible);
  }

  /** Name of a file without its folder and without {@code .json}. */
  static String stem(String file) {
    Path name = Path.of(file).getFileName();
    String text = name == null ? "" : name.toString();
    return text.toLowerCase(Locale.ROOT).endsWith(".json")
        ? text.substring(0, text.length() - ".json".length())
        : text;
  }

  private static void throwIfAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
