package org.waymark.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.words.Problem;

/** What must hold between parameters, beyond the range of each. */
public final class Consistency {
  private static final double TOLERANCE = 1e-9;
  private static final List<String> PORTFOLIOS = List.of("iom.portfolio", "iom.statePortfolio");
  private static final List<String> PROFILES =
      List.of("market.marriage", "market.sexual", "market.labour", "market.scam");
  private static final String WEIGHTS = "recruiters.channels.weight";

  private Consistency() {}

  /** A problem between parameters of a group. */
  record Conflict(String group, Problem problem) {}

  /**
   * What does not fit together in a complete map of values, as {@link Catalogue#values} makes it.
   */
  public static List<Problem> problems(Map<String, Object> values) {
    return conflicts(values).stream().map(Conflict::problem).toList();
  }

  static List<Conflict> conflicts(Map<String, Object> values) {
    List<Conflict> conflicts = new ArrayList<>();
    for (String group : PORTFOLIOS) {
      double sum = sum(values, group);
      if (Math.abs(sum - 1) > TOLERANCE) {
        conflicts.add(conflict(group, "consistency.portfolio", group, rounded(sum)));
      }
    }
    if (!(sum(values, WEIGHTS) > 0)) {
      conflicts.add(conflict(WEIGHTS, "consistency.weights", WEIGHTS));
    }
    double china =
        number(values, "market.sectorMix.marriageInChina")
            + number(values, "market.sectorMix.labourInChina");
    if (china > 1 + TOLERANCE) {
      conflicts.add(
          conflict(
              "market.sectorMix",
              "consistency.atMostOne",
              "market.sectorMix.marriageInChina + labourInChina",
              rounded(china)));
    }
    for (String group : PROFILES) {
      double sum = sum(values, group);
      if (sum > 1 + TOLERANCE) {
        conflicts.add(
            conflict(group, "consistency.atMostOne", group + ".girls + boys + men", rounded(sum)));
      }
    }
    return conflicts;
  }

  private static Conflict conflict(String group, String key, String... arguments) {
    return new Conflict(group, Problem.of(key, arguments));
  }

  private static double sum(Map<String, Object> values, String group) {
    return Catalogue.standard().within(group).stream()
        .mapToDouble(entry -> number(values, entry.path()))
        .sum();
  }

  private static double number(Map<String, Object> values, String path) {
    return (Double) values.get(path);
  }

  private static String rounded(double sum) {
    return Numbers.text(Math.rint(sum * 1e9) / 1e9);
  }
}
