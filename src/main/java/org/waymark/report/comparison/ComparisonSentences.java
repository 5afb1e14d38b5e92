package org.waymark.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.analysis.AssumedDirection;
import org.waymark.analysis.ComparisonFindings;
import org.waymark.analysis.CostEffectiveness;
import org.waymark.analysis.DifferenceOverSets;
import org.waymark.analysis.PairedDifference;
import org.waymark.analysis.Ratio;
import org.waymark.analysis.ScenarioComparison;
import org.waymark.analysis.Verdict;
import org.waymark.outcome.Influence;
import org.waymark.outcome.Span;
import org.waymark.outcome.Variable;
import org.waymark.scenario.Titles;
import org.waymark.scenario.parameter.Costs;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/** What a comparison says, in sentences: the same on the screen, in the report and in the brief. */
public final class ComparisonSentences {
  private static final Variable HEADLINE = ScenarioComparison.HEADLINE;

  private final Words words;
  private final Figures figures;
  private final Titles titles;
  private final ComparisonFindings findings;

  private ComparisonSentences(Words words, ComparisonFindings findings) {
    this.words = words;
    this.figures = Figures.in(words.language());
    this.titles = Titles.in(words);
    this.findings = findings;
  }

  /** Sentences in the language of these words. */
  public static ComparisonSentences of(Words words, ComparisonFindings findings) {
    return new ComparisonSentences(words, findings);
  }

  /** The answer on scenario 1, 2, ...: how many people, how sure, and whether it was put in. */
  public String answer(int number) {
    String other = titles.name(findings.scenario(number));
    String reference = titles.name(findings.reference());
    PairedDifference difference = findings.comparison().difference(number).perYear(HEADLINE);
    Verdict verdict = findings.verdict(number, HEADLINE);
    if (isNothing(number, difference)) {
      return words.text("comparison.nothing", other, reference);
    }
    return words.text(
        verdict == Verdict.CANNOT_TELL ? "comparison.cannot" : "comparison.tells",
        other,
        reference,
        amount(difference.difference().mean()),
        uncertainty(number, difference));
  }

  /** Whether the direction of the answer was put into the model; empty if there is none. */
  public Optional<String> direction(int number) {
    return findings.verdict(number, HEADLINE) == Verdict.CANNOT_TELL
        ? Optional.empty()
        : Optional.of(origin(number));
  }

  private String origin(int number) {
    AssumedDirection direction =
        AssumedDirection.of(findings.reference(), findings.scenario(number));
    String assumed = String.join(", ", direction.assumed());
    String open = String.join(", ", direction.open());
    if (direction.assumed().isEmpty()) {
      return direction.open().isEmpty()
          ? words.text("comparison.direction.same")
          : words.text("comparison.direction.open", open);
    }
    return direction.open().isEmpty()
        ? words.text("comparison.direction.assumed", assumed)
        : words.text("comparison.direction.mixed", assumed, open);
  }

  /** Everything else that has to be said about scenario 1, 2, ... */
  public List<String> remarks(int number) {
    List<String> remarks = new ArrayList<>();
    findings.overSets(number).ifPresent(sets -> remarks.addAll(overSets(sets)));
    double ratio = findings.comparison().difference(number).perYear(HEADLINE).varianceRatio();
    if (!Double.isNaN(ratio)) {
      remarks.add(words.text("comparison.pairing", figures.number(ratio, ratio < 10 ? 1 : 0)));
    }
    if (findings.recordMisleads(number)) {
      boolean rises =
          findings
                  .comparison()
                  .difference(number)
                  .perYear(Variable.VICTIMS_IDENTIFIED)
                  .difference()
                  .mean()
              > 0;
      remarks.add(words.text(rises ? "comparison.misleads.rises" : "comparison.misleads.falls"));
    }
    return remarks;
  }

  /** What was done for precision; empty if none was asked for. */
  public Optional<String> precision() {
    ScenarioComparison comparison = findings.comparison();
    if (Double.isNaN(comparison.precision())) {
      return Optional.empty();
    }
    return Optional.of(
        words.text(
            comparison.isEnough() ? "comparison.precise" : "comparison.imprecise",
            figures.number(comparison.replications(), 0),
            figures.number(100 * comparison.reached(), 2),
            figures.number(100 * comparison.precision(), 2)));
  }

