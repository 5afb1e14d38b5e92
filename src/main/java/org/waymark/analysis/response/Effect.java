package org.waymark.analysis.response;

import java.util.List;

/**
 * What one factor does to one output while the others are averaged out.
 *
 * @param path path of the factor
 * @param kind what its places are
 * @param reference the value against which differences are taken
 * @param isBase whether that is the value of the scenario; otherwise it is the lowest or first
 *     value of the study
 * @param places from the lowest value to the highest; words in the order of the study
 * @param swing the largest difference between two places
 */
public record Effect(
    String path,
    Kind kind,
    Object reference,
    boolean isBase,
    List<CurvePoint> places,
    Swing swing) {
  /** What the places of an effect are. */
  public enum Kind {
    /** Numbers that were run. */
    LEVELS,
    /** Words that were run. */
    WORDS,
    /** Places along a curve fitted to all points. */
    CURVE
  }

  /** Copies its list. */
  public Effect {
    places = List.copyOf(places);
  }

  /** Whether anything can be said. */
  public boolean isKnown() {
    return places.stream().anyMatch(place -> Double.isFinite(place.level().mean()));
  }

  /** Whether any of its places has an interval. */
  public boolean hasBand() {
    return places.stream().anyMatch(place -> Double.isFinite(place.level().low95()));
  }
}
