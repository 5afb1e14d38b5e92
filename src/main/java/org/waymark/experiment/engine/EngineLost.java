package org.waymark.experiment.engine;

import java.io.IOException;

/** Thrown where an engine lost the machines that simulate for it. */
public final class EngineLost extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * The loss.
   *
   * @param name name of the engine
   */
  public EngineLost(String name) {
    super(name);
  }
}
