package org.waymark.nation.commune;

import java.util.Arrays;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.Course;

/**
 * Standing of IOM in each commune, 0 to 1: what it says and does works as far as it is trusted.
 * Visible help builds it, delays and backlash cost it, and it returns slowly to its first level; a
 * scenario may take it away from outside.
 */
public final class Legitimacy {
  private final double[] level;

  Legitimacy(Geography map, Course course) {
    level = new double[map.communes()];
    Arrays.fill(level, course.at(0).iom().initialLegitimacy());
  }

  /** Legitimacy in a commune. */
  public double of(int commune) {
    return level[commune];
  }

  /** Gains a share of what is missing to full legitimacy. */
  public void gain(int commune, double share) {
    level[commune] += share * (1 - level[commune]);
  }

  /** Loses a share of what there is. */
  public void lose(int commune, double share) {
    level[commune] -= share * level[commune];
  }

  /** All communes lose a share of what there is. */
  public void loseEverywhere(double share) {
    for (int c = 0; c < level.length; c++) {
      lose(c, share);
    }
  }

  /** Moves all communes back towards a level by a share of the distance. */
  public void revert(double towards, double share) {
    for (int c = 0; c < level.length; c++) {
      level[c] += share * (towards - level[c]);
    }
  }
}
