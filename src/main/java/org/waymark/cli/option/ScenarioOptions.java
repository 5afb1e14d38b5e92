package org.waymark.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.waymark.words.Problem;
import picocli.CommandLine.Option;

/** Options that change values of a scenario. */
final class ScenarioOptions {
  private static final WholeNumber MONTHS = new WholeNumber("--months", 1, 1200);
  private static final WholeNumber BURN_IN = new WholeNumber("--burn-in", 0, 600);

  @Option(names = "--months", paramLabel = "N", descriptionKey = "option.months", order = 3)
  private String months;

  @Option(names = "--burn-in", paramLabel = "N", descriptionKey = "option.burnIn", order = 4)
  private String burnIn;

  @Option(
      names = "--set",
      paramLabel = "path=value",
      descriptionKey = "option.set",
      arity = "1",
      order = 7)
  private List<String> sets = new ArrayList<>();

  /** Values to set in the scenario, in order; months and burn-in come last. */
  List<String> values(List<Problem> problems) {
    List<String> all = new ArrayList<>(sets);
    if (months != null) {
      all.add("months=" + MONTHS.value(months, 1, problems));
    }
    if (burnIn != null) {
      all.add("burnInMonths=" + BURN_IN.value(burnIn, 0, problems));
    }
    return all;
  }
}
