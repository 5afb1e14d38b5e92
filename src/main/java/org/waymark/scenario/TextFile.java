package org.waymark.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/** Reads a file that a user named, and says what stands in the way. */
public final class TextFile {
  private static final String JSON = ".json";
  private static final int MOST_LISTED = 12;

  private TextFile() {}

  /**
   * The path that a user wrote.
   *
   * @throws InvalidInput if it cannot be one
   */
  public static Path path(String written) {
    try {
      return Path.of(written);
    } catch (InvalidPathException e) {
      throw new InvalidInput(Problem.of("problem.path", written));
    }
  }

  /**
   * The text of a file.
   *
   * @param missing key of the sentence where it does not exist but another file states it
   * @param statedAt where another file states it; null where the user does
   * @throws InvalidInput if it cannot be read, naming a file that was probably meant
   */
  public static String read(Path file, String missing, FilePosition statedAt) {
    String name = file.toString();
    if (!Files.exists(file)) {
      List<String> there = beside(file);
      String near = neighbour(file, there);
      if (near == null && statedAt == null && !there.isEmpty()) {
        throw new InvalidInput(Problem.of("file.missing.there", name, listed(there)));
      }
      Problem problem =
          statedAt == null
              ? Problem.of("file.missing", name)
              : Problem.of(missing, name).at(statedAt);
      throw new InvalidInput(problem.maybe(near));
    }
    if (Files.isDirectory(file)) {
      throw new InvalidInput(Problem.of("file.folder", name).at(statedAt));
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new InvalidInput(Problem.of("file.notUtf8", name).at(statedAt));
    } catch (IOException e) {
      throw new InvalidInput(Problem.of("file.unreadable", name).at(statedAt));
    }
  }

  /** Files in the same folder, in order of their names; none if there is no such folder. */
  private static List<String> beside(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || file.getFileName() == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(TextFile::isJson)
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** A file with a similar name, or null. */
  private static String neighbour(Path file, List<String> there) {
    if (there.isEmpty()) {
      return null;
    }
    String name = file.getFileName().toString();
    return Nearest.to(name, there)
        .or(() -> Nearest.to(name + ".json", there))
        .map(near -> file.resolveSibling(near).toString())
        .orElse(null);
  }

  private static String listed(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(MOST_LISTED, names.size())));
    return names.size() > MOST_LISTED ? shown + ", \u2026" : shown;
  }

  static boolean isJson(String name) {
    return name.endsWith(JSON);
  }

  /** Name of a file without its folder and without {@code .json}. */
  public static String stem(String file) {
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return last.toLowerCase(Locale.ROOT).endsWith(JSON)
        ? last.substring(0, last.length() - JSON.length())
        : last;
  }
}
