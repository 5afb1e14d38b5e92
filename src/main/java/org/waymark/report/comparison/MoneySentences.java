package org.waymark.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.comparison.CostEffectiveness;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.analysis.comparison.Ratio;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.CostItem;
import org.waymark.scenario.Labels;
import org.waymark.scenario.parameter.Costs;
import org.waymark.words.Figures;

/** What is said of money: dollars beside effects, and ratios only where both can be told. */
record MoneySentences(ComparisonText text) {
  /** What scenario 1, 2, ... costs for what it changes, or why that cannot be said. */
  String of(int number) {
    CostEffectiveness weighed = weighed(number);
    String name = text.name(number);
    if (weighed.result().isEmpty()) {
      return weighed.notCounted().isEmpty()
          ? text.text("money.unpriced", name, Labels.of(text.words()).list(weighed.unpriced()))
          : text.text("money.notCounted", name, String.join("; ", weighed.notCounted()));
    }
    CostEffectiveness.Result result = weighed.result().get();
    List<String> said = new ArrayList<>();
    said.add(
        text.text(
            weighed.isWhole() ? "money.cost" : "money.cost.atLeast",
            name,
            money(result.usdAYear().difference().mean()),
            Integer.toString(costs().priceYear())));
    weighed.counted().forEach(item -> said.add(item(item)));
    if (!weighed.isWhole()) {
      said.add(text.text("money.without", String.join("; ", weighed.notCounted())));
    }
    said.add(
        text.text(
            "money.discounted",
            text.figures().number(100 * costs().discountRate(), 1),
            money(result.extraUsd().difference().mean()),
            text.amount(-result.notTrafficked()),
            text.amount(-result.notEntering()),
            text.amount(-result.monthsAverted()),
            text.amount(undiscounted(number, Variable.PEOPLE_TRAFFICKED)),
            text.amount(undiscounted(number, Variable.PEOPLE_ENTERING_EXPLOITATION))));
    List<String> ratios = ratios(number, result);
    said.add(
        ratios.isEmpty()
            ? text.text("money.none")
            : text.text(
                weighed.isWhole() ? "money.ratio" : "money.ratio.atLeast",
                String.join("; ", ratios)));
    return String.join(" ", said);
  }

  private String item(CostItem item) {
    return text.text(
        "money.item",
        item.name(),
        rounded(item.usdPerYear() * factor()),
        text.text("money.payer." + item.payer()),
        item.source());
  }

  private double undiscounted(int number, Variable variable) {
    return text.findings()
            .comparison()
            .difference(number)
            .besideOthers(variable)
            .difference()
            .mean()
        * text.commonWindow().months()
        / 12;
  }

  /** Dollars more a year, for a table. */
  ScenarioTable.Cell costAYear(int number) {
    CostEffectiveness weighed = weighed(number);
    if (weighed.result().isEmpty()) {
      return cell(Double.NaN, text.text("table.notCounted"));
    }
    PairedDifference usd = weighed.result().get().usdAYear();
    String said = signed(usd.difference().mean());
    return cell(
        usd.difference().mean(), weighed.isWhole() ? said : text.text("table.atLeast", said));
  }

  /** Dollars per person not entering exploitation, for a table; where both can be told. */
  ScenarioTable.Cell perPerson(int number) {
    CostEffectiveness weighed = weighed(number);
    boolean told =
        weighed.result().filter(result -> result.extraUsd().difference().mean() > 0).isPresent()
            && text.findings()
                .judgementBesideOthers(number, ScenarioComparison.HEADLINE)
                .verdict()
                .isLower();
    if (!told) {
      return cell(Double.NaN, Figures.NOTHING);
    }
    Ratio ratio = weighed.result().orElseThrow().usdPerNotEntering();
    String said = rounded(ratio.value());
    return new ScenarioTable.Cell(
        ratio.value(),
        weighed.isWhole() ? said : text.text("table.atLeast", said),
        ratio.isBounded() ? text.text("range", rounded(ratio.low()), rounded(ratio.high())) : "",
        "");
  }

  private static ScenarioTable.Cell cell(double value, String said) {
    return new ScenarioTable.Cell(value, said, "", "");
  }

  private CostEffectiveness weighed(int number) {
    return text.findings().economics().each().get(number - 1);
  }

  private double factor() {
    return text.findings().reference().parameters().population().factor();
  }

  private Costs costs() {
    return text.findings().reference().parameters().costs();
  }

  private String signed(double usd) {
    String number = rounded(usd);
    return usd > 0 ? "+" + number : number;
  }

  /** Dollars to three digits: more would look like knowledge. */
  private String rounded(double usd) {
    if (!Double.isFinite(usd)) {
      return Figures.NOTHING;
    }
    double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.abs(usd))) - 2));
    return text.figures().number(usd == 0 ? 0 : Math.rint(usd / step) * step, 0);
  }

  private String money(double extra) {
    return text.text(extra < 0 ? "money.less" : "money.more", rounded(Math.abs(extra)));
  }

  /** Dollars per effect, for every effect that the model can tell and that costs more. */
  private List<String> ratios(int number, CostEffectiveness.Result result) {
    List<String> ratios = new ArrayList<>();
    if (result.extraUsd().difference().mean() > 0) {
      per(ratios, number, Variable.PEOPLE_TRAFFICKED, result.usdPerNotTrafficked());
      per(ratios, number, Variable.PEOPLE_ENTERING_EXPLOITATION, result.usdPerNotEntering());
      per(ratios, number, Variable.VICTIM_MONTHS, result.usdPerMonth());
    }
    return ratios;
  }

  private void per(List<String> ratios, int number, Variable effect, Ratio ratio) {
    if (text.findings().judgementBesideOthers(number, effect).verdict().isLower()) {
      ratios.add(text.text("money.per." + effect.id(), ratio(ratio)));
    }
  }

  private String ratio(Ratio ratio) {
    String value = rounded(ratio.value());
    return ratio.isBounded()
        ? text.text("money.between", value, rounded(ratio.low()), rounded(ratio.high()))
        : text.text("money.endless", value);
  }

  /** Whether a ratio of money and effect is told of any scenario. */
  boolean hasRatios() {
    return text.others().stream()
        .anyMatch(
            number ->
                weighed(number)
                    .result()
                    .filter(each -> !ratios(number, each).isEmpty())
                    .isPresent());
  }

  /** Scenarios that another one beats in both money and people; empty if there is none. */
  Optional<String> dominated() {
    List<String> names =
        text.findings().economics().dominated().stream()
            .map(each -> "\"" + text.name(each) + "\"")
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(text.text("dominated", String.join(", ", names)));
  }
}
