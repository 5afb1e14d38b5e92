package org.waymark.report.comparison;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.analysis.comparison.AssumedDirection;
import org.waymark.analysis.comparison.Better;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.DifferenceOverWorlds;
import org.waymark.analysis.comparison.EffectWindow;
import org.waymark.analysis.comparison.Judgement;
import org.waymark.analysis.comparison.NotToldApart;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.analysis.comparison.Ratio;
import org.waymark.analysis.comparison.ScenarioDifference;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Influence;
import org.waymark.outcome.world.Span;

/** {@code summary.json} of a comparison: a difference for every variable, beside its interval. */
final class ComparisonJson {
  private static final String ASSUMPTIONS = "assumptions";
  private static final String PRIOR = "assumptionsPrior";

  private ComparisonJson() {}

  static ObjectNode of(ComparisonFindings findings) {
    Period period = findings.comparison().difference(1).period();
    ObjectNode root = Json.object();
    root.put("reference", findings.reference().name());
    root.put("replications", findings.comparison().replications());
    root.put("from", period.start().toString());
    root.put("until", period.last().toString());
    EffectWindow common = findings.comparison().windows().common();
    window(root, common, period);
    root.set(
        "populationFactor", Json.number(findings.reference().parameters().population().factor()));
    precision(root, findings);
    ArrayNode others = root.putArray("others");
    for (int other = 1; other < findings.plan().scenarios().size(); other++) {
      other(others.addObject(), findings, other);
    }
    table(root.putArray("table"), findings);
    EconomicsJson.putAll(root, findings);
    return root;
  }

