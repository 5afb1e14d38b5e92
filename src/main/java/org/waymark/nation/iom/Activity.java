package org.waymark.nation.iom;

/** What IOM does with the money of a programme in a month. */
interface Activity {
  /**
   * Does what the money allows and the programme can absorb.
   *
   * @param cents money at hand
   * @return money spent, from 0 to {@code cents}
   */
  long act(long cents, int month);
}
