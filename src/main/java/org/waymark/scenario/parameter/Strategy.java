package org.waymark.scenario.parameter;

/** How IOM chooses between programmes and places. */
public enum Strategy {
  /** The shares of the portfolio, in places taken in a fixed random order. */
  FIXED,
  /** The shares of the portfolio, in the places that are most vulnerable by estimate. */
  NEEDS_BASED,
  /** Shares and places learnt from observed series, starting from the portfolio. */
  ADAPTIVE
}
