package org.waymark.analysis.posterior;

import org.waymark.analysis.calibration.Emulators;
import org.waymark.analysis.calibration.Prediction;
import org.waymark.analysis.calibration.Predictions;
import org.waymark.analysis.calibration.Surrogate;

/**
 * Some of the outputs of emulators, in another order.
 *
 * @param all the emulators
 * @param kept numbers of those outputs
 */
record Subset(Emulators all, int[] kept) implements Surrogate {
  @Override
  public int outputs() {
    return kept.length;
  }

  @Override
  public void at(double[] z, Predictions into) {
    for (int i = 0; i < kept.length; i++) {
      Prediction there = all.of(kept[i]).at(z);
      into.mean()[i] = there.mean();
      into.variance()[i] = there.variance();
      into.noise()[i] = there.noise();
    }
  }

  @Override
  public double[][] correlation() {
    double[][] whole = all.correlation();
    double[][] part = new double[kept.length][kept.length];
    for (int i = 0; i < kept.length; i++) {
      for (int j = 0; j < kept.length; j++) {
        part[i][j] = whole[kept[i]][kept[j]];
      }
    }
    return part;
  }
}
