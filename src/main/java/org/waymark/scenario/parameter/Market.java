package org.waymark.scenario.parameter;

/** Where people are taken and what is paid: the demand side, set from outside. */
public record Market(
    Price priceUsd,
    ReferenceFlow referenceFlow,
    BorderOpen borderOpen,
    SectorMix sectorMix,
    SectorPrice sectorPrice,
    Profile marriage,
    SexualProfile sexual,
    LabourProfile labour,
    ScamProfile scam,
    double priceElasticity,
    double priceFloor,
    double priceCeiling,
    double transportUsdPer100Km,
    double flowMemoryMonths,
    double initialFlow,
    double debtMonthsEastAsia,
    double debtMonthsEurope) {
  /** What a recruiter is paid for one person, in the market as it stands at the reference flow. */
  public record Price(
      double china,
      double cambodia,
      double laos,
      double eastAsia,
      double europe,
      double domestic) {}

  /** The flow at which prices are as stated. */
  public record ReferenceFlow(
      double china,
      double cambodia,
      double laos,
      double eastAsia,
      double europe,
      double domestic) {}

  /** How open a way out of the country is to people, 0 (shut) to 1. */
  public record BorderOpen(
      double china, double cambodia, double laos, double eastAsia, double europe) {}

  /**
   * What people taken to a destination are used for; what is not named here is sexual exploitation.
   */
  public record SectorMix(
      double marriageInChina,
      double labourInChina,
      double scamInCambodia,
      double labourInCambodia,
      double labourInLaos,
      double labourEastAsia,
      double labourEurope,
      double labourAtHome) {}

  /** Prices by sector, relative to sexual exploitation. */
  public record SectorPrice(double marriage, double labour, double scam) {}

  /** Who is offered what leads to forced marriage; what is not named here are women. */
  public record Profile(double girls, double boys, double men) {}

  /** Who is offered what leads to sexual exploitation; what is not named here are women. */
  public record SexualProfile(double girls, double boys, double men) {}

  /** Who is offered what leads to forced labour; what is not named here are women. */
  public record LabourProfile(double girls, double boys, double men) {}

  /** Who is offered what leads to a scam compound; what is not named here are women. */
  public record ScamProfile(double girls, double boys, double men) {}
}
