package org.waymark.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The jars that a worker needs to run Waymark: the program and its libraries, without Spark, and
 * without the store, which is large and written in one place only.
 */
final class ProgramJars {
  private static final String STORE = "duckdb_jdbc";

  private ProgramJars() {}

  /** Their paths; empty where the program runs from a folder of classes. */
  static List<Path> paths() {
    Path program = program();
    if (!Files.isRegularFile(program)) {
      return List.of();
    }
    List<Path> jars = new ArrayList<>(List.of(program));
    try (Stream<Path> libraries = Files.list(program.resolveSibling("lib"))) {
      libraries.filter(ProgramJars::isWanted).sorted().forEach(jars::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jars;
  }

  private static boolean isWanted(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".jar") && !name.startsWith(STORE);
  }

  private static Path program() {
    try {
      return Path.of(ProgramJars.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
