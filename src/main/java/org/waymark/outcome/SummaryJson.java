package org.waymark.outcome;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * {@code summary.json}: every variable of the nation with its interval over replications, by year,
 * and beside the record. Room is left for {@code assumptions}: intervals over plausible parameter
 * sets, which a calibration adds and which are never mixed with chance.
 */
public final class SummaryJson {
  private static final Words ENGLISH = Words.of(Language.EN);

  private SummaryJson() {}

  /**
   * The document.
   *
   * @param scenario name of the scenario
   * @param populationFactor size of the nation as simulated against the real one
   * @param record the figures that are on record
   */
  public static ObjectNode of(
      String scenario, double populationFactor, Summary summary, List<Comparison> record) {
    ObjectNode root = Json.object();
    root.put("scenario", scenario);
    root.put("replications", summary.replications());
    root.put("from", summary.period().start().toString());
    root.put("until", summary.period().last().toString());
    root.set("populationFactor", Json.number(populationFactor));
    ObjectNode variables = root.putObject("variables");
    for (Variable variable : Variable.values()) {
      ObjectNode node = variables.putObject(variable.id());
      node.put("unit", ENGLISH.text("unit." + variable.unit()));
      node.put("kind", variable.kind().name().toLowerCase(Locale.ROOT));
      put(node, summary.perYear(variable));
      yearly(node.putArray("yearly"), variable, summary);
    }
    ObjectNode derived = root.putObject("derived");
    for (Derived figure : Derived.values()) {
      put(derived.putObject(figure.id()), summary.of(figure));
    }
    ArrayNode rows = root.putArray("record");
    record.forEach(comparison -> put(rows.addObject(), comparison));
    return root;
  }

  private static void yearly(ArrayNode rows, Variable variable, Summary summary) {
    for (int year = 0; year < summary.years().size(); year++) {
      Period.Year span = summary.years().get(year);
      Estimate estimate = summary.inYear(year, variable);
      ObjectNode row = rows.addObject().put("year", span.year());
      if (!span.isComplete()) {
        row.put("months", span.months());
      }
      row.set("mean", Json.number(estimate.mean()));
      row.set("low95", Json.number(estimate.low95()));
      row.set("high95", Json.number(estimate.high95()));
    }
  }

  private static void put(ObjectNode node, Estimate estimate) {
    node.set("mean", Json.number(estimate.mean()));
    node.set("se", Json.number(estimate.se()));
    node.set("low95", Json.number(estimate.low95()));
    node.set("high95", Json.number(estimate.high95()));
  }

  private static void put(ObjectNode row, Comparison comparison) {
    row.put("variable", comparison.variable().id());
    row.put("year", comparison.year());
    row.put("observedFrom", comparison.firstYear());
    row.put("observedUntil", comparison.lastYear());
    row.set("observed", Json.number(comparison.observed()));
    row.set("model", Json.number(comparison.model()));
    row.set("ratio", Json.number(comparison.ratio()));
    row.put("near", comparison.isNear());
    row.put("target", comparison.target());
    row.put("source", comparison.sourceId());
  }
}
