package org.waymark.gui.live;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.Scenario;

/**
 * What a class did to a scenario, in order: each change holds from its month on. Together with the
 * scenario it makes a scenario that gives the same run without a window.
 */
public final class ChangeLog {
  private final Scenario base;
  private final Map<String, Object> start;
  private final List<Change> changes = new ArrayList<>();

  /**
   * An empty log upon a scenario.
   *
   * @param start what is otherwise from the first month on, before any change
   */
  ChangeLog(Scenario scenario, Map<String, Object> start) {
    this.base = scenario.with(Catalogue.standard().with(scenario.parameters(), start));
    this.start = Collections.unmodifiableMap(new LinkedHashMap<>(start));
  }

  /** What was otherwise at the start. */
  public Map<String, Object> start() {
    return start;
  }

  /** The month from which something is otherwise; null if nothing is. */
  public YearMonth since() {
    if (!start.isEmpty()) {
      return base.start();
    }
    return changes.stream().map(Change::from).min(Comparator.naturalOrder()).orElse(null);
  }

  /** The changes, in order. */
  public List<Change> changes() {
    return List.copyOf(changes);
  }

  /**
   * Notes values that hold from a month on. Moving a dial twice in a month leaves one change.
   *
   * @param provinces ISO codes; empty means the whole country
   * @return the change as it stands in the log
   */
  Change add(YearMonth from, YearMonth until, List<String> provinces, Map<String, Object> values) {
    Map<String, Object> set = new LinkedHashMap<>(values);
    int last = changes.size() - 1;
    boolean again =
        last >= 0
            && changes.get(last).from().equals(from)
            && changes.get(last).until() == null
            && until == null
            && changes.get(last).provinces().equals(provinces)
            && changes.get(last).set().keySet().equals(set.keySet());
    if (again) {
      changes.remove(last);
    }
    Change change = new Change(name(from), "", from, until, provinces, set);
    changes.add(change);
    return change;
  }

  /** Goes back to what stood here; whether that is something else. */
  boolean goBack(List<Change> before) {
    boolean other = !changes.equals(before);
    changes.clear();
    changes.addAll(before);
    return other;
  }

  /** Ends a change before a month; whether it was there. */
  boolean end(Change change, YearMonth before) {
    int at = changes.indexOf(change);
    if (at >= 0) {
      changes.set(
          at,
          new Change(
              change.name(),
              "",
              change.from(),
              before.minusMonths(1),
              change.provinces(),
              change.set()));
    }
    return at >= 0;
  }

  private String name(YearMonth from) {
    int number = changes.size() + 1;
    String name = from + " #" + number;
    while (isTaken(name)) {
      number++;
      name = from + " #" + number;
    }
    return name;
  }

  private boolean isTaken(String name) {
    return base.interventions().stream().anyMatch(each -> each.name().equals(name))
        || changes.stream().anyMatch(each -> each.name().equals(name));
  }

  /** The scenario with everything that was done. */
  public Scenario scenario() {
    return scenario(base.name());
  }

  /** The scenario with everything that was done, under another name. */
  public Scenario scenario(String name) {
    List<Change> interventions = new ArrayList<>(base.interventions());
    interventions.addAll(changes);
    return base.named(name, base.description()).withChanges(base.drivers(), interventions);
  }
}
