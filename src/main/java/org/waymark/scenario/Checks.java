package org.waymark.scenario;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.scenario.Draft.StatedChange;
import org.waymark.scenario.Draft.StatedCost;
import org.waymark.words.FilePosition;
import org.waymark.words.Problem;

/** Checks that need the whole scenario: between parameters, and between changes and the run. */
final class Checks {
  /** Last month of {@code scenarios/outlook.json}. */
  static final YearMonth OUTLOOK = YearMonth.of(2035, 12);

  private final Draft draft;
  private final Faults faults;
  private final FilePosition file;
  private final boolean outlook;

  /**
   * Checks of a draft.
   *
   * @param outlook whether it extends the scenario that reaches furthest
   */
  Checks(Draft draft, Faults faults, String file, boolean outlook) {
    this.outlook = outlook;
    this.draft = draft;
    this.faults = faults;
    this.file = FilePosition.of(file);
  }

  void all() {
    for (StatedChange stated : draft.interventions) {
      Change change = stated.change();
      withinRun(change.name(), change.from(), change.until(), stated.place());
    }
    for (StatedCost stated : draft.costs) {
      CostItem item = stated.item().apply(draft);
      withinRun(item.name(), stated.from(), item.until(), stated.place());
      JsonValue year = stated.priceYear();
      if (year != null && !Double.valueOf(item.priceYear()).equals(year.content())) {
        String scenario = Integer.toString(item.priceYear());
        faults.add(
            Problem.of("cost.priceYear", item.name(), year.found(), scenario).at(stated.place()));
      }
    }
    List<Consistency.Conflict> atStart = Consistency.conflicts(draft.values);
    for (Consistency.Conflict conflict : atStart) {
      FilePosition place = draft.places.getOrDefault(conflict.group(), file);
      faults.add(conflict.problem().at(place));
    }
    if (atStart.isEmpty()) {
      overTime();
    }
  }

  private void withinRun(String name, YearMonth from, YearMonth until, FilePosition place) {
    boolean inOrder = from == null || until == null || !until.isBefore(from);
    if (inOrder) {
      boolean later =
          from != null
              && from.isAfter(draft.end())
              && draft.end().isBefore(OUTLOOK)
              && !from.isAfter(OUTLOOK);
      Consistency.outside(
              later && !outlook ? "change.outside.later" : "change.outside",
              name,
              from,
              until,
              draft.start,
              draft.end())
          .ifPresent(problem -> faults.add(problem.at(place)));
    }
  }

  /** Values must fit together in every month, whatever changes are in force then. */
  private void overTime() {
    Set<Problem> said = new HashSet<>();
    List<Change> all = changes().map(StatedChange::change).toList();
    for (YearMonth month : Consistency.turns(all, draft.start, draft.end())) {
      Map<String, Object> values = new LinkedHashMap<>(draft.values);
      FilePosition[] last = {file};
      changes()
          .filter(stated -> stated.change().holdsIn(month))
          .forEach(
              stated -> {
                values.putAll(stated.change().set());
                last[0] = stated.place();
              });
      for (Problem problem : Consistency.problems(values)) {
        if (said.add(problem)) {
          faults.add(Consistency.from(problem, month).at(last[0]));
        }
      }
    }
  }

  private Stream<StatedChange> changes() {
    return Stream.concat(draft.drivers.stream(), draft.interventions.stream());
  }
}
