package org.waymark.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.waymark.evidence.Evidence;
import org.waymark.outcome.DataPackage;
import org.waymark.outcome.Ensemble;
import org.waymark.outcome.Json;
import org.waymark.outcome.Period;
import org.waymark.outcome.Summary;
import org.waymark.outcome.SummaryJson;
import org.waymark.scenario.Scenario;

/**
 * All replications of one scenario, written to one folder. Equal scenarios, seeds and programs
 * leave equal bytes at any number of threads, {@code timing.json} excepted.
 *
 * @param scenario what is simulated
 * @param evidence what it is compared with
 * @param replications how often, from which seed, on how many threads
 */
public record ScenarioRun(Scenario scenario, Evidence evidence, Replications replications) {

  /**
   * What came out.
   *
   * @param summary the nation over the finished replications
   * @param fit how near it comes to the record
   * @param finished replications finished; 0 if nothing was written
   * @param seconds wall time
   */
  public record Result(Summary summary, RecordFit fit, int finished, double seconds) {}

  /**
   * Simulates and writes. If it is cancelled, the runs before the first that was not finished are
   * written as a folder whose manifest says so; if there is none, nothing is written.
   *
   * @throws RunFailed if a run failed; nothing is written
   * @throws IOException if the folder cannot be written; nothing is left of it
   */
  public Result writeTo(
      Path target, Simulator simulator, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    long start = System.nanoTime();
    Period period = new Period(scenario.start(), scenario.months());
    Ensemble ensemble = Ensemble.of(period);
    Summary summary = ensemble.summary();
    try (OutputFolder folder = OutputFolder.open(target)) {
      int finished;
      try (RunTables tables = RunTables.open(folder)) {
        finished =
            replications.run(
                simulator,
                outcome -> RunRows.of(outcome, period),
                run -> {
                  tables.append(run);
                  ensemble.add(run.figures());
                },
                progress,
                cancelled);
      }
      double factor = scenario.parameters().population().factor();
      RecordFit fit = RecordFit.of(summary, evidence, factor);
      if (finished > 0) {
        folder.write(
            "summary.json",
            Json.text(SummaryJson.of(scenario.name(), factor, summary, fit.comparisons())));
        folder.write("datapackage.json", Json.text(DataPackage.of(scenario.name(), period)));
        folder.write(
            Manifest.FILE,
            Json.text(
                Manifest.of(
                    Program.current(), scenario, evidence.version(), replications, finished)));
        folder.write(Timing.FILE, Json.text(Timing.of(since(start), replications.threads())));
        folder.commit();
      }
      return new Result(summary, fit, finished, since(start));
    }
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
