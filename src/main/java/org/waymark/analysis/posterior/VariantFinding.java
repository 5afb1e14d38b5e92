package org.waymark.analysis.posterior;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.waymark.analysis.calibration.Chains;
import org.waymark.analysis.calibration.Prediction;
import org.waymark.experiment.calibration.Variant;

/**
 * What one reading of the record says about people trafficked.
 *
 * @param variant the reading
 * @param targets rows that count in it
 * @param trafficked people trafficked a year, of the nation in its full size, as emulators say
 * @param again the same as draws gave it that were run again; NaN where none were
 * @param found how many are identified for 100 people trafficked
 * @param byFound people trafficked by how many are found
 * @param marginals of inputs
 * @param rHat largest of all inputs: chains agree where it is below 1.05 or so
 * @param effectiveSize smallest of all inputs
 */
public record VariantFinding(
    Variant variant,
    int targets,
    Band trafficked,
    Band again,
    Band found,
    List<FoundBand> byFound,
    List<Marginal> marginals,
    double rHat,
    double effectiveSize) {
  /** Ends of the bands of how many of 100 are found. Our choice. */
  private static final double[] ENDS = {0, 5, 15, 100};

  /**
   * People trafficked where so many are found.
   *
   * @param from of 100, how many are found at least
   * @param until at most
   * @param share of the posterior in the band
   * @param trafficked people a year; NaN where there is nothing
   */
  public record FoundBand(double from, double until, double share, Band trafficked) {}

  /** Ends of the bands of how many of 100 are found, the first 0. */
  static double[] ends() {
    return ENDS.clone();
  }

  /** Copies its lists. */
  public VariantFinding {
    byFound = List.copyOf(byFound);
    marginals = List.copyOf(marginals);
  }

  /** The same with what draws gave that were run again. */
  public VariantFinding with(Band ran) {
    return new VariantFinding(
        variant, targets, trafficked, ran, found, byFound, marginals, rHat, effectiveSize);
  }

  /** Looks at chains. */
  public static VariantFinding of(Reading reading, Chains chains) {
    double[][] draws = chains.draws();
    int targets = reading.study().targets().targets().size();
    Mixture trafficked = asked(reading, draws, targets);
    Mixture found = asked(reading, draws, targets + 1);
    List<FoundBand> bands = new ArrayList<>();
    for (int b = 1; b < ENDS.length; b++) {
      bands.add(band(ENDS[b - 1], ENDS[b], trafficked, found));
    }
    return new VariantFinding(
        reading.variant(),
        reading.used().length,
        Band.of(trafficked, FastMath::exp),
        new Band(Double.NaN, Double.NaN, Double.NaN),
        Band.of(found, FastMath::exp),
        bands,
        Marginal.of(reading.study().inputs(), draws),
        chains.worstRHat(),
        chains.smallestEffectiveSize());
  }

  private static FoundBand band(double from, double until, Mixture trafficked, Mixture found) {
    List<Integer> within = new ArrayList<>();
    for (int d = 0; d < found.means().length; d++) {
      double share = FastMath.exp(found.means()[d]);
      if (share >= from && share < until) {
        within.add(d);
      }
    }
    Mixture there =
        new Mixture(
            within.stream().mapToDouble(d -> trafficked.means()[d]).toArray(),
            within.stream().mapToDouble(d -> trafficked.deviations()[d]).toArray());
    return new FoundBand(
        from, until, (double) within.size() / found.means().length, Band.of(there, FastMath::exp));
  }

  private static Mixture asked(Reading reading, double[][] draws, int output) {
    double[] means = new double[draws.length];
    double[] deviations = new double[draws.length];
    for (int d = 0; d < draws.length; d++) {
      Prediction there = reading.emulators().of(output).at(draws[d]);
      means[d] = there.mean();
      deviations[d] = FastMath.sqrt(there.variance() + there.noise());
    }
    return new Mixture(means, deviations);
  }
}
