package org.waymark.nation.victim;

/** Where somebody who was recruited is now: exactly one of these, every month. */
public enum State {
  /** Recruited and not yet over the border or at the place of exploitation. */
  IN_TRANSIT,
  /** Exploited. */
  EXPLOITED,
  /** Back at home, after exploitation or stopped on the way. */
  RETURNED,
  /** Back and settled in again: no longer followed. */
  REINTEGRATED,
  /** Never came back: no longer followed. */
  SETTLED
}
