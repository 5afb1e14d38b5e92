package org.waymark.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * The table of docs/EVIDENCE.md that sets a run beside the record: the rows {@code record} of a
 * {@code summary.json}, nothing added and nothing left out.
 */
final class FitTable {
  private FitTable() {}

  /**
   * The table in Markdown, below a line that says which run it shows.
   *
   * @param summary of the run
   * @param manifest of the same run
   */
  static String markdown(JsonNode summary, JsonNode manifest) {
    StringBuilder table = new StringBuilder();
    table.append(source(summary, manifest)).append("\n\n");
    table.append("| variable | years | on record | model | model / record | near |\n");
    table.append("|---|---|---:|---:|---:|---|\n");
    int near = 0;
    for (JsonNode row : summary.get("record")) {
      near += row.get("near").asBoolean() ? 1 : 0;
      table.append("| `").append(row.get("variable").asText()).append("` | ").append(years(row));
      table.append(" | ").append(number("%.0f", row.get("observed")));
      table.append(" | ").append(number("%.0f", row.get("model")));
      table.append(" | ").append(number("%.2f", row.get("ratio")));
      table.append(" | ").append(row.get("near").asBoolean() ? "yes" : "no").append(" |\n");
    }
    table.append("\nNear (0.7 to 1.4 times the record): ").append(near);
    return table.append(" of ").append(summary.get("record").size()).append(".\n").toString();
  }

  /** The line that says which run the table shows. */
  static String source(JsonNode summary, JsonNode manifest) {
    JsonNode seeds = manifest.get("seeds");
    return String.format(
        Locale.ROOT,
        "%s, %d replications, seeds %d to %d; scenario hash `%s`.",
        summary.get("scenario").asText(),
        summary.get("replications").asInt(),
        seeds.get(0).asLong(),
        seeds.get(seeds.size() - 1).asLong(),
        manifest.get("scenarioHash").asText());
  }

  private static String years(JsonNode row) {
    String from = row.get("observedFrom").asText();
    String until = row.get("observedUntil").asText();
    return from.equals(until) ? from : from + " to " + until;
  }

  private static String number(String format, JsonNode value) {
    return String.format(Locale.ROOT, format, value.asDouble());
  }
}
