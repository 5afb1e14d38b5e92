package org.waymark.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.run.RunFindings;
import org.waymark.cli.answer.ComparisonAnswer;
import org.waymark.cli.answer.RunAnswer;
import org.waymark.cli.answer.SweepAnswer;
import org.waymark.experiment.sweep.Merge;
import org.waymark.scenario.TextFile;
import org.waymark.task.KeptQuestion;
import org.waymark.task.MergeTask;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the parts of a sweep together. */
@Command(name = "merge", sortOptions = false)
public final class MergeCommand extends SessionCommand {
  @Parameters(arity = "0..*", paramLabel = "FOLDER", descriptionKey = "merge.folders")
  private List<String> folders = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "sweep.out", order = 1)
  private String out;

  @Option(names = "--overwrite", descriptionKey = "option.overwrite", order = 2)
  private boolean overwrite;

  @Override
  public Integer call() throws IOException {
    if (folders.isEmpty()) {
      throw new InvalidInput(Problem.of("problem.parts.missing"));
    }
    List<Path> parts = folders.stream().map(TextFile::path).toList();
    return MergeTask.isFor(parts.get(0)) ? ofRuns(parts) : ofSweeps(parts);
  }

  private int ofSweeps(List<Path> parts) throws IOException {
    Merge merge = Merge.of(parts);
    Path target = target(merge.studyFile());
    Merge.Counts counts = merge.writeTo(target, overwrite);
    session.say("merge.done", parts.size(), counts.finished());
    SweepAnswer answer = new SweepAnswer(session, target);
    int code = answer.failures(counts.failed(), counts.asked());
    answer.page(Optional.empty(), true);
    return code;
  }

  private int ofRuns(List<Path> parts) throws IOException {
    MergeTask task = MergeTask.of(parts);
    KeptQuestion<?, ?> question = task.question();
    Path target = target(question.folder());
    Object findings =
        task.run(question, target, overwrite, session.words()).findings().orElseThrow();
    List<String> lines =
        findings instanceof ComparisonFindings compared
            ? new ComparisonAnswer(session.words(), compared).lines(target.toString())
            : new RunAnswer(session.words()).lines((RunFindings) findings, target.toString());
    session.say(lines);
    return 0;
  }

  private Path target(String name) {
    return out == null ? Path.of("output", name) : TextFile.path(out);
  }
}
