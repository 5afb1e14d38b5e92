package org.waymark.outcome.variable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.run.YearlyTable;

/**
 * A part of a variable: some calendar years of it, a region, or a group of people. Written {@code
 * variable/sex=female@2018-2022}: groups as in {@code groups.csv}, {@code /region=CODE}, years
 * last. Over years flows add up, levels are averaged; without years it is the run's yearly average.
 * There is none of provinces, so that no figure is of use to recruiters.
 *
 * @param variable what is counted
 * @param region code of a region; empty for the nation
 * @param groups category of each dimension that is restricted; only of the nation
 * @param from first calendar year; 0 for the run's average
 * @param until last calendar year
 */
public record Cut(
    Variable variable, String region, Map<Dimension, String> groups, int from, int until) {
  private static final String REGION = "region";
  private static final Pattern WRITTEN =
      Pattern.compile("([a-z0-9_]+)((?:/[a-z_]+=[a-z0-9_+-]+)*)(?:@(\\d{4})(?:-(\\d{4}))?)?");

  /** Copies its map. */
  public Cut {
    groups = Map.copyOf(groups);
  }

  /** The part that a name states; empty if there is none of it. */
  public static Optional<Cut> parse(String name) {
    Matcher matcher = WRITTEN.matcher(name);
    Optional<Variable> variable =
        matcher.matches() ? Variable.find(matcher.group(1)) : Optional.empty();
    if (variable.isEmpty() || variable.get().id().equals(name)) {
      return Optional.empty();
    }
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : matcher.group(2).split("/")) {
      int equals = part.indexOf('=');
      if (equals > 0 && parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
        return Optional.empty();
      }
    }
    String region = parts.containsKey(REGION) ? parts.remove(REGION) : "";
    Map<Dimension, String> groups = new LinkedHashMap<>();
    for (Dimension dimension : Dimension.values()) {
      String category = parts.remove(dimension.id());
      if (category != null && dimension.categories().contains(category)) {
        groups.put(dimension, category);
      } else if (category != null) {
        return Optional.empty();
      }
    }
    int from = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    int until = matcher.group(4) == null ? from : Integer.parseInt(matcher.group(4));
    boolean counted = measure(variable.get()).isPresent() && region.isEmpty();
    boolean there = variable.get().extent() != Variable.Extent.NATION;
    return parts.isEmpty()
            && from <= until
            && (groups.isEmpty() || counted)
            && (region.isEmpty() || there)
        ? Optional.of(new Cut(variable.get(), region, groups, from, until))
        : Optional.empty();
  }

  private static Optional<GroupTable.Measure> measure(Variable variable) {
    return Arrays.stream(GroupTable.Measure.values())
        .filter(each -> each.variable() == variable)
        .findFirst();
  }

  /** Whether its years, if it states any, are all among those of a run, whole or in part. */
  public boolean isWithin(Period period) {
    return from == 0 || (from >= period.start().getYear() && until <= period.last().getYear());
  }

  /** Its value in a run; NaN if missing. */
  double of(RunOutcome outcome, YearlyTable yearly) {
    List<Period.Year> years = yearly.years();
    double[] values = new double[years.size()];
    int place =
        region.isEmpty()
            ? yearly.places().nation()
            : yearly.places().region(yearly.places().regions().indexOf(region));
    for (int year = 0; year < values.length; year++) {
      values[year] =
          groups.isEmpty() ? yearly.get(year, place, variable) : count(outcome.groups(), year);
    }
    if (from == 0) {
      return NationYears.perYear(variable.kind(), values, years);
    }
    double sum = 0;
    double months = 0;
    for (int year = 0; year < values.length; year++) {
      if (years.get(year).year() >= from && years.get(year).year() <= until) {
        sum += values[year] * (adds() ? 1 : years.get(year).months());
        months += years.get(year).months();
      }
    }
    return months == 0 ? Double.NaN : adds() ? sum : sum / months;
  }

  /** Whether several years add up. */
  public boolean adds() {
    return variable.kind() == Variable.Kind.FLOW || variable.kind() == Variable.Kind.COHORT;
  }

  private double count(GroupTable table, int year) {
    GroupTable.Measure measure = measure(variable).orElseThrow();
    return GroupTable.cells().stream()
        .filter(cell -> groups.keySet().stream().allMatch(dimension -> holds(cell, dimension)))
        .mapToLong(cell -> table.get(year, measure, cell))
        .sum();
  }

  private boolean holds(GroupTable.Cell cell, Dimension dimension) {
    return dimension.categories().get(cell.category(dimension)).equals(groups.get(dimension));
  }
}
