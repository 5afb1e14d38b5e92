package org.waymark.gui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A display that nobody sees: Xvfb, on a number that it chooses itself.
 *
 * @param name as in the variable DISPLAY
 */
record VirtualDisplay(String name, Process server) implements AutoCloseable {

  /** Starts one; null where there is no Xvfb. */
  static VirtualDisplay start() {
    try {
      Process server =
          new ProcessBuilder(
                  "Xvfb", "-displayfd", "1", "-screen", "0", "1280x720x24", "-nolisten", "tcp")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
      String number = out.readLine();
      if (number == null) {
        server.destroy();
        return null;
      }
      return new VirtualDisplay(":" + number.strip(), server);
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public void close() {
    server.destroy();
  }
}
