package org.waymark.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A figure that is not as it was pinned.
 *
 * @param row what it is a figure of: {@code nation people_trafficked}
 * @param year its year; empty where the row has only one figure
 * @param pinned what it was; empty if there was none
 * @param found what it is; empty if there is none
 */
record MovedFigure(String row, String year, String pinned, String found) {

  /** All figures in which two runs differ, in the order of the file. */
  static List<MovedFigure> between(JsonNode pinned, JsonNode found) {
    List<MovedFigure> moved = new ArrayList<>();
    compare("", pinned, found, found.path("firstYear").asInt(), moved);
    return moved;
  }

  private static void compare(
      String row, JsonNode pinned, JsonNode found, int firstYear, List<MovedFigure> moved) {
    if (pinned.isObject() || found.isObject()) {
      for (String name : names(found, pinned)) {
        compare((row + " " + name).strip(), pinned.path(name), found.path(name), firstYear, moved);
      }
    } else if (pinned.isArray() || found.isArray()) {
      for (int i = 0; i < Math.max(pinned.size(), found.size()); i++) {
        add(row, Integer.toString(firstYear + i), pinned.path(i), found.path(i), moved);
      }
    } else {
      add(row, "", pinned, found, moved);
    }
  }

  private static Set<String> names(JsonNode... objects) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode object : objects) {
      object.fieldNames().forEachRemaining(names::add);
    }
    return names;
  }

  private static void add(
      String row, String year, JsonNode pinned, JsonNode found, List<MovedFigure> moved) {
    boolean same =
        pinned.isNumber() && found.isNumber()
            ? pinned.doubleValue() == found.doubleValue()
            : pinned.asText().equals(found.asText());
    if (!same || pinned.isMissingNode() != found.isMissingNode()) {
      moved.add(new MovedFigure(row, year, pinned.asText(), found.asText()));
    }
  }

  @Override
  public String toString() {
    String figure = year.isEmpty() ? row : row + ", " + year;
    return figure + ": pinned " + shown(pinned) + ", found " + shown(found);
  }

  private static String shown(String figure) {
    return figure.isEmpty() ? "nothing" : figure;
  }
}
