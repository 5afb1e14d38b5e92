package org.waymark.experiment.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.experiment.store.FigureStore;
import org.waymark.experiment.store.Manifest;
import org.waymark.experiment.store.OutputFolder;
import org.waymark.experiment.store.TargetFolder;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * The folder of a sweep: begun anew, or gone on with where it holds the same study. Others may add
 * files to it.
 */
public final class SweepFolder {
  private SweepFolder() {}

  /**
   * Makes the folder ready.
   *
   * @param overwrite whether earlier results are to be replaced
   * @throws InvalidInput if it holds anything else
   */
  static void open(Path folder, SweepManifest wanted, boolean overwrite) throws IOException {
    SweepManifest found = SweepManifest.read(folder);
    if (found != null && !overwrite) {
      refuseOther(folder, found, wanted);
      if (found.replications() < wanted.replications()) {
        // Said before the first run of them is kept: whoever goes on must know what is asked.
        SweepTables.write(folder, Manifest.FILE, wanted.text());
      }
      return;
    }
    TargetFolder.problem(folder, overwrite)
        .ifPresent(
            problem -> {
              throw new InvalidInput(problem);
            });
    try (OutputFolder fresh = OutputFolder.open(folder)) {
      FigureStore.create(fresh.file(FigureStore.FILE));
      fresh.write(Manifest.FILE, wanted.text());
      fresh.commit();
    }
  }

  /** Says that more replications are asked for, before the first of them is kept. */
  static void announce(Path folder, SweepPlan plan) throws IOException {
    SweepTables.write(folder, Manifest.FILE, SweepManifest.of(plan).text());
  }

  private static void refuseOther(Path folder, SweepManifest found, SweepManifest wanted) {
    String key =
        !found.hasSameRunsAs(wanted)
            ? "sweep.changed"
            : found.replications() > wanted.replications()
                ? "sweep.fewer"
                : !found.program().equals(wanted.program())
                    ? "sweep.program"
                    : !found.shard().equals(wanted.shard()) ? "sweep.shard.other" : null;
    if (key != null) {
      throw new InvalidInput(
          Problem.of(key, folder.toString(), Integer.toString(found.replications())));
    }
  }

  /** Adds a text file to the folder of a sweep, as a whole or not at all. */
  public static void add(Path folder, String name, String text) throws IOException {
    SweepTables.write(folder, name, text);
  }

  /** Adds a file, in a folder within if its name says so, as a whole or not at all. */
  public static void add(Path folder, String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    SweepTables.write(file.getParent(), file.getFileName().toString(), content);
  }

  /** Removes a file or a folder of files that was added, if it is there. */
  public static void remove(Path folder, String name) throws IOException {
    Path there = folder.resolve(name);
    if (Files.isDirectory(there)) {
      List<Path> files;
      try (Stream<Path> found = Files.list(there)) {
        files = found.toList();
      }
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.deleteIfExists(there);
  }
}
