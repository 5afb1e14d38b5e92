package org.waymark.scenario;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parameters that take other values for a time: a driver of the hindcast (with its source) or an
 * intervention.
 *
 * @param name short name, unique in its list
 * @param source evidence ids or {@code assumption}; empty for interventions
 * @param from first month in which it holds
 * @param until last month in which it holds, or null for the end of the run
 * @param provinces ISO codes of the provinces where it holds; empty means the whole country
 * @param set values by parameter path: a {@link Double}, or a {@link String} for a word
 * @param plausible for some of the paths in {@code set}, the range of values that is plausible:
 *     what an analysis of uncertainty may try instead; it does not act in a run
 */
public record Change(
    String name,
    String source,
    YearMonth from,
    YearMonth until,
    List<String> provinces,
    Map<String, Object> set,
    Map<String, Range> plausible) {
  /** Copies its collections; {@code set} and {@code plausible} keep their order. */
  public Change {
    provinces = List.copyOf(provinces);
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    plausible = Collections.unmodifiableMap(new LinkedHashMap<>(plausible));
  }

  /** A change that states no plausible ranges. */
  public Change(
      String name,
      String source,
      YearMonth from,
      YearMonth until,
      List<String> provinces,
      Map<String, Object> set) {
    this(name, source, from, until, provinces, set, Map.of());
  }

  /** The same change with other values; a range in which a value does not lie any more is gone. */
  public Change with(Map<String, Object> others) {
    Map<String, Range> held = new LinkedHashMap<>(plausible);
    held.entrySet()
        .removeIf(
            range ->
                others.get(range.getKey()) instanceof Double value
                    && (value < range.getValue().low() || value > range.getValue().high()));
    return new Change(name, source, from, until, provinces, others, held);
  }

  /** Whether it holds in the whole country. */
  public boolean isNational() {
    return provinces.isEmpty();
  }

  /** Whether it holds in a province, while it holds. */
  public boolean holdsAt(String province) {
    return isNational() || provinces.contains(province);
  }

  /** Whether it holds in a month. */
  public boolean holdsIn(YearMonth month) {
    return !month.isBefore(from) && (until == null || !month.isAfter(until));
  }
}
