package org.waymark.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.outcome.summary.StudentT;

/**
 * Which of several scenarios cannot be told apart, by chance alone: every pair is compared at equal
 * luck, at a level of 5 % over all pairs together (Bonferroni). Scenarios that share a group cannot
 * be told apart; groups are found by inserting and absorbing (Piepho 2004, J Comput Graph Stat
 * 13(2):456-466), so that a scenario may be in several.
 *
 * @param groups numbers of the scenarios of each group, as given, each in the order given
 */
public record NotToldApart(List<List<Integer>> groups) {
  private static final double LEVEL = 0.05;

  /** Copies its list. */
  public NotToldApart {
    groups = List.copyOf(groups);
  }

  /**
   * Groups scenarios.
   *
   * @param order numbers of the scenarios, as they are to be shown
   * @param values by replication: a value for each number
   */
  static NotToldApart of(List<Integer> order, List<double[]> values) {
    int pairs = order.size() * (order.size() - 1) / 2;
    List<List<Integer>> groups = new ArrayList<>();
    groups.add(order);
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        if (differ(order.get(i), order.get(j), values, pairs)) {
          groups = split(groups, order.get(i), order.get(j));
        }
      }
    }
    List<List<Integer>> sorted = new ArrayList<>(groups);
    sorted.sort(
        (one, two) -> Integer.compare(order.indexOf(one.get(0)), order.indexOf(two.get(0))));
    return new NotToldApart(sorted);
  }

  /** The groups of a scenario, from 0. */
  public List<Integer> of(int scenario) {
    return IntStream.range(0, groups.size())
        .filter(group -> groups.get(group).contains(scenario))
        .boxed()
        .toList();
  }

  private static boolean differ(int one, int two, List<double[]> values, int pairs) {
    PairedMoments moments = new PairedMoments();
    values.forEach(each -> moments.add(each[one], each[two]));
    long n = moments.count();
    if (n < Judgement.FEWEST_REPLICATIONS) {
      return false;
    }
    double error = Math.sqrt(moments.differenceVariance() / n);
    double t = StudentT.quantile(1 - LEVEL / 2 / pairs, n - 1);
    return Math.abs(moments.difference()) > t * error;
  }

  private static List<List<Integer>> split(List<List<Integer>> groups, int one, int two) {
    List<List<Integer>> split = new ArrayList<>();
    for (List<Integer> group : groups) {
      if (group.contains(one) && group.contains(two)) {
        for (int without : new int[] {two, one}) {
          split.add(group.stream().filter(each -> each != without).toList());
        }
      } else {
        split.add(group);
      }
    }
    List<List<Integer>> kept = new ArrayList<>();
    for (List<Integer> group : split) {
      boolean absorbed =
          split.stream().anyMatch(other -> other.size() > group.size() && other.containsAll(group));
      if (!absorbed && !kept.contains(group)) {
        kept.add(group);
      }
    }
    return kept;
  }
}
