package org.waymark.analysis.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Which scenario is best at each amount that somebody would spend per person not trafficked: in
 * what share of cases its net benefit (amount x people not trafficked - extra dollars) is the
 * largest (van Hout et al. 1994). Cases are plausible worlds where there are any, otherwise
 * replications. The reference, which averts nobody and costs nothing more, takes part. It states no
 * amount that ought to be spent.
 *
 * @param numbers numbers of the scenarios that take part, 0 being the reference
 * @param amounts dollars per person
 * @param shares by amount, then by scenario in the order of {@code numbers}
 */
public record Acceptability(
    List<Integer> numbers, List<Double> amounts, List<List<Double>> shares) {
  /** Amounts at which it is told: round numbers over five orders of magnitude. */
  static final List<Double> AMOUNTS =
      List.of(0.0, 1e2, 2e2, 5e2, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6);

  /** Copies its lists. */
  public Acceptability {
    numbers = List.copyOf(numbers);
    amounts = List.copyOf(amounts);
    shares = List.copyOf(shares);
  }

  /**
   * The curve.
   *
   * @param cases money and harm by case and scenario
   * @param numbers scenarios whose money has a price, the reference among them
   */
  static Acceptability of(List<List<Worth>> cases, List<Integer> numbers) {
    List<List<Double>> shares = new ArrayList<>();
    for (double amount : AMOUNTS) {
      double[] best = new double[numbers.size()];
      cases.forEach(each -> vote(each, numbers, amount, best));
      List<Double> row = new ArrayList<>();
      for (double votes : best) {
        row.add(votes / cases.size());
      }
      shares.add(List.copyOf(row));
    }
    return new Acceptability(numbers, AMOUNTS, shares);
  }

  /** Gives a case's vote to the best; equals share it. */
  private static void vote(List<Worth> each, List<Integer> numbers, double amount, double[] best) {
    double[] benefit = new double[numbers.size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < benefit.length; i++) {
      Worth worth = each.get(numbers.get(i));
      benefit[i] =
          amount * (each.get(0).trafficked() - worth.trafficked())
              - (worth.usd() - each.get(0).usd());
      highest = Math.max(highest, benefit[i]);
    }
    int equals = 0;
    for (double value : benefit) {
      equals += value == highest ? 1 : 0;
    }
    for (int i = 0; i < benefit.length; i++) {
      best[i] += benefit[i] == highest ? 1.0 / equals : 0;
    }
  }

  /**
   * Scenarios that are dominated on average: another one costs no more and has no more people
   * trafficked, and is better in one of the two.
   */
  static List<Integer> dominated(List<List<Worth>> cases, List<Integer> numbers) {
    return numbers.stream()
        .filter(number -> numbers.stream().anyMatch(other -> dominates(cases, other, number)))
        .toList();
  }

  private static boolean dominates(List<List<Worth>> cases, int better, int worse) {
    double money = 0;
    double people = 0;
    for (List<Worth> each : cases) {
      money += each.get(better).usd() - each.get(worse).usd();
      people += each.get(better).trafficked() - each.get(worse).trafficked();
    }
    return money <= 0 && people <= 0 && (money < 0 || people < 0);
  }
}
