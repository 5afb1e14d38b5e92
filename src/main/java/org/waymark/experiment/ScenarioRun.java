package org.waymark.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.Simulator;
import org.waymark.experiment.record.RecordFit;
import org.waymark.experiment.store.OutputFolder;
import org.waymark.experiment.store.Program;
import org.waymark.experiment.store.Stopwatch;
import org.waymark.experiment.store.Timing;
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.outcome.Basis;
import org.waymark.outcome.DataPackage;
import org.waymark.outcome.Ensemble;
import org.waymark.outcome.Json;
import org.waymark.outcome.Period;
import org.waymark.outcome.PlausibleRun;
import org.waymark.scenario.Scenario;

/**
 * One scenario, simulated with all its replications (chance) and once under each of its plausible
 * sets (assumptions), written to one folder. Equal scenarios, seeds and programs leave equal bytes
 * at any number of threads, {@code timing.json} excepted.
 *
 * @param scenario what is simulated
 * @param baseline what it is seen from: says which values are the scenario's own question
 * @param evidence what it is compared with
 * @param replications how often, from which seed, on how many threads
 * @param sets plausible sets, one run each; 0 for chance only
 */
public record ScenarioRun(
    Scenario scenario, Scenario baseline, Evidence evidence, Replications replications, int sets) {

  /**
   * What came out.
   *
   * @param ensemble the finished replications
   * @param fit how near they come to the record
   * @param finished replications finished; 0 if nothing was written
   * @param asked replications asked for
   * @param design the plausible sets
   * @param plausible runs under these, as far as they were finished
   * @param basis by what the sets were judged
   */
  public record Result(
      Ensemble ensemble,
      RecordFit fit,
      int finished,
      int asked,
      PlausibleWorlds design,
      List<PlausibleRun> plausible,
      Basis basis) {

    /** Copies its list. */
    public Result {
      plausible = List.copyOf(plausible);
    }

    /** Whether nothing was cut short. */
    public boolean isComplete() {
      return finished == asked && plausible.size() == design.count();
    }
  }

  /** Writes what is made of a result, beside the tables: summary, pictures, report. */
  @FunctionalInterface
  public interface Writer {
    /** Writes to a folder that is not yet in its place. */
    void write(OutputFolder folder, Result result) throws IOException;
  }

  /** Months to simulate, burn-in included: what a progress bar counts. */
  public long monthsToSimulate() {
    long perRun = scenario.burnInMonths() + scenario.months();
    return perRun * replications.count() + plausibleRuns(design()).months();
  }

  /**
   * Simulates and writes. If it is cancelled, the runs before the first that was not finished are
   * written as a folder whose manifest says so; if there is none, nothing is written.
   *
   * @param simulators makes the simulator of a scenario
   * @param writer writes what is made of the result
   * @throws RunFailed if a run failed; nothing is written
   * @throws IOException if the folder cannot be written; nothing is left of it
   */
  public Result writeTo(
      Path target,
      Function<Scenario, Simulator> simulators,
      Writer writer,
      Progress progress,
      BooleanSupplier cancelled)
      throws IOException {
    Stopwatch watch = new Stopwatch();
    Ensemble ensemble = Ensemble.of(new Period(scenario.start(), scenario.months()));
    PlausibleWorlds design = design();
    PlausibleRuns runs = plausibleRuns(design);
    try (OutputFolder folder = OutputFolder.open(target)) {
      int finished = replicate(folder, simulators, ensemble, progress, cancelled);
      watch.lap("replications");
      List<PlausibleRun> plausible =
          finished < replications.count()
              ? List.of()
              : runs.run(replications, simulators, progress, cancelled);
      watch.lap("plausibleSets");
      RecordFit fit =
          RecordFit.of(ensemble.summary(), evidence, scenario.parameters().population().factor());
      Result result =
          new Result(
              ensemble, fit, finished, replications.count(), design, plausible, runs.basis());
      if (finished > 0) {
        write(folder, result, writer, watch);
        folder.commit();
      }
      return result;
    }
  }

  private int replicate(
      OutputFolder folder,
      Function<Scenario, Simulator> simulators,
      Ensemble ensemble,
      Progress progress,
      BooleanSupplier cancelled)
      throws IOException {
    try (RunTables tables = RunTables.open(folder)) {
      return replications.run(
          simulators.apply(scenario),
          outcome -> RunRows.of(outcome, ensemble.summary().period()),
          run -> {
            tables.append(run);
            ensemble.add(run.figures());
          },
          progress,
          cancelled);
    }
  }

  private void write(OutputFolder folder, Result result, Writer writer, Stopwatch watch)
      throws IOException {
    Period period = result.ensemble().summary().period();
    folder.write("datapackage.json", Json.text(DataPackage.of(scenario.name(), period)));
    if (!result.plausible().isEmpty()) {
      folder.write(AssumptionsCsv.FILE, AssumptionsCsv.text(result.design(), result.plausible()));
    }
    folder.write(
        Manifest.FILE,
        Json.text(
            Manifest.of(Program.current(), scenario, evidence.version(), replications, result)));
    writer.write(folder, result);
    watch.lap("report");
    folder.write(
        Timing.FILE, Json.text(Timing.of(watch.seconds(), watch.laps(), replications.threads())));
  }

  private PlausibleWorlds design() {
    return PlausibleWorlds.of(scenario, baseline, sets, replications.firstSeed());
  }

  private PlausibleRuns plausibleRuns(PlausibleWorlds design) {
    return PlausibleRuns.of(design, scenario, baseline, evidence);
  }
}
