package org.waymark.experiment.world;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.experiment.point.Variation;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Scenario;

/**
 * What scenarios are in a world that has values of its own. A value that a scenario states
 * otherwise than the baseline stands in the world in the same proportion to the world's value: a
 * scenario that doubles a budget doubles it everywhere, and 7.44 officers for 6 are not fewer where
 * there are 9. Of shares it is the odds that stand in proportion, so that they stay shares. What
 * the scenario calls absolute stays as it stands.
 *
 * @param baseline what scenarios are seen from
 * @param world the world's values, by names of inputs
 */
public record ChangesInWorld(Scenario baseline, Map<String, Double> world) {
  /** A scenario in this world; shares of one whole are divided by their sum. */
  public Scenario of(Scenario scenario) {
    Catalogue catalogue = Catalogue.standard();
    Map<String, Object> before = catalogue.values(baseline.parameters());
    Map<String, Object> values = catalogue.values(scenario.parameters());
    Map<String, Object> changed = new LinkedHashMap<>();
    values.forEach(
        (path, value) -> {
          if (world.containsKey(path) && !scenario.absolute().contains(path)) {
            double from = (Double) before.get(path);
            changed.put(
                path, inProportion(catalogue.entry(path), from, (Double) value, world.get(path)));
          }
        });
    Map<String, Map<String, Object>> dated = new LinkedHashMap<>();
    Stream.concat(scenario.drivers().stream(), scenario.interventions().stream())
        .forEach(change -> dated.put(change.name(), set(change, scenario, before)));
    return new Variation(changed, dated).withSharesKept(scenario);
  }

  private Map<String, Object> set(Change change, Scenario scenario, Map<String, Object> before) {
    Map<String, Object> set = new LinkedHashMap<>();
    change
        .set()
        .forEach(
            (path, value) -> {
              if (value instanceof Double number) {
                String name = PlausibleInput.name(path, change.name());
                set.put(
                    path,
                    scenario.absolute().contains(path)
                        ? world.getOrDefault(name, number)
                        : dated(path, change, number, before));
              }
            });
    return set;
  }

  private double dated(String path, Change change, double value, Map<String, Object> before) {
    Entry entry = Catalogue.standard().entry(path);
    Double drawn = world.get(PlausibleInput.name(path, change.name()));
    double from = Double.NaN;
    // What the baseline says at that time: the change itself, one before it, or the start.
    Double own = world.get(path);
    if (own != null) {
      from = (Double) before.get(path);
    }
    for (Change each : changes()) {
      if (each.name().equals(change.name()) && each.set().containsKey(path)) {
        return drawn == null
            ? value
            : inProportion(entry, (Double) each.set().get(path), value, drawn);
      }
      if (each.holdsIn(change.from()) && each.isNational() && each.set().containsKey(path)) {
        own = world.get(PlausibleInput.name(path, each.name()));
        from = (Double) each.set().get(path);
      }
    }
    double stated = drawn == null ? value : drawn;
    return own == null ? stated : inProportion(entry, from, stated, own);
  }

  private Iterable<Change> changes() {
    return Stream.concat(baseline.drivers().stream(), baseline.interventions().stream())::iterator;
  }

  /**
   * What {@code other} is where {@code from} is {@code own}: as it stands where nothing is in
   * proportion to it (0, or a share of all).
   */
  static double inProportion(Entry entry, double from, double other, double own) {
    boolean share = entry.low() == 0 && entry.high() == 1;
    double value;
    if (other == from) {
      value = own;
    } else if (from == 0 || other == 0 || (share && (from == 1 || other == 1))) {
      value = other;
    } else if (share) {
      double odds = odds(own) * odds(other) / odds(from);
      value = Double.isInfinite(odds) ? 1 : odds / (1 + odds);
    } else {
      value = own * other / from;
    }
    double accepted = Math.max(entry.low(), Math.min(entry.high(), value));
    return entry.kind() == Entry.Kind.WHOLE ? Math.rint(accepted) : accepted;
  }

  private static double odds(double share) {
    return share / (1 - share);
  }
}
