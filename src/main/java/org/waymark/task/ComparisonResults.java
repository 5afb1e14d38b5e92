package org.waymark.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.ComparisonPlan;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.experiment.ensemble.Next;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.experiment.ensemble.RunYears;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.ensemble.SharedLuck;
import org.waymark.experiment.store.ComparisonTable;
import org.waymark.experiment.store.FailuresCsv;
import org.waymark.experiment.store.Journal;
import org.waymark.experiment.store.Manifest;
import org.waymark.experiment.store.OutputFolder;
import org.waymark.experiment.store.Program;
import org.waymark.experiment.world.SharedWorld;
import org.waymark.experiment.world.SharedWorlds;
import org.waymark.experiment.world.WorldsCsv;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.run.RunFigures;
import org.waymark.report.comparison.ComparisonWriter;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioWriter;
import org.waymark.words.Words;

/**
 * Makes results of the runs of a comparison that are kept, replication by replication, and says
 * whether there are enough of them.
 */
final class ComparisonResults implements KeptResults<RunYears, ComparisonFindings> {
  private final ComparisonQuestion question;
  private final ComparisonPlan asked;
  private final Shard shard;
  private final ComparisonWorlds worlds;
  private final Journal<RunYears> years;
  private final Journal<RunFigures> figures;
  private final ScenarioComparison comparison;
  private Plan<RunYears> replications;
  private int taken;

  ComparisonResults(
      ComparisonQuestion question,
      Shard shard,
      Journal<RunYears> years,
      Journal<RunFigures> figures) {
    this.question = question;
    this.asked = question.plan();
    this.shard = shard;
    this.comparison = ScenarioComparison.of(asked);
    this.worlds = new ComparisonWorlds(question, shard, comparison.windows().months());
    this.years = years;
    this.figures = figures;
    this.replications = plan(asked.replications().count());
  }

  @Override
  public void takeOver() throws IOException {
    for (int number = 0; number < question.folders().size(); number++) {
      int scenario = number;
      List<Run> runs = replications.runs().stream().filter(run -> run.point() == scenario).toList();
      question
          .folders()
          .get(number)
          .forEach(
              outcome -> {
                Run run = runs.get(outcome.run());
                if (years.get(run) == null) {
                  RunYears kept = RunYears.of(outcome, comparison.windows().months());
                  years.add(RunResult.of(run, kept, null));
                }
              });
    }
  }

  @Override
  public Next<RunYears> next() {
    return this::more;
  }

  @Override
  public Plan<RunYears> replications() {
    return replications;
  }

  @Override
  public Plan<RunFigures> worlds() {
    return worlds.plan();
  }

  /** Another batch of replications, as long as the precision that was asked for is not reached. */
  private Optional<Plan<RunYears>> more(Plan<RunYears> done) throws IOException {
    int count = done.runs().size() / asked.scenarios().size();
    if (Double.isNaN(asked.precision()) || count >= asked.most() || sum().isEnough()) {
      return Optional.empty();
    }
    replications = plan(Math.min(count + asked.replications().count(), asked.most()));
    return Optional.of(replications);
  }

  private Plan<RunYears> plan(int count) {
    return question.replicationsPlan(count, shard, comparison.windows().months());
  }

  /** Takes replications in their order. */
  @FunctionalInterface
  private interface Each {
    void take(SharedLuck luck) throws IOException;
  }

  /** Sums up the replications that are whole and were not taken yet. */
  private ScenarioComparison sum() throws IOException {
    forEachWhole(taken, comparison::add);
    taken = replications.runs().size();
    return comparison;
  }

  private void forEachWhole(int from, Each each) throws IOException {
    int scenarios = asked.scenarios().size();
    List<Run> runs = replications.runs();
    for (int first = from; first < runs.size(); first += scenarios) {
      List<RunYears> together = new ArrayList<>();
      for (Run run : runs.subList(first, first + scenarios)) {
        RunResult<RunYears> result = years.get(run);
        if (result != null && !result.isFailed()) {
          together.add(result.kept());
        }
      }
      if (together.size() == scenarios) {
        each.take(new SharedLuck(runs.get(first).replication(), together));
      }
    }
  }

  @Override
  public Result<ComparisonFindings> write(OutputFolder out, Words words) throws IOException {
    FailuresCsv failures = new FailuresCsv();
    failures.add(KeptTask.REPLICATIONS, replications.runs(), years);
    failures.add(KeptTask.WORLDS, worlds.plan().runs(), figures);
    failures.write(out);
    CameWorlds came = worlds.came(figures::get);
    List<Integer> whole = new ArrayList<>();
    forEachWhole(0, luck -> whole.add(luck.run()));
    TaskProgress progress =
        new TaskProgress(
            replications.runs().size() / asked.scenarios().size(),
            whole.size(),
            worlds.count(),
            came.shared().size() + came.prior().size(),
            failures.count(),
            Optional.ofNullable(failures.first()));
    Optional<ComparisonFindings> findings =
        shard.isWhole() && progress.isAnything()
            ? Optional.of(
                worlds.findings(progress.replications(), !progress.isComplete(), came, sum()))
            : Optional.empty();
    if (findings.isPresent()) {
      try (ComparisonTable table =
          ComparisonTable.open(
              out,
              asked.scenarios(),
              asked.replications(),
              comparison.windows().common().months())) {
        forEachWhole(0, table::add);
        table.finish();
      }
      table(out, WorldsCsv.FILE, worlds.shared(), came.shared());
      table(out, WorldsCsv.PRIOR_FILE, worlds.prior(), came.prior());
      ComparisonWriter.write(out, findings.get(), words);
    }
    out.write(Manifest.FILE, Json.text(manifest(progress, whole)));
    return new Result<>(findings, progress);
  }

  private void table(OutputFolder out, String file, SharedWorlds designs, List<SharedWorld> came)
      throws IOException {
    if (!came.isEmpty()) {
      out.write(
          file,
          WorldsCsv.of(
              asked.scenarios(),
              designs.scenarios(),
              came,
              comparison.windows().common().months()));
    }
  }

  private ObjectNode manifest(TaskProgress progress, List<Integer> whole) {
    ObjectNode root =
        Manifest.begin(
            Optional.of(ComparisonQuestion.KIND), Program.current(), asked.evidence().version());
    if (!shard.isWhole()) {
      root.put("shard", shard.toString());
    }
    root.put("replicationsInABatch", asked.replications().count());
    root.put("replicationsAtMost", asked.most());
    root.put("replicationsFinished", progress.replications());
    root.put("complete", progress.isComplete());
    root.put("plausibleSetsAsked", progress.worldsAsked());
    root.put("plausibleSetsFinished", progress.worlds());
    Manifest.worlds(root, asked.worlds());
    ArrayNode seeds = root.putArray("seeds");
    whole.forEach(replication -> seeds.add(asked.replications().seed(replication)));
    ArrayNode scenarios = root.putArray("scenarios");
    for (Scenario scenario : asked.scenarios()) {
      ObjectNode node = scenarios.addObject();
      node.put("role", scenarios.size() == 1 ? "reference" : "other");
      node.put("scenarioHash", ScenarioWriter.hash(scenario));
      node.set("scenario", Manifest.scenario(scenario));
    }
    return root;
  }
}
