package org.waymark.experiment.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.experiment.point.Variation;
import org.waymark.scenario.Scenario;
import org.waymark.words.Language;

/**
 * Limits, and the feedback loops through which what they do may come back. An open loop lets its
 * feedback act; a closed one cuts it off.
 *
 * @param limits what is limited, one by one and all together
 * @param loops what is closed, one by one and all together
 * @param level of intervals, within (0.5, 1)
 */
public record Feedback(List<Part> limits, List<Part> loops, double level) {
  /** In files: no limit at all. */
  public static final String NONE = "none";

  /** In files: every loop is open. */
  public static final String OPEN = "open";

  /** In files: all limits hold together, or all loops are closed. */
  public static final String ALL = "all";

  /** Copies its lists. */
  public Feedback {
    limits = List.copyOf(limits);
    loops = List.copyOf(loops);
  }

  /**
   * A limit or a loop.
   *
   * @param name in files
   * @param labels for people, by language
   * @param values what it sets from the first month on, by path
   */
  public record Part(String name, Map<Language, String> labels, Map<String, Object> values) {
    /** Copies its maps, in their order. */
    public Part {
      labels = Map.copyOf(labels);
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Whether a scenario has its values already, so that it does nothing. */
    public boolean isIdleIn(Scenario base) {
      List<String> paths = List.copyOf(values.keySet());
      return Variation.valuesOf(paths, base).equals(List.copyOf(values.values()));
    }
  }

  /** Every limit and every loop. */
  public Stream<Part> parts() {
    return Stream.concat(limits.stream(), loops.stream());
  }

  /** Paths that any of them sets, in their order. */
  public List<String> paths() {
    return parts().flatMap(part -> part.values().keySet().stream()).distinct().toList();
  }
}
