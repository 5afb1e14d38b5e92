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
    @Parameter(
            unit = "exponent",
            range = {0, 2},
            standard = 0.3,
            plausible = {0.1, 0.6},
            sign = Sign.ASSUMED)
        double priceElasticity,
    @Parameter(
            unit = "ratio",
            standard = 0.25,
            plausible = {0.05, 0.5},
            source =
                "price_recruiter_china (50 to 4,000 around 1,100, the spread of single cases); assumption",
            sign = Sign.ASSUMED)
        double priceFloor,
    @Parameter(
            unit = "ratio",
            range = {1, 1000},
            standard = 4,
            plausible = {2, 8},
            source =
                "price_recruiter_china (50 to 4,000 around 1,100, the spread of single cases); assumption",
            sign = Sign.ASSUMED)
        double priceCeiling,
    @Parameter(
            unit = "USD per 100 km",
            range = {0, 1000},
            standard = 25,
            plausible = {5, 60},
            source = "transport_cost_china; assumption")
        double transportUsdPer100Km,
    @Parameter(
            unit = "months",
            range = {1, 60},
            standard = 6,
            plausible = {3, 12})
        double flowMemoryMonths,
    @Parameter(
            unit = "ratio",
            range = {0, 100},
            standard = 0.6,
            plausible = {0.2, 1.5},
            source = "tuned by hand on a long burn-in")
        double initialFlow,
    @Parameter(
            unit = "months",
            range = {0, 240},
            standard = 9.5,
            plausible = {7, 12},
            source = "months_to_break_even_japan (vnx_fees2025)")
        double debtMonthsEastAsia,
    @Parameter(
            unit = "months",
            range = {0, 240},
            standard = 24,
            plausible = {12, 48},
            source = "fee_small_boat_uk, debt_europe_max; months: assumption")
        double debtMonthsEurope) {
  /** What a recruiter is paid for one person, in the market as it stands at the reference flow. */
  public record Price(
      @Parameter(
              unit = "USD per person",
              range = {0, 100000},
              standard = 1350,
              plausible = {300, 2500},
              source = "price_recruiter_china",
              sign = Sign.ASSUMED)
          double china,
      @Parameter(
              unit = "USD per person",
              range = {0, 100000},
              standard = 500,
              plausible = {300, 900},
              source = "price_recruiter_cambodia",
              sign = Sign.ASSUMED)
          double cambodia,
      @Parameter(
              unit = "USD per person",
              range = {0, 100000},
              standard = 500,
              plausible = {300, 2000},
              source = "price_laos",
              sign = Sign.ASSUMED)
          double laos,
      @Parameter(
              unit = "USD per person",
              range = {0, 100000},
              standard = 900,
              plausible = {400, 3000},
              source = "fee_taiwan, fee_japan; a fifth of the fee: assumption",
              sign = Sign.ASSUMED)
          double eastAsia,
      @Parameter(
              unit = "USD per person",
              range = {0, 100000},
              standard = 1850,
              plausible = {800, 5000},
              source = "fee_small_boat_uk; a tenth of the fee: assumption",
              sign = Sign.ASSUMED)
          double europe,
      @Parameter(
              unit = "USD per person",
              range = {0, 100000},
              standard = 720,
              plausible = {100, 1000},
              source = "price_domestic",
              sign = Sign.ASSUMED)
          double domestic) {}

  /** The flow at which prices are as stated. */
  public record ReferenceFlow(
      @Parameter(
              unit = "persons per month",
              range = {0.1, 100000},
              standard = 400,
              plausible = {200, 800},
              source = "tuned by hand",
              sign = Sign.ASSUMED)
          double china,
      @Parameter(
              unit = "persons per month",
              range = {0.1, 100000},
              standard = 40,
              plausible = {15, 100},
              source = "tuned by hand",
              sign = Sign.ASSUMED)
          double cambodia,
      @Parameter(
              unit = "persons per month",
              range = {0.1, 100000},
              standard = 25,
              plausible = {5, 60},
              source = "tuned by hand",
              sign = Sign.ASSUMED)
          double laos,
      @Parameter(
              unit = "persons per month",
              range = {0.1, 100000},
              standard = 20,
              plausible = {5, 60},
              source = "contract_workers_sent_2023; share trafficked: assumption",
              sign = Sign.ASSUMED)
          double eastAsia,
      @Parameter(
              unit = "persons per month",
              range = {0.1, 100000},
              standard = 25,
              plausible = {8, 80},
              source = "uk_nrm_vietnamese; tuned by hand",
              sign = Sign.ASSUMED)
          double europe,
      @Parameter(
              unit = "persons per month",
              range = {0.1, 100000},
              standard = 260,
              plausible = {60, 600},
              source = "tuned by hand",
              sign = Sign.ASSUMED)
          double domestic) {}

  /** How open a way out of the country is to people, 0 (shut) to 1. */
  public record BorderOpen(
      @Parameter(
              unit = "0-1",
              standard = 1,
              plausible = {0.5, 1},
              source = "drivers.csv (border_open); 0-1 values: assumption",
              sign = Sign.ASSUMED)
          double china,
      @Parameter(
              unit = "0-1",
              standard = 1,
              plausible = {0.5, 1},
              source = "drivers.csv (border_open); 0-1 values: assumption",
              sign = Sign.ASSUMED)
          double cambodia,
      @Parameter(
              unit = "0-1",
              standard = 1,
              plausible = {0.5, 1},
              source = "drivers.csv (border_open); 0-1 values: assumption",
              sign = Sign.ASSUMED)
          double laos,
      @Parameter(
              unit = "0-1",
              standard = 1,
              plausible = {0.5, 1},
              source = "drivers.csv (border_open); 0-1 values: assumption",
              sign = Sign.ASSUMED)
          double eastAsia,
      @Parameter(
              unit = "0-1",
              standard = 1,
              plausible = {0.5, 1},
              source = "drivers.csv (border_open); 0-1 values: assumption",
              sign = Sign.ASSUMED)
          double europe) {}

  /**
   * What people taken to a destination are used for; what is not named here is sexual exploitation.
   */
  public record SectorMix(
      @Parameter(
              unit = "share",
              standard = 0.5,
              plausible = {0.35, 0.65},
              source = "share_forced_marriage_china_2005_2020 (aseanact2022)")
          double marriageInChina,
      @Parameter(
              unit = "share",
              standard = 0.3,
              plausible = {0.15, 0.4},
              source = "aseanact2022")
          double labourInChina,
      @Parameter(
              unit = "share",
              standard = 0,
              plausible = {0, 0.95},
              source = "scam_start (vice2022); share: assumption")
          double scamInCambodia,
      @Parameter(
              unit = "share",
              standard = 0.3,
              plausible = {0.1, 0.5})
          double labourInCambodia,
      @Parameter(
              unit = "share",
              standard = 0.5,
              plausible = {0.2, 0.8})
          double labourInLaos,
      @Parameter(
              unit = "share",
              standard = 0.85,
              plausible = {0.6, 0.98})
          double labourEastAsia,
      @Parameter(
              unit = "share",
              standard = 0.9,
              plausible = {0.7, 0.98})
          double labourEurope,
      @Parameter(
              unit = "share",
              standard = 0.5,
              plausible = {0.2, 0.6})
          double labourAtHome) {}

  /** Prices by sector, relative to sexual exploitation. */
  public record SectorPrice(
      @Parameter(
              unit = "ratio",
              range = {0, 10},
              standard = 1.1,
              plausible = {0.8, 1.5},
              sign = Sign.ASSUMED)
          double marriage,
      @Parameter(
              unit = "ratio",
              range = {0, 10},
              standard = 0.7,
              plausible = {0.4, 1},
              sign = Sign.ASSUMED)
          double labour,
      @Parameter(
              unit = "ratio",
              range = {0, 10},
              standard = 1.3,
              plausible = {0.8, 3},
              source = "ransom_cambodia; assumption",
              sign = Sign.ASSUMED)
          double scam) {}

  /** Who is offered what leads to forced marriage; what is not named here are women. */
  public record Profile(
      @Parameter(
              unit = "share",
              standard = 0.5,
              plausible = {0.3, 0.65},
              source = "victim_mean_age_2012_2020 (bluedragon2021); assumption")
          double girls,
      @Parameter(
              unit = "share",
              standard = 0,
              plausible = {0, 0.01},
              source = "victim_mean_age_2012_2020 (bluedragon2021); assumption")
          double boys,
      @Parameter(
              unit = "share",
              standard = 0,
              plausible = {0, 0.01},
              source = "victim_mean_age_2012_2020 (bluedragon2021); assumption")
          double men) {}

  /** Who is offered what leads to sexual exploitation; what is not named here are women. */
  public record SexualProfile(
      @Parameter(
              unit = "share",
              standard = 0.45,
              plausible = {0.25, 0.6},
              source = "share_children, share_female; assumption")
          double girls,
      @Parameter(
              unit = "share",
              standard = 0.02,
              plausible = {0, 0.05},
              source = "share_children, share_female; assumption")
          double boys,
      @Parameter(
              unit = "share",
              standard = 0.01,
              plausible = {0, 0.05},
              source = "share_children, share_female; assumption")
          double men) {}

  /** Who is offered what leads to forced labour; what is not named here are women. */
  public record LabourProfile(
      @Parameter(
              unit = "share",
              standard = 0.25,
              plausible = {0.15, 0.4},
              source = "child_survivors_female (kiss2015), share_male_2011_2020; assumption")
          double girls,
      @Parameter(
              unit = "share",
              standard = 0.15,
              plausible = {0.05, 0.25},
              source = "child_survivors_female (kiss2015), share_male_2011_2020; assumption")
          double boys,
      @Parameter(
              unit = "share",
              standard = 0.2,
              plausible = {0.1, 0.35},
              source = "child_survivors_female (kiss2015), share_male_2011_2020; assumption")
          double men) {}

  /** Who is offered what leads to a scam compound; what is not named here are women. */
  public record ScamProfile(
      @Parameter(
              unit = "share",
              standard = 0.08,
              plausible = {0.03, 0.2},
              source = "scam_share_men_vietnamese (nation2024), hot_2024_profile")
          double girls,
      @Parameter(
              unit = "share",
              standard = 0.14,
              plausible = {0.05, 0.25},
              source = "scam_share_men_vietnamese (nation2024), hot_2024_profile")
          double boys,
      @Parameter(
              unit = "share",
              standard = 0.6,
              plausible = {0.45, 0.75},
              source = "scam_share_men_vietnamese (nation2024), hot_2024_profile")
          double men) {}
}
