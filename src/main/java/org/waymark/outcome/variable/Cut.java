package org.waymark.outcome.variable;

import java.util.Arrays;
import java.util.EnumMap;
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
 * A variable, or a part of it: some calendar years, a region, or groups of people. Written {@code
 * variable/destination=china+laos@2018-2022}: groups as in {@code groups.csv}, several of one
 * dimension with a plus between, {@code /region=CODE}, years last. Over years flows add up, levels
 * are averaged; without years it is the run's yearly average. There is none of provinces, so that
 * no figure is of use to recruiters.
 *
 * @param variable what is counted
 * @param region code of a region; empty for the nation
 * @param groups categories of each dimension that is restricted, in order; only of the nation
 * @param from first calendar year; 0 for the run's average
 * @param until last calendar year
 */
public record Cut(
    Variable variable, String region, Map<Dimension, List<String>> groups, int from, int until) {
  private static final String REGION = "region";
  private static final String YEAR = "([1-9]\\d{3})";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "([a-z0-9_]+)((?:/[a-z_]+=[a-z0-9_+]+)*)(?:@" + YEAR + "(?:-" + YEAR + ")?)?");

  /** Copies its map. */
  public Cut {
    groups = Map.copyOf(groups);
  }

  /** The whole of a variable. */
  static Cut of(Variable variable) {
    return new Cut(variable, "", Map.of(), 0, 0);
  }

  /** The part that a name states; empty if there is none of it. */
  public static Optional<Cut> parse(String name) {
    Matcher matcher = WRITTEN.matcher(name);
    Optional<Variable> variable =
        matcher.matches() ? Variable.find(matcher.group(1)) : Optional.empty();
    if (variable.isEmpty()) {
      return Optional.empty();
    }
    String region = "";
    Map<Dimension, List<String>> groups = new EnumMap<>(Dimension.class);
    for (String part : matcher.group(2).split("/")) {
      if (part.isEmpty()) {
        continue;
      }
      String key = part.substring(0, part.indexOf('='));
      String value = part.substring(key.length() + 1);
      if (key.equals(REGION) && region.isEmpty()) {
        region = value;
        continue;
      }
      Optional<Dimension> dimension = Dimension.find(key);
      List<String> categories = dimension.map(each -> each.among(value)).orElse(List.of());
      if (categories.isEmpty() || groups.put(dimension.get(), categories) != null) {
        return Optional.empty();
      }
    }
    int from = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    int until = matcher.group(4) == null ? from : Integer.parseInt(matcher.group(4));
    boolean counted = hasGroups(variable.get()) && region.isEmpty();
    boolean there = variable.get().extent() != Variable.Extent.NATION;
    return from <= until && (groups.isEmpty() || counted) && (region.isEmpty() || there)
        ? Optional.of(new Cut(variable.get(), region, groups, from, until))
        : Optional.empty();
  }

  /** Whether a variable is counted by groups of people. */
  public static boolean hasGroups(Variable variable) {
    return measure(variable).isPresent();
  }

  private static Optional<GroupTable.Measure> measure(Variable variable) {
    return Arrays.stream(GroupTable.Measure.values())
        .filter(each -> each.variable() == variable)
        .findFirst();
  }

  /** Its name, which {@link #parse} reads. */
  public String id() {
    StringBuilder id = new StringBuilder(variable.id());
    for (Dimension dimension : Dimension.values()) {
      if (groups.containsKey(dimension)) {
        id.append('/').append(dimension.id()).append('=');
        id.append(String.join("+", groups.get(dimension)));
      }
    }
    if (!region.isEmpty()) {
      id.append('/').append(REGION).append('=').append(region);
    }
    return id.append(years().isEmpty() ? "" : "@" + years()).toString();
  }

  /** Its years as in its name; empty for the run's average. */
  public String years() {
    return from == 0 ? "" : from == until ? "" + from : from + "-" + until;
  }

  /** The same over other calendar years; 0 for the run's average. */
  public Cut over(int first, int last) {
    return new Cut(variable, region, groups, first, last);
  }

  /** Whether it is all of its variable. */
  boolean isWhole() {
    return equals(of(variable));
  }

  /** Whether it is a part of another, of the same years. */
  public boolean isPartOf(Cut whole) {
    boolean sameVariable = variable == whole.variable;
    return !equals(whole)
        && from == whole.from
        && until == whole.until
        && (sameVariable || variable.whole().equals(Optional.of(whole.variable)))
        && (region.equals(whole.region) || whole.region.isEmpty())
        && whole.groups.entrySet().stream()
            .allMatch(
                each ->
                    groups.containsKey(each.getKey())
                        && each.getValue().containsAll(groups.get(each.getKey())));
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
    return groups.get(dimension).contains(dimension.categories().get(cell.category(dimension)));
  }

  @Override
  public String toString() {
    return id();
  }
}
