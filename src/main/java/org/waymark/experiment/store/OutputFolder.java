package org.waymark.experiment.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * A folder of results that appears as a whole or not at all. Files are written into a sibling
 * {@code .name.partial-<pid>}, which takes the folder's name at the end; whatever stood there
 * before is moved to {@code .name.old-<pid>} first and deleted after. A run that is killed leaves
 * either the old folder or none; {@link Leftovers} clears up after it at the next run.
 */
public final class OutputFolder implements AutoCloseable {
  private final Path target;
  private final Path partial;
  private final Path old;
  private boolean done;

  private OutputFolder(Path target) {
    this.target = target;
    this.partial = Leftovers.partial(target, ProcessHandle.current().pid());
    this.old = Leftovers.old(target, ProcessHandle.current().pid());
  }

  /**
   * Begins a folder. Whether the target may be replaced is for {@link TargetFolder} to say, before.
   *
   * @throws InvalidInput if the place cannot be written
   * @throws IOException if something else goes wrong
   */
  public static OutputFolder open(Path target) throws IOException {
    Path whole = target.toAbsolutePath().normalize();
    OutputFolder folder = new OutputFolder(whole);
    try {
      Files.createDirectories(whole.getParent());
      Leftovers.clear(whole);
      delete(folder.partial);
      Files.createDirectory(folder.partial);
    } catch (AccessDeniedException | NoSuchFileException e) {
      throw new InvalidInput(Problem.of("problem.out.unwritable", target.toString()));
    }
    return folder;
  }

  /** Where to write a file now. */
  public Path file(String name) {
    return partial.resolve(name);
  }

  /** Writes a text file in UTF-8. */
  public void write(String name, String text) throws IOException {
    Files.write(file(name), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of bytes, in a folder within if the name says so. */
  public void write(String name, byte[] content) throws IOException {
    Path file = file(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  /** Puts the folder in its place; what stood there before is gone. */
  public void commit() throws IOException {
    boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    if (replaces) {
      move(target, old);
    }
    try {
      move(partial, target);
    } catch (IOException e) {
      if (replaces) {
        move(old, target);
      }
      throw e;
    }
    done = true;
    delete(old);
  }

  /** Removes what was written if it was not put in its place. */
  @Override
  public void close() {
    if (!done) {
      try {
        delete(partial);
      } catch (IOException | UncheckedIOException e) {
        // The next run clears it up.
        done = false;
      }
    }
  }

  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> content;
    try (Stream<Path> walk = Files.walk(folder)) {
      content = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : content) {
      Files.delete(each);
    }
  }
}
