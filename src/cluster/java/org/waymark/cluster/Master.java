package org.waymark.cluster;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/** Checks the address of a cluster: Spark itself would try for a minute, and then say little. */
final class Master {
  private static final String STANDALONE = "spark://";
  private static final int PATIENCE_MILLIS = 5000;

  /** As in Spark's documentation, "Master URLs". */
  private static final Pattern KNOWN =
      Pattern.compile(
          "local(\\[(\\d+|\\*)(,\\d+)?\\])?|yarn|k8s://.+|spark://[^:/,]+:\\d+(,[^:/,]+:\\d+)*");

  private Master() {}

  /**
   * Checks that somebody answers.
   *
   * @throws InvalidInput if the address is missing or misspelt, or nobody listens there
   */
  static void requireReachable(String master) {
    if (master == null) {
      throw new InvalidInput(Problem.of("problem.engine.noMaster"));
    }
    if (!KNOWN.matcher(master).matches()) {
      throw new InvalidInput(Problem.of("problem.engine.address", master));
    }
    if (master.startsWith(STANDALONE)) {
      String cause = null;
      for (String address : List.of(master.substring(STANDALONE.length()).split(","))) {
        cause = tryOne(address);
        if (cause == null) {
          return;
        }
      }
      throw new InvalidInput(Problem.of("problem.engine.unreachable", master, cause));
    }
  }

  /** Why an address does not answer; null if it does. */
  private static String tryOne(String address) {
    int colon = address.lastIndexOf(':');
    try (Socket socket = new Socket()) {
      int port = Integer.parseInt(address.substring(colon + 1));
      socket.connect(new InetSocketAddress(address.substring(0, colon), port), PATIENCE_MILLIS);
      return null;
    } catch (IOException | IllegalArgumentException e) {
      return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
  }
}
