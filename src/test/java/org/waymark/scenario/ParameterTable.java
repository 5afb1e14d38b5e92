package org.waymark.scenario;

import java.util.Locale;
import org.waymark.scenario.parameter.Barrier;

/** Writes the table of every parameter for the documentation. */
public final class ParameterTable {
  private ParameterTable() {}

  /** The table in Markdown, one row a parameter in the order of the catalogue. */
  public static String markdown() {
    Labels english = Labels.english();
    StringBuilder table = new StringBuilder();
    row(
        table,
        "path",
        "default",
        "unit",
        "range",
        "plausible",
        "barrier",
        "sign",
        "where",
        "source",
        "meaning");
    table.append("|---".repeat(10)).append("|\n");
    for (Entry entry : Catalogue.standard().entries()) {
      row(
          table,
          "`" + entry.path() + "`",
          Numbers.text(entry.standardValue()),
          entry.unit(),
          entry.range(),
          plausible(entry),
          entry.barrier() == Barrier.NONE ? "" : lower(entry.barrier()),
          lower(entry.sign()),
          scope(entry),
          entry.source(),
          english.meaning(entry));
    }
    return table.toString();
  }

  private static String plausible(Entry entry) {
    return entry.hasPlausibleRange()
        ? Numbers.text(entry.plausibleLow()) + ".." + Numbers.text(entry.plausibleHigh())
        : "";
  }

  /** Whether a change may set it, and for what. */
  private static String scope(Entry entry) {
    if (entry.startOnly()) {
      return "start only";
    }
    return entry.local() ? "country, province" : "country";
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static void row(StringBuilder table, String... cells) {
    for (String cell : cells) {
      table.append("| ").append(cell.replace("|", "\\|")).append(' ');
    }
    table.append("|\n");
  }
}
