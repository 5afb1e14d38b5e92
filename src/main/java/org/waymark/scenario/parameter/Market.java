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
            high = 2,
            standard = 0.3,
            plausibleLow = 0.1,
            plausibleHigh = 0.6,
            label = "how prices fall with the flow",
            meaning =
                "How prices fall with the flow: price x (reference flow / flow) to this power.",
            source = "assumption",
            sign = Sign.ASSUMED)
        double priceElasticity,
    @Parameter(
            unit = "ratio",
            standard = 0.25,
            plausibleLow = 0.05,
            plausibleHigh = 0.5,
            label = "lowest price against the usual one",
            meaning =
                "Smallest factor on a stated price: reached where far more people are brought than at the reference flow.",
            source =
                "price_recruiter_china (50 to 4,000 around 1,100, the spread of single cases); assumption",
            sign = Sign.ASSUMED)
        double priceFloor,
    @Parameter(
            unit = "ratio",
            low = 1,
            high = 1000,
            standard = 4,
            plausibleLow = 2,
            plausibleHigh = 8,
            label = "highest price against the usual one",
            meaning =
                "Largest factor on a stated price: reached where hardly anybody is brought, as while a border is shut.",
            source =
                "price_recruiter_china (50 to 4,000 around 1,100, the spread of single cases); assumption",
            sign = Sign.ASSUMED)
        double priceCeiling,
    @Parameter(
            unit = "USD per 100 km",
            high = 1000,
            standard = 25,
            plausibleLow = 5,
            plausibleHigh = 60,
            label = "cost of the way to the border",
            meaning =
                "Cost of bringing somebody to the border, by distance from the home province.",
            source = "transport_cost_china; assumption")
        double transportUsdPer100Km,
    @Parameter(
            unit = "months",
            low = 1,
            high = 60,
            standard = 6,
            plausibleLow = 3,
            plausibleHigh = 12,
            label = "how long a flow weighs on prices",
            meaning = "How long a flow weighs on prices.",
            source = "assumption")
        double flowMemoryMonths,
    @Parameter(
            unit = "ratio",
            high = 100,
            standard = 0.6,
            plausibleLow = 0.2,
            plausibleHigh = 1.5,
            label = "flow to which prices are used at first",
            meaning = "Flow to each destination when burn-in begins, against its reference flow.",
            source = "tuned by hand on a long burn-in")
        double initialFlow) {
  /** What a recruiter is paid for one person, in the market as it stands at the reference flow. */
  public record Price(
      @Parameter(
              unit = "USD per person",
              high = 100000,
              standard = 1100,
              plausibleLow = 300,
              plausibleHigh = 2500,
              label = "price paid to recruiters for China",
              meaning = "Price paid to a recruiter for somebody taken to China.",
              source = "price_recruiter_china",
              sign = Sign.ASSUMED)
          double china,
      @Parameter(
              unit = "USD per person",
              high = 100000,
              standard = 600,
              plausibleLow = 300,
              plausibleHigh = 900,
              label = "price paid to recruiters for Cambodia",
              meaning = "Price paid to a recruiter for somebody taken to Cambodia.",
              source = "price_recruiter_cambodia",
              sign = Sign.ASSUMED)
          double cambodia,
      @Parameter(
              unit = "USD per person",
              high = 100000,
              standard = 800,
              plausibleLow = 300,
              plausibleHigh = 2000,
              label = "price paid to recruiters for Laos",
              meaning = "Price paid to a recruiter for somebody taken to Laos.",
              source = "price_laos",
              sign = Sign.ASSUMED)
          double laos,
      @Parameter(
              unit = "USD per person",
              high = 100000,
              standard = 1100,
              plausibleLow = 500,
              plausibleHigh = 4000,
              label = "price paid to recruiters for places further abroad",
              meaning = "Price paid to a recruiter for somebody taken further abroad.",
              source = "assumption",
              sign = Sign.ASSUMED)
          double further,
      @Parameter(
              unit = "USD per person",
              high = 100000,
              standard = 500,
              plausibleLow = 100,
              plausibleHigh = 1000,
              label = "price paid to recruiters inside Viet Nam",
              meaning = "Price paid to a recruiter for somebody taken inside Viet Nam.",
              source = "price_domestic",
              sign = Sign.ASSUMED)
          double domestic) {}

  /** The flow at which prices are as stated. */
  public record ReferenceFlow(
      @Parameter(
              unit = "persons per month",
              low = 0.1,
              high = 100000,
              standard = 400,
              plausibleLow = 200,
              plausibleHigh = 800,
              label = "people taken to China at the stated price",
              meaning = "People taken to China in a month at which the stated price holds.",
              source = "tuned by hand",
              sign = Sign.ASSUMED)
          double china,
      @Parameter(
              unit = "persons per month",
              low = 0.1,
              high = 100000,
              standard = 40,
              plausibleLow = 15,
              plausibleHigh = 100,
              label = "people taken to Cambodia at the stated price",
              meaning = "People taken to Cambodia in a month at which the stated price holds.",
              source = "tuned by hand",
              sign = Sign.ASSUMED)
          double cambodia,
      @Parameter(
              unit = "persons per month",
              low = 0.1,
              high = 100000,
              standard = 25,
              plausibleLow = 5,
              plausibleHigh = 60,
              label = "people taken to Laos at the stated price",
              meaning = "People taken to Laos in a month at which the stated price holds.",
              source = "tuned by hand",
              sign = Sign.ASSUMED)
          double laos,
      @Parameter(
              unit = "persons per month",
              low = 0.1,
              high = 100000,
              standard = 15,
              plausibleLow = 3,
              plausibleHigh = 40,
              label = "people taken further abroad at the stated price",
              meaning = "People taken further abroad in a month at which the stated price holds.",
              source = "tuned by hand",
              sign = Sign.ASSUMED)
          double further,
      @Parameter(
              unit = "persons per month",
              low = 0.1,
              high = 100000,
              standard = 45,
              plausibleLow = 15,
              plausibleHigh = 150,
              label = "people taken inside Viet Nam at the stated price",
              meaning = "People taken inside Viet Nam in a month at which the stated price holds.",
              source = "tuned by hand",
              sign = Sign.ASSUMED)
          double domestic) {}

  /** How open a way out of the country is to people, 0 (shut) to 1. */
  public record BorderOpen(
      @Parameter(
              unit = "0-1",
              standard = 1,
              plausibleLow = 0.5,
              plausibleHigh = 1,
              label = "openness of the border with China",
              meaning = "Share of attempts to take somebody to China that can be made in a month.",
              source = "drivers.csv (border_open); 0-1 values: assumption",
              sign = Sign.ASSUMED)
          double china,
      @Parameter(
              unit = "0-1",
              standard = 1,
              plausibleLow = 0.5,
              plausibleHigh = 1,
              label = "openness of the border with Cambodia",
              meaning =
                  "Share of attempts to take somebody to Cambodia that can be made in a month.",
              source = "drivers.csv (border_open); 0-1 values: assumption",
              sign = Sign.ASSUMED)
          double cambodia,
      @Parameter(
              unit = "0-1",
              standard = 1,
              plausibleLow = 0.5,
              plausibleHigh = 1,
              label = "openness of the border with Laos",
              meaning = "Share of attempts to take somebody to Laos that can be made in a month.",
              source = "drivers.csv (border_open); 0-1 values: assumption",
              sign = Sign.ASSUMED)
          double laos,
      @Parameter(
              unit = "0-1",
              standard = 1,
              plausibleLow = 0.5,
              plausibleHigh = 1,
              label = "openness of the ways further abroad",
              meaning =
                  "Share of attempts to take somebody further abroad that can be made in a month.",
              source = "drivers.csv (border_open); 0-1 values: assumption",
              sign = Sign.ASSUMED)
          double further) {}

  /**
   * What people taken to a destination are used for; what is not named here is sexual exploitation.
   */
  public record SectorMix(
      @Parameter(
              unit = "share",
              standard = 0.5,
              plausibleLow = 0.35,
              plausibleHigh = 0.65,
              label = "share of forced marriage in China",
              meaning = "Forced marriage among people taken to China.",
              source = "share_forced_marriage_china_2005_2020 (aseanact2022)")
          double marriageInChina,
      @Parameter(
              unit = "share",
              standard = 0.3,
              plausibleLow = 0.15,
              plausibleHigh = 0.4,
              label = "share of forced labour in China",
              meaning = "Forced labour among people taken to China.",
              source = "aseanact2022")
          double labourInChina,
      @Parameter(
              unit = "share",
              standard = 0,
              plausibleLow = 0,
              plausibleHigh = 0.95,
              label = "share of scam compounds in Cambodia",
              meaning =
                  "Online-scam compounds among people taken to Cambodia: none before the compounds, see the drivers.",
              source = "scam_start (vice2022); share: assumption")
          double scamInCambodia,
      @Parameter(
              unit = "share",
              standard = 0.3,
              plausibleLow = 0.1,
              plausibleHigh = 0.5,
              label = "share of forced labour in Cambodia",
              meaning =
                  "Forced labour among people taken to Cambodia other than to scam compounds.",
              source = "assumption")
          double labourInCambodia,
      @Parameter(
              unit = "share",
              standard = 0.5,
              plausibleLow = 0.2,
              plausibleHigh = 0.8,
              label = "share of forced labour in Laos",
              meaning = "Forced labour among people taken to Laos.",
              source = "assumption")
          double labourInLaos,
      @Parameter(
              unit = "share",
              standard = 0.8,
              plausibleLow = 0.5,
              plausibleHigh = 0.95,
              label = "share of forced labour further abroad",
              meaning = "Forced labour among people taken further abroad.",
              source = "assumption")
          double labourFurther,
      @Parameter(
              unit = "share",
              standard = 0.4,
              plausibleLow = 0.2,
              plausibleHigh = 0.6,
              label = "share of forced labour inside Viet Nam",
              meaning = "Forced labour among people exploited inside Viet Nam.",
              source = "assumption")
          double labourAtHome) {}

  /** Prices by sector, relative to sexual exploitation. */
  public record SectorPrice(
      @Parameter(
              unit = "ratio",
              high = 10,
              standard = 1.1,
              plausibleLow = 0.8,
              plausibleHigh = 1.5,
              label = "price for forced marriage",
              meaning = "Price for forced marriage relative to sexual exploitation.",
              source = "assumption",
              sign = Sign.ASSUMED)
          double marriage,
      @Parameter(
              unit = "ratio",
              high = 10,
              standard = 0.7,
              plausibleLow = 0.4,
              plausibleHigh = 1,
              label = "price for forced labour",
              meaning = "Price for forced labour relative to sexual exploitation.",
              source = "assumption",
              sign = Sign.ASSUMED)
          double labour,
      @Parameter(
              unit = "ratio",
              high = 10,
              standard = 1.3,
              plausibleLow = 0.8,
              plausibleHigh = 3,
              label = "price for scam compounds",
              meaning = "Price for a scam compound relative to sexual exploitation.",
              source = "ransom_cambodia; assumption",
              sign = Sign.ASSUMED)
          double scam) {}

  /** Who is offered what leads to forced marriage; what is not named here are women. */
  public record Profile(
      @Parameter(
              unit = "share",
              standard = 0.5,
              plausibleLow = 0.3,
              plausibleHigh = 0.65,
              label = "share of girls in forced marriage",
              meaning = "Girls under 18 among those offered what leads to forced marriage.",
              source = "victim_mean_age_2012_2020 (bluedragon2021); assumption")
          double girls,
      @Parameter(
              unit = "share",
              standard = 0,
              plausibleLow = 0,
              plausibleHigh = 0.01,
              label = "share of boys in forced marriage",
              meaning = "Boys under 18 among those offered what leads to forced marriage.",
              source = "victim_mean_age_2012_2020 (bluedragon2021); assumption")
          double boys,
      @Parameter(
              unit = "share",
              standard = 0,
              plausibleLow = 0,
              plausibleHigh = 0.01,
              label = "share of men in forced marriage",
              meaning = "Men among those offered what leads to forced marriage.",
              source = "victim_mean_age_2012_2020 (bluedragon2021); assumption")
          double men) {}

  /** Who is offered what leads to sexual exploitation; what is not named here are women. */
  public record SexualProfile(
      @Parameter(
              unit = "share",
              standard = 0.45,
              plausibleLow = 0.25,
              plausibleHigh = 0.6,
              label = "share of girls in sexual exploitation",
              meaning = "Girls under 18 among those offered what leads to sexual exploitation.",
              source = "share_children, share_female; assumption")
          double girls,
      @Parameter(
              unit = "share",
              standard = 0.02,
              plausibleLow = 0,
              plausibleHigh = 0.05,
              label = "share of boys in sexual exploitation",
              meaning = "Boys under 18 among those offered what leads to sexual exploitation.",
              source = "share_children, share_female; assumption")
          double boys,
      @Parameter(
              unit = "share",
              standard = 0.01,
              plausibleLow = 0,
              plausibleHigh = 0.05,
              label = "share of men in sexual exploitation",
              meaning = "Men among those offered what leads to sexual exploitation.",
              source = "share_children, share_female; assumption")
          double men) {}

  /** Who is offered what leads to forced labour; what is not named here are women. */
  public record LabourProfile(
      @Parameter(
              unit = "share",
              standard = 0.25,
              plausibleLow = 0.15,
              plausibleHigh = 0.4,
              label = "share of girls in forced labour",
              meaning = "Girls under 18 among those offered what leads to forced labour.",
              source = "child_survivors_female (kiss2015), share_male_2011_2020; assumption")
          double girls,
      @Parameter(
              unit = "share",
              standard = 0.15,
              plausibleLow = 0.05,
              plausibleHigh = 0.25,
              label = "share of boys in forced labour",
              meaning = "Boys under 18 among those offered what leads to forced labour.",
              source = "child_survivors_female (kiss2015), share_male_2011_2020; assumption")
          double boys,
      @Parameter(
              unit = "share",
              standard = 0.2,
              plausibleLow = 0.1,
              plausibleHigh = 0.35,
              label = "share of men in forced labour",
              meaning = "Men among those offered what leads to forced labour.",
              source = "child_survivors_female (kiss2015), share_male_2011_2020; assumption")
          double men) {}

  /** Who is offered what leads to a scam compound; what is not named here are women. */
  public record ScamProfile(
      @Parameter(
              unit = "share",
              standard = 0.08,
              plausibleLow = 0.03,
              plausibleHigh = 0.2,
              label = "share of girls in scam compounds",
              meaning = "Girls under 18 among those offered what leads to a scam compound.",
              source = "scam_share_men_vietnamese (nation2024), hot_2024_profile")
          double girls,
      @Parameter(
              unit = "share",
              standard = 0.14,
              plausibleLow = 0.05,
              plausibleHigh = 0.25,
              label = "share of boys in scam compounds",
              meaning = "Boys under 18 among those offered what leads to a scam compound.",
              source = "scam_share_men_vietnamese (nation2024), hot_2024_profile")
          double boys,
      @Parameter(
              unit = "share",
              standard = 0.6,
              plausibleLow = 0.45,
              plausibleHigh = 0.75,
              label = "share of men in scam compounds",
              meaning = "Men among those offered what leads to a scam compound.",
              source = "scam_share_men_vietnamese (nation2024), hot_2024_profile")
          double men) {}
}
