package org.waymark.scenario.parameter;

/** Whose money is counted. */
public enum Perspective {
  /** IOM's alone. */
  IOM,
  /** The state's alone. */
  STATE,
  /** Both. */
  BOTH
}
