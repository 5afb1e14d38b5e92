package org.waymark.scenario.parameter;

/** What happens to people who were trafficked: exploitation, exit, return, identification, help. */
public record Victims(
    Escape escape,
    Rescue rescue,
    @Parameter(
            unit = "0-1",
            standard = 0.5,
            plausibleLow = 0.25,
            plausibleHigh = 0.75,
            label = "cross-border cooperation",
            meaning = "Cross-border cooperation in rescue and return.",
            source = "cn_rescued_0912 (ecns2013); scale: assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double cooperation,
    @Parameter(
            unit = "ratio",
            high = 10,
            standard = 0.5,
            plausibleLow = 0.1,
            plausibleHigh = 0.9,
            label = "rescues without cooperation across the border",
            meaning =
                "Factor on rescue from abroad without any cooperation; cooperation is added to it.",
            source = "ngo_rescues_blue_dragon_2023 (rescues go on without it); size: assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double rescueWithoutCooperation,
    @Parameter(
            unit = "ratio",
            high = 10,
            standard = 0.8,
            plausibleLow = 0.3,
            plausibleHigh = 1.5,
            label = "effect of protection on rescue",
            meaning = "How much more is rescued where protection is carried out.",
            source = "assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double rescueProtection,
    @Parameter(
            unit = "ratio",
            high = 10,
            standard = 0.6,
            plausibleLow = 0.2,
            plausibleHigh = 1,
            label = "rescues without protection of victims",
            meaning =
                "Factor on rescue where no protection is carried out; what protection adds is added to it.",
            source = "assumption; police free people whether or not they are cared for afterwards",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double rescueWithoutProtection,
    @Parameter(
            unit = "share per month",
            standard = 0.012,
            plausibleLow = 0.003,
            plausibleHigh = 0.03,
            label = "staying abroad for good",
            meaning = "People held abroad who settle there and never come back, in a month.",
            source = "stay_over_10_years_share, duration_exploitation_china; assumption")
        double settlePerMonth,
    @Parameter(
            unit = "ratio",
            standard = 0.15,
            plausibleLow = 0.05,
            plausibleHigh = 0.5,
            label = "share who can return while the border is shut",
            meaning = "Escapes and rescues abroad that go on while the border is shut.",
            source = "repat_2020, days of closure in drivers.csv; size: assumption")
        double returnWhenShut,
    @Parameter(
            unit = "share",
            standard = 0.1,
            plausibleLow = 0.02,
            plausibleHigh = 0.2,
            label = "identification without any protection",
            meaning = "Chance that somebody who came back is identified, without any protection.",
            source = "identification_probability, return_without_formal_help; tuned by hand",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double identificationBase,
    @Parameter(
            unit = "share",
            high = 2,
            standard = 0.9,
            plausibleLow = 0.5,
            plausibleHigh = 1.2,
            label = "effect of protection on identification",
            meaning = "What full protection and effectiveness add to that chance.",
            source = "share_verified_returns_identified; tuned by hand",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double identificationProtection,
    @Parameter(
            unit = "share",
            standard = 0.5,
            plausibleLow = 0.2,
            plausibleHigh = 0.8,
            label = "identification of people stopped on the way",
            meaning =
                "Part of the people stopped on the way, missed otherwise, who are identified then and there.",
            source = "share_illegal_marriage_border_2020; assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double identificationInterdicted,
    @Parameter(
            unit = "share",
            standard = 0.95,
            plausibleLow = 0.3,
            plausibleHigh = 1,
            label = "share of identified people who are recorded",
            meaning =
                "Identified people of 18 and over, or under 16, who enter the official count of the day.",
            source = "rep_splice, rep_2012_2017_molisa; tuned by hand")
        double recordedShare,
    @Parameter(
            unit = "share",
            standard = 0.95,
            plausibleLow = 0.2,
            plausibleHigh = 1,
            label = "share of identified young people who are recorded",
            meaning =
                "The same for people under 18: since 2018 a means must be proved for those of 16 and 17.",
            source = "law_pc2015; tuned by hand")
        double recordedYouthShare,
    @Parameter(
            unit = "share",
            standard = 0.6,
            plausibleLow = 0.3,
            plausibleHigh = 0.8,
            label = "share of identified people whom the state helps",
            meaning = "Identified people whom the state helps where protection is complete.",
            source = "reintegration_help_share, beneficiary_selection_rate",
            barrier = Barrier.IMPLEMENTATION)
        double stateAssistance,
    @Parameter(
            unit = "months",
            low = 1,
            high = 120,
            standard = 12,
            plausibleLow = 6,
            plausibleHigh = 24,
            label = "how long people wait for the help of IOM",
            meaning = "How long an identified person may wait for IOM's help.",
            source = "days_return_to_verification; assumption")
        int waitMonths,
    @Parameter(
            unit = "share per month",
            standard = 0.03,
            plausibleLow = 0.01,
            plausibleHigh = 0.08,
            label = "reintegration without help",
            meaning =
                "People who came back without help and have found their place again, in a month.",
            source = "retrafficking_window; assumption")
        double reintegrationPerMonth,
    @Parameter(
            unit = "ratio",
            high = 20,
            standard = 2.5,
            plausibleLow = 1.5,
            plausibleHigh = 4,
            label = "effect of help on reintegration",
            meaning = "How much faster that goes with help.",
            source = "assumption",
            barrier = Barrier.IMPLEMENTATION)
        double assistedReintegration,
    @Parameter(
            unit = "share per month",
            high = 0.2,
            standard = 0.0005,
            plausibleLow = 0.0002,
            plausibleHigh = 0.002,
            label = "hazard of being trafficked again",
            meaning = "People who came back and are trafficked again, in a month.",
            source = "retrafficking_rate_known (retraf2010)")
        double retraffickedPerMonth,
    @Parameter(
            unit = "ratio",
            standard = 0.4,
            plausibleLow = 0.2,
            plausibleHigh = 0.8,
            label = "hazard of being trafficked again in spite of help",
            meaning = "What help leaves of that hazard.",
            source = "assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double assistedRetrafficking,
    @Parameter(
            unit = "share",
            standard = 0.2,
            plausibleLow = 0.05,
            plausibleHigh = 0.5,
            label = "help refused out of fear",
            meaning =
                "Identified people who refuse help and do not testify, out of fear, where no protection is carried out.",
            source = "still_afraid_of_trafficker; size: assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double helpRefused) {
  /** Monthly hazard of getting away by oneself. */
  public record Escape(
      @Parameter(
              unit = "share per month",
              standard = 0.03,
              plausibleLow = 0.015,
              plausibleHigh = 0.06,
              label = "escape from exploitation in China",
              meaning = "Escape from exploitation in China, in a month.",
              source = "self_return_share, duration_exploitation_china")
          double china,
      @Parameter(
              unit = "share per month",
              standard = 0.05,
              plausibleLow = 0.02,
              plausibleHigh = 0.1,
              label = "escape from exploitation in Cambodia",
              meaning =
                  "Escape from exploitation in Cambodia other than a scam compound, in a month.",
              source = "assumption")
          double cambodia,
      @Parameter(
              unit = "share per month",
              standard = 0.08,
              plausibleLow = 0.03,
              plausibleHigh = 0.15,
              label = "escape from a scam compound",
              meaning = "Escape, ransom or release from a scam compound, in a month.",
              source = "scam_vn_total, ransom_cambodia; assumption")
          double scam,
      @Parameter(
              unit = "share per month",
              standard = 0.04,
              plausibleLow = 0.02,
              plausibleHigh = 0.08,
              label = "escape from exploitation in Laos",
              meaning = "Escape from exploitation in Laos, in a month.",
              source = "assumption")
          double laos,
      @Parameter(
              unit = "share per month",
              standard = 0.04,
              plausibleLow = 0.02,
              plausibleHigh = 0.08,
              label = "escape from exploitation further abroad",
              meaning = "Escape from exploitation further abroad, in a month.",
              source = "assumption")
          double further,
      @Parameter(
              unit = "share per month",
              standard = 0.1,
              plausibleLow = 0.05,
              plausibleHigh = 0.2,
              label = "escape from exploitation inside Viet Nam",
              meaning = "Escape from exploitation inside Viet Nam, in a month.",
              source = "assumption")
          double domestic) {}

  /** Monthly hazard of rescue under full effectiveness, cooperation and no protection. */
  public record Rescue(
      @Parameter(
              unit = "share per month",
              standard = 0.02,
              plausibleLow = 0.008,
              plausibleHigh = 0.05,
              label = "rescue from abroad",
              meaning = "Rescue from abroad in a month.",
              source = "rescue_or_return_share_known_victims, cn_rescued_0912",
              barrier = Barrier.IMPLEMENTATION,
              sign = Sign.ASSUMED)
          double abroad,
      @Parameter(
              unit = "share per month",
              standard = 0.1,
              plausibleLow = 0.03,
              plausibleHigh = 0.25,
              label = "rescue from a scam compound",
              meaning = "Rescue from a scam compound in a month.",
              source = "scam_vn_total (vgp_oct2024)",
              barrier = Barrier.IMPLEMENTATION,
              sign = Sign.ASSUMED)
          double scam,
      @Parameter(
              unit = "share per month",
              standard = 0.04,
              plausibleLow = 0.015,
              plausibleHigh = 0.08,
              label = "rescue inside Viet Nam",
              meaning = "Rescue inside Viet Nam in a month.",
              source = "assumption",
              barrier = Barrier.IMPLEMENTATION,
              sign = Sign.ASSUMED)
          double domestic) {}
}
