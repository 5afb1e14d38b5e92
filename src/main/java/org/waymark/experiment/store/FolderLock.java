package org.waymark.experiment.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * The right to write to a folder of results, which one command at a time has: a lock on a hidden
 * file beside it. The system takes it back when the process dies.
 */
public record FolderLock(Path file, FileChannel channel) implements AutoCloseable {
  /**
   * Takes the right.
   *
   * @throws InvalidInput if another command has it, or the place cannot be written
   */
  public static FolderLock take(Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    if (target.getFileName() == null || target.getParent() == null) {
      throw new InvalidInput(Problem.of("problem.out.root", folder.toString()));
    }
    if (TargetFolder.notWritable(target.getParent())) {
      throw new InvalidInput(Problem.of("problem.out.unwritable", folder.toString()));
    }
    Path file = target.resolveSibling("." + target.getFileName() + ".lock");
    try {
      Files.createDirectories(target.getParent());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isTaken(channel)) {
        channel.close();
        throw new InvalidInput(Problem.of("problem.out.busy", folder.toString()));
      }
      return new FolderLock(file, channel);
    } catch (AccessDeniedException | NoSuchFileException e) {
      throw new InvalidInput(Problem.of("problem.out.unwritable", folder.toString()));
    }
  }

  /** Whether another command has the right now. */
  public static boolean isBusy(Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    Path file = target.resolveSibling("." + target.getFileName() + ".lock");
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return !isTaken(channel);
    } catch (NoSuchFileException givenBackMeanwhile) {
      return false;
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  /** Gives it back. */
  @Override
  public void close() throws IOException {
    // Deleted before it is given back: whoever opens it now makes a new one.
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
