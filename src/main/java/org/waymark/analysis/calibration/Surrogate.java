package org.waymark.analysis.calibration;

/**
 * What stands in for the model: emulators, or in tests a formula. Asked by many threads at once.
 */
public interface Surrogate {
  /** How many outputs it has. */
  int outputs();

  /** Fills in what it says about a point of standardised inputs. */
  void at(double[] z, Predictions into);

  /**
   * Correlation, between outputs, of what one run has beside its mean: neighbouring years share
   * their luck.
   */
  double[][] correlation();
}
