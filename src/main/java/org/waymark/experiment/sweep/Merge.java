package org.waymark.experiment.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.store.FigureStore;
import org.waymark.experiment.store.FolderLock;
import org.waymark.experiment.store.Manifest;
import org.waymark.experiment.store.OutputFolder;
import org.waymark.experiment.store.Parts;
import org.waymark.experiment.store.Stopwatch;
import org.waymark.experiment.store.TargetFolder;
import org.waymark.experiment.store.Timing;
import org.waymark.outcome.file.Json;
import org.waymark.words.InvalidInput;

/** Puts the parts of a sweep together: the same bytes as if one process had run it. */
public record Merge(List<Path> folders, List<SweepManifest> parts) {
  /**
   * Checks that some folders are all the parts of one sweep.
   *
   * @throws InvalidInput with everything that stands in the way
   */
  public static Merge of(List<Path> folders) throws IOException {
    List<SweepManifest> parts = new ArrayList<>();
    List<Parts.Part> checked = new ArrayList<>();
    for (Path folder : folders) {
      SweepManifest part = SweepManifest.read(folder);
      parts.add(part == null || parts.isEmpty() ? part : part.withoutPoints());
      checked.add(
          part == null
              ? new Parts.Part(folder, null, Shard.WHOLE, false)
              : new Parts.Part(
                  folder,
                  List.of(part.studyHash(), part.program()),
                  part.shard(),
                  part.isComplete()));
    }
    Parts.check(checked);
    return new Merge(List.copyOf(folders), List.copyOf(parts));
  }

  /**
   * What was put together.
   *
   * @param asked runs of all parts
   * @param finished runs that left results
   * @param failed runs that failed
   */
  public record Counts(int asked, int finished, int failed) {}

  /** Name of the study's file, without ending. */
  public String studyFile() {
    return parts.get(0).studyFile();
  }

  /**
   * Writes the whole.
   *
   * @throws InvalidInput if the folder may not be written
   */
  public Counts writeTo(Path target, boolean overwrite) throws IOException {
    Stopwatch watch = new Stopwatch();
    TargetFolder.problem(target, overwrite)
        .ifPresent(
            problem -> {
              throw new InvalidInput(problem);
            });
    SweepManifest first = parts.get(0);
    int asked = parts.stream().mapToInt(SweepManifest::runsAsked).sum();
    try (FolderLock lock = FolderLock.take(target);
        OutputFolder folder = OutputFolder.open(target)) {
      Path file = folder.file(FigureStore.FILE);
      FigureStore.create(file);
      SweepTables.Counts counts;
      try (FigureStore store = FigureStore.open(file, point -> "", first.outputs())) {
        for (Path part : folders) {
          store.addAll(part.resolve(FigureStore.FILE));
        }
        counts = new SweepTables(store, first.points(), first.outputs()).write(file.getParent());
      }
      folder.write(
          Manifest.FILE,
          first.withoutShard().with(asked, counts.finished(), counts.failed()).text());
      folder.write(Timing.FILE, Json.text(Timing.of(watch.seconds(), Map.of(), 1)));
      folder.commit();
      return new Counts(asked, counts.finished(), counts.failed());
    }
  }
}
