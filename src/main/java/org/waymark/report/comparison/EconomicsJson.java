package org.waymark.report.comparison;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.waymark.analysis.comparison.Acceptability;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.CostEffectiveness;
import org.waymark.analysis.comparison.Decomposition;
import org.waymark.analysis.comparison.Decomposition.Factor;
import org.waymark.analysis.comparison.Economics;
import org.waymark.analysis.comparison.Ratio;
import org.waymark.outcome.file.Json;
import org.waymark.scenario.CostItem;
import org.waymark.scenario.parameter.Costs;

/** The parts of {@code summary.json} on where a difference comes from and what it costs. */
final class EconomicsJson {
  private EconomicsJson() {}

  /** Adds what concerns scenario 1, 2, ... */
  static void put(ObjectNode node, ComparisonFindings findings, int number) {
    ObjectNode from = node.putObject("decomposition");
    from.set("people_entering_exploitation", parts(findings.whereFrom(number)));
    from.set("victim_months", parts(findings.whereMonthsFrom(number)));
    CostEffectiveness weighed = findings.economics().each().get(number - 1);
    ObjectNode cost = node.putObject("costEffectiveness");
    ArrayNode unpriced = cost.putArray("noPrice");
    weighed.unpriced().forEach(unpriced::add);
    ArrayNode notCounted = cost.putArray("notCounted");
    weighed.notCounted().forEach(notCounted::add);
    cost.put("atLeast", !weighed.isWhole());
    ArrayNode items = cost.putArray("items");
    weighed.counted().forEach(item -> put(items.addObject(), item));
    weighed
        .result()
        .ifPresent(
            result -> {
              cost.set("usdPerYear", Json.number(result.usdAYear().difference().mean()));
              cost.set("extraUsd", Json.number(result.extraUsd().difference().mean()));
              cost.set("extraUsd_low95", Json.number(result.extraUsd().difference().low95()));
              cost.set("extraUsd_high95", Json.number(result.extraUsd().difference().high95()));
              cost.set("peopleNotTrafficked", Json.number(result.notTrafficked()));
              cost.set("peopleNotEnteringExploitation", Json.number(result.notEntering()));
              cost.set("victimMonthsAverted", Json.number(result.monthsAverted()));
              cost.set("usdPerPersonNotTrafficked", ratio(result.usdPerNotTrafficked()));
              cost.set("usdPerPersonNotEnteringExploitation", ratio(result.usdPerNotEntering()));
              cost.set("usdPerVictimMonthAverted", ratio(result.usdPerMonth()));
            });
  }

  private static void put(ObjectNode node, CostItem item) {
    node.put("name", item.name());
    node.set("usdPerYear", Json.number(item.usdPerYear()));
    node.put("priceYear", item.priceYear());
    node.put("payer", item.payer().id());
    node.put("from", item.from().toString());
    if (item.until() != null) {
      node.put("until", item.until().toString());
    }
    node.put("source", item.source());
    if (item.plausible() != null) {
      node.putArray("plausible").add(item.plausible().low()).add(item.plausible().high());
    }
  }

  /** Adds what concerns all scenarios together. */
  static void putAll(ObjectNode root, ComparisonFindings findings) {
    Economics economics = findings.economics();
    Costs costs = findings.reference().parameters().costs();
    ObjectNode node = root.putObject("costs");
    node.put("priceYear", costs.priceYear());
    node.set("discountRate", Json.number(costs.discountRate()));
    node.put("perspective", costs.perspective().name().toLowerCase(Locale.ROOT));
    ArrayNode dominated = node.putArray("dominated");
    economics.dominated().forEach(each -> dominated.add(findings.scenario(each).name()));
    Acceptability curve = economics.acceptability();
    ObjectNode best = node.putObject("acceptability");
    best.put("over", economics.overWorlds() ? "plausible sets" : "replications");
    ArrayNode names = best.putArray("scenarios");
    curve.numbers().forEach(each -> names.add(findings.scenario(each).name()));
    ArrayNode rows = best.putArray("curve");
    for (int i = 0; i < curve.amounts().size(); i++) {
      ObjectNode row = rows.addObject();
      row.set("usdPerPersonNotTrafficked", Json.number(curve.amounts().get(i)));
      ArrayNode shares = row.putArray("best");
      curve.shares().get(i).forEach(share -> shares.add(Json.number(share)));
    }
  }

  private static ObjectNode parts(Decomposition decomposition) {
    ObjectNode node = Json.object();
    for (int i = 0; i < decomposition.parts().size(); i++) {
      node.set(
          Factor.values()[i].name().toLowerCase(Locale.ROOT),
          Json.number(decomposition.parts().get(i)));
    }
    node.set("total", Json.number(decomposition.total()));
    return node;
  }

  static ObjectNode ratio(Ratio ratio) {
    ObjectNode node = Json.object();
    node.set("value", Json.number(ratio.value()));
    node.put("interval", ratio.kind().name().toLowerCase(Locale.ROOT));
    node.set("low95", Json.number(ratio.low()));
    node.set("high95", Json.number(ratio.high()));
    return node;
  }
}
