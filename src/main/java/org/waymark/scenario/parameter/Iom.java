package org.waymark.scenario.parameter;

/**
 * The International Organization for Migration in Viet Nam: money, freedom of action, standing,
 * programmes.
 */
public record Iom(
    @Parameter(
            unit = "USD per year",
            high = 1000000000.0,
            standard = 1500000,
            plausibleLow = 500000,
            plausibleHigh = 3000000,
            meaning = "IOM's money for work against trafficking in a year.",
            source = "iom_ct_budget_year",
            barrier = Barrier.BUDGET)
        double annualBudgetUsd,
    @Parameter(
            unit = "share",
            high = 0.9,
            standard = 0.15,
            plausibleLow = 0.07,
            plausibleHigh = 0.3,
            meaning = "Part of the budget that runs the office.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        double overheadShare,
    @Parameter(
            unit = "0-1",
            standard = 0.5,
            plausibleLow = 0.2,
            plausibleHigh = 0.8,
            meaning =
                "How far IOM decides itself: 0, the state prescribes its programmes; 1, IOM chooses.",
            source = "assumption",
            barrier = Barrier.AUTONOMY)
        double autonomy,
    @Parameter(
            unit = "0-1",
            standard = 0.5,
            plausibleLow = 0.25,
            plausibleHigh = 0.75,
            meaning =
                "Standing of IOM in communities at the start: messages and projects work as far as they are trusted.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY,
            local = true)
        double initialLegitimacy,
    @Parameter(
            unit = "word",
            standardWord = "NEEDS_BASED",
            meaning =
                "How IOM chooses: fixed shares and places; needs-based, by estimated vulnerability; adaptive, learning from observed series.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        Strategy strategy,
    Portfolio portfolio,
    StatePortfolio statePortfolio,
    UnitCost unitCostUsd,
    Ceiling ceiling,
    @Parameter(
            unit = "communes",
            low = 1,
            high = 20000,
            standard = 150,
            plausibleLow = 18,
            plausibleHigh = 400,
            meaning = "Communes in which IOM works at a time.",
            source = "p_iom_gms4, p_iom_au (18 to 40 communes); assumption",
            barrier = Barrier.BUDGET)
        int projectCommunes,
    @Parameter(
            unit = "share",
            standard = 0.2,
            plausibleLow = 0,
            plausibleHigh = 0.4,
            meaning =
                "Projects that get a permit at once with no autonomy, effectiveness or legitimacy.",
            source = "assumption",
            barrier = Barrier.AUTONOMY)
        double permitBase,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausibleLow = 0.1,
            plausibleHigh = 0.5,
            meaning = "Permits that full autonomy adds.",
            source = "assumption",
            barrier = Barrier.AUTONOMY,
            sign = Sign.ASSUMED)
        double permitAutonomy,
    @Parameter(
            unit = "share",
            standard = 0.3,
            plausibleLow = 0.1,
            plausibleHigh = 0.5,
            meaning = "Permits that full effectiveness of government adds.",
            source = "assumption",
            barrier = Barrier.AUTONOMY,
            sign = Sign.ASSUMED)
        double permitEffectiveness,
    @Parameter(
            unit = "share",
            standard = 0.2,
            plausibleLow = 0.1,
            plausibleHigh = 0.4,
            meaning = "Permits that full legitimacy adds.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double permitLegitimacy,
    @Parameter(
            unit = "share per month",
            standard = 0.15,
            plausibleLow = 0.05,
            plausibleHigh = 0.3,
            meaning = "Waiting projects that come up for a permit again in a month.",
            source = "assumption",
            barrier = Barrier.AUTONOMY,
            sign = Sign.ASSUMED)
        double latePermit,
    @Parameter(
            unit = "months",
            low = 1,
            high = 60,
            standard = 12,
            plausibleLow = 6,
            plausibleHigh = 24,
            meaning = "Months that money may wait for a permit before it goes back to the donor.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        int carryMonths,
    @Parameter(
            unit = "share",
            standard = 0.08,
            plausibleLow = 0.02,
            plausibleHigh = 0.2,
            meaning = "Part of what an officer cannot do that a training teaches.",
            source = "effect_training_understanding; lasting part: assumption",
            barrier = Barrier.BUDGET,
            sign = Sign.ASSUMED)
        double trainingGain,
    @Parameter(
            unit = "per month",
            high = 0.05,
            standard = 0.004,
            plausibleLow = 0.001,
            plausibleHigh = 0.008,
            meaning = "Rise of government effectiveness in a month of full advocacy.",
            source = "assumption",
            barrier = Barrier.BUDGET,
            sign = Sign.ASSUMED)
        double advocacyGain,
    @Parameter(
            unit = "share per month",
            standard = 0.02,
            plausibleLow = 0,
            plausibleHigh = 0.05,
            meaning =
                "Part of a discriminatory norm lost in a month of community work that is fully trusted.",
            source = "assumption",
            barrier = Barrier.GENDER,
            sign = Sign.ASSUMED)
        double normChange,
    @Parameter(
            unit = "0-1",
            standard = 0.6,
            plausibleLow = 0.5,
            plausibleHigh = 0.8,
            meaning = "Strength of norms above which community work can provoke a backlash.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY)
        double backlashThreshold,
    @Parameter(
            unit = "share",
            standard = 0.1,
            plausibleLow = 0.02,
            plausibleHigh = 0.2,
            meaning = "Legitimacy lost in a backlash.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double backlashLoss,
    @Parameter(
            unit = "share",
            standard = 0.05,
            plausibleLow = 0.01,
            plausibleHigh = 0.1,
            meaning =
                "Legitimacy, of what is missing, that visible help to one person builds in a commune.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double helpLegitimacy,
    @Parameter(
            unit = "share per month",
            standard = 0.01,
            plausibleLow = 0,
            plausibleHigh = 0.03,
            meaning =
                "Legitimacy lost in a month in a project commune when every project waits for a permit.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double delayLegitimacy,
    @Parameter(
            unit = "share per month",
            standard = 0.02,
            plausibleLow = 0.005,
            plausibleHigh = 0.05,
            meaning = "Return of legitimacy to its first level in a month.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY)
        double legitimacyReversion,
    @Parameter(
            unit = "share per month",
            standard = 0,
            plausibleLow = 0,
            plausibleHigh = 0.005,
            meaning =
                "Legitimacy lost in a month in every commune for reasons outside the model, such as a scandal: 0 unless a scenario says so.",
            source = "assumption",
            barrier = Barrier.LEGITIMACY,
            sign = Sign.ASSUMED)
        double legitimacyLoss,
    @Parameter(
            unit = "trials",
            low = 0.1,
            high = 1000,
            standard = 5,
            plausibleLow = 2,
            plausibleHigh = 20,
            meaning =
                "Strength of the prior of the adaptive strategy: years of clear evidence it takes to move half-way.",
            source = "assumption",
            barrier = Barrier.BUDGET)
        double learningPrior,
    @Parameter(
            unit = "log points",
            high = 2,
            standard = 0.05,
            plausibleLow = 0.03,
            plausibleHigh = 0.15,
            meaning = "Rise of income of a household that gets livelihood support.",
            source = "effect_graduation_consumption (banerjee2015)",
            barrier = Barrier.BUDGET,
            sign = Sign.ASSUMED)
        double livelihoodBoost,
    @Parameter(
            unit = "months",
            low = 1,
            high = 240,
            standard = 36,
            plausibleLow = 12,
            plausibleHigh = 60,
            meaning = "How long livelihood support lasts.",
            source = "banerjee2015; assumption",
            barrier = Barrier.BUDGET)
        int livelihoodMonths) {
  /** IOM's own choice: shares of money over its six programmes; they add up to one. */
  public record Portfolio(
      @Parameter(
              unit = "share",
              standard = 0.2,
              plausibleLow = 0.1,
              plausibleHigh = 0.4,
              meaning = "Share of IOM's own portfolio for awareness campaigns.",
              source = "assumption",
              barrier = Barrier.BUDGET)
          double awareness,
      @Parameter(
              unit = "share",
              standard = 0.05,
              plausibleLow = 0,
              plausibleHigh = 0.2,
              meaning = "Share of IOM's own portfolio for livelihood support.",
              source = "assumption",
              barrier = Barrier.BUDGET)
          double livelihoods,
      @Parameter(
              unit = "share",
              standard = 0.25,
              plausibleLow = 0.1,
              plausibleHigh = 0.4,
              meaning = "Share of IOM's own portfolio for training of officers.",
              source = "assumption",
              barrier = Barrier.BUDGET)
          double training,
      @Parameter(
              unit = "share",
              standard = 0.3,
              plausibleLow = 0.15,
              plausibleHigh = 0.5,
              meaning = "Share of IOM's own portfolio for assistance to victims.",
              source = "assumption",
              barrier = Barrier.BUDGET)
          double assistance,
      @Parameter(
              unit = "share",
              standard = 0.05,
              plausibleLow = 0,
              plausibleHigh = 0.15,
              meaning = "Share of IOM's own portfolio for community work on gender norms.",
              source = "assumption",
              barrier = Barrier.BUDGET)
          double norms,
      @Parameter(
              unit = "share",
              standard = 0.15,
              plausibleLow = 0.05,
              plausibleHigh = 0.25,
              meaning = "Share of IOM's own portfolio for policy advocacy.",
              source = "assumption",
              barrier = Barrier.BUDGET)
          double advocacy) {}

  /** What the state prescribes: shares of money over the six programmes; they add up to one. */
  public record StatePortfolio(
      @Parameter(
              unit = "share",
              standard = 0.45,
              plausibleLow = 0.25,
              plausibleHigh = 0.65,
              meaning = "Share that the state prescribes for awareness campaigns.",
              source = "assumption",
              barrier = Barrier.AUTONOMY)
          double awareness,
      @Parameter(
              unit = "share",
              standard = 0.35,
              plausibleLow = 0.2,
              plausibleHigh = 0.5,
              meaning = "Share that the state prescribes for livelihood support.",
              source = "assumption",
              barrier = Barrier.AUTONOMY)
          double livelihoods,
      @Parameter(
              unit = "share",
              standard = 0.1,
              plausibleLow = 0,
              plausibleHigh = 0.2,
              meaning = "Share that the state prescribes for training of officers.",
              source = "assumption",
              barrier = Barrier.AUTONOMY)
          double training,
      @Parameter(
              unit = "share",
              standard = 0.1,
              plausibleLow = 0.05,
              plausibleHigh = 0.3,
              meaning = "Share that the state prescribes for assistance to victims.",
              source = "assumption",
              barrier = Barrier.AUTONOMY)
          double assistance,
      @Parameter(
              unit = "share",
              standard = 0,
              plausibleLow = 0,
              plausibleHigh = 0.05,
              meaning = "Share that the state prescribes for community work on gender norms.",
              source = "assumption",
              barrier = Barrier.AUTONOMY)
          double norms,
      @Parameter(
              unit = "share",
              standard = 0,
              plausibleLow = 0,
              plausibleHigh = 0.05,
              meaning = "Share that the state prescribes for policy advocacy.",
              source = "assumption",
              barrier = Barrier.AUTONOMY)
          double advocacy) {}

  /** What one unit of a programme costs. */
  public record UnitCost(
      @Parameter(
              unit = "USD per household reached",
              low = 0.01,
              high = 100000,
              standard = 5,
              plausibleLow = 0.5,
              plausibleHigh = 20,
              meaning = "Cost of reaching one household with a campaign.",
              source =
                  "cost_awareness_per_person_community (taf2009), cost_awareness_per_person_mass",
              barrier = Barrier.BUDGET)
          double awareness,
      @Parameter(
              unit = "USD per household",
              low = 0.01,
              high = 1000000,
              standard = 549,
              plausibleLow = 200,
              plausibleHigh = 1500,
              meaning = "Cost of livelihood support for a household.",
              source = "cost_livelihood_per_household (wv_upg)",
              barrier = Barrier.BUDGET)
          double livelihoods,
      @Parameter(
              unit = "USD per officer",
              low = 0.01,
              high = 1000000,
              standard = 500,
              plausibleLow = 150,
              plausibleHigh = 2000,
              meaning = "Cost of training one officer.",
              source =
                  "cost_training_per_officer, iom_officers_trained_year; raised for follow-up: assumption",
              barrier = Barrier.BUDGET)
          double training,
      @Parameter(
              unit = "USD per person",
              low = 0.01,
              high = 1000000,
              standard = 2450,
              plausibleLow = 500,
              plausibleHigh = 5000,
              meaning = "Cost of assisting one person who came back.",
              source = "cost_assistance_per_victim (wv_qb2023)",
              barrier = Barrier.BUDGET)
          double assistance,
      @Parameter(
              unit = "USD per commune and month",
              low = 0.01,
              high = 1000000,
              standard = 1200,
              plausibleLow = 830,
              plausibleHigh = 1670,
              meaning = "Cost of community work on gender norms.",
              source = "project_cost_commune_year (bftw_ht)",
              barrier = Barrier.BUDGET)
          double norms,
      @Parameter(
              unit = "USD per month of full advocacy",
              low = 0.01,
              high = 10000000,
              standard = 20000,
              plausibleLow = 10000,
              plausibleHigh = 40000,
              meaning = "Cost of a month of full policy advocacy.",
              source = "assumption",
              barrier = Barrier.BUDGET)
          double advocacy) {}

  /** What a programme can absorb at most. */
  public record Ceiling(
      @Parameter(
              unit = "share of households per month",
              standard = 0.3,
              plausibleLow = 0.1,
              plausibleHigh = 0.5,
              meaning = "Households of a project commune that campaigns can reach in a month.",
              source = "assumption",
              barrier = Barrier.BUDGET)
          double awareness,
      @Parameter(
              unit = "share of households per month",
              standard = 0.03,
              plausibleLow = 0.01,
              plausibleHigh = 0.08,
              meaning = "Poorer households of a project commune that can be supported in a month.",
              source = "assumption",
              barrier = Barrier.BUDGET)
          double livelihoods,
      @Parameter(
              unit = "share of officers per month",
              standard = 0.025,
              plausibleLow = 0.01,
              plausibleHigh = 0.06,
              meaning = "Officers who can be trained in a month.",
              source = "iom_officers_trained_year (iom_bg1)",
              barrier = Barrier.BUDGET)
          double training,
      @Parameter(
              unit = "share of those waiting per month",
              standard = 0.5,
              plausibleLow = 0.2,
              plausibleHigh = 0.9,
              meaning = "Identified people waiting for help whom IOM can take in a month.",
              source = "beneficiary_selection_rate (wv_qt2025)",
              barrier = Barrier.BUDGET)
          double assistance,
      @Parameter(
              unit = "share of project communes",
              standard = 0.2,
              plausibleLow = 0.05,
              plausibleHigh = 0.4,
              meaning = "Project communes with community work at a time.",
              source = "assumption",
              barrier = Barrier.BUDGET)
          double norms,
      @Parameter(
              unit = "ratio",
              high = 10,
              standard = 1,
              plausibleLow = 0.5,
              plausibleHigh = 2,
              meaning = "Advocacy that ministries can take in, against full advocacy.",
              source = "assumption",
              barrier = Barrier.BUDGET)
          double advocacy) {}
}
