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
    double cooperation,
    double rescueWithoutCooperation,
    double rescueProtection,
    double rescueWithoutProtection,
    double settlePerMonth,
    double returnWhenShut,
    double leavingInDebt,
    double foundGoesHome,
    double detection,
    double identificationProtection,
    double identificationSkill,
    double identificationTrust,
    double identificationHotline,
    double recordedShare,
    double recordedYouthShare,
    double stateAssistance,
    int waitMonths,
    double reintegrationPerMonth,
    double assistedReintegration,
    double retraffickedPerMonth,
    double assistedRetrafficking,
    double helpRefused) {
  /** Monthly hazard of getting away by oneself. */
  public record Escape(
      double china,
      double cambodia,
      double scam,
      double laos,
      double eastAsia,
      double europe,
      double domestic) {}

  /** Monthly hazard of rescue under full effectiveness, cooperation and no protection. */
  public record Rescue(double abroad, double scam, double domestic) {}

  /** Monthly hazard of being caught up in a raid or check and handed over to Viet Nam. */
  public record Handover(double china, double scam, double elsewhere) {}

  /**
   * Monthly hazard of being recognised as a victim by the authorities of the country of
   * exploitation.
   */
  public record FoundAbroad(double eastAsia, double europe) {}

  /**
   * Chance of being identified by way of coming back, as protection, skill and trust usually are.
   */
  public record Identified(double rescued, double handedOver, double alone, double stopped) {}

  /** Help by the state, against those rescued. */
  public record Helped(double rescued, double handedOver, double alone, double stopped) {}

  /** Testimony, against those rescued. */
  public record Heard(double rescued, double handedOver, double alone, double stopped) {}
}
