package org.waymark.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.words.InvalidInput;
import org.waymark.words.Place;
import org.waymark.words.Problem;

/** Reads a file that a user named, and says what stands in the way. */
public final class TextFile {
  private TextFile() {}

  /**
   * The text of a file.
   *
   * @param missing key of the sentence where it does not exist but another file states it
   * @param statedAt where another file states it; null where the user does
   * @throws InvalidInput if it cannot be read, naming a file that was probably meant
   */
  public static String read(Path file, String missing, Place statedAt) {
    String name = file.toString();
    if (!Files.exists(file)) {
      Problem problem =
          statedAt == null
              ? Problem.of("file.missing", name)
              : Problem.of(missing, name).at(statedAt);
      throw new InvalidInput(problem.maybe(neighbour(file)));
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

  /** A file in the same folder with a similar name, or null. */
  private static String neighbour(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || file.getFileName() == null || !Files.isDirectory(folder)) {
      return null;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(path -> path.getFileName().toString())
              .filter(TextFile::isJson)
              .sorted()
              .toList();
      String name = file.getFileName().toString();
      return Nearest.to(name, names)
          .or(() -> Nearest.to(name + ".json", names))
          .map(near -> file.resolveSibling(near).toString())
          .orElse(null);
    } catch (IOException e) {
      return null;
    }
  }

  static boolean isJson(String name) {
    return name.endsWith(".json");
  }
}
