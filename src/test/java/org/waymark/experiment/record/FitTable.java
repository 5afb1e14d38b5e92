package org.waymark.experiment.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.waymark.outcome.file.TextBuffer;
import org.waymark.outcome.summary.TargetFit;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioWriter;

/**
 * The table of docs/EVIDENCE.md that sets runs beside the record: every comparison, nothing added
 * and nothing left out.
 */
final class FitTable {
  private FitTable() {}

  /**
   * The table in Markdown, below a line that says which runs it shows.
   *
   * @param seeds of the runs, without gaps
   */
  static String markdown(RecordFit fit, Scenario scenario, List<Long> seeds) {
    StringBuilder table = new StringBuilder();
    table.append(source(scenario, seeds)).append("\n\n");
    table.append("| variable | years | on record | model | model / record | near |\n");
    table.append("|---|---|---:|---:|---:|---|\n");
    for (TargetFit row : fit.comparisons()) {
      table.append("| `").append(row.variable().id()).append("` | ").append(years(row));
      table.append(" | ").append(number("%.0f", row.observed()));
      table.append(" | ").append(number("%.0f", row.model()));
      table.append(" | ").append(number("%.2f", row.ratio()));
      table.append(" | ").append(row.isNear() ? "yes" : "no").append(" |\n");
    }
    table.append("\nNear (0.7 to 1.4 times the record): ").append(fit.near());
    return table.append(" of ").append(fit.comparisons().size()).append(".\n").toString();
  }

  private static String source(Scenario scenario, List<Long> seeds) {
    return String.format(
        Locale.ROOT,
        "%s, %d replications, seeds %d to %d; scenario hash `%s`.",
        scenario.name(),
        seeds.size(),
        seeds.get(0),
        seeds.get(seeds.size() - 1),
        ScenarioWriter.hash(scenario));
  }

  private static String years(TargetFit row) {
    return row.firstYear() == row.lastYear()
        ? Integer.toString(row.firstYear())
        : row.firstYear() + " to " + row.lastYear();
  }

  /** Rounded from the digits that stand in {@code summary.json}. */
  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, new BigDecimal(TextBuffer.format(value)));
  }
}
