package org.waymark.scenario.parameter;

/** The ways in which an offer reaches a household. */
public record Channels(
    Weight weight,
    Acceptance acceptance,
    Visibility visibility,
    Escape escape,
    @Parameter(
            unit = "logit points per arrest a year",
            range = {0, 100},
            standard = 4,
            plausible = {0, 10})
        double riskSensitivity,
    @Parameter(
            unit = "log points per year",
            range = {-1, 1},
            standard = 0.08,
            plausible = {0, 0.15},
            source = "share_recruited_online, share_recruited_online_2025; assumption")
        double onlineGrowthPerYear) {
  /** How often a channel is used when nothing is policed, relative to the others. */
  public record Weight(
      @Parameter(
              unit = "ratio",
              range = {0, 100},
              standard = 0.55,
              plausible = {0.35, 0.75},
              source = "recruiter_known_to_victim, share_recruited_online; assumption")
          double acquaintance,
      @Parameter(
              unit = "ratio",
              range = {0, 100},
              standard = 0.25,
              plausible = {0.1, 0.4},
              source = "recruiter_known_to_victim, share_recruited_online; assumption")
          double broker,
      @Parameter(
              unit = "ratio",
              range = {0, 100},
              standard = 0.15,
              plausible = {0.05, 0.4},
              source = "recruiter_known_to_victim, share_recruited_online; assumption")
          double online,
      @Parameter(
              unit = "ratio",
              range = {0, 100},
              standard = 0.05,
              plausible = {0.01, 0.1},
              source = "recruiter_known_to_victim, share_recruited_online; assumption")
          double force) {}

  /** What a channel adds to the log-odds of acceptance. */
  public record Acceptance(
      @Parameter(
              unit = "logit points",
              range = {-10, 10},
              standard = 0.6,
              plausible = {0.2, 1},
              sign = Sign.ASSUMED)
          double acquaintance,
      @Parameter(
              unit = "logit points",
              range = {-10, 10},
              standard = 0,
              plausible = {-0.3, 0.3},
              sign = Sign.ASSUMED)
          double broker,
      @Parameter(
              unit = "logit points",
              range = {-10, 10},
              standard = -0.2,
              plausible = {-0.6, 0.4},
              sign = Sign.ASSUMED)
          double online) {}

  /** How visible a channel is to families and officers. */
  public record Visibility(
      @Parameter(
              unit = "ratio",
              range = {0, 10},
              standard = 0.8,
              plausible = {0.5, 1},
              sign = Sign.ASSUMED)
          double acquaintance,
      @Parameter(
              unit = "ratio",
              range = {0, 10},
              standard = 1,
              plausible = {0.8, 1.2},
              sign = Sign.ASSUMED)
          double broker,
      @Parameter(
              unit = "ratio",
              range = {0, 10},
              standard = 0.7,
              plausible = {0.3, 1.2},
              sign = Sign.ASSUMED)
          double online,
      @Parameter(
              unit = "ratio",
              range = {0, 10},
              standard = 2.5,
              plausible = {1.5, 4},
              sign = Sign.ASSUMED)
          double force) {}

  /** How escape from exploitation differs by channel. */
  public record Escape(
      @Parameter(
              unit = "ratio",
              range = {0, 10},
              standard = 1,
              plausible = {0.8, 1.2},
              sign = Sign.ASSUMED)
          double acquaintance,
      @Parameter(
              unit = "ratio",
              range = {0, 10},
              standard = 1,
              plausible = {0.8, 1.2},
              sign = Sign.ASSUMED)
          double broker,
      @Parameter(
              unit = "ratio",
              range = {0, 10},
              standard = 1.1,
              plausible = {0.8, 1.4},
              sign = Sign.ASSUMED)
          double online,
      @Parameter(
              unit = "ratio",
              range = {0, 10},
              standard = 0.8,
              plausible = {0.5, 1},
              sign = Sign.ASSUMED)
          double force) {}
}
