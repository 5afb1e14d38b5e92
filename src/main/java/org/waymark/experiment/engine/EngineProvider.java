package org.waymark.experiment.engine;

import org.waymark.experiment.ensemble.Engine;
import org.waymark.words.InvalidInput;

/**
 * Opens an engine that comes in a part of its own, so that nobody else carries what it depends on.
 * Found by {@link java.util.ServiceLoader}.
 */
public interface EngineProvider {
  /** Name, as in the option. */
  String name();

  /**
   * Opens the engine.
   *
   * @param master where its machines are found; null if the user did not say
   * @throws InvalidInput if they cannot be reached
   */
  Engine open(String master);
}
