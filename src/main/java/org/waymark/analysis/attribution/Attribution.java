package org.waymark.analysis.attribution;

import java.util.List;
import org.waymark.outcome.Estimate;
import org.waymark.scenario.parameter.Barrier;

/**
 * How much each barrier matters for each outcome: the change that lifting it brings about, shared
 * out so that the shares add up to the change when all are lifted.
 *
 * @param outcomes the outcomes, in the order of the study
 * @param barriers the barriers, in the order of the study
 * @param replications replications behind every number
 * @param orders sampled orders; 0 where every combination of barriers was run
 */
public record Attribution(
    List<Outcome> outcomes, List<Barrier> barriers, int replications, int orders) {

  /**
   * One outcome.
   *
   * @param output its name
   * @param today its mean with all barriers in place
   * @param total change when all barriers are lifted
   * @param shares of the barriers, in the order of the study
   * @param internal sum over the barriers inside IOM
   * @param external sum over the barriers outside it
   * @param interactions of two barriers, the strongest first; empty where orders were sampled
   */
  public record Outcome(
      String output,
      Estimate today,
      Estimate total,
      List<Share> shares,
      Estimate internal,
      Estimate external,
      List<Interaction> interactions) {

    /** Copies its lists. */
    public Outcome {
      shares = List.copyOf(shares);
      interactions = List.copyOf(interactions);
    }
  }

  /**
   * The share of one barrier.
   *
   * @param barrier which
   * @param value its Shapley value, with the interval over replications: chance
   * @param samplingError standard error by the choice of orders; 0 where every combination was run
   * @param rank 1 for the largest in size
   */
  public record Share(Barrier barrier, Estimate value, double samplingError, int rank) {}

  /**
   * Two barriers.
   *
   * @param one first barrier
   * @param other second barrier
   * @param value Shapley interaction index: what lifting both brings about beyond the sum of each
   */
  public record Interaction(Barrier one, Barrier other, Estimate value) {}

  /** Copies its lists. */
  public Attribution {
    outcomes = List.copyOf(outcomes);
    barriers = List.copyOf(barriers);
  }
}
