package org.waymark.gui.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.scenario.Catalogue;

/** Shares that add up to one: when somebody moves one of them, the others make room. */
final class Shares {
  private static final List<String> GROUPS = List.of("iom.portfolio", "iom.statePortfolio");

  private Shares() {}

  /**
   * What has to be set so that a value holds and shares still add up.
   *
   * @param now all values in force
   */
  static Map<String, Object> set(String path, Object value, Map<String, Object> now) {
    Map<String, Object> set = new LinkedHashMap<>();
    set.put(path, value);
    for (String group : GROUPS) {
      if (path.startsWith(group + ".")) {
        makeRoom(group, path, (Double) value, now, set);
      }
    }
    return set;
  }

  private static void makeRoom(
      String group, String path, double value, Map<String, Object> now, Map<String, Object> set) {
    List<String> others =
        Catalogue.standard().within(group).stream()
            .map(entry -> entry.path())
            .filter(other -> !other.equals(path))
            .toList();
    double sum = others.stream().mapToDouble(other -> (Double) now.get(other)).sum();
    double left = 1 - value;
    for (String other : others) {
      double share = sum > 0 ? (Double) now.get(other) / sum : 1.0 / others.size();
      set.put(other, Math.min(1, Math.max(0, left * share)));
    }
  }
}
