package org.waymark.nation.commune;

import java.util.Arrays;

/**
 * How far each commune trusts somebody, 0 to 1: IOM (its legitimacy) or the institutions of the
 * state. What is seen builds or costs it, and it returns slowly to its first level. Where its
 * feedback loop is closed, nothing that happens moves it.
 */
public final class Standing {
  private final double[] level;
  private double open = 1;

  Standing(int communes, double first) {
    level = new double[communes];
    Arrays.fill(level, first);
  }

  /** Sets how far the feedback loop is open, 0 to 1. */
  void open(double share) {
    open = share;
  }

  /** Sets the first level of a range of communes. */
  void fill(int from, int to, double first) {
    Arrays.fill(level, from, to, first);
  }

  /** The level in a commune. */
  public double of(int commune) {
    return level[commune];
  }

  /** Gains a share of what is missing to 1. */
  public void gain(int commune, double share) {
    level[commune] += open * share * (1 - level[commune]);
  }

  /** Loses a share of what there is. */
  public void lose(int commune, double share) {
    level[commune] -= open * share * level[commune];
  }

  /** All communes lose a share of what there is, from outside: no loop. */
  void loseEverywhere(double share) {
    for (int c = 0; c < level.length && share > 0; c++) {
      level[c] -= share * level[c];
    }
  }

  /** Moves a commune back towards a level by a share of the distance. */
  void revert(int commune, double towards, double share) {
    level[commune] += share * (towards - level[commune]);
  }
}
