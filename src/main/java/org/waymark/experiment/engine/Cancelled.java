package org.waymark.experiment.engine;

/** Thrown by a run that gave up because it was asked to. */
public final class Cancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A run gave up. */
  public Cancelled() {
    super("cancelled", null, false, false);
  }
}
