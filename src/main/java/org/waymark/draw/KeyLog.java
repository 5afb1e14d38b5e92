package org.waymark.draw;

import com.carrotsearch.hppc.LongHashSet;

/**
 * Notes the draws of a month in an audit and refuses two uses of one address. It compares the 64
 * bits drawn, which differ for different addresses up to a chance of one in 10^9 a run.
 */
public final class KeyLog {
  private final LongHashSet used = new LongHashSet();

  /**
   * Notes a use.
   *
   * @throws IllegalStateException if these bits were drawn before
   */
  void use(long bits) {
    if (!used.add(bits)) {
      throw new IllegalStateException("Audit: one draw was used for two events.");
    }
  }

  /** Forgets the uses so far: months have different addresses. */
  public void nextMonth() {
    used.clear();
  }
}
