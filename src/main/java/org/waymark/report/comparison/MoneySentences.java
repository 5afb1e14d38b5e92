package org.waymark.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.analysis.comparison.CostEffectiveness;
import org.waymark.analysis.comparison.Ratio;
import org.waymark.analysis.comparison.Verdict;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Labels;
import org.waymark.scenario.parameter.Costs;

/** What is said of money: dollars beside effects, and ratios only where both can be told. */
final class MoneySentences {
  private final ComparisonText text;

  MoneySentences(ComparisonText text) {
    this.text = text;
  }

  /** What scenario 1, 2, ... costs for what it changes, or why that cannot be said. */
  String of(int number) {
    CostEffectiveness weighed = text.findings().economics().each().get(number - 1);
    String name = text.name(number);
    if (weighed.result().isEmpty()) {
      return weighed.unpriced().isEmpty()
          ? text.text("money.state", name)
          : text.text("money.unpriced", name, Labels.of(text.words()).list(weighed.unpriced()));
    }
    CostEffectiveness.Result result = weighed.result().get();
    Costs costs = text.findings().reference().parameters().costs();
    String spent =
        text.text(
            "money.spent",
            name,
            money(result.extraUsd().difference().mean()),
            Integer.toString(costs.priceYear()),
            text.figures().number(100 * costs.discountRate(), 1),
            text.amount(-result.notTrafficked()),
            text.amount(-result.notEntering()),
            text.amount(-result.monthsAverted()));
    List<String> ratios = ratios(number, result);
    return ratios.isEmpty()
        ? spent + " " + text.text("money.none")
        : spent + " " + text.text("money.ratio", String.join("; ", ratios));
  }

  private String money(double extra) {
    return text.text(
        extra < 0 ? "money.less" : "money.more", text.figures().number(Math.abs(extra), 0));
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
    if (text.findings().verdict(number, effect) == Verdict.LOWER) {
      ratios.add(text.text("money.per." + effect.id(), ratio(ratio)));
    }
  }

  private String ratio(Ratio ratio) {
    String value = text.figures().number(ratio.value(), 0);
    return ratio.isBounded()
        ? text.text(
            "money.between",
            value,
            text.figures().number(ratio.low(), 0),
            text.figures().number(ratio.high(), 0))
        : text.text("money.endless", value);
  }

  /** Whether a ratio of money and effect is told of any scenario. */
  boolean hasRatios() {
    return IntStream.rangeClosed(1, text.findings().economics().each().size())
        .anyMatch(
            number ->
                text.findings()
                    .economics()
                    .each()
                    .get(number - 1)
                    .result()
                    .map(result -> !ratios(number, result).isEmpty())
                    .orElse(false));
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
