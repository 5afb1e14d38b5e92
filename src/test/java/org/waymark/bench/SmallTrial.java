package org.waymark.bench;

import java.nio.file.Path;
import java.util.List;
import org.waymark.evidence.Evidence;
import org.waymark.nation.Blueprint;
import org.waymark.scenario.ScenarioReader;

/**
 * A small nation in which everything happens that may happen to a household: the state's campaigns
 * change here and there, IOM is rich enough for campaigns and support everywhere, support comes to
 * last longer, and people are recruited and return.
 */
final class SmallTrial {

  private static final String TEXT =
      """
      {
        "extends": "baseline.json",
        "months": 42,
        "burnInMonths": 6,
        "population": { "factor": 0.002 },
        "iom": {
          "annualBudgetUsd": 100000000,
          "projectCommunes": 3000,
          "livelihoodMonths": 10,
          "portfolio": { "awareness": 0.4, "livelihoods": 0.4, "training": 0.05,
            "assistance": 0.05, "norms": 0.05, "advocacy": 0.05 }
        },
        "recruiters": { "slotsPer100kHouseholds": 600, "entryPerMonth": 0.5, "reservationMedianUsd": 20,
          "startingCapitalUsd": 50000 },
        "interventions": [
          { "name": "campaign", "from": "2013-03", "until": "2014-02", "provinces": ["VN-03", "VN-HN"],
            "set": { "awareness.campaignCoverage": 0.3 } },
          { "name": "no campaign", "from": "2014-01", "until": "2014-12", "provinces": ["VN-SG"],
            "set": { "awareness.campaignCoverage": 0 } },
          { "name": "longer support", "from": "2013-09", "until": "2014-06",
            "set": { "iom.livelihoodMonths": 20, "iom.livelihoodBoost": 0.5 } }
        ]
      }
      """;

  private SmallTrial() {}

  /** The plan of the nation. */
  static Blueprint plan() {
    Evidence evidence = Evidence.load();
    return Blueprint.of(
        ScenarioReader.of(evidence).readText("oracle", TEXT, Path.of("scenarios"), List.of()),
        evidence);
  }
}
