package org.waymark.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.run.Departure;
import org.waymark.analysis.run.RunFindings;
import org.waymark.analysis.run.WorldAnalysis;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Next;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.experiment.ensemble.RunRows;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.record.RecordFit;
import org.waymark.experiment.store.FailuresCsv;
import org.waymark.experiment.store.Journal;
import org.waymark.experiment.store.Manifest;
import org.waymark.experiment.store.OutputFolder;
import org.waymark.experiment.store.Program;
import org.waymark.experiment.store.RunTables;
import org.waymark.experiment.world.SharedWorld;
import org.waymark.experiment.world.SharedWorlds;
import org.waymark.experiment.world.WorldsCsv;
import org.waymark.outcome.file.DataPackage;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.summary.ScenarioSummary;
import org.waymark.outcome.summary.Summary;
import org.waymark.report.run.RunWriter;
import org.waymark.scenario.ScenarioWriter;
import org.waymark.words.Words;

/** Makes results of the runs of a scenario that are kept, in the order of runs. */
final class ScenarioResults implements KeptResults<RunRows, RunFindings> {
  private final ScenarioQuestion question;
  private final Shard shard;
  private final SharedWorlds shared;
  private final Plan<RunRows> replications;
  private final Plan<RunFigures> worlds;
  private final Journal<RunRows> rows;
  private final Journal<RunFigures> figures;

  ScenarioResults(
      ScenarioQuestion question, Shard shard, Journal<RunRows> rows, Journal<RunFigures> figures) {
    this.question = question;
    this.shard = shard;
    this.shared = question.sharedWorlds();
    this.replications = question.replicationsPlan(shard);
    this.worlds = question.worldsPlan(shared, shard);
    this.rows = rows;
    this.figures = figures;
  }

  @Override
  public Next<RunRows> next() {
    return Next.enough();
  }

  @Override
  public Plan<RunRows> replications() {
    return replications;
  }

  @Override
  public Plan<RunFigures> worlds() {
    return worlds;
  }

  @Override
  public Result<RunFindings> write(OutputFolder out, Words words) throws IOException {
    FailuresCsv failures = new FailuresCsv();
    failures.add(KeptTask.REPLICATIONS, replications.runs(), rows);
    failures.add(KeptTask.WORLDS, worlds.runs(), figures);
    failures.write(out);
    List<SharedWorld> came = shared.read(worlds, figures::get);
    List<Long> seeds = new ArrayList<>();
    Optional<RunFindings> findings = Optional.empty();
    if (shard.isWhole()) {
      Optional<Summary> since =
          question.since().map(window -> Summary.of(window.within(question.period())));
      List<NationYears> runs = new ArrayList<>();
      ScenarioSummary ensemble = tables(out, seeds, runs, since);
      findings =
          seeds.isEmpty() ? Optional.empty() : Optional.of(findings(ensemble, runs, since, came));
    } else {
      for (Run run : replications.runs()) {
        if (isKept(run)) {
          seeds.add(run.seed());
        }
      }
    }
    TaskProgress progress =
        new TaskProgress(
            replications.runs().size(),
            seeds.size(),
            (int) worlds.runs().stream().mapToInt(Run::replication).distinct().count(),
            came.size(),
            failures.count(),
            Optional.ofNullable(failures.first()));
    out.write(Manifest.FILE, Json.text(manifest(progress, seeds)));
    if (findings.isPresent()) {
      Period period = findings.get().ensemble().summary().period();
      out.write("datapackage.json", Json.text(DataPackage.of(question.scenario().name(), period)));
      if (!came.isEmpty()) {
        out.write(WorldsCsv.FILE, WorldsCsv.of(shared.scenarios().get(0), came));
      }
      RunWriter.write(out, findings.get(), progress.isComplete(), words);
    }
    return new Result<>(findings, progress);
  }

  private boolean isKept(Run run) throws IOException {
    RunResult<RunRows> result = rows.get(run);
    return result != null && !result.isFailed();
  }

  /** Writes the rows of all replications and sums them up. */
  private ScenarioSummary tables(
      OutputFolder out, List<Long> seeds, List<NationYears> runs, Optional<Summary> since)
      throws IOException {
    ScenarioSummary ensemble = ScenarioSummary.of(question.period());
    try (RunTables tables = RunTables.open(out)) {
      for (Run run : replications.runs()) {
        RunResult<RunRows> result = rows.get(run);
        if (result != null && !result.isFailed()) {
          tables.append(result.kept());
          RunFigures figures = result.kept().figures();
          ensemble.add(figures);
          runs.add(figures.nation());
          since.ifPresent(sum -> sum.add(figures.within(question.since().get()).nation()));
          seeds.add(run.seed());
        }
      }
    }
    return ensemble;
  }

  private RunFindings findings(
      ScenarioSummary ensemble,
      List<NationYears> runs,
      Optional<Summary> since,
      List<SharedWorld> came) {
    Evidence evidence = Evidence.load();
    double factor = question.scenario().parameters().population().factor();
    return new RunFindings(
        question.scenario(),
        question.baseline(),
        evidence,
        question.replications(),
        ensemble,
        runs,
        RecordFit.of(ensemble.summary(), evidence, factor),
        WorldAnalysis.of(
            came, shared.scenarios().get(0), shared.basis(), question.replications().firstSeed()),
        since.map(sum -> Departure.of(question.period(), question.since().get(), sum, came)),
        Program.current(),
        question.file(),
        question.reproduce());
  }

  private ObjectNode manifest(TaskProgress progress, List<Long> finished) {
    Optional<String> kind = shard.isWhole() ? Optional.empty() : Optional.of(ScenarioQuestion.KIND);
    ObjectNode root = Manifest.begin(kind, Program.current(), Evidence.load().version());
    if (!shard.isWhole()) {
      root.put("shard", shard.toString());
    }
    root.put("scenarioHash", ScenarioWriter.hash(question.scenario()));
    root.put("replicationsAsked", progress.replicationsAsked());
    root.put("replicationsFinished", progress.replications());
    root.put("complete", progress.isComplete());
    root.put("plausibleSetsAsked", progress.worldsAsked());
    root.put("plausibleSetsFinished", progress.worlds());
    Manifest.worlds(root, question.worlds());
    ArrayNode seeds = root.putArray("seeds");
    finished.forEach(seeds::add);
    root.set("scenario", Manifest.scenario(question.scenario()));
    return root;
  }
}
