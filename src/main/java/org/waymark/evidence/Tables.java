package org.waymark.evidence;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a row of each table is read. */
final class Tables {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
  private static final Set<String> NEIGHBOURS = Set.of("china", "laos", "cambodia");

  private Tables() {}

  static Province province(Row row) {
    String border = row.name("border");
    Set<String> borders = border.equals("none") ? Set.of() : Set.of(border.split(";"));
    if (!NEIGHBOURS.containsAll(borders)) {
      throw new IllegalStateException("Unknown neighbour in provinces.csv: " + border);
    }
    return new Province(
        row.name("iso"),
        row.name("name"),
        row.name("name_vi"),
        row.name("region"),
        row.name("unit_2025"),
        row.whole("households_2019"),
        row.whole("population_2019"),
        row.whole("communes"),
        row.number("poverty_rate"),
        row.number("ethnic_minority_share"),
        row.number("urban_share"),
        borders,
        row.number("lon"),
        row.number("lat"),
        row.number("net_migration_2016_permille"),
        row.text("note"));
  }

  static Target target(Row row) {
    String year = row.name("year");
    Matcher years = YEARS.matcher(year);
    int first = years.matches() ? Integer.parseInt(years.group(1)) : 0;
    int last = first != 0 && years.group(2) != null ? Integer.parseInt(years.group(2)) : first;
    return new Target(
        row.name("id"),
        row.name("indicator"),
        year,
        first,
        last,
        row.numberOrNaN("value"),
        row.text("unit"),
        row.numberOrNaN("low"),
        row.numberOrNaN("high"),
        row.name("source_id"),
        row.text("note"),
        row.name("confidence"));
  }

  static Source source(Row row) {
    return new Source(
        row.name("source_id"),
        row.name("citation"),
        row.text("url"),
        row.text("licence"),
        row.text("accessed_how"),
        row.text("confidence"));
  }

  static DatedChange datedChange(Row row) {
    return new DatedChange(
        row.name("id"),
        row.name("driver"),
        row.month("from"),
        row.monthOrNull("until"),
        row.text("where"),
        row.numberOrNaN("value"),
        row.numberOrNaN("low"),
        row.numberOrNaN("high"),
        row.text("unit"),
        row.name("source_id"),
        row.name("confidence"),
        row.text("note"));
  }

  static ParameterRow parameterRow(Row row) {
    return new ParameterRow(
        row.name("parameter"),
        row.numberOrNaN("value"),
        row.numberOrNaN("low"),
        row.numberOrNaN("high"),
        row.text("unit"),
        row.name("source_id"),
        row.text("note"),
        row.name("confidence"));
  }
}
