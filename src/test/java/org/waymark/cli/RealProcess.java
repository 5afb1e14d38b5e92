package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own, to be killed, or to live on another machine. */
public final class RealProcess {
  /**
   * Half the work of a process that lives for seconds would be to compile and collect for a long
   * one.
   */
  private static final List<String> FOR_A_SHORT_LIFE =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private RealProcess() {}

  /** Starts a command; what it says goes where this process speaks. */
  public static Process start(String... command) throws IOException {
    return builder(List.of(), command).inheritIO().start();
  }

  /** A command, with options for its JVM. */
  static ProcessBuilder builder(List<String> jvm, String... command) {
    return of(Waymark.class, jvm, List.of(command));
  }

  /** Any class with a main method, with options for its JVM and arguments. */
  public static ProcessBuilder of(Class<?> main, List<String> jvm, List<String> arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(FOR_A_SHORT_LIFE);
    line.addAll(jvm);
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    line.addAll(arguments);
    return new ProcessBuilder(line);
  }
}
