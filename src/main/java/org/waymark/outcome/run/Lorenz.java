package org.waymark.outcome.run;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How unevenly people come from places (Lorenz 1905, Gini 1914): places stand in a row, those with
 * the fewest people per household first, and the row is cut into tenths of equally many households.
 * All households of a place are alike, so that a cut may go through it. NaN if there is nobody.
 *
 * @param shares share of people from each tenth, from least to most; together 1
 * @param gini 0 (all households alike) to 1 less the share of households in one place (all from
 *     there); of places, not of tenths
 */
public record Lorenz(List<Double> shares, double gini) implements Serializable {
  /** Number of parts. Nothing finer leaves a run. */
  public static final int TENTHS = 10;

  /** The curve of places, each with so many people and so many households, at least 1. */
  public static Lorenz of(int[] people, long[] households) {
    Comparator<Integer> byRate =
        (a, b) -> Long.compare(people[a] * households[b], people[b] * households[a]);
    double all = Arrays.stream(people).asLongStream().sum();
    long inTenth = Arrays.stream(households).sum();
    double[] shares = new double[TENTHS];
    double gini = 1;
    double before = 0;
    // Households count ten times, so that a tenth of them is a whole number.
    long at = 0;
    for (int place : IntStream.range(0, people.length).boxed().sorted(byRate).toList()) {
      double share = people[place] / all;
      long width = households[place] * TENTHS;
      gini -= (2 * before + share) * households[place] / inTenth;
      before += share;
      for (long end = at + width; at < end; ) {
        int tenth = (int) (at / inTenth);
        long until = Math.min(end, (tenth + 1) * inTenth);
        shares[tenth] += share * (until - at) / width;
        at = until;
      }
    }
    return new Lorenz(Arrays.stream(shares).boxed().toList(), Math.max(0, gini));
  }

  /** Share of people from the first so many tenths: 0 of none, 1 of all, to the last bit. */
  public List<Double> cumulated() {
    List<Double> sums = new ArrayList<>(List.of(0.0));
    shares.subList(0, TENTHS - 1).forEach(each -> sums.add(sums.get(sums.size() - 1) + each));
    sums.add(1.0);
    return sums;
  }

  /** Mean of curves and of their coefficients. */
  public static Lorenz mean(List<Lorenz> curves) {
    return new Lorenz(
        IntStream.range(0, TENTHS).mapToObj(i -> mean(curves, each -> each.shares.get(i))).toList(),
        mean(curves, Lorenz::gini));
  }

  private static double mean(List<Lorenz> curves, ToDoubleFunction<Lorenz> figure) {
    return curves.stream().mapToDouble(figure).average().orElse(Double.NaN);
  }
}
