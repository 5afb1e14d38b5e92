/**
 * The mathematics of calibration: what a model, known by some runs, says about its inputs when its
 * outputs are held against a record. Nothing here knows of scenarios, files or the nation: inputs
 * are <em>standardised</em>, so that before any record each is standard normal and independent of
 * the others, and outputs are numbers that may have a normal error (logarithms of counts, logits of
 * shares).
 *
 * <p>{@link org.waymark.analysis.calibration.Emulators} stand in for the model, {@link
 * org.waymark.analysis.calibration.Likelihood} holds them against the record, {@link
 * org.waymark.analysis.calibration.HistoryMatching} finds the region that is not ruled out, {@link
 * org.waymark.analysis.calibration.EllipticalSlice} draws from the posterior. {@link
 * org.waymark.analysis.calibration.EnsembleSmoother} needs no emulator. {@link
 * org.waymark.analysis.calibration.TruthAmongDraws}, {@link org.waymark.analysis.calibration.Ranks}
 * and {@link org.waymark.analysis.calibration.Coverage} ask whether all of it can be trusted.
 * Elementary functions that Java leaves to the processor are those of commons-math, so that the
 * same seed gives the same bytes on every machine.
 */
package org.waymark.analysis.calibration;
