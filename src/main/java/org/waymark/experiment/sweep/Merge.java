package org.waymark.experiment.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.experiment.engine.Shard;
import org.waymark.experiment.store.OutputFolder;
import org.waymark.experiment.store.TargetFolder;
import org.waymark.experiment.store.Timing;
import org.waymark.outcome.Json;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/** Puts the parts of a sweep together: the same bytes as if one process had run it. */
public final class Merge {
  private final List<Path> folders;
  private final List<SweepManifest> parts;

  private Merge(List<Path> folders, List<SweepManifest> parts) {
    this.folders = folders;
    this.parts = parts;
  }

  /**
   * Checks that some folders are all the parts of one sweep.
   *
   * @throws InvalidInput with everything that stands in the way
   */
  public static Merge of(List<Path> folders) throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<SweepManifest> parts = new ArrayList<>();
    Map<Integer, Path> seen = new TreeMap<>();
    for (Path folder : folders) {
      SweepManifest part = SweepManifest.read(folder);
      if (part == null) {
        problems.add(Problem.of("merge.none", folder.toString()));
        continue;
      }
      if (!parts.isEmpty() && !isSame(part, parts.get(0))) {
        problems.add(Problem.of("merge.other", folder.toString(), folders.get(0).toString()));
      } else if (!part.isComplete()) {
        problems.add(Problem.of("merge.unfinished", folder.toString()));
      } else if (seen.putIfAbsent(part.shard().index(), folder) != null) {
        problems.add(
            Problem.of(
                "merge.twice",
                part.shard().toString(),
                seen.get(part.shard().index()).toString(),
                folder.toString()));
      }
      parts.add(part);
    }
    if (problems.isEmpty()) {
      int count = parts.get(0).shard().count();
      for (int index = 1; index <= count; index++) {
        if (!seen.containsKey(index)) {
          problems.add(Problem.of("merge.missing", new Shard(index, count).toString()));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return new Merge(List.copyOf(folders), List.copyOf(parts));
  }

  /** Name of the study's file, without ending. */
  public String studyFile() {
    return parts.get(0).studyFile();
  }

  /**
   * Writes the whole.
   *
   * @throws InvalidInput if the folder may not be written
   */
  public Sweep.Result writeTo(Path target, boolean overwrite) throws IOException {
    long start = System.nanoTime();
    TargetFolder.problem(target, overwrite)
        .ifPresent(
            problem -> {
              throw new InvalidInput(problem);
            });
    SweepManifest first = parts.get(0);
    int asked = parts.stream().mapToInt(SweepManifest::runsAsked).sum();
    try (OutputFolder folder = OutputFolder.open(target)) {
      Path file = folder.file(Store.FILE);
      Store.create(file);
      SweepTables.Counts counts;
      try (Store store = Store.open(file)) {
        for (Path part : folders) {
          store.addAll(part.resolve(Store.FILE));
        }
        counts = new SweepTables(store, first.points(), first.outputs()).write(file.getParent());
      }
      folder.write(
          SweepManifest.FILE,
          first.withoutShard().with(asked, counts.finished(), counts.failed()).text());
      folder.write(
          Timing.FILE, Json.text(Timing.of((System.nanoTime() - start) / 1e9, Map.of(), 1)));
      folder.commit();
      return new Sweep.Result(asked, counts.finished(), counts.failed(), 0);
    }
  }

  private static boolean isSame(SweepManifest part, SweepManifest first) {
    return part.studyHash().equals(first.studyHash())
        && part.program().equals(first.program())
        && part.shard().count() == first.shard().count();
  }
}
