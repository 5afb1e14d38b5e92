package org.waymark.report.comparison;

import java.util.List;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.analysis.comparison.ScenarioDifference;
import org.waymark.outcome.file.TextBuffer;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.variable.Variable;

/**
 * {@code yearly.csv} of a comparison: a row for each other scenario, calendar year, place and
 * variable.
 */
final class DifferencesCsv {
  static final List<String> COLUMNS =
      List.of(
          "other",
          "year",
          "province",
          "variable",
          "reference",
          "difference",
          "se",
          "low95",
          "high95");

  private DifferencesCsv() {}

  static TextBuffer of(ComparisonFindings findings) {
    TextBuffer out = new TextBuffer(1 << 20);
    out.text(String.join(",", COLUMNS)).character('\n');
    for (int other = 1; other < findings.plan().scenarios().size(); other++) {
      rows(out, quoted(findings.names().get(other)), findings.comparison().difference(other));
    }
    return out;
  }

  private static void rows(TextBuffer out, String other, ScenarioDifference difference) {
    Places places = difference.places();
    List<String> codes = places.codes();
    List<Period.Year> years = difference.period().years();
    for (int year = 0; year < years.size(); year++) {
      for (int place = 0; place < places.count(); place++) {
        String head = other + "," + years.get(year).year() + "," + codes.get(place) + ",";
        for (Variable variable : Variable.values()) {
          if (variable.extent().compareTo(places.extentOf(place)) <= 0) {
            out.text(head).text(variable.id());
            row(out, difference.inYear(year, place, variable));
          }
        }
      }
    }
  }

  private static void row(TextBuffer out, PairedDifference inYear) {
    out.character(',').number(inYear.reference());
    out.character(',').number(inYear.difference().mean());
    out.character(',').number(inYear.difference().se());
    out.character(',').number(inYear.difference().low95());
    out.character(',').number(inYear.difference().high95()).character('\n');
  }

  private static String quoted(String name) {
    return name.matches(".*[\",\r\n].*") ? "\"" + name.replace("\"", "\"\"") + "\"" : name;
  }
}
