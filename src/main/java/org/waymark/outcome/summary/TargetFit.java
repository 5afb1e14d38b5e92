package org.waymark.outcome.summary;

import org.waymark.outcome.variable.Variable;

/**
 * A figure of the model beside the same figure on record.
 *
 * @param variable the model's variable
 * @param indicator what was observed, as the evidence names it
 * @param target id of the observation in the evidence
 * @param firstYear first year observed
 * @param lastYear last year observed
 * @param year first of the observed years that the run covers in full
 * @param observed the figure on record, per year
 * @param model mean over replications in the observed years that the run covers, per year, brought
 *     to the size of the real nation
 * @param sourceId source of the observation in the evidence
 */
public record TargetFit(
    Variable variable,
    String indicator,
    String target,
    int firstYear,
    int lastYear,
    int year,
    double observed,
    double model,
    String sourceId) {
  /** The smallest ratio that counts as near. */
  public static final double NEAR_LOW = 0.7;

  /** The largest ratio that counts as near. */
  public static final double NEAR_HIGH = 1.4;

  /** The model's figure divided by the one on record. */
  public double ratio() {
    return model / observed;
  }

  /** Whether the ratio lies from 0.7 to 1.4. */
  public boolean isNear() {
    return ratio() >= NEAR_LOW && ratio() <= NEAR_HIGH;
  }

  /** How far off, the same for twice and for half: the size of the ratio's logarithm. */
  public double distance() {
    return Math.abs(Math.log(ratio()));
  }
}
