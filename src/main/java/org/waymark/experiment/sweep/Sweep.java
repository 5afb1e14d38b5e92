package org.waymark.experiment.sweep;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.waymark.experiment.engine.CoreUse;
import org.waymark.experiment.engine.Engine;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.store.Timing;
import org.waymark.outcome.Json;

/**
 * Runs a plan into a folder. Whenever it is stopped, even killed, the same call goes on where it
 * was, and in the end leaves the same bytes in {@code results.csv}, {@code results.parquet}, {@code
 * failures.csv} and {@code manifest.json} as if it had never been stopped. {@code results.duckdb}
 * holds the same rows, but may lie differently inside.
 */
public final class Sweep {
  private static final long NANOS_BETWEEN_COMMITS = 1_000_000_000L;

  private Sweep() {}

  /** Hears how far a sweep is. */
  public interface Progress {
    /** Some runs were there already. */
    void begins(int asked, int finished);

    /** One more run is kept. */
    void runEnds(boolean failed);
  }

  /**
   * How far it came.
   *
   * @param asked runs of this part
   * @param finished runs that left results
   * @param failed runs that failed
   * @param before runs that had been kept by an earlier call
   */
  public record Result(int asked, int finished, int failed, int before) {
    /** Whether every run was tried. */
    public boolean isComplete() {
      return finished + failed == asked;
    }
  }

  /**
   * Runs what is not there yet. Runs that failed earlier are tried again.
   *
   * @param overwrite whether earlier results are to be replaced
   * @throws org.waymark.words.InvalidInput if the folder holds anything else
   */
  public static Result run(
      SweepPlan plan,
      Path folder,
      boolean overwrite,
      Engine engine,
      Progress progress,
      BooleanSupplier cancelled)
      throws IOException {
    long start = System.nanoTime();
    SweepManifest manifest = SweepManifest.of(plan);
    boolean resumed = SweepFolder.open(folder, manifest, overwrite);
    List<Run> all = plan.runs();
    try (Store store = Store.open(folder.resolve(Store.FILE))) {
      if (resumed) {
        store.forgetFailures();
      }
      Set<List<Integer>> there = store.finished();
      List<Run> left =
          all.stream()
              .filter(run -> !there.contains(List.of(run.point(), run.replication())))
              .toList();
      progress.begins(all.size(), there.size());
      double preparing = (System.nanoTime() - start) / 1e9;
      long begun = System.nanoTime();
      long[] committed = {begun};
      CoreUse use = CoreUse.start(engine);
      try {
        engine.run(
            plan,
            left,
            result -> {
              store.add(result);
              if (System.nanoTime() - committed[0] > NANOS_BETWEEN_COMMITS) {
                store.commit(plan);
                committed[0] = System.nanoTime();
              }
              progress.runEnds(result.isFailed());
            },
            cancelled);
      } finally {
        store.commit(plan);
      }
      double running = (System.nanoTime() - begun) / 1e9;
      use.stop();
      List<String> outputs = manifest.outputs();
      SweepTables.Counts counts = new SweepTables(store, plan.points(), outputs).write(folder);
      SweepManifest now = manifest.with(all.size(), counts.finished(), counts.failed());
      Map<String, Double> parts = new LinkedHashMap<>();
      parts.put("preparation", preparing);
      parts.put("runs", running);
      parts.put("tables", (System.nanoTime() - begun) / 1e9 - running);
      ObjectNode timing =
          Timing.of((System.nanoTime() - start) / 1e9, parts, engine.parallelism())
              .put("engine", engine.name())
              .put("runsNow", left.size());
      if (!left.isEmpty()) {
        use.write(timing);
      }
      SweepTables.write(folder, Timing.FILE, Json.text(timing));
      SweepTables.write(folder, SweepManifest.FILE, now.text());
      return new Result(all.size(), counts.finished(), counts.failed(), there.size());
    }
  }
}
