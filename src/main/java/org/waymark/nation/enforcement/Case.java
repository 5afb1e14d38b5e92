package org.waymark.nation.enforcement;

/** A case against a recruiter: what is known, who leads it, and how much work has been done. */
final class Case {
  private final int suspect;
  private final int province;
  private final int opened;
  private final double threshold;
  private Officer lead;
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

  /** The officer who leads the case; null until somebody does. */
  Officer lead() {
    return lead;
  }

  void lead(Officer officer) {
    lead = officer;
  }

  void add(double units) {
    work += units;
  }

  boolean solved() {
    return work >= threshold;
  }
}
