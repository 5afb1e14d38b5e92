package org.waymark.nation.commune;

import java.util.Arrays;

/**
 * Whom IOM reaches directly in the communes: people about to leave who are counselled in the month,
 * and courses at school, whose effect lasts. Courses are kept as the number expected for a
 * household with children since month 0, so that a household's own arrivals tell when it was
 * reached.
 */
public final class Outreach {
  private final int months;
  private final double[] counselled;
  private final float[][] courses;
  private final int[] written;

  Outreach(int communes, int months) {
    this.months = months;
    this.counselled = new double[communes];
    this.courses = new float[communes][];
    this.written = new int[communes];
  }

  /** Begins a month: nobody is counselled yet. */
  public void open() {
    Arrays.fill(counselled, 0);
  }

  /** This share of the people about to leave from a commune is counselled this month. */
  public void counsel(int commune, double share) {
    counselled[commune] = share;
  }

  /** Share of the people about to leave from a commune who are counselled this month. */
  public double counselled(int commune) {
    return counselled[commune];
  }

  /** Courses reach households with children of a commune in a month. */
  public void teach(int commune, int month, double coverage) {
    if (courses[commune] == null) {
      courses[commune] = new float[months];
    }
    float[] sum = courses[commune];
    Arrays.fill(sum, written[commune] + 1, month + 1, sum[written[commune]]);
    sum[month] += (float) Awareness.hazard(coverage);
    written[commune] = month;
  }

  /** Whether there ever was a course in a commune. */
  public boolean everTaught(int commune) {
    return courses[commune] != null;
  }

  /** Courses expected for a household with children, from month 0 to the end of a month. */
  public double courses(int commune, int month) {
    return month < 0 || courses[commune] == null
        ? 0
        : courses[commune][Math.min(month, written[commune])];
  }
}
