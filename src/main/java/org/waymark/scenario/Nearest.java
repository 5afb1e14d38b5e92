package org.waymark.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid name that somebody probably meant. */
public final class Nearest {
  private static final double SHARE_THAT_MAY_DIFFER = 0.4;
  private static final double OTHER_GROUP = 0.5;
  private static final double PART_OF_NAME = 1.5;
  private static final int SHORTEST_PART = 4;

  private Nearest() {}

  /** The name nearest to what was written, if any comes near. Case does not count. */
  public static Optional<String> to(String written, Collection<String> names) {
    String query = written.toLowerCase(Locale.ROOT);
    String best = null;
    double least = Math.max(2, query.length() * SHARE_THAT_MAY_DIFFER) + 1e-9;
    for (String name : names) {
      double distance = distance(query, name.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  /** As {@link #to}, but a path also comes near when its last part does. */
  public static Optional<String> path(String written, Collection<String> paths) {
    String query = written.toLowerCase(Locale.ROOT);
    String queryName = lastPart(query);
    String best = null;
    double least = Math.max(2, queryName.length() * SHARE_THAT_MAY_DIFFER) + 1e-9;
    for (String path : paths) {
      String candidate = path.toLowerCase(Locale.ROOT);
      String name = lastPart(candidate);
      double distance =
          Math.min(distance(query, candidate), distance(queryName, name) + OTHER_GROUP);
      if (queryName.length() >= SHORTEST_PART && name.contains(queryName)) {
        distance = Math.min(distance, PART_OF_NAME);
      }
      if (distance < least) {
        least = distance;
        best = path;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** Edits (insert, delete, replace, swap of neighbours) that turn one text into the other. */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, Math.min(last[j], row[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
