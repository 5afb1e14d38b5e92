package org.waymark.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.words.InvalidInput;
import org.waymark.words.Place;
import org.waymark.words.Problem;

/** Follows {@code extends} from a scenario file down to the one that extends nothing. */
final class Chain {
  private static final String EXTENDS = "extends";

  private final List<Layer> layers = new ArrayList<>();
  private final Map<Path, String> seen = new LinkedHashMap<>();

  private Chain() {}

  /** The file and all that it extends, the lowest first. */
  static List<Layer> of(Path file) {
    Chain chain = new Chain();
    chain.follow(file, null);
    return chain.layers;
  }

  /** The text and all that it extends, the lowest first; paths are relative to the folder. */
  static List<Layer> of(String name, String text, Path folder) {
    Chain chain = new Chain();
    chain.add(name, text, folder);
    return chain.layers;
  }

  private void follow(Path file, Place statedAt) {
    String name = file.toString();
    Path key = identity(file);
    if (seen.containsKey(key)) {
      List<String> names = new ArrayList<>(seen.values());
      List<String> circle = names.subList(names.indexOf(seen.get(key)), names.size());
      throw new InvalidInput(
          Problem.of("extends.cycle", String.join(" -> ", circle) + " -> " + seen.get(key))
              .at(statedAt));
    }
    seen.put(key, name);
    add(name, text(file, statedAt), file.toAbsolutePath().getParent());
  }

  private void add(String name, String text, Path folder) {
    JsonValue root = JsonText.read(name, text);
    if (!root.isObject()) {
      throw new InvalidInput(
          Problem.of("json.notObject", root.found()).at(Place.of(name, root.line())));
    }
    Layer layer = new Layer(name, stem(name), root.members());
    JsonValue base = layer.members().get(EXTENDS);
    layers.add(0, layer);
    if (base == null) {
      return;
    }
    if (!(base.content() instanceof String path) || path.isBlank()) {
      throw new InvalidInput(Problem.of("extends.type", base.found()).at(layer.at(base)));
    }
    follow(resolve(name, folder, path, layer.at(base)), layer.at(base));
  }

  private static Path resolve(String name, Path folder, String path, Place place) {
    try {
      Path stated = Path.of(path);
      Path parent = Path.of(name).getParent();
      Path shown = (parent == null ? stated : parent.resolve(stated)).normalize();
      boolean sameFile = shown.toAbsolutePath().equals(folder.resolve(stated).normalize());
      return stated.isAbsolute() || sameFile ? shown : folder.resolve(stated).normalize();
    } catch (java.nio.file.InvalidPathException e) {
      throw new InvalidInput(Problem.of("extends.type", "\"" + path + "\"").at(place));
    }
  }

  private static String text(Path file, Place statedAt) {
    String name = file.toString();
    if (!Files.exists(file)) {
      Problem problem =
          statedAt == null
              ? Problem.of("file.missing", name)
              : Problem.of("extends.missing", name).at(statedAt);
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

  /** A scenario in the same folder with a similar name, or null. */
  private static String neighbour(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || file.getFileName() == null || !Files.isDirectory(folder)) {
      return null;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files.map(path -> path.getFileName().toString()).filter(Chain::isJson).sorted().toList();
      String name = file.getFileName().toString();
      return Nearest.to(name, names)
          .or(() -> Nearest.to(name + ".json", names))
          .map(near -> file.resolveSibling(near).toString())
          .orElse(null);
    } catch (IOException e) {
      return null;
    }
  }

  private static boolean isJson(String name) {
    return name.endsWith(".json");
  }

  private static Path identity(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  private static String stem(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return isJson(last) ? last.substring(0, last.length() - ".json".length()) : last;
  }
}
