package org.waymark.outcome.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.outcome.Names;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.summary.Summary;
import org.waymark.outcome.summary.TargetFit;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.WorldRanges;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * {@code summary.json}: every variable of the nation with its interval over replications, by year,
 * and beside the record; and, apart from these, ranges over plausible worlds ({@code assumptions}),
 * which are never mixed with chance.
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
   * @param assumptions what came out in plausible worlds; empty where only chance was looked at
   * @param since the months in which the scenario departs from the one that it extends, if some
   */
  public static ObjectNode of(
      String scenario,
      double populationFactor,
      Summary summary,
      List<TargetFit> record,
      Optional<WorldRanges> assumptions,
      Optional<Summary> since) {
    ObjectNode root = Json.object();
    root.put("scenario", scenario);
    root.put("replications", summary.replications());
    root.put("from", summary.period().start().toString());
    root.put("until", summary.period().last().toString());
    root.set("populationFactor", Json.number(populationFactor));
    ObjectNode variables = root.putObject("variables");
    for (Variable variable : Variable.values()) {
      ObjectNode node = variables.putObject(variable.id());
      node.put("unit", Names.of(ENGLISH).unit(variable));
      node.put("kind", variable.kind().name().toLowerCase(Locale.ROOT));
      put(node, summary.perYear(variable));
      assumptions.ifPresent(
          sets -> WorldRangesJson.put(node, sets.perYear(variable), sets.kept().size()));
      yearly(node.putArray("yearly"), variable, summary, assumptions);
    }
    since.ifPresent(months -> since(root.putObject("since"), months));
    ObjectNode derived = root.putObject("derived");
    for (Derived figure : Derived.values()) {
      ObjectNode node = derived.putObject(figure.id());
      put(node, summary.of(figure));
      assumptions.ifPresent(sets -> WorldRangesJson.put(node, sets.of(figure), sets.kept().size()));
    }
    ArrayNode rows = root.putArray("record");
    record.forEach(comparison -> put(rows.addObject(), comparison));
    assumptions.ifPresent(sets -> root.set("assumptions", WorldRangesJson.of(sets)));
    return root;
  }

  private static void yearly(
      ArrayNode rows, Variable variable, Summary summary, Optional<WorldRanges> assumptions) {
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
      if (assumptions.isPresent()) {
        WorldRanges sets = assumptions.get();
        WorldRangesJson.put(row, sets.inYear(year, variable), sets.kept().size());
      }
    }
  }

  private static void put(ObjectNode node, Estimate estimate) {
    node.set("mean", Json.number(estimate.mean()));
    node.set("se", Json.number(estimate.se()));
    node.set("low95", Json.number(estimate.low95()));
    node.set("high95", Json.number(estimate.high95()));
  }

  private static void put(ObjectNode row, TargetFit comparison) {
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

  private static void since(ObjectNode node, Summary months) {
    node.put("from", months.period().start().toString());
    node.put("until", months.period().last().toString());
    ObjectNode variables = node.putObject("variables");
    for (Variable variable : Variable.values()) {
      put(variables.putObject(variable.id()), months.perYear(variable));
    }
  }
}
