package org.waymark.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.scenario.ListedObject.Named;
import org.waymark.words.FilePosition;

/** A scenario while it is put together from the files of its chain and from options. */
final class Draft {
  static final YearMonth FIRST_START = YearMonth.of(1900, 1);
  static final YearMonth LAST_START = YearMonth.of(2200, 12);
  static final int MOST_MONTHS = 1200;
  static final int MOST_BURN_IN = 600;

  String name;
  String description = "";
  YearMonth start = YearMonth.of(2012, 1);
  int months = 144;
  int burnInMonths = 60;
  String units = "2019";
  List<String> absolute = List.of();
  final Map<String, Object> values = Catalogue.standard().values(Catalogue.standard().defaults());

  /** Where a value, or a group as a whole, was last stated. */
  final Map<String, FilePosition> places = new LinkedHashMap<>();

  final List<StatedChange> drivers = new ArrayList<>();
  final List<StatedChange> interventions = new ArrayList<>();

  final List<StatedCost> costs = new ArrayList<>();

  /** A change and where it was stated. */
  record StatedChange(Change change, FilePosition place) implements Named {
    @Override
    public String name() {
      return change.name();
    }
  }

  /** A cost, its month and price year as stated or null, and where it was stated. */
  record StatedCost(
      String name,
      YearMonth from,
      JsonValue priceYear,
      Function<Draft, CostItem> item,
      FilePosition place)
      implements Named {}

  static List<Change> changes(List<StatedChange> stated) {
    return stated.stream().map(StatedChange::change).toList();
  }

  int priceYear() {
    return ((Double) values.get("costs.priceYear")).intValue();
  }

  YearMonth end() {
    return start.plusMonths(months - 1L);
  }

  Scenario scenario() {
    return new Scenario(
        name,
        description,
        start,
        months,
        burnInMonths,
        Catalogue.standard().build(values),
        changes(drivers),
        changes(interventions),
        costs.stream().map(cost -> cost.item().apply(this)).toList(),
        units,
        absolute);
  }
}
