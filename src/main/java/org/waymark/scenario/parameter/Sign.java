package org.waymark.scenario.parameter;

/** How the direction of a parameter's effect on people trafficked comes about. */
public enum Sign {
  /**
   * The formula that uses it fixes the direction: finding it again in the output proves nothing.
   */
  ASSUMED,
  /** The direction results from several mechanisms and could have come out otherwise. */
  EMERGES
}
