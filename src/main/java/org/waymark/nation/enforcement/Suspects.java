package org.waymark.nation.enforcement;

/** The people whom officers can arrest, as enforcement sees them. */
public interface Suspects {

  /** Whether a recruiter is neither in prison nor arrested before in the same month. */
  boolean atLarge(int slot, int month);

  /** Slots of the same network, without the recruiter's own, in fixed order. */
  int[] network(int slot);

  /** Whether a recruiter is active now. */
  boolean active(int slot);

  /**
   * A recruiter is arrested for what was done in a province: the recruiter stops, others hear of
   * it.
   */
  void arrest(int slot, int province, int month);

  /** A recruiter goes to prison until a month. */
  void imprison(int slot, int until);
}
