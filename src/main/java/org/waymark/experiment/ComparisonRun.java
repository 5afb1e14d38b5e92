package org.waymark.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.Simulator;
import org.waymark.experiment.store.OutputFolder;
import org.waymark.experiment.store.Stopwatch;
import org.waymark.experiment.store.Timing;
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.outcome.Basis;
import org.waymark.outcome.Json;
import org.waymark.outcome.Period;
import org.waymark.outcome.RunOutcome;
import org.waymark.scenario.Scenario;

/**
 * Several scenarios, simulated with the same seeds: replication by replication (chance), then once
 * under each plausible set (assumptions), written to one folder. Equal scenarios, seeds and
 * programs leave equal bytes at any number of threads, {@code timing.json} excepted.
 *
 * @param scenarios what is compared, the reference first; all of the same period
 * @param baseline what they are seen from: says which values are their own question
 * @param evidence what sets are judged by
 * @param replications size of a batch, first seed, threads
 * @param most number of replications at most; the size of a batch for one batch only
 * @param sets plausible sets; 0 for chance only
 */
public record ComparisonRun(
    List<Scenario> scenarios,
    Scenario baseline,
    Evidence evidence,
    Replications replications,
    int most,
    int sets) {

  /** Copies its list. */
  public ComparisonRun {
    scenarios = List.copyOf(scenarios);
  }

  /** Takes the runs as they come, in the order of seeds, and says when there are enough. */
  public interface Collector {
    /** Takes the next replication of all scenarios. */
    void add(SharedLuck replication);

    /** Whether another batch is not needed; asked after every batch. */
    boolean isEnough();
  }

  /**
   * What came out, beside what the collector took.
   *
   * @param finished replications finished; 0 if nothing was written
   * @param interrupted whether it was cut short
   * @param designs plausible sets of each scenario, the reference first
   * @param shared what they came to in each set, as far as it was finished
   * @param basis by what the sets were judged
   */
  public record Result(
      int finished,
      boolean interrupted,
      List<PlausibleWorlds> designs,
      List<SharedSet> shared,
      Basis basis) {

    /** Copies its lists. */
    public Result {
      designs = List.copyOf(designs);
      shared = List.copyOf(shared);
    }
  }

  /** Writes what is made of a result: tables, summary, pictures, report. */
  @FunctionalInterface
  public interface Writer {
    /** Writes to a folder that is not yet in its place. */
    void write(OutputFolder folder, Result result) throws IOException;
  }

  /** Months to simulate with one batch, burn-in included: what a progress bar counts. */
  public long monthsToSimulate() {
    long once = scenarios.stream().mapToLong(s -> s.burnInMonths() + s.months()).sum();
    return once * replications.count() + sharedSets().months();
  }

  /**
   * Simulates and writes. If it is cancelled, the replications before the first that was not
   * finished are written as a folder whose manifest says so; if there is none, nothing is written.
   *
   * @param simulators makes the simulator of a scenario
   * @throws RunFailed if a run failed; nothing is written
   * @throws IOException if the folder cannot be written; nothing is left of it
   */
  public Result writeTo(
      Path target,
      Function<Scenario, Simulator> simulators,
      Collector collector,
      Writer writer,
      Progress progress,
      BooleanSupplier cancelled)
      throws IOException {
    Stopwatch watch = new Stopwatch();
    SharedSets shared = sharedSets();
    try (OutputFolder folder = OutputFolder.open(target)) {
      List<Simulator> each = scenarios.stream().map(simulators).toList();
      Finished finished = replicate(folder, each, collector, progress, cancelled);
      watch.lap("replications");
      List<SharedSet> runs =
          finished.interrupted()
              ? List.of()
              : shared.run(replications, simulators, progress, cancelled);
      watch.lap("plausibleSets");
      Result result =
          new Result(
              finished.count(),
              finished.interrupted() || runs.size() < sets,
              shared.designs(),
              runs,
              shared.basis());
      if (result.finished() > 0) {
        if (!runs.isEmpty()) {
          folder.write(SharedSetsCsv.FILE, SharedSetsCsv.text(scenarios, shared.designs(), runs));
        }
        writer.write(folder, result);
        watch.lap("report");
        folder.write(Manifest.FILE, Json.text(ComparisonManifest.of(this, result)));
        folder.write(
            Timing.FILE,
            Json.text(Timing.of(watch.seconds(), watch.laps(), replications.threads())));
        folder.commit();
      }
      return result;
    }
  }

  private record Finished(int count, boolean interrupted) {}

  private Finished replicate(
      OutputFolder folder,
      List<Simulator> simulators,
      Collector collector,
      Progress progress,
      BooleanSupplier cancelled)
      throws IOException {
    try (ComparisonResults results = ComparisonResults.open(folder, scenarios, replications)) {
      Replications.Consumer<SharedLuck> consumer =
          luck -> {
            results.add(luck);
            collector.add(luck);
          };
      Finished finished = inBatches(simulators, consumer, collector, progress, cancelled);
      results.finish();
      return finished;
    }
  }

  /** Batch after batch, until the collector has enough. */
  private Finished inBatches(
      List<Simulator> simulators,
      Replications.Consumer<SharedLuck> consumer,
      Collector collector,
      Progress progress,
      BooleanSupplier cancelled)
      throws IOException {
    int done = 0;
    while (done < most) {
      int batch = Math.min(replications.count(), most - done);
      int before = done;
      done +=
          new Replications(batch, replications.seed(before), replications.threads())
              .run(
                  (run, seed, month) -> simulate(before + run, seed, simulators, month),
                  consumer,
                  progress,
                  cancelled);
      if (done < before + batch) {
        return new Finished(done, true);
      }
      if (collector.isEnough()) {
        break;
      }
    }
    return new Finished(done, false);
  }

  private SharedLuck simulate(
      int run, long seed, List<Simulator> simulators, BooleanSupplier month) {
    List<RunYears> runs = new ArrayList<>();
    for (int i = 0; i < simulators.size(); i++) {
      RunOutcome outcome = simulators.get(i).simulate(run, seed, month);
      if (outcome == null) {
        return null;
      }
      Scenario scenario = scenarios.get(i);
      runs.add(RunYears.of(outcome, new Period(scenario.start(), scenario.months())));
    }
    return new SharedLuck(run, runs);
  }

  private SharedSets sharedSets() {
    return SharedSets.of(scenarios, baseline, evidence, sets, replications.firstSeed());
  }
}
