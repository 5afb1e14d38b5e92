package org.waymark.experiment.point;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Numbers;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * Parameters that share one whole: varied one by one they no longer add up, so they are divided by
 * their sum. Portfolios must add up to one; the others to one at most.
 */
public final class SharesOfOne {
  private static final List<String> WHOLE = List.of("iom.portfolio", "iom.statePortfolio");

  /** Paths of those that add up to one, group by group. */
  private static final List<List<String>> ONE = WHOLE.stream().map(SharesOfOne::paths).toList();

  /** Paths of those that add up to one at most. */
  private static final List<List<String>> AT_MOST =
      Stream.concat(
              Stream.of("market.marriage", "market.sexual", "market.labour", "market.scam")
                  .map(SharesOfOne::paths),
              Stream.of(
                  List.of("market.sectorMix.marriageInChina", "market.sectorMix.labourInChina")))
          .toList();

  private static final List<List<String>> GROUPS =
      Stream.concat(ONE.stream(), AT_MOST.stream()).toList();

  private static final double ROUNDING = 1e-9;

  private SharesOfOne() {}

  /** The group with which a parameter shares a whole, if any. */
  public static Optional<String> groupOf(String path) {
    return WHOLE.stream().filter(group -> path.startsWith(group + ".")).findFirst();
  }

  /** Makes a map of values add up again. */
  public static void restore(Map<String, Object> values) {
    ONE.forEach(group -> divide(values, group, true));
    AT_MOST.forEach(group -> divide(values, group, false));
  }

  /**
   * Values that a change sets, made to add up with those around it. Where shares have to be
   * divided, the change sets all of their group.
   *
   * @param around values where the change is not in force
   */
  static Map<String, Object> restored(Map<String, Object> set, Map<String, Object> around) {
    Map<String, Object> before = new LinkedHashMap<>(around);
    before.putAll(set);
    Map<String, Object> after = new LinkedHashMap<>(before);
    restore(after);
    Map<String, Object> restored = new LinkedHashMap<>(set);
    for (List<String> group : GROUPS) {
      if (group.stream().anyMatch(set::containsKey)
          && group.stream().anyMatch(path -> !after.get(path).equals(before.get(path)))) {
        group.forEach(path -> restored.put(path, after.get(path)));
      }
    }
    return restored;
  }

  /** The parameters that share one whole with another; empty if it shares none. */
  public static List<String> sharing(String path) {
    return GROUPS.stream().filter(group -> group.contains(path)).findFirst().orElse(List.of());
  }

  /**
   * Shares that are varied, and the others of the same whole, which make room for them: all of
   * these, and what nobody names, shrink or grow in proportion.
   *
   * @param values of all parameters
   * @param varied shares by path
   * @throws InvalidInput if the shares of one whole add up to more than 1
   */
  static Map<String, Object> makeRoom(Map<String, Object> values, Map<String, Object> varied) {
    Map<String, Object> made = new LinkedHashMap<>();
    for (List<String> group : GROUPS) {
      List<String> named = group.stream().filter(varied::containsKey).toList();
      double after = named.stream().mapToDouble(path -> (Double) varied.get(path)).sum();
      if (after > 1 + ROUNDING) {
        String sum = Numbers.text(Math.rint(after * 1e9) / 1e9);
        throw new InvalidInput(Problem.of("study.share.sum", String.join(" + ", named), sum));
      }
      double before = named.stream().mapToDouble(path -> (Double) values.get(path)).sum();
      for (String path : named.isEmpty() ? named : group) {
        double other = (Double) values.get(path);
        double shrunk = other == 0 ? 0 : other * Math.max(0, 1 - after) / (1 - before);
        made.put(path, varied.getOrDefault(path, shrunk));
      }
    }
    return made;
  }

  private static List<String> paths(String group) {
    return Catalogue.standard().within(group).stream().map(Entry::path).toList();
  }

  private static void divide(Map<String, Object> values, List<String> paths, boolean always) {
    double sum = paths.stream().mapToDouble(path -> (Double) values.get(path)).sum();
    if (sum > 1 || (always && sum > 0)) {
      paths.forEach(path -> values.put(path, (Double) values.get(path) / sum));
    }
  }
}
