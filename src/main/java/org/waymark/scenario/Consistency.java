package org.waymark.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.words.Problem;

/** What must hold between parameters, beyond the range of each. */
public final class Consistency {
  private static final double TOLERANCE = 1e-9;
  private static final List<String> PORTFOLIOS = List.of("iom.portfolio", "iom.statePortfolio");
  private static final List<String> PROFILES =
      List.of("market.marriage", "market.sexual", "market.labour", "market.scam");
  private static final String WEIGHTS = "recruiters.channels.weight";

  private static final Map<String, List<String>> MEMBERS =
      Stream.of(PORTFOLIOS, PROFILES, List.of(WEIGHTS))
          .flatMap(List::stream)
          .collect(
              Collectors.toUnmodifiableMap(
                  group -> group,
                  group -> Catalogue.standard().within(group).stream().map(Entry::path).toList()));

  private Consistency() {}

  /** A problem between parameters of a group. */
  record Conflict(String group, Problem problem) {}

  /**
   * What does not fit together in a complete map of values, as {@link Catalogue#values} makes it.
   */
  public static List<Problem> problems(Map<String, Object> values) {
    return conflicts(values).stream().map(Conflict::problem).toList();
  }

  /** What does not fit together in a scenario, in any month, whatever changes are in force then. */
  public static List<Problem> problems(Scenario scenario) {
    Map<String, Object> start = Catalogue.standard().values(scenario.parameters());
    List<Problem> atStart = problems(start);
    if (!atStart.isEmpty()) {
      return atStart;
    }
    List<Change> changes =
        Stream.concat(scenario.drivers().stream(), scenario.interventions().stream()).toList();
    Set<Problem> problems = new LinkedHashSet<>();
    for (YearMonth month : turns(changes, scenario.start(), scenario.end())) {
      Map<String, Object> values = new LinkedHashMap<>(start);
      changes.stream()
          .filter(change -> change.holdsIn(month))
          .forEach(change -> values.putAll(change.set()));
      problems(values).forEach(problem -> problems.add(from(problem, month)));
    }
    return List.copyOf(problems);
  }

  /**
   * What is wrong with the dates of a scenario's changes: they end before they begin, or
   * interventions lie outside the run. Drivers may: they are those of all runs.
   */
  public static List<Problem> datesOf(Scenario scenario) {
    return Stream.concat(
            scenario.drivers().stream().flatMap(change -> order(change).stream()),
            scenario.interventions().stream()
                .flatMap(change -> dates(change, scenario.start(), scenario.end()).stream()))
        .toList();
  }

  private static Optional<Problem> order(Change change) {
    return change.until() != null && change.until().isBefore(change.from())
        ? Optional.of(
            Problem.of(
                "change.ends", change.name(), change.until().toString(), change.from().toString()))
        : Optional.empty();
  }

  static Optional<Problem> dates(Change change, YearMonth start, YearMonth end) {
    return order(change)
        .or(
            () ->
                outside(
                    "change.outside", change.name(), change.from(), change.until(), start, end));
  }

  /** That some months lie outside of the run's; null stands for an end of the run. */
  static Optional<Problem> outside(
      String key, String name, YearMonth from, YearMonth until, YearMonth start, YearMonth end) {
    boolean after = from != null && from.isAfter(end);
    boolean before = until != null && until.isBefore(start);
    String window = (from == null ? "" : from) + ".." + (until == null ? "" : until);
    return after || before
        ? Optional.of(Problem.of(key, name, window, start + ".." + end))
        : Optional.empty();
  }

  /** The first month of a run, and those in which another set of changes is in force. */
  static Set<YearMonth> turns(List<Change> changes, YearMonth start, YearMonth end) {
    TreeSet<YearMonth> turns = new TreeSet<>();
    turns.add(start);
    for (Change change : changes) {
      turns.add(change.from());
      if (change.until() != null) {
        turns.add(change.until().plusMonths(1));
      }
    }
    return turns.subSet(start, true, end, true);
  }

  /** The same problem, from a month on. */
  static Problem from(Problem problem, YearMonth month) {
    List<String> arguments = new ArrayList<>(problem.arguments());
    arguments.add(month.toString());
    return Problem.of(problem.key() + ".from", arguments.toArray(String[]::new));
  }

  static List<Conflict> conflicts(Map<String, Object> values) {
    List<Conflict> conflicts = new ArrayList<>();
    for (String group : PORTFOLIOS) {
      double sum = sum(values, group);
      if (Math.abs(sum - 1) > TOLERANCE) {
        conflicts.add(conflict(group, "consistency.portfolio", group, rounded(sum)));
      }
    }
    if (!(sum(values, WEIGHTS) > 0)) {
      conflicts.add(conflict(WEIGHTS, "consistency.weights", WEIGHTS));
    }
    double china =
        number(values, "market.sectorMix.marriageInChina")
            + number(values, "market.sectorMix.labourInChina");
    if (china > 1 + TOLERANCE) {
      conflicts.add(
          conflict(
              "market.sectorMix",
              "consistency.atMostOne",
              "market.sectorMix.marriageInChina + labourInChina",
              rounded(china)));
    }
    for (String group : PROFILES) {
      double sum = sum(values, group);
      if (sum > 1 + TOLERANCE) {
        conflicts.add(
            conflict(group, "consistency.atMostOne", group + ".girls + boys + men", rounded(sum)));
      }
    }
    return conflicts;
  }

  private static Conflict conflict(String group, String key, String... arguments) {
    return new Conflict(group, Problem.of(key, arguments));
  }

  private static double sum(Map<String, Object> values, String group) {
    double sum = 0;
    for (String path : MEMBERS.get(group)) {
      sum += number(values, path);
    }
    return sum;
  }

  /** Whether what is wrong between parameters can depend on one of them. */
  public static boolean concerns(String path) {
    return path.startsWith("market.sectorMix.")
        || MEMBERS.values().stream().anyMatch(paths -> paths.contains(path));
  }

  private static double number(Map<String, Object> values, String path) {
    return (Double) values.get(path);
  }

  private static String rounded(double sum) {
    return Numbers.text(Math.rint(sum * 1e9) / 1e9);
  }
}
