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
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.experiment.sweep.Sweep;
import org.waymark.experiment.sweep.SweepManifest;
import org.waymark.experiment.sweep.SweepPlan;
import org.waymark.experiment.sweep.SweepResults;
import org.waymark.experiment.sweep.WorldsOfStudy;
import org.waymark.report.response.ResponseReport;
import org.waymark.report.response.ResponseWriter;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;
import org.waymark.words.Words;

/**
 * How do outcomes move over the values of a design? Runs a study into a folder, in its own world
 * and then in other plausible ones, and draws its page when all of it is there. Wherever it is
 * stopped, the same task goes on.
 *
 * @param plan what runs
 * @param worlds other plausible worlds; empty for none
 * @param folder where results go
 * @param overwrite whether earlier results are replaced
 */
public record SweepTask(
    SweepPlan plan, Optional<WorldsOfStudy> worlds, Path folder, boolean overwrite) {
  /** More would take too much memory: so many take about 300 MB. */
  private static final long MOST_VALUES = 10_000_000;

  /**
   * The page of a sweep.
   *
   * @param answers what is to be said of it in sentences; empty if there is no page
   * @param inWorlds what of other plausible worlds; empty where these were not run
   * @param values how many values the sweep holds
   */
  public record Page(List<String> answers, List<String> inWorlds, long values) {
    /** Whether there is none because there are too many values. */
    public boolean isTooLarge() {
      return values > MOST_VALUES;
    }
  }

  /** The same in other plausible worlds, too. */
  public SweepTask in(Optional<WorldsOfStudy> others) {
    return new SweepTask(plan, others, folder, overwrite);
  }

  /**
   * Runs what is not there yet of the study in its own world.
   *
   * @throws InvalidInput if another command is writing to the folder, or if it holds anything else
   */
  public Sweep.Result run(Ensemble ensemble) throws IOException {
    try (FolderLock lock = FolderLock.take(folder)) {
      refuseOtherWorlds();
      return Sweep.run(plan, folder, overwrite, ensemble, Sweep.More.NONE);
    }
  }

  /** Worlds that are there must be those that are asked for: their runs may not be mixed. */
  private void refuseOtherWorlds() throws IOException {
    Path within = folder.resolve(WorldsOfStudy.OF_FACTORS);
    if (overwrite || SweepManifest.read(within) == null || SweepManifest.isOther(folder, plan)) {
      return;
    }
    if (worlds.isEmpty() || SweepManifest.isOther(within, worlds.get().plan())) {
      throw new InvalidInput(Problem.of("sweep.worlds.other", folder.toString()));
    }
  }

  /**
   * Runs what is not there yet of the study in other worlds, after {@link #run}.
   *
   * @throws InvalidInput if another command is writing to the folder
   */
  public Sweep.Result runInWorlds(Ensemble ensemble) throws IOException {
    try (FolderLock lock = FolderLock.take(folder)) {
      SweepPlan inWorlds = worlds.orElseThrow().plan();
      Path within = folder.resolve(WorldsOfStudy.OF_FACTORS);
      return Sweep.run(inWorlds, within, false, ensemble, Sweep.More.NONE);
    }
  }

  /**
   * Writes the page of a finished sweep into its folder; empty for designs that have none.
   *
   * @param worlds of which every run went well; empty for none
   * @param words language of the page
   */
  public static Optional<Page> page(Path folder, Optional<WorldsOfStudy> worlds, Words words)
      throws IOException {
    SweepResults.Size size = SweepResults.size(folder);
    if (!Responses.isFor(size.design())) {
      return Optional.empty();
    }
    long inWorlds =
        worlds.map(each -> (long) each.plan().points().count() * each.outputs().size()).orElse(0L);
    if (size.values() + inWorlds > MOST_VALUES) {
      return Optional.of(new Page(List.of(), List.of(), size.values() + inWorlds));
    }
    Stopwatch watch = new Stopwatch();
    Responses responses = Responses.of(SweepResults.read(folder));
    if (worlds.isPresent()) {
      Path within = folder.resolve(WorldsOfStudy.OF_FACTORS);
      responses = responses.with(worlds.get(), Outcomes.read(within, worlds.get().plan()));
    }
    ResponseReport report = ResponseWriter.write(folder, responses, words);
    Timing.add(folder, "report", watch.seconds());
    return Optional.of(new Page(report.answers(), report.inWorlds(), size.values()));
  }
}
