package org.waymark.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.experiment.store.FolderLock;
import org.waymark.experiment.store.KeptRuns;
import org.waymark.experiment.store.TargetFolder;
import org.waymark.words.Problem;

/**
 * Where a task writes: the folder of results, to which nobody else may write meanwhile, and the
 * runs that are there already.
 *
 * @param target the folder of results
 * @param lock the right to write to it
 * @param kept the runs
 */
record TaskFolder(Path target, FolderLock lock, KeptRuns kept) implements AutoCloseable {
  /**
   * Takes the folder.
   *
   * @throws org.waymark.words.InvalidInput if another command is writing to it, or it cannot be
   *     written
   */
  static TaskFolder open(Path target, ObjectNode plan) throws IOException {
    FolderLock lock = FolderLock.take(target);
    try {
      return new TaskFolder(target, lock, KeptRuns.open(target, plan));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** What prevents writing a plan's results to a folder, if anything. */
  static Optional<Problem> problem(Path target, boolean overwrite, ObjectNode plan) {
    try {
      if (FolderLock.isBusy(target)) {
        return Optional.of(Problem.of("problem.out.busy", target.toString()));
      }
      return TargetFolder.problem(target, overwrite || KeptRuns.isCutShort(target, plan));
    } catch (IOException e) {
      return Optional.of(Problem.of("problem.out.unwritable", target.toString()));
    }
  }

  /**
   * Once results are in place: moves the runs into them where the same command, or the merging of
   * parts, needs them, and otherwise deletes the runs. If it is killed before that, the runs are
   * still where a command looks for them.
   *
   * @param goesOn whether there is something to go on with
   */
  void settle(boolean goesOn) throws IOException {
    if (goesOn) {
      kept.moveInto(target);
    } else {
      kept.delete();
    }
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      kept.deleteIfUnused();
    }
  }
}
