package org.waymark.analysis.posterior;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.scenario.parameter.Barrier;

/**
 * What lifting each barrier alone does to people trafficked, in draws of a posterior.
 *
 * @param draws in how many
 * @param effects of the barriers, in the order of the study
 */
public record BarrierEffects(int draws, List<Effect> effects) {
  /**
   * The effect of a barrier.
   *
   * @param change of people trafficked, as a share: -0.1 for a tenth less; over draws, each with
   *     one pair of runs of equal luck; NaN where no draw has one
   * @param rank 1 for the barrier whose median lowers people trafficked most
   */
  public record Effect(Barrier barrier, Band change, int rank) {
    /** Whether 90 % of draws agree on the direction. */
    public boolean isToldBeyondDraws() {
      return change.low() > 0 || change.high() < 0;
    }
  }

  /** Copies its list. */
  public BarrierEffects {
    effects = List.copyOf(effects);
  }

  /**
   * Looks at runs.
   *
   * @param trafficked people a year, by draw: with every barrier in place, then with each lifted;
   *     NaN for a run that failed
   */
  public static BarrierEffects of(List<Barrier> barriers, double[][] trafficked) {
    Band[] changes = new Band[barriers.size()];
    for (int b = 0; b < changes.length; b++) {
      int lifted = b + 1;
      double[] shares =
          Arrays.stream(trafficked)
              .filter(runs -> runs[0] > 0 && Double.isFinite(runs[lifted]))
              .mapToDouble(runs -> runs[lifted] / runs[0] - 1)
              .toArray();
      changes[b] = Band.of(Mixture.of(shares), share -> share);
    }
    List<Integer> order =
        IntStream.range(0, changes.length)
            .boxed()
            .sorted(Comparator.comparing(b -> changes[b].middle()))
            .toList();
    return new BarrierEffects(
        trafficked.length,
        IntStream.range(0, changes.length)
            .mapToObj(b -> new Effect(barriers.get(b), changes[b], order.indexOf(b) + 1))
            .toList());
  }
}
