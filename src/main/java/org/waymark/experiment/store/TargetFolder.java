package org.waymark.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.words.Problem;

/** Whether results may be written to a folder: asked before anything is simulated. */
public final class TargetFolder {
  private TargetFolder() {}

  /**
   * What prevents writing to a folder, if anything. Only a folder that is empty or holds a manifest
   * of Waymark is ever replaced.
   *
   * @param overwrite whether the user wants an existing folder replaced
   */
  public static Optional<Problem> problem(Path folder, boolean overwrite) {
    if (hasNoTemporaryFile()) {
      return Optional.of(temporary());
    }
    Path target = folder.toAbsolutePath().normalize();
    if (target.getFileName() == null || target.getParent() == null) {
      return Optional.of(Problem.of("problem.out.root", folder.toString()));
    }
    try {
      giveBack(target);
      if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        return notWritable(target.getParent())
            ? Optional.of(Problem.of("problem.out.unwritable", folder.toString()))
            : Optional.empty();
      }
      if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(Problem.of("problem.out.file", folder.toString()));
      }
      if (!isOurs(target)) {
        String key = overwrite ? "problem.out.foreign" : "problem.out.taken";
        return Optional.of(Problem.of(key, folder.toString(), free(folder).toString()));
      }
      if (!overwrite) {
        return Optional.of(
            Problem.of("problem.out.exists", folder.toString(), free(folder).toString()));
      }
      return notWritable(target.getParent())
          ? Optional.of(Problem.of("problem.out.unwritable", folder.toString()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of(Problem.of("problem.out.unwritable", folder.toString()));
    }
  }

  /** What is said where the temporary folder is of no use. */
  public static Problem temporary() {
    return Problem.of("problem.temporary", System.getProperty("java.io.tmpdir"));
  }

  /** Java keeps fonts there, and DuckDB its library; neither can be told of another place later. */
  private static boolean hasNoTemporaryFile() {
    try {
      Files.delete(Files.createTempFile("waymark", null));
      return false;
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  private static void giveBack(Path target) throws IOException {
    Path parent = target.getParent();
    if (Files.isDirectory(parent) && Files.isWritable(parent)) {
      Leftovers.clear(target);
    }
  }

  /** Whether a folder can neither be written to nor made. */
  static boolean notWritable(Path folder) {
    Path existing = folder;
    while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = existing.getParent();
    }
    return existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing);
  }

  private static boolean isOurs(Path folder) throws IOException {
    if (Files.exists(folder.resolve(Manifest.FILE))) {
      return Manifest.isIn(folder);
    }
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }

  private static Path free(Path folder) {
    String name = folder.toAbsolutePath().normalize().getFileName().toString();
    int number = 2;
    Path candidate = folder.normalize().resolveSibling(name + "-" + number);
    while (Files.exists(candidate, LinkOption.NOFOLLOW_LINKS)) {
      number++;
      candidate = folder.normalize().resolveSibling(name + "-" + number);
    }
    return candidate;
  }
}
