package org.waymark.scenario.parameter;

/** What happens to people who were trafficked: exploitation, exit, return, identification, help. */
public record Victims(
    Escape escape,
    Rescue rescue,
    Handover handover,
    FoundAbroad foundAbroad,
    Identified identified,
    Helped helped,
    Heard heard,
    @Parameter(
            unit = "0-1",
            standard = 0.5,
            plausible = {0.25, 0.75},
            source = "cn_rescued_0912 (ecns2013); scale: assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double cooperation,
    @Parameter(
            unit = "ratio",
            range = {0, 10},
            standard = 0.5,
            plausible = {0.1, 0.9},
            source = "ngo_rescues_blue_dragon_2023 (rescues go on without it); size: assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double rescueWithoutCooperation,
    @Parameter(
            unit = "ratio",
            range = {0, 10},
            standard = 0.8,
            plausible = {0.3, 1.5},
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double rescueProtection,
    @Parameter(
            unit = "ratio",
            range = {0, 10},
            standard = 0.6,
            plausible = {0.2, 1},
            source = "assumption; police free people whether or not they are cared for afterwards",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double rescueWithoutProtection,
    @Parameter(
            unit = "share per month",
            standard = 0.012,
            plausible = {0.003, 0.03},
            source = "stay_over_10_years_share, duration_exploitation_china; assumption")
        double settlePerMonth,
    @Parameter(
            unit = "ratio",
            standard = 0.3,
            plausible = {0.05, 0.5},
            source = "repat_2020, days of closure in drivers.csv; size: assumption")
        double returnWhenShut,
    @Parameter(
            unit = "ratio",
            standard = 0.3,
            plausible = {0.1, 1},
            source = "assumption; debts make leaving slow",
            sign = Sign.ASSUMED)
        double leavingInDebt,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausible = {0.1, 0.7})
        double foundGoesHome,
    @Parameter(
            unit = "ratio",
            range = {0, 3},
            standard = 1,
            plausible = {0.7, 1.2},
            source = "assumption; drivers of detection",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double detection,
    @Parameter(
            unit = "per unit",
            range = {0, 20},
            standard = 4,
            plausible = {2, 6},
            source = "share_verified_returns_identified; size: assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double identificationProtection,
    @Parameter(
            unit = "per unit",
            range = {0, 20},
            standard = 2,
            plausible = {0, 4},
            source = "effect_training_understanding, police_training_quality; size: assumption",
            barrier = Barrier.ENFORCEMENT,
            sign = Sign.ASSUMED)
        double identificationSkill,
    @Parameter(
            unit = "per unit",
            range = {0, 20},
            standard = 2,
            plausible = {0, 4},
            source = "still_afraid_of_trafficker; size: assumption",
            sign = Sign.ASSUMED)
        double identificationTrust,
    @Parameter(
            unit = "per unit",
            range = {0, 20},
            standard = 0.7,
            plausible = {0, 1.5},
            source = "hotline_victims_per_call (hot2025); size: assumption",
            sign = Sign.ASSUMED)
        double identificationHotline,
    @Parameter(
            unit = "share",
            standard = 0.95,
            plausible = {0.3, 1},
            source = "rep_splice, rep_2012_2017_molisa; tuned by hand")
        double recordedShare,
    @Parameter(
            unit = "share",
            standard = 0.95,
            plausible = {0.2, 1},
            source = "law_pc2015; tuned by hand")
        double recordedYouthShare,
    @Parameter(
            unit = "share",
            standard = 0.6,
            plausible = {0.3, 0.8},
            source = "reintegration_help_share, beneficiary_selection_rate",
            barrier = Barrier.IMPLEMENTATION)
        double stateAssistance,
    @Parameter(
            unit = "months",
            range = {1, 120},
            standard = 12,
            plausible = {6, 24},
            source = "days_return_to_verification; assumption")
        int waitMonths,
    @Parameter(
            unit = "share per month",
            standard = 0.03,
            plausible = {0.01, 0.08},
            source = "retrafficking_window; assumption")
        double reintegrationPerMonth,
    @Parameter(
            unit = "ratio",
            range = {0, 20},
            standard = 2.5,
            plausible = {1.5, 4},
            barrier = Barrier.IMPLEMENTATION)
        double assistedReintegration,
    @Parameter(
            unit = "share per month",
            range = {0, 0.2},
            standard = 0.0005,
            plausible = {0.0002, 0.002},
            source = "retrafficking_rate_known (retraf2010)")
        double retraffickedPerMonth,
    @Parameter(
            unit = "ratio",
            standard = 0.4,
            plausible = {0.2, 0.8},
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double assistedRetrafficking,
    @Parameter(
            unit = "share",
            standard = 0.2,
            plausible = {0.05, 0.5},
            source = "still_afraid_of_trafficker; size: assumption",
            barrier = Barrier.IMPLEMENTATION,
            sign = Sign.ASSUMED)
        double helpRefused) {
  /** Monthly hazard of getting away by oneself. */
  public record Escape(
      @Parameter(
              unit = "share per month",
              standard = 0.03,
              plausible = {0.015, 0.06},
              source = "self_return_share, duration_exploitation_china")
          double china,
      @Parameter(
              unit = "share per month",
              standard = 0.05,
              plausible = {0.02, 0.1})
          double cambodia,
      @Parameter(
              unit = "share per month",
              standard = 0.08,
              plausible = {0.03, 0.15},
              source = "scam_vn_total, ransom_cambodia; assumption")
          double scam,
      @Parameter(
              unit = "share per month",
              standard = 0.04,
              plausible = {0.02, 0.08})
          double laos,
      @Parameter(
              unit = "share per month",
              standard = 0.05,
              plausible = {0.02, 0.1})
          double eastAsia,
      @Parameter(
              unit = "share per month",
              standard = 0.03,
              plausible = {0.01, 0.06})
          double europe,
      @Parameter(
              unit = "share per month",
              standard = 0.1,
              plausible = {0.05, 0.2})
          double domestic) {}

  /** Monthly hazard of rescue under full effectiveness, cooperation and no protection. */
  public record Rescue(
      @Parameter(
              unit = "share per month",
              standard = 0.02,
              plausible = {0.008, 0.05},
              source = "rescue_or_return_share_known_victims, cn_rescued_0912",
              barrier = Barrier.IMPLEMENTATION,
              sign = Sign.ASSUMED)
          double abroad,
      @Parameter(
              unit = "share per month",
              standard = 0.1,
              plausible = {0.03, 0.25},
              source = "scam_vn_total (vgp_oct2024)",
              barrier = Barrier.IMPLEMENTATION,
              sign = Sign.ASSUMED)
          double scam,
      @Parameter(
              unit = "share per month",
              standard = 0.04,
              plausible = {0.015, 0.08},
              barrier = Barrier.IMPLEMENTATION,
              sign = Sign.ASSUMED)
          double domestic) {}

  /** Monthly hazard of being caught up in a raid or check and handed over to Viet Nam. */
  public record Handover(
      @Parameter(
              unit = "share per month",
              standard = 0.012,
              plausible = {0.004, 0.03},
              source = "detention_before_return_china (stockl2017); size: assumption")
          double china,
      @Parameter(
              unit = "share per month",
              standard = 0.04,
              plausible = {0.01, 0.1},
              source = "scam_vn_total, crack_kh_2022; size: assumption")
          double scam,
      @Parameter(
              unit = "share per month",
              standard = 0.008,
              plausible = {0.002, 0.03})
          double elsewhere) {}

  /**
   * Monthly hazard of being recognised as a victim by the authorities of the country of
   * exploitation.
   */
  public record FoundAbroad(
      @Parameter(
              unit = "share per month",
              standard = 0.01,
              plausible = {0.002, 0.03})
          double eastAsia,
      @Parameter(
              unit = "share per month",
              standard = 0.045,
              plausible = {0.01, 0.06},
              source = "uk_nrm_vietnamese (precarious2019); tuned by hand")
          double europe) {}

  /**
   * Chance of being identified by way of coming back, as protection, skill and trust usually are.
   */
  public record Identified(
      @Parameter(
              unit = "share",
              standard = 0.85,
              plausible = {0.6, 0.98},
              source = "victims_rescued_share_2016 (vnx2017); size: assumption",
              barrier = Barrier.IMPLEMENTATION,
              sign = Sign.ASSUMED)
          double rescued,
      @Parameter(
              unit = "share",
              standard = 0.3,
              plausible = {0.1, 0.5},
              source =
                  "deportees_trafficked_identified_share (poipet2010), scam_return_recognised_share; tuned by hand",
              barrier = Barrier.IMPLEMENTATION,
              sign = Sign.ASSUMED)
          double handedOver,
      @Parameter(
              unit = "share",
              standard = 0.15,
              plausible = {0.05, 0.35},
              source =
                  "return_without_formal_help (iomreint), returnees_officially_identified_2008; tuned by hand",
              barrier = Barrier.IMPLEMENTATION,
              sign = Sign.ASSUMED)
          double alone,
      @Parameter(
              unit = "share",
              standard = 0.5,
              plausible = {0.2, 0.8},
              source = "share_illegal_marriage_border_2020; assumption",
              barrier = Barrier.IMPLEMENTATION,
              sign = Sign.ASSUMED)
          double stopped) {}

  /** Help by the state, against those rescued. */
  public record Helped(
      @Parameter(
              unit = "ratio",
              standard = 1,
              plausible = {0.8, 1},
              source = "reintegration_help_share (molisa2018)",
              barrier = Barrier.IMPLEMENTATION,
              sign = Sign.ASSUMED)
          double rescued,
      @Parameter(
              unit = "ratio",
              standard = 0.7,
              plausible = {0.3, 1},
              source = "assumption",
              barrier = Barrier.IMPLEMENTATION,
              sign = Sign.ASSUMED)
          double handedOver,
      @Parameter(
              unit = "ratio",
              standard = 0.6,
              plausible = {0.3, 1},
              source = "return_without_formal_help (iomreint); size: assumption",
              barrier = Barrier.IMPLEMENTATION,
              sign = Sign.ASSUMED)
          double alone,
      @Parameter(
              unit = "ratio",
              standard = 0.5,
              plausible = {0.2, 1},
              source = "assumption",
              barrier = Barrier.IMPLEMENTATION,
              sign = Sign.ASSUMED)
          double stopped) {}

  /** Testimony, against those rescued. */
  public record Heard(
      @Parameter(
              unit = "ratio",
              standard = 1,
              plausible = {0.8, 1},
              source = "assumption",
              sign = Sign.ASSUMED)
          double rescued,
      @Parameter(
              unit = "ratio",
              standard = 0.7,
              plausible = {0.3, 1},
              source = "assumption",
              sign = Sign.ASSUMED)
          double handedOver,
      @Parameter(
              unit = "ratio",
              standard = 0.7,
              plausible = {0.3, 1},
              source = "assumption",
              sign = Sign.ASSUMED)
          double alone,
      @Parameter(
              unit = "ratio",
              standard = 0.7,
              plausible = {0.3, 1},
              source = "assumption",
              sign = Sign.ASSUMED)
          double stopped) {}
}
