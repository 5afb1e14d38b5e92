package org.waymark.experiment.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.waymark.experiment.point.DatedPath;
import org.waymark.words.Problem;

/**
 * Months in which a dated change sets what a study varies, so that the study's values do nothing.
 *
 * @param path what is varied
 * @param list {@code drivers} or {@code interventions}
 * @param change name of the change
 * @param from first of these months within the run, as {@code 2025-01}
 * @param until last of them
 * @param always whether these are all months of the run, everywhere
 * @param places whether it holds in some provinces only
 */
public record Overridden(
    String path,
    String list,
    String change,
    String from,
    String until,
    boolean always,
    boolean places) {
  /**
   * All of a scenario, in the order of factors.
   *
   * @param scenario as a manifest states it
   */
  static List<Overridden> in(JsonNode scenario, List<String> paths, String start, String end) {
    List<Overridden> all = new ArrayList<>();
    for (String path : paths) {
      for (String list : DatedPath.LISTS) {
        for (JsonNode change : scenario.path(list)) {
          Overridden one = of(path, list, change, start, end);
          if (change.path("set").has(path) && one.from.compareTo(one.until) <= 0) {
            all.add(one);
          }
        }
      }
    }
    return all;
  }

  /** Months such as 2025-01 are in the order of their texts. */
  private static Overridden of(
      String path, String list, JsonNode change, String start, String end) {
    String from = change.path("from").asText();
    String until = change.path("until").asText("");
    String first = from.compareTo(start) < 0 ? start : from;
    String last = until.isEmpty() || until.compareTo(end) > 0 ? end : until;
    boolean places = !change.path("provinces").isEmpty();
    boolean always = !places && first.equals(start) && last.equals(end);
    return new Overridden(path, list, change.path("name").asText(), first, last, always, places);
  }

  /** What to say of it. */
  public Problem warning() {
    String key = "sweep.overridden." + list + (always ? ".always" : places ? ".places" : "");
    return Problem.of(key, path, change, from, until);
  }
}
