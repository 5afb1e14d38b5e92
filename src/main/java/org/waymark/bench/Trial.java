package org.waymark.bench;

import java.util.function.Consumer;

/** An experiment on the model itself, not on a question: see docs/VALIDATION.md. */
@FunctionalInterface
public interface Trial {
  /**
   * Runs it.
   *
   * @param line takes the lines of a table in CSV, the header first, as they are known
   */
  void run(Consumer<String> line);
}
