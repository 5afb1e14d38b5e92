package org.waymark.outcome.world;

/** By what plausible worlds were judged against the record. */
public enum Basis {
  /** By the scenario itself: until the record ends it is the world on record. */
  OWN_RUN,
  /** By the baseline in the same world, since the scenario departs from the world on record. */
  BASELINE_RUN,
  /** Not at all: no full year of the run is on record. */
  NONE,
  /** Not again: they are draws that follow the record, as a calibration left them. */
  POSTERIOR;

  /** Whether each world is held against the record. */
  public boolean judges() {
    return this == OWN_RUN || this == BASELINE_RUN;
  }
}
