package org.waymark.nation.enforcement;

/** A case against a recruiter: what is known, and how much work has been done on it. */
final class Case {

  private final int suspect;
  private final int province;
  private final int opened;
  private final double threshold;
  private double work;

  Case(int suspect, int province, int opened, double threshold) {
    this.suspect = suspect;
    this.province = province;
    this.opened = opened;
    this.threshold = threshold;
  }

  int suspect() {
    return suspect;
  }

  int province() {
    return province;
  }

  int opened() {
    return opened;
  }

  void add(double units) {
    work += units;
  }

  boolean solved() {
    return work >= threshold;
  }
}
