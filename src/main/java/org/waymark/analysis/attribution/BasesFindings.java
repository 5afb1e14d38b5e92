package org.waymark.analysis.attribution;

import java.util.List;
import org.waymark.scenario.parameter.Barrier;

/**
 * The findings of an attribution on every basis on which its barriers are lifted.
 *
 * @param bases of each basis, in the order of {@link org.waymark.experiment.design.LiftingBasis};
 *     at least one
 */
public record BasesFindings(List<AttributionFindings> bases) {
  /** Copies its list. */
  public BasesFindings {
    bases = List.copyOf(bases);
  }

  /** Those of the first basis, for what all share. */
  public AttributionFindings any() {
    return bases.get(0);
  }

  /** Whether there is anything to compare. */
  public boolean areSeveral() {
    return bases.size() > 1;
  }

  /** The outcome that answers come from, on each basis. */
  public List<Attribution.Outcome> headlines() {
    return on(any().attribution().headline().output());
  }

  /** An outcome on each basis. */
  public List<Attribution.Outcome> on(String output) {
    return bases.stream()
        .flatMap(each -> each.attribution().outcomes().stream())
        .filter(outcome -> outcome.output().equals(output))
        .toList();
  }

  /** Every barrier that some basis lifts. */
  public List<Barrier> barriers() {
    return bases.stream()
        .flatMap(each -> each.attribution().barriers().stream())
        .distinct()
        .toList();
  }
}
