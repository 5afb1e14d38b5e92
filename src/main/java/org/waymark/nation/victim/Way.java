package org.waymark.nation.victim;

/** How somebody came back: what the authorities see differs by it. */
public enum Way {
  /** Freed by officers, at home or together with foreign police. */
  RESCUED,
  /** Found in a check or a raid abroad and handed over at a border or airport. */
  HANDED_OVER,
  /** Escaped or was let go, and came home alone. */
  ALONE,
  /** Stopped on the way out. */
  STOPPED
}
