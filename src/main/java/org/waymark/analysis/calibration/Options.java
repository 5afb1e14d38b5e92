package org.waymark.analysis.calibration;

/**
 * How an emulator is fitted.
 *
 * @param seed decides which runs stand in for all where not all can be afforded
 * @param strong inputs that have pairs of their own and a place in the Gaussian process, at least 1
 * @param curved inputs after those that have a square, at least 0
 * @param points of the Gaussian process, at least 1
 * @param subset runs on which its lengths are estimated, at least 10
 */
public record Options(long seed, int strong, int curved, int points, int subset) {
  /** Checks its numbers. */
  public Options {
    if (strong < 1 || curved < 0 || points < 1 || subset < 10) {
      throw new IllegalArgumentException(
          "strong "
              + strong
              + ", curved "
              + curved
              + ", points "
              + points
              + ", subset "
              + subset
              + ": at least 1, 0, 1 and 10 are allowed");
    }
  }

  /** What does for some 300 inputs and 3,000 runs. */
  public static Options of(long seed) {
    return new Options(seed, 10, 20, 100, 300);
  }
}
