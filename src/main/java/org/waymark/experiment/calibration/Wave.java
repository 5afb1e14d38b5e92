package org.waymark.experiment.calibration;

/**
 * Runs before the emulator is trained anew.
 *
 * @param points how many, each run once with a seed of its own
 * @param factor size of the nation, as {@code population.factor}
 * @param cutoff implausibility above which a point is ruled out after it
 */
public record Wave(int points, double factor, double cutoff) {}
