package org.waymark.outcome.world;

/**
 * How much a plausible world counts, as {@code experiment.record} has judged it.
 *
 * @param recordedRatio victims recorded per year in the world, divided by those on record; NaN if
 *     it was not judged
 * @param contradictsRecord whether that is off by more than {@link #GROSS}, either way
 * @param weight 1 if the world counts, else 0
 */
public record WorldWeight(double recordedRatio, boolean contradictsRecord, int weight) {
  /** A world contradicts the record when it is off by more than this factor, either way. */
  public static final double GROSS = 3;

  /** Whether it counts. */
  public boolean counts() {
    return weight > 0;
  }
}
