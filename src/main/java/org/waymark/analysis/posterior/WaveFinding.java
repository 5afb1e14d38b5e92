package org.waymark.analysis.posterior;

import java.util.List;
import org.waymark.analysis.calibration.Validation;
import org.waymark.experiment.calibration.Wave;

/**
 * What a wave of runs taught.
 *
 * @param wave what was asked
 * @param runs that left results
 * @param fraction of the prior's region that is left after it; 0 where none was found
 * @param level implausibility that all points of the next wave keep within
 * @param ruledOut share of the prior's region that each target alone rules out, by target
 * @param fresh how the emulators before it said its runs, by output; empty for the first
 * @param within how its own emulators say each of their runs from the others, by output
 */
public record WaveFinding(
    Wave wave,
    int runs,
    double fraction,
    double level,
    double[] ruledOut,
    List<Validation> fresh,
    List<Validation> within) {
  /** Copies its lists. */
  public WaveFinding {
    fresh = List.copyOf(fresh);
    within = List.copyOf(within);
  }
}
