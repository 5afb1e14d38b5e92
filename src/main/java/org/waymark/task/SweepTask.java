package org.waymark.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.response.Responses;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.experiment.store.FolderLock;
import org.waymark.experiment.store.Stopwatch;
import org.waymark.experiment.store.Timing;
import org.waymark.experiment.sweep.Sweep;
import org.waymark.experiment.sweep.SweepPlan;
import org.waymark.experiment.sweep.SweepResults;
import org.waymark.report.response.ResponseWriter;
import org.waymark.words.Words;

/**
 * How do outcomes move over the values of a design? Runs a study into a folder, and draws its page
 * when all of it is there.
 *
 * @param plan what runs
 * @param folder where results go
 * @param overwrite whether earlier results are replaced
 */
public record SweepTask(SweepPlan plan, Path folder, boolean overwrite) {
  /** More would take too much memory: so many take about 300 MB. */
  private static final long MOST_VALUES = 10_000_000;

  /**
   * The page of a sweep.
   *
   * @param answers what is to be said of it in sentences; empty if there is no page
   * @param values how many values the sweep holds
   */
  public record Page(List<String> answers, long values) {
    /** Whether there is none because there are too many values. */
    public boolean isTooLarge() {
      return values > MOST_VALUES;
    }
  }

  /**
   * Runs what is not there yet.
   *
   * @throws org.waymark.words.InvalidInput if another command is writing to the folder
   */
  public Sweep.Result run(Ensemble ensemble) throws IOException {
    try (FolderLock lock = FolderLock.take(folder)) {
      return Sweep.run(plan, folder, overwrite, ensemble, Sweep.More.NONE);
    }
  }

  /**
   * Writes the page of a finished sweep into its folder; empty for designs that have none.
   *
   * @param words language of the page
   */
  public static Optional<Page> page(Path folder, Words words) throws IOException {
    SweepResults.Size size = SweepResults.size(folder);
    if (!Responses.isFor(size.design())) {
      return Optional.empty();
    }
    if (size.values() > MOST_VALUES) {
      return Optional.of(new Page(List.of(), size.values()));
    }
    Stopwatch watch = new Stopwatch();
    List<String> answers = ResponseWriter.write(folder, words);
    Timing.add(folder, "report", watch.seconds());
    return Optional.of(new Page(answers, size.values()));
  }
}
