package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own, to be killed. */
public final class RealProcess {
  private RealProcess() {}

  /** Starts a command; what it says goes where this process speaks. */
  public static Process start(String... command) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.waymark.cli.Waymark"));
    line.addAll(List.of(command));
    return new ProcessBuilder(line).inheritIO().start();
  }
}
