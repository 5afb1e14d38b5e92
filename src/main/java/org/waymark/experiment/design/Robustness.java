package org.waymark.experiment.design;

/**
 * In how many other plausible worlds an attribution is tried, to see whether its ranking holds.
 *
 * @param points points of a Latin hypercube over the plausible ranges; 0 for none
 * @param orders orders in which barriers are lifted in each, an even number: antithetic pairs
 */
public record Robustness(int points, int orders) {
  /** Where a study says nothing else. */
  public static final Robustness STANDARD = new Robustness(30, 4);

  /** The same with another number of worlds. */
  public Robustness withPoints(int others) {
    return new Robustness(others, orders);
  }
}
