package org.waymark.scenario.parameter;

/** The ways in which an offer reaches a household. */
public record Channels(
    Weight weight,
    Acceptance acceptance,
    Visibility visibility,
    Escape escape,
    double riskSensitivity,
    double onlineGrowthPerYear) {
  /** How often a channel is used when nothing is policed, relative to the others. */
  public record Weight(double acquaintance, double broker, double online, double force) {}

  /** What a channel adds to the log-odds of acceptance. */
  public record Acceptance(double acquaintance, double broker, double online) {}

  /** How visible a channel is to families and officers. */
  public record Visibility(double acquaintance, double broker, double online, double force) {}

  /** How escape from exploitation differs by channel. */
  public record Escape(double acquaintance, double broker, double online, double force) {}
}
