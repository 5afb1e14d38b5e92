package org.waymark.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.variable.Variable;
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
  private static final List<String> HEADLINES =
      List.of(
          Variable.PEOPLE_ENTERING_EXPLOITATION.id(),
          Variable.PEOPLE_TRAFFICKED.id(),
          Variable.VICTIM_MONTHS.id());

  /**
   * One outcome.
   *
   * @param output its name
   * @param today its mean with all barriers in place
   * @param total change when all barriers are lifted
   * @param shares of the barriers, in the order of the study
   * @param tiers the barriers, the largest change first; those that chance does not tell apart from
   *     the first of them stand together
   * @param internal the barriers inside IOM
   * @param external the barriers outside it
   * @param between what lifting all brings beyond lifting only those inside and only those outside;
   *     missing where these were not run
   * @param interactions of two barriers, the strongest first; empty where orders were sampled
   */
  public record Outcome(
      String output,
      Estimate today,
      Estimate total,
      List<Share> shares,
      List<List<Barrier>> tiers,
      Side internal,
      Side external,
      Estimate between,
      List<Interaction> interactions) {
    /** Copies its lists. */
    public Outcome {
      shares = List.copyOf(shares);
      tiers = tiers.stream().map(List::copyOf).toList();
      interactions = List.copyOf(interactions);
    }

    /** The shares, the largest change first. */
    public List<Share> ranked() {
      return tiers.stream().flatMap(List::stream).map(this::of).toList();
    }

    /** The share of a barrier. */
    public Share of(Barrier barrier) {
      return find(barrier).orElseThrow();
    }

    /** The share of a barrier, if it was lifted. */
    public Optional<Share> find(Barrier barrier) {
      return shares.stream().filter(share -> share.barrier() == barrier).findFirst();
    }

    /**
     * The barriers of rank 1 whose share chance tells from zero: none may be left, and what changes
     * nothing is never the largest.
     */
    public List<Barrier> first() {
      return tiers.get(0).stream()
          .filter(each -> of(each).value().low95() > 0 || of(each).value().high95() < 0)
          .toList();
    }

    /** Half of the interval of the largest share, as a share of today's level; NaN if unknown. */
    public double precision() {
      Estimate largest = ranked().get(0).value();
      return (largest.high95() - largest.low95()) / 2 / Math.abs(today.mean());
    }
  }

  /**
   * The share of one barrier.
   *
   * @param barrier which
   * @param value its Shapley value, with the interval over replications: chance
   * @param samplingError standard error by the choice of orders; 0 where every combination was run
   * @param rank 1 for the largest in size; barriers that chance does not tell apart share one
   * @param alone change when it is lifted and all others stay; missing where that was not run
   * @param last change when it is lifted after all others; missing where that was not run
   */
  public record Share(
      Barrier barrier,
      Estimate value,
      double samplingError,
      int rank,
      Estimate alone,
      Estimate last) {}

  /**
   * All barriers of one kind.
   *
   * @param value sum of their shares
   * @param alone change when only they are lifted; missing where that was not run
   */
  public record Side(Estimate value, Estimate alone) {}

  /**
   * Two barriers.
   *
   * @param one first barrier
   * @param other second barrier
   * @param value Shapley interaction index: what lifting both brings about beyond the sum of each
   * @param together change when only these two are lifted
   */
  public record Interaction(Barrier one, Barrier other, Estimate value, Estimate together) {}

  /**
   * The outcome that answers come from: people entering exploitation, or else another that happens;
   * what only becomes known, such as victims identified, if there is nothing else.
   */
  public Outcome headline() {
    return HEADLINES.stream()
        .flatMap(id -> outcomes.stream().filter(outcome -> outcome.output().equals(id)))
        .findFirst()
        .orElse(outcomes.get(0));
  }

  /** Copies its lists. */
  public Attribution {
    outcomes = List.copyOf(outcomes);
    barriers = List.copyOf(barriers);
  }
}
