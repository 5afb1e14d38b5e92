package org.waymark.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.study.StudyReader;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.TextFile;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Checks scenario and study files. */
@Command(name = "validate", sortOptions = false)
public final class ValidateCommand extends SessionCommand {
  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "validate.files")
  private List<String> files = new ArrayList<>();

  @Override
  public Integer call() {
    if (files.isEmpty()) {
      throw new InvalidInput(Problem.of("problem.file.missing"));
    }
    int code = 0;
    for (String file : files) {
      List<Problem> problems = check(file);
      if (problems.isEmpty()) {
        session.say("validate.fine", file);
      } else {
        session.complain(problems);
        code = ExitCode.USAGE;
      }
    }
    return code;
  }

  private static List<Problem> check(String file) {
    try {
      Path path = TextFile.path(file);
      return StudyReader.isStudy(path)
          ? StudyReader.of(Evidence.load()).check(path)
          : ScenarioReader.of(Evidence.load()).check(path);
    } catch (InvalidInput noPath) {
      return noPath.problems();
    }
  }
}