  /** What scenario 1, 2, ... costs for what it changes, or why that cannot be said. */
  public String money(int number) {
    CostEffectiveness weighed = findings.economics().each().get(number - 1);
    String name = titles.name(findings.scenario(number));
    if (weighed.result().isEmpty()) {
      return weighed.unpriced().isEmpty()
          ? words.text("comparison.money.state", name)
          : words.text("comparison.money.unpriced", name, String.join(", ", weighed.unpriced()));
    }
    CostEffectiveness.Result result = weighed.result().get();
    Costs costs = findings.reference().parameters().costs();
    String spent =
        words.text(
            "comparison.money.spent",
            name,
            money(result.extraUsd().difference().mean()),
            Integer.toString(costs.priceYear()),
            figures.number(100 * costs.discountRate(), 1),
            amount(-result.notTrafficked()),
            amount(-result.notEntering()),
            amount(-result.monthsAverted()));
    List<String> ratios = ratios(number, result);
    return ratios.isEmpty()
        ? spent + " " + words.text("comparison.money.none")
        : spent + " " + words.text("comparison.money.ratio", String.join("; ", ratios));
  }

  private String money(double extra) {
    return words.text(
        extra < 0 ? "comparison.money.less" : "comparison.money.more",
        figures.number(Math.abs(extra), 0));
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
    if (findings.verdict(number, effect) == Verdict.LOWER) {
      ratios.add(words.text("comparison.money.per." + effect.id(), ratio(ratio)));
    }
  }

  private String ratio(Ratio ratio) {
    String value = figures.number(ratio.value(), 0);
    return ratio.isBounded()
        ? words.text(
            "comparison.money.between",
            value,
            figures.number(ratio.low(), 0),
            figures.number(ratio.high(), 0))
        : words.text("comparison.money.endless", value);
  }

  /** Whether a ratio of money and effect is told of any scenario. */
  public boolean hasRatios() {
    return IntStream.rangeClosed(1, findings.economics().each().size())
        .anyMatch(
            number ->
                findings
                    .economics()
                    .each()
                    .get(number - 1)
                    .result()
                    .map(result -> !ratios(number, result).isEmpty())
                    .orElse(false));
  }

  /** Scenarios that another one beats in both money and people; empty if there is none. */
  public Optional<String> dominated() {
    List<String> names =
        findings.economics().dominated().stream()
            .map(each -> "\"" + titles.name(findings.scenario(each)) + "\"")
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(words.text("comparison.dominated", String.join(", ", names)));
  }

  private boolean isNothing(int number, PairedDifference difference) {
    boolean zero = difference.difference().mean() == 0 && !(difference.difference().se() > 0);
    return zero
        && findings
            .overSets(number)
            .map(sets -> sets.lower(HEADLINE) + sets.higher(HEADLINE) == 0)
            .orElse(true);
  }

  private String uncertainty(int number, PairedDifference difference) {
    String chance = size(difference.halfWidth());
    Optional<DifferenceOverSets> sets = findings.overSets(number);
    if (sets.isEmpty()) {
      return words.text("comparison.chance", chance);
    }
    Span span = sets.get().perYear(HEADLINE);
    return words.text(
        "comparison.uncertainty",
        amount(span.low90()),
        amount(span.high90()),
        figures.number(sets.get().pairs().size(), 0),
        chance);
  }

  private String amount(double change) {
    if (change == 0) {
      return words.text("comparison.amount.equal");
    }
    return words.text(
        change < 0 ? "comparison.amount.fewer" : "comparison.amount.more", size(change));
  }

  private List<String> overSets(DifferenceOverSets sets) {
    List<String> lines = new ArrayList<>();
    long lower = sets.lower(HEADLINE);
    long higher = sets.higher(HEADLINE);
    int count = sets.pairs().size();
    lines.add(
        words.text(
            "comparison.sets",
            figures.number(lower, 0),
            figures.number(higher, 0),
            figures.number(count - lower - higher, 0),
            figures.number(count, 0),
            figures.number(sets.contradicting(), 0)));
    List<Influence> strongest = sets.influences().getOrDefault(HEADLINE, List.of());
    if (!strongest.isEmpty() && lower + higher > 0) {
      List<String> parts = new ArrayList<>();
      for (Influence influence : strongest) {
        parts.add(
            words.text(
                influence.standsOut() ? "comparison.influence" : "comparison.influence.doubtful",
                influence.path(),
                (influence.rankCorrelation() > 0 ? "+" : "")
                    + figures.number(influence.rankCorrelation(), 2)));
      }
      lines.add(
          words.text(
              "comparison.influences",
              String.join("; ", parts),
              figures.number(100 * sets.explained().get(HEADLINE), 0)));
    }
    return lines;
  }

  /** The size of a number: whole from 10 on, with one decimal below, with two below 1. */
  private String size(double value) {
    double size = Math.abs(value);
    return figures.number(size, size >= 10 || size == 0 ? 0 : size >= 1 ? 1 : 2);
  }
}
