package org.waymark.experiment.sweep;

import java.util.ArrayList;
import java.util.List;
import org.waymark.experiment.point.DatedPath;

/**
 * Names of the columns of factors: the path of a parameter; of a part of a dated change the same
 * without quotes, brackets and spaces, for example {@code interventions.border_campaign.from}.
 */
final class FactorColumns {
  private FactorColumns() {}

  /** A name for each path, all different. */
  static List<String> of(List<String> paths) {
    List<String> names = new ArrayList<>();
    for (String path : paths) {
      String name = DatedPath.parse(path).map(FactorColumns::name).orElse(path);
      String free = name;
      for (int number = 2; names.contains(free); number++) {
        free = name + "_" + number;
      }
      names.add(free);
    }
    return names;
  }

  private static String name(DatedPath part) {
    String change = part.name().replaceAll("[^\\p{L}\\p{N}]+", "_");
    return part.list() + "." + change + "." + (part.isDate() ? "" : "set.") + part.member();
  }
}
