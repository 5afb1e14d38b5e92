package org.waymark.nation.victim;

/** How an offer reached a household. */
public enum Channel {
  ACQUAINTANCE,
  BROKER,
  ONLINE,
  FORCE
}
