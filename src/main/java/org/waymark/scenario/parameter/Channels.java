package org.waymark.scenario.parameter;

/** The ways in which an offer reaches a household. */
public record Channels(
    Weight weight,
    Acceptance acceptance,
    Visibility visibility,
    Escape escape,
    @Parameter(
            unit = "logit points per arrest a year",
            high = 100,
            standard = 4,
            plausibleLow = 0,
            plausibleHigh = 10,
            label = "how strongly recruiters leave visible channels",
            meaning =
                "How strongly recruiters leave visible channels where the hazard of arrest is high.",
            source = "assumption")
        double riskSensitivity,
    @Parameter(
            unit = "log points per year",
            low = -1,
            standard = 0.08,
            plausibleLow = 0,
            plausibleHigh = 0.15,
            label = "growth of the online channel",
            meaning =
                "Growth of the online channel relative to the others since the start of the run.",
            source = "share_recruited_online, share_recruited_online_2025; assumption")
        double onlineGrowthPerYear) {
  /** How often a channel is used when nothing is policed, relative to the others. */
  public record Weight(
      @Parameter(
              unit = "ratio",
              high = 100,
              standard = 0.55,
              plausibleLow = 0.35,
              plausibleHigh = 0.75,
              label = "use of offers by acquaintances",
              meaning =
                  "Use of offers by an acquaintance relative to the other channels, at the start.",
              source = "recruiter_known_to_victim, share_recruited_online; assumption")
          double acquaintance,
      @Parameter(
              unit = "ratio",
              high = 100,
              standard = 0.25,
              plausibleLow = 0.1,
              plausibleHigh = 0.4,
              label = "use of offers by brokers",
              meaning = "Use of offers by a broker relative to the other channels, at the start.",
              source = "recruiter_known_to_victim, share_recruited_online; assumption")
          double broker,
      @Parameter(
              unit = "ratio",
              high = 100,
              standard = 0.15,
              plausibleLow = 0.05,
              plausibleHigh = 0.4,
              label = "use of offers online",
              meaning = "Use of offers online relative to the other channels, at the start.",
              source = "recruiter_known_to_victim, share_recruited_online; assumption")
          double online,
      @Parameter(
              unit = "ratio",
              high = 100,
              standard = 0.05,
              plausibleLow = 0.01,
              plausibleHigh = 0.1,
              label = "use of force",
              meaning = "Use of offers by force relative to the other channels, at the start.",
              source = "recruiter_known_to_victim, share_recruited_online; assumption")
          double force) {}

  /** What a channel adds to the log-odds of acceptance. */
  public record Acceptance(
      @Parameter(
              unit = "logit points",
              low = -10,
              high = 10,
              standard = 0.6,
              plausibleLow = 0.2,
              plausibleHigh = 1,
              label = "readiness to accept offers by acquaintances",
              meaning = "Added to the log-odds of acceptance for offers by an acquaintance.",
              source = "assumption",
              sign = Sign.ASSUMED)
          double acquaintance,
      @Parameter(
              unit = "logit points",
              low = -10,
              high = 10,
              standard = 0,
              plausibleLow = -0.3,
              plausibleHigh = 0.3,
              label = "readiness to accept offers by brokers",
              meaning = "Added to the log-odds of acceptance for offers by a broker.",
              source = "assumption",
              sign = Sign.ASSUMED)
          double broker,
      @Parameter(
              unit = "logit points",
              low = -10,
              high = 10,
              standard = -0.2,
              plausibleLow = -0.6,
              plausibleHigh = 0.4,
              label = "readiness to accept offers online",
              meaning = "Added to the log-odds of acceptance for offers online.",
              source = "assumption",
              sign = Sign.ASSUMED)
          double online,
      @Parameter(
              unit = "logit points",
              low = -10,
              high = 10,
              standard = 1.5,
              plausibleLow = 0.5,
              plausibleHigh = 2.5,
              label = "readiness to give in to force",
              meaning = "Added to the log-odds of acceptance for offers by force.",
              source = "assumption",
              sign = Sign.ASSUMED)
          double force) {}

  /** How visible a channel is to families and officers. */
  public record Visibility(
      @Parameter(
              unit = "ratio",
              high = 10,
              standard = 0.8,
              plausibleLow = 0.5,
              plausibleHigh = 1,
              label = "reports of offers by acquaintances",
              meaning = "Reports of refused offers made by an acquaintance, relative to a broker.",
              source = "assumption",
              sign = Sign.ASSUMED)
          double acquaintance,
      @Parameter(
              unit = "ratio",
              high = 10,
              standard = 1,
              plausibleLow = 0.8,
              plausibleHigh = 1.2,
              label = "reports of offers by brokers",
              meaning = "Reports of refused offers made by a broker, relative to a broker.",
              source = "assumption",
              sign = Sign.ASSUMED)
          double broker,
      @Parameter(
              unit = "ratio",
              high = 10,
              standard = 0.7,
              plausibleLow = 0.3,
              plausibleHigh = 1.2,
              label = "reports of offers online",
              meaning = "Reports of refused offers made online, relative to a broker.",
              source = "assumption",
              sign = Sign.ASSUMED)
          double online,
      @Parameter(
              unit = "ratio",
              high = 10,
              standard = 2.5,
              plausibleLow = 1.5,
              plausibleHigh = 4,
              label = "reports of force",
              meaning = "Reports of refused offers made by force, relative to a broker.",
              source = "assumption",
              sign = Sign.ASSUMED)
          double force) {}

  /** How escape from exploitation differs by channel. */
  public record Escape(
      @Parameter(
              unit = "ratio",
              high = 10,
              standard = 1,
              plausibleLow = 0.8,
              plausibleHigh = 1.2,
              label = "escape after recruitment by acquaintances",
              meaning =
                  "Hazard of escape after recruitment by an acquaintance, relative to a broker.",
              source = "assumption",
              sign = Sign.ASSUMED)
          double acquaintance,
      @Parameter(
              unit = "ratio",
              high = 10,
              standard = 1,
              plausibleLow = 0.8,
              plausibleHigh = 1.2,
              label = "escape after recruitment by brokers",
              meaning = "Hazard of escape after recruitment by a broker, relative to a broker.",
              source = "assumption",
              sign = Sign.ASSUMED)
          double broker,
      @Parameter(
              unit = "ratio",
              high = 10,
              standard = 1.1,
              plausibleLow = 0.8,
              plausibleHigh = 1.4,
              label = "escape after recruitment online",
              meaning = "Hazard of escape after recruitment online, relative to a broker.",
              source = "assumption",
              sign = Sign.ASSUMED)
          double online,
      @Parameter(
              unit = "ratio",
              high = 10,
              standard = 0.8,
              plausibleLow = 0.5,
              plausibleHigh = 1,
              label = "escape after recruitment by force",
              meaning = "Hazard of escape after recruitment by force, relative to a broker.",
              source = "assumption",
              sign = Sign.ASSUMED)
          double force) {}
}
