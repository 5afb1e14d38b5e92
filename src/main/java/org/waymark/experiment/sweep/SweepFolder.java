package org.waymark.experiment.sweep;

import java.io.IOException;
import java.nio.file.Path;
import org.waymark.experiment.OutputFolder;
import org.waymark.experiment.TargetFolder;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/** The folder of a sweep: begun anew, or gone on with where it holds the same study. */
final class SweepFolder {
  private SweepFolder() {}

  /**
   * Makes the folder ready.
   *
   * @param overwrite whether earlier results are to be replaced
   * @return whether it holds results of the same study to go on with
   * @throws InvalidInput if it holds anything else
   */
  static boolean open(Path folder, SweepManifest wanted, boolean overwrite) throws IOException {
    SweepManifest found = SweepManifest.read(folder);
    if (found != null && !overwrite) {
      refuseOther(folder, found, wanted);
      if (found.replications() < wanted.replications()) {
        // Said before the first run of them is kept: whoever goes on must know what is asked.
        SweepTables.write(folder, SweepManifest.FILE, wanted.text());
      }
      return true;
    }
    TargetFolder.problem(folder, overwrite)
        .ifPresent(
            problem -> {
              throw new InvalidInput(problem);
            });
    try (OutputFolder fresh = OutputFolder.open(folder)) {
      Store.create(fresh.file(Store.FILE));
      fresh.write(SweepManifest.FILE, wanted.text());
      fresh.commit();
    }
    return false;
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
}
