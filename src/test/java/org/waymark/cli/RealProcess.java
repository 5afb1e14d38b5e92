package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own, to be killed, or to live on another machine. */
public final class RealProcess {
  private RealProcess() {}

  /** Starts a command; what it says goes where this process speaks. */
  public static Process start(String... command) throws IOException {
    return builder(List.of(), command).inheritIO().start();
  }

  /** A command, with options for its JVM. */
  static ProcessBuilder builder(List<String> jvm, String... command) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(jvm);
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.waymark.cli.Waymark"));
    line.addAll(List.of(command));
    return new ProcessBuilder(line);
  }
}
