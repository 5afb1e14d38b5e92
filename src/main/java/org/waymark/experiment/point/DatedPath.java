package org.waymark.experiment.point;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.scenario.Change;
import org.waymark.scenario.Scenario;

/**
 * A part of a dated change that a study varies, written {@code interventions["name"].from}, {@code
 * .until} or {@code .set.PATH}, and likewise of {@code drivers["name"]}.
 *
 * @param list {@code interventions} or {@code drivers}
 * @param name name of the change
 * @param member {@code from}, {@code until}, or the path of a parameter that it sets
 */
public record DatedPath(String list, String name, String member) {
  /** How they begin. */
  public static final List<String> LISTS = List.of("interventions", "drivers");

  static final String FROM = "from";
  static final String UNTIL = "until";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(interventions|drivers)\\[\"(.+)\"\\]\\.(?:(from|until)|set\\.([A-Za-z0-9.]+))");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

  /** The part that a path names; empty for any other path. */
  public static Optional<DatedPath> parse(String path) {
    Matcher matcher = WRITTEN.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String member = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
    return Optional.of(new DatedPath(matcher.group(1), matcher.group(2), member));
  }

  /** Name of the column of a factor: a path without quotes, brackets and spaces. */
  public static String column(String path) {
    return parse(path).isEmpty()
        ? path
        : path.replaceAll("[^\\p{L}\\p{N}.]+", "_").replace("_.", ".").replaceFirst("_", ".");
  }

  /** Whether a text is a month such as 2027-01. */
  public static boolean isMonth(Object text) {
    return text instanceof String written && MONTH.matcher(written).matches();
  }

  /** A month on a scale of years: 2027-07 is 2027.5. */
  public static double years(String month) {
    YearMonth of = YearMonth.parse(month);
    return of.getYear() + (of.getMonthValue() - 1) / 12.0;
  }

  /** The month nearest to a place on the scale of {@link #years}. */
  public static String month(double years) {
    return YearMonth.of(0, 1).plusMonths(Math.round(12 * years)).toString();
  }

  /** Whether it is a date. */
  public boolean isDate() {
    return member.equals(FROM) || member.equals(UNTIL);
  }

  /** The change that it is part of. */
  public Optional<Change> in(Scenario scenario) {
    List<Change> changes = list.equals("drivers") ? scenario.drivers() : scenario.interventions();
    return changes.stream().filter(change -> change.name().equals(name)).findFirst();
  }

  /** Whether a scenario has the change, and it sets this. */
  public boolean isSetIn(Scenario scenario) {
    return in(scenario).map(change -> change.set().containsKey(member)).orElse(false);
  }

  /** Its value in a scenario: that of a change without end is the last month of the run. */
  Object valueIn(Scenario scenario) {
    Change change = in(scenario).orElseThrow();
    return switch (member) {
      case FROM -> change.from().toString();
      case UNTIL -> (change.until() == null ? scenario.end() : change.until()).toString();
      default -> change.set().get(member);
    };
  }

  /** A change with other dates, where some are stated. */
  static Change moved(Change change, Map<String, Object> stated) {
    String from = String.valueOf(stated.getOrDefault(FROM, change.from()));
    Object until = stated.getOrDefault(UNTIL, change.until());
    return new Change(
        change.name(),
        change.source(),
        YearMonth.parse(from),
        until == null ? null : YearMonth.parse(until.toString()),
        change.provinces(),
        change.set(),
        change.plausible());
  }
}