  private static void window(ObjectNode node, EffectWindow window, Period period) {
    Period months = window.within(period);
    node.putObject("window")
        .put("from", months.start().toString())
        .put("until", months.last().toString())
        .put("by", window.by().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /** The scenarios side by side, in the order of effects, over the window of the whole. */
  private static void table(ArrayNode rows, ComparisonFindings findings) {
    NotToldApart groups = findings.notToldApart();
    for (int number : findings.byEffect()) {
      ObjectNode row = rows.addObject().put("number", number);
      row.put("scenario", findings.scenario(number).name());
      row.put("file", findings.names().get(number));
      ArrayNode of = row.putArray("groups");
      groups.of(number).forEach(of::add);
      ObjectNode variables = row.putObject("variables");
      for (Variable variable : Variable.values()) {
        PairedDifference difference =
            findings.comparison().difference(number).besideOthers(variable);
        ObjectNode figure = variables.putObject(variable.id());
        put(figure, difference, Better.of(variable));
        judgement(figure, findings.judgementBesideOthers(number, variable));
        span(figure, findings.spanBesideOthers(number, variable));
      }
    }
  }

  private static void judgement(ObjectNode node, Judgement judgement) {
    node.put("verdict", judgement.verdict().name().toLowerCase(Locale.ROOT));
    if (judgement.because() != Judgement.Because.NOTHING) {
      node.put("because", judgement.because().name().toLowerCase(Locale.ROOT));
    }
    judgement.moreReplications().ifPresent(more -> node.put("moreReplications", more));
  }

  private static void span(ObjectNode node, Span span) {
    if (!Double.isNaN(span.low90())) {
      node.putObject("assumptions")
          .put("low90", span.low90())
          .put("median", span.median())
          .put("high90", span.high90());
    }
  }

  private static void precision(ObjectNode root, ComparisonFindings findings) {
    if (!Double.isNaN(findings.comparison().precision())) {
      ObjectNode node = root.putObject("precision");
      node.set("asked", Json.number(findings.comparison().precision()));
      node.set("reached", Json.number(findings.comparison().reached()));
      node.put("reachedIt", findings.comparison().isEnough());
    }
  }

  private static void other(ObjectNode node, ComparisonFindings findings, int number) {
    ScenarioDifference difference = findings.comparison().difference(number);
    Optional<DifferenceOverWorlds> sets = findings.overSets(number);
    Optional<DifferenceOverWorlds> prior = findings.underPrior(number);
    node.put("scenario", findings.scenario(number).name());
    node.put("file", findings.names().get(number));
    window(node, difference.window(), difference.period());
    AssumedDirection direction =
        AssumedDirection.of(findings.reference(), findings.scenario(number));
    texts(node.putArray("directionAssumed"), direction.assumed());
    texts(node.putArray("directionNotAssumed"), direction.open());
    node.put("recordMisleads", findings.recordMisleads(number));
    findings.taughtChanges(number).ifPresent(paths -> texts(node.putArray("recordTeaches"), paths));
    findings
        .harm(number)
        .ifPresent(
            moved -> texts(node.putArray("harm"), moved.stream().map(Variable::id).toList()));
    ObjectNode variables = node.putObject("variables");
    for (Variable variable : Variable.values()) {
      ObjectNode row = variables.putObject(variable.id());
      put(row, difference.perYear(variable), Better.of(variable));
      judgement(row, findings.judgement(number, variable));
      beside(row, difference, variable);
      sets.ifPresent(all -> overSets(row.putObject(ASSUMPTIONS), all, variable));
      prior.ifPresent(all -> overSets(row.putObject(PRIOR), all, variable));
      yearly(row.putArray("yearly"), difference, variable);
    }
    sets.ifPresent(all -> node.set(ASSUMPTIONS, assumptions(all)));
    prior.ifPresent(all -> node.set(PRIOR, assumptions(all)));
    difference
        .actedOn()
        .ifPresent(
            areas -> DisplacementJson.put(node.putObject("displacement"), findings, number, areas));
    EconomicsJson.put(node, findings, number);
  }

  /** With all digits, as the next: whoever has the runs can compute these again. */
  static void put(ObjectNode row, PairedDifference difference, Better better) {
    row.set("reference", ExactJson.number(difference.reference()));
    row.set("difference", ExactJson.number(difference.difference().mean()));
    row.set("se", ExactJson.number(difference.difference().se()));
    row.set("low95", ExactJson.number(difference.difference().low95()));
    row.set("high95", ExactJson.number(difference.difference().high95()));
    Ratio relative = difference.relative();
    row.set("relative", ExactJson.number(relative.value()));
    row.set("relative_low95", ExactJson.number(relative.isBounded() ? relative.low() : Double.NaN));
    row.set(
        "relative_high95", ExactJson.number(relative.isBounded() ? relative.high() : Double.NaN));
    row.put("better", better.name().toLowerCase(Locale.ROOT));
    row.set(
        "probability_improvement", ExactJson.number(difference.probabilityOfImprovement(better)));
    row.set("variance_ratio", ExactJson.number(difference.varianceRatio().mean()));
    row.set("variance_ratio_low95", ExactJson.number(difference.varianceRatio().low95()));
    row.set("variance_ratio_high95", ExactJson.number(difference.varianceRatio().high95()));
  }

  /** What the figure comes to over the window, if it adds up, and in its last full year. */
  private static void beside(ObjectNode row, ScenarioDifference difference, Variable variable) {
    if (variable.kind() == Variable.Kind.FLOW) {
      estimate(row.putObject("total"), difference.total(variable));
    }
    difference
        .lastYear()
        .ifPresent(
            year -> {
              ObjectNode node = row.putObject("lastYear");
              node.put("year", difference.period().years().get(year).year());
              estimate(node, difference.inYear(year, variable));
            });
  }

  private static void estimate(ObjectNode node, PairedDifference difference) {
    node.set("difference", ExactJson.number(difference.difference().mean()));
    node.set("low95", ExactJson.number(difference.difference().low95()));
    node.set("high95", ExactJson.number(difference.difference().high95()));
  }

  private static void overSets(ObjectNode node, DifferenceOverWorlds sets, Variable variable) {
    Span span = sets.perYear(variable);
    node.set("low90", ExactJson.number(span.low90()));
    node.set("median", ExactJson.number(span.median()));
    node.set("high90", ExactJson.number(span.high90()));
    node.put("sets", sets.count());
    node.put("lower", sets.lower(variable));
    node.put("higher", sets.higher(variable));
    Span relative = sets.relative(variable);
    node.set("relativeLow90", ExactJson.number(relative.low90()));
    node.set("relativeHigh90", ExactJson.number(relative.high90()));
  }

  private static void yearly(ArrayNode rows, ScenarioDifference difference, Variable variable) {
    List<Period.Year> years = difference.period().years();
    int nation = difference.places().nation();
    for (int year = 0; year < years.size(); year++) {
      PairedDifference inYear = difference.inYear(year, nation, variable);
      ObjectNode row = rows.addObject().put("year", years.get(year).year());
      row.set("difference", Json.number(inYear.difference().mean()));
      row.set("low95", Json.number(inYear.difference().low95()));
      row.set("high95", Json.number(inYear.difference().high95()));
    }
  }

  private static ObjectNode assumptions(DifferenceOverWorlds sets) {
    ObjectNode node = Json.object();
    node.put("sets", sets.sets());
    node.put("weighted", sets.count());
    node.put("pairs", sets.pairs());
    node.put("inputs", sets.inputs());
    texts(node.putArray("held"), sets.held());
    ObjectNode influences = node.putObject("influences");
    for (Variable variable : Variable.values()) {
      if (sets.influences().containsKey(variable)) {
        ObjectNode traced = influences.putObject(variable.id());
        traced.set("explainedTogether", Json.number(sets.explained().get(variable)));
        ArrayNode inputs = traced.putArray("inputs");
        sets.influences().get(variable).forEach(each -> put(inputs.addObject(), each));
      }
    }
    return node;
  }

  private static void put(ObjectNode node, Influence influence) {
    node.put("path", influence.path());
    if (!influence.driver().isEmpty()) {
      node.put("driver", influence.driver());
    }
    node.set("rankCorrelation", Json.number(influence.rankCorrelation()));
    node.put("standsOut", influence.standsOut());
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
