package org.waymark.cluster;

import java.nio.file.Path;

/** Studies to try the engine with. */
final class Studies {
  private Studies() {}

  /**
   * A study of one factor with two replications.
   *
   * @param points its points
   * @param factor size of the nation
   */
  static String small(int points, double factor) {
    String base = Path.of("scenarios", "baseline.json").toAbsolutePath().toString();
    return """
    { "scenario": "%s", "set": { "population.factor": %s, "months": 60, "burnInMonths": 12 },
      "factors": [ { "path": "iom.autonomy", "low": 0.2, "high": 0.8 } ],
      "design": { "type": "sobol-sequence", "points": %d }, "replications": 2,
      "outputs": ["people_trafficked", "identified_within_3_years_per_100"] }
    """
        .formatted(base, factor, points);
  }
}
