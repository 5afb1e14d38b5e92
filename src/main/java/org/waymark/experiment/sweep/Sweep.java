package org.waymark.experiment.sweep;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.experiment.engine.CoreUse;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.experiment.ensemble.NationalFigures;
import org.waymark.experiment.store.FigureStore;
import org.waymark.experiment.store.FolderLock;
import org.waymark.experiment.store.Manifest;
import org.waymark.experiment.store.Stopwatch;
import org.waymark.experiment.store.Timing;
import org.waymark.outcome.file.Json;

/**
 * Runs a plan into a folder. Whenever it is stopped, even killed, the same call goes on where it
 * was, and in the end leaves the same bytes in {@code results.csv}, {@code results.parquet}, {@code
 * failures.csv} and {@code manifest.json} as if it had never been stopped. {@code results.duckdb}
 * holds the same rows, but may lie differently inside.
 */
public final class Sweep {
  private Sweep() {}

  /**
   * How far it got.
   *
   * @param plan what was run in the end: the first plan, or what was asked for after it
   * @param asked runs of this part
   * @param finished runs that left results
   * @param failed runs that failed
   */
  public record Result(SweepPlan plan, int asked, int finished, int failed) {
    /** Whether every run was tried. */
    public boolean isComplete() {
      return finished + failed == asked;
    }

    /** Whether every run went well. */
    public boolean isWhole() {
      return finished == asked;
    }
  }

  /** Says whether a plan needs more replications. */
  @FunctionalInterface
  public interface More {
    /** A plan of more replications, of which these values are the beginning; empty for enough. */
    Optional<SweepPlan> after(SweepPlan done, Outcomes outcomes);

    /** One plan is enough. */
    More NONE = (done, outcomes) -> Optional.empty();
  }

  /**
   * Runs what is not there yet. Runs that failed earlier are tried again.
   *
   * @param folder where results go; only whoever holds its {@link FolderLock} may do this
   * @param overwrite whether earlier results are to be replaced
   * @throws org.waymark.words.InvalidInput if the folder holds anything else
   */
  public static Result run(
      SweepPlan first, Path folder, boolean overwrite, Ensemble ensemble, More more)
      throws IOException {
    Stopwatch watch = new Stopwatch();
    SweepFolder.open(folder, SweepManifest.of(first), overwrite);
    try (FigureStore store =
        FigureStore.open(folder.resolve(FigureStore.FILE), first::scenarioHash, first.outputs())) {
      SweepPlan[] plan = {first};
      watch.lap("preparation");
      CoreUse use = CoreUse.start(ensemble.engine());
      Ensemble.Result<NationalFigures.Values> result =
          ensemble.run(
              first.ensemble(),
              done -> {
                Optional<SweepPlan> next = next(plan[0], store, more);
                if (next.isPresent()) {
                  plan[0] = next.get();
                  SweepFolder.announce(folder, plan[0]);
                }
                return next.map(SweepPlan::ensemble);
              },
              store);
      watch.lap("runs");
      use.stop();
      SweepTables.Counts counts =
          new SweepTables(store, first.points(), first.outputs()).write(folder);
      watch.lap("tables");
      ObjectNode timing =
          Timing.of(watch.seconds(), watch.laps(), ensemble.engine().parallelism())
              .put("engine", ensemble.engine().name())
              .put("runsNow", result.now());
      if (result.now() > 0) {
        use.write(timing);
      }
      SweepTables.write(folder, Timing.FILE, Json.text(timing));
      int asked = plan[0].runs().size();
      SweepManifest now = SweepManifest.of(plan[0]).with(asked, counts.finished(), counts.failed());
      SweepTables.write(folder, Manifest.FILE, now.text());
      return new Result(plan[0], asked, counts.finished(), counts.failed());
    }
  }

  /** A part, and runs that failed, tell nothing about precision. */
  private static Optional<SweepPlan> next(SweepPlan done, FigureStore store, More more)
      throws IOException {
    if (!done.shard().isWhole()) {
      return Optional.empty();
    }
    Outcomes outcomes =
        Outcomes.of(store, done.outputs(), done.study().replications(), done.points().count());
    return outcomes.missingRuns() > 0 ? Optional.empty() : more.after(done, outcomes);
  }
}
