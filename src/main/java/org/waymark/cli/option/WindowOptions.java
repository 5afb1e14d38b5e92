package org.waymark.cli.option;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.waymark.outcome.run.Window;
import org.waymark.scenario.Scenario;
import org.waymark.words.Problem;
import picocli.CommandLine.Option;

/** Options that say over which months an effect is counted. */
public final class WindowOptions {
  private static final String FROM = "--from";
  private static final String UNTIL = "--until";

  @Option(names = FROM, paramLabel = "YYYY-MM", descriptionKey = "compare.from", order = 3)
  private String from;

  @Option(names = UNTIL, paramLabel = "YYYY-MM", descriptionKey = "compare.until", order = 4)
  private String until;

  /**
   * The reported months of a scenario that were asked for; empty if none were. One end alone goes
   * with the run's other end.
   *
   * @param problems where to add what is wrong
   */
  public Optional<Window> window(Scenario scenario, List<Problem> problems) {
    if (from == null && until == null) {
      return Optional.empty();
    }
    int first = month(FROM, from, scenario, 0, problems);
    int last = month(UNTIL, until, scenario, scenario.months() - 1, problems);
    if (first > last) {
      problems.add(Problem.of("problem.window.order", from, until));
    }
    return first > last ? Optional.empty() : Optional.of(new Window(first, last + 1));
  }

  private static int month(
      String option, String text, Scenario scenario, int fallback, List<Problem> problems) {
    if (text == null) {
      return fallback;
    }
    try {
      int month = Window.month(scenario.start(), YearMonth.parse(text));
      if (month >= 0 && month < scenario.months()) {
        return month;
      }
      problems.add(
          Problem.of(
              "problem.window.outside",
              option,
              text,
              scenario.start().toString(),
              scenario.end().toString()));
    } catch (DateTimeParseException e) {
      problems.add(Problem.of("problem.window.month", option, text, scenario.end().toString()));
    }
    return fallback;
  }
}
