package org.waymark.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.analysis.run.RunFindings;
import org.waymark.cli.answer.RunAnswer;
import org.waymark.cli.option.RunOptions;
import org.waymark.cli.session.Work;
import org.waymark.experiment.ensemble.RunRows;
import org.waymark.experiment.store.IndexFile;
import org.waymark.report.run.IndexPage;
import org.waymark.task.KeptResults;
import org.waymark.task.KeptTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Simulates scenarios, each with all its replications. */
@Command(name = "run", sortOptions = false)
public final class RunCommand extends SessionCommand {
  @Parameters(arity = "0..*", paramLabel = "SCENARIO", descriptionKey = "run.scenarios")
  private List<String> files = new ArrayList<>();

  @Mixin private RunOptions options;

  @Override
  public Integer call() throws IOException {
    RunPlan plan =
        RunPlan.of(files, options, each -> reproduce(List.of(each), RunOptions.DECIDING));
    session.complain(plan.warnings());
    List<KeptTask<RunRows, RunFindings>> tasks = new ArrayList<>();
    try (Work work = new Work(session, options.engine(), options.quiet())) {
      try {
        // All folders are taken before anything is simulated.
        for (RunPlan.Job job : plan.jobs()) {
          tasks.add(KeptTask.open(job.question(), plan.shard(), job.folder()));
        }
        return run(plan, tasks, work);
      } finally {
        for (KeptTask<?, ?> task : tasks) {
          task.close();
        }
      }
    }
  }

  private int run(RunPlan plan, List<KeptTask<RunRows, RunFindings>> tasks, Work work)
      throws IOException {
    List<IndexPage.Item> done = new ArrayList<>();
    int code = 0;
    for (int i = 0; i < tasks.size() && code == 0; i++) {
      if (i > 0) {
        session.out().println();
      }
      RunPlan.Job job = plan.jobs().get(i);
      KeptResults.Result<RunFindings> result =
          tasks.get(i).run(work.ensemble(job.name()), session.words());
      work.lineEnds();
      String folder = job.folder().toString();
      work.part(result.progress());
      result
          .findings()
          .ifPresent(
              findings -> session.say(new RunAnswer(session.words()).lines(findings, folder)));
      if (!plan.shard().isWhole() && result.progress().isComplete()) {
        session.say("run.part", plan.shard().toString(), folder);
      }
      code = work.said(result.progress(), folder);
      if (code == 0 && result.findings().isPresent()) {
        done.add(new IndexPage.Item(job.name(), job.folder(), result.findings().get()));
      }
    }
    if (plan.jobs().size() > 1 && !done.isEmpty()) {
      // Whoever stops before the reference has none.
      int reference = plan.reference() < done.size() ? plan.reference() : 0;
      Path index =
          IndexFile.write(options.common(), IndexPage.of(done, reference, session.words()));
      session.out().println();
      session.say("run.index", index.toString());
    }
    return code;
  }
}
