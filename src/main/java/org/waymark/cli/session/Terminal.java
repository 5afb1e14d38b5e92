package org.waymark.cli.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody is looking. */
final class Terminal {
  private static final Path ERROR = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /** Whether standard error is a terminal; where that cannot be found out, whether there is one. */
  static boolean isError() {
    try {
      if (Files.isSymbolicLink(ERROR)) {
        String target = Files.readSymbolicLink(ERROR).toString();
        return target.startsWith("/dev/pts/")
            || target.startsWith("/dev/tty")
            || target.equals("/dev/console");
      }
    } catch (IOException | SecurityException e) {
      return false;
    }
    return System.console() != null;
  }
}
