package org.waymark.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
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

  private void follow(Path file, FilePosition statedAt) {
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
    add(name, TextFile.read(file, "extends.missing", statedAt), file.toAbsolutePath().getParent());
  }

  private void add(String name, String text, Path folder) {
    JsonValue root = JsonText.object(name, text);
    Layer layer = new Layer(name, TextFile.stem(name), root.members());
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

  private static Path resolve(String name, Path folder, String path, FilePosition place) {
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

  private static Path identity(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
