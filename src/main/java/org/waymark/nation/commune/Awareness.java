package org.waymark.nation.commune;

/**
 * Awareness of households and communes.
 *
 * <p>In a month, a household's awareness a moves as a += d (floor - a) + x (m - a), with decay d,
 * mixing x and the commune's expected mean m; then by R (1 - a) for returns to the commune in the
 * month before; then by g (1 - a) if a campaign reaches it, with g = legitimacy x lift. Every term
 * is linear in a, so the mean follows the same recursion in expectation, exactly.
 */
final class Awareness {
  /**
   * Legitimacy at which {@code awareness.initial} is the level that lasts: that of the baseline. In
   * a nation with less of it, campaigns teach less and awareness settles lower. A definition: to
   * move it is to move {@code awareness.initial}.
   */
  static final double USUAL_LEGITIMACY = 0.5;

  private Awareness() {}

  /**
   * The floor at which awareness stays at its initial level under the state's campaigns and the
   * usual legitimacy.
   *
   * @param gain part of what it does not know that a reached household learns
   */
  static double floor(org.waymark.scenario.parameter.Awareness start, double gain) {
    double taught = start.campaignCoverage() * gain;
    double beforeCampaign = (start.initial() - taught) / (1 - taught);
    double decay = start.decayPerMonth();
    if (decay == 0) {
      return start.initial();
    }
    return (beforeCampaign - (1 - decay) * start.initial()) / decay;
  }

  /** Arrivals a month at which a share of households is reached at least once. */
  static double hazard(double coverage) {
    return -Math.log1p(-coverage);
  }
}
