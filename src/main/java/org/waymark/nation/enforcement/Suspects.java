package org.waymark.nation.enforcement;

import java.util.function.IntConsumer;

/** The people whom officers can arrest, as enforcement sees them. */
public interface Suspects {
  /** Shows the slots of all who are active now, in order. */
  void visitActive(IntConsumer visitor);

  /** Whether a recruiter is neither in prison nor arrested before in the same month. */
  boolean atLarge(int slot, int month);

  /** Slots of the same network, without the recruiter's own, in fixed order. */
  int[] network(int slot);

  /** Whether a recruiter is active now. */
  boolean active(int slot);

  /** Province in which an active recruiter works this month. */
  int worksIn(int slot);

  /**
   * A recruiter is arrested for what was done in a province: the recruiter stops, others hear of
   * it.
   */
  void arrest(int slot, int province, int month);

  /** A recruiter goes to prison until a month. */
  void imprison(int slot, int month, int until);

  /** A recruiter hears from inside the police of a case. */
  void warn(int slot);
}
