package org.waymark.outcome;

/**
 * One run under one plausible parameter set.
 *
 * @param set number of the set, from 0
 * @param recordedRatio victims recorded per year in the model, divided by those on record; NaN if
 *     no full year is on record
 * @param figures what came out
 */
public record PlausibleRun(int set, double recordedRatio, RunFigures figures) {
  /** A set contradicts the record when it is off by more than this factor, either way. */
  public static final double GROSS = 3;

  /** Whether the set contradicts the record grossly, so that it has weight zero. */
  public boolean contradictsRecord() {
    return recordedRatio > GROSS || recordedRatio < 1 / GROSS;
  }
}
