package org.waymark.nation;

/**
 * What happens in a month, in order. Each phase is scheduled with its own ordering, its ordinal:
 * events of equal ordering would be shuffled.
 */
public enum Phase {
  /** Loops open; effectiveness moves; officers are posted. */
  GOVERNMENT,
  /** IOM gets money and permits, and acts. */
  IOM,
  /** Income, awareness and norms of communes and their households move. */
  COMMUNES,
  /** Recruiters start, stop, choose and make offers. */
  RECRUITMENT,
  /** People recruited before cross borders or are stopped. */
  TRANSIT,
  /** People escape, are rescued, settle or remain. */
  EXPLOITATION,
  /** People who came back are identified and helped; others settle in or are trafficked again. */
  RETURN,
  /** Officers work on cases; arrests and courts. */
  INVESTIGATION,
  /** Standing of IOM and of institutions in communities settles. */
  COMMUNITY,
  /** Everything is counted. */
  OBSERVATION
}
