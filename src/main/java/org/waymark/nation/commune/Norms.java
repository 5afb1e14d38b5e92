package org.waymark.nation.commune;

import java.util.Arrays;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Parameters;

/**
 * Discriminatory gender norms of communes, 0 to 1: the level in force in the province, a fixed
 * difference of the commune, and what community work has taken away so far.
 */
public final class Norms {
  private final Geography map;
  private final double[] level;
  private final double[] left;
  private final double[] levelFor; // discrimination of a province; NaN: to be taken anew

  Norms(Geography map, Course course) {
    this.map = map;
    this.level = new double[map.communes()];
    this.left = new double[map.communes()];
    this.levelFor = new double[map.provinces()];
    Arrays.fill(levelFor, Double.NaN);
    Arrays.fill(left, 1);
    for (int p = 0; p < map.provinces(); p++) {
      step(p, course.at(0, p));
    }
  }

  void step(int province, Parameters now) {
    double discrimination = now.gender().discrimination();
    if (discrimination == levelFor[province]) {
      return;
    }
    levelFor[province] = discrimination;
    int first = map.firstCommune(province);
    for (int c = first; c < first + map.communesOf(province); c++) {
      level[c] = Math.min(1, Math.max(0, discrimination + map.normOffset(c))) * left[c];
    }
  }

  /** Norm of a commune. */
  public double of(int commune) {
    return level[commune];
  }

  /** Community work takes away a share of a commune's norm. */
  public void weaken(int commune, double share) {
    left[commune] *= 1 - share;
    levelFor[map.provinceOf(commune)] = Double.NaN;
  }
}
