package org.waymark.experiment.calibration;

/** What is known of an input before the record, as a distribution. */
public interface Prior {
  /** The value at a point of the standard normal: 0 is the median. */
  double at(double z);

  /** Name of its shape, in files. */
  String shape();

  /** Whether it is a single value, which nothing can teach about. */
  default boolean isFixed() {
    return false;
  }
}
