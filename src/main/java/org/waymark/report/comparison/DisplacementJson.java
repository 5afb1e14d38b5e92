package org.waymark.report.comparison;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.waymark.analysis.comparison.ActedOn;
import org.waymark.analysis.comparison.Better;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.Displacement;
import org.waymark.analysis.comparison.ScenarioDifference;
import org.waymark.outcome.variable.Variable;

/** The part of {@code summary.json} on what a scenario displaces that acts in a part only. */
final class DisplacementJson {
  private DisplacementJson() {}

  /** Adds what concerns scenario 1, 2, ... */
  static void put(ObjectNode node, ComparisonFindings findings, int number, ActedOn areas) {
    node.put(
        "from",
        findings
            .reference()
            .start()
            .plusMonths(findings.comparison().windows().of(number).months().from())
            .toString());
    List<String> codes = findings.plan().evidence().isoCodes();
    put(node.putArray("a"), codes, areas.a());
    put(node.putArray("b"), codes, areas.b());
    put(node.putArray("c"), codes, areas.c());
    for (Variable variable :
        areas.c().isEmpty() ? List.<Variable>of() : ScenarioDifference.DISPLACED) {
      Displacement found = findings.comparison().difference(number).displacement(variable);
      ObjectNode row = node.putObject(variable.id());
      row.put("reading", found.reading().name().toLowerCase(Locale.ROOT));
      ComparisonJson.put(row.putObject("aOverC"), found.a(), Better.NEITHER);
      ComparisonJson.put(row.putObject("bOverC"), found.b(), Better.NEITHER);
      ComparisonJson.put(row.putObject("c"), found.c(), Better.NEITHER);
      found.quotient().ifPresent(quotient -> row.set("quotient", EconomicsJson.ratio(quotient)));
    }
  }

  private static void put(ArrayNode array, List<String> codes, List<Integer> provinces) {
    provinces.forEach(province -> array.add(codes.get(province)));
  }
}
