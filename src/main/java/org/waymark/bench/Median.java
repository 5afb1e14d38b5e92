package org.waymark.bench;

import java.util.Arrays;
import java.util.List;

/**
 * The middle of several measurements: a slow one, when another program was busy, does not move it.
 */
final class Median {
  private Median() {}

  static double of(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : Arrays.stream(sorted, middle - 1, middle + 1).sum() / 2;
  }
}
