package org.waymark.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What stands by name on an axis of months: of the dated changes of a world those that everybody
 * looks for.
 *
 * @param kind {@code borders} (the pandemic, while borders are shut) or {@code compounds} (scam
 *     compounds appear); the text {@code landmark.KIND} says it
 * @param from first month
 * @param until last month, or null where it stays
 */
public record Landmark(String kind, YearMonth from, YearMonth until) {
  /** Landmarks within the reported months of a scenario, borders first. */
  public static List<Landmark> of(Scenario scenario) {
    List<Landmark> all = new ArrayList<>();
    List<Change> shut =
        setting(scenario, "market.borderOpen.").stream()
            .filter(driver -> driver.until() != null)
            .toList();
    if (!shut.isEmpty()) {
      YearMonth until = Collections.max(shut.stream().map(Change::until).toList());
      all.add(new Landmark("borders", first(shut), until));
    }
    List<Change> compounds = setting(scenario, "market.sectorMix.scamInCambodia");
    if (!compounds.isEmpty()) {
      all.add(new Landmark("compounds", first(compounds), null));
    }
    return all.stream().filter(each -> !each.from.isAfter(scenario.end())).toList();
  }

  private static List<Change> setting(Scenario scenario, String beginning) {
    return scenario.drivers().stream()
        .filter(driver -> driver.set().keySet().stream().anyMatch(p -> p.startsWith(beginning)))
        .toList();
  }

  private static YearMonth first(List<Change> changes) {
    return Collections.min(changes.stream().map(Change::from).toList());
  }
}
