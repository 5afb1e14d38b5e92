package org.waymark.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.experiment.sweep.Merge;
import org.waymark.experiment.sweep.Sweep;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the parts of a sweep together. */
@Command(name = "merge", sortOptions = false)
final class MergeCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "FOLDER", descriptionKey = "merge.folders")
  private List<String> folders = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "sweep.out", order = 1)
  private String out;

  @Option(names = "--overwrite", descriptionKey = "option.overwrite", order = 2)
  private boolean overwrite;

  @Mixin private CommonOptions common;

  MergeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (folders.isEmpty()) {
      throw new InvalidInput(Problem.of("problem.parts.missing"));
    }
    try {
      Merge merge = Merge.of(folders.stream().map(Path::of).toList());
      Path target = out == null ? Path.of("output", merge.studyFile()) : Path.of(out);
      Sweep.Result result = merge.writeTo(target, overwrite);
      session.out().println(session.words().text("merge.done", folders.size(), result.finished()));
      int code = StudyRun.failures(session, result, target.toString());
      ResponsePage.write(session, target);
      return code;
    } catch (InvalidPathException e) {
      throw new InvalidInput(Problem.of("problem.path", e.getInput()));
    }
  }
}
