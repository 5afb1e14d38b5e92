package org.waymark.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.analysis.Influences;
import org.waymark.analysis.comparison.AssumedDirection;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.DifferenceOverWorlds;
import org.waymark.analysis.comparison.Judgement;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.analysis.comparison.ScenarioDifference;
import org.waymark.analysis.comparison.Verdict;
import org.waymark.outcome.Names;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Basis;
import org.waymark.outcome.world.Influence;
import org.waymark.outcome.world.Span;
import org.waymark.report.Narrowing;
import org.waymark.report.run.Reservations;
import org.waymark.scenario.ChangedValue;
import org.waymark.scenario.Labels;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/** What a comparison says, in sentences: the same on the screen, in the report and in the brief. */
public final class ComparisonSentences {
  private static final Variable HEADLINE = ScenarioComparison.HEADLINE;

  private final ComparisonText text;
  private final Words words;
  private final Labels labels;
  private final Figures figures;
  private final ComparisonFindings findings;

  private ComparisonSentences(ComparisonText text) {
    this.text = text;
    this.words = text.words();
    this.labels = Labels.of(words);
    this.figures = text.figures();
    this.findings = text.findings();
  }

  /** Sentences in the language of these words. */
  public static ComparisonSentences of(Words words, ComparisonFindings findings) {
    return new ComparisonSentences(new ComparisonText(findings, words));
  }

  /** The answer on scenario 1, 2, ...: how many people, over which months, how sure. */
  public String answer(int number) {
    String other = text.name(number);
    String reference = text.name(0);
    PairedDifference difference = text.perYear(number, HEADLINE);
    if (findings.scenario(number).equals(findings.reference())) {
      return text.text("same", reference);
    }
    if (isNothing(number, difference)) {
      return text.text("nothing", other, reference);
    }
    Judgement judgement = findings.judgement(number, HEADLINE);
    String key =
        judgement.because() == Judgement.Because.FEW_REPLICATIONS
            ? "few"
            : judgement.verdict() == Verdict.CANNOT_TELL
                ? "cannot"
                : judgement.verdict().isFirm() ? "tells" : "chanceAlone";
    return text.text(
        key,
        other,
        reference,
        text.amount(difference.difference().mean()),
        uncertainty(number, difference),
        text.windowSaid(findings.comparison().windows().of(number)),
        figures.number(difference.pairs(), 0),
        figures.number(Judgement.FEWEST_REPLICATIONS, 0));
  }

  /**
   * What the answer comes to over its months and in the last full year, and where it is open what
   * would help; nothing where scenarios never differ.
   */
  public List<String> extent(int number) {
    if (isNothing(number, text.perYear(number, HEADLINE))) {
      return List.of();
    }
    ScenarioDifference difference = findings.comparison().difference(number);
    List<String> extent = new ArrayList<>();
    extent.add(text.text("total", text.amount(difference.total(HEADLINE).difference().mean())));
    difference
        .lastYear()
        .ifPresent(
            year ->
                extent.add(
                    text.text(
                        "total.lastYear",
                        Integer.toString(difference.period().years().get(year).year()),
                        text.amount(difference.inYear(year, HEADLINE).difference().mean()))));
    new JudgementText(text)
        .because(number, findings.judgement(number, HEADLINE))
        .ifPresent(extent::add);
    return extent;
  }

  /**
   * What belongs beside the answer: whether its direction was put into the model, if there is one,
   * and the harm that goes with it.
   */
  public List<String> beside(int number) {
    List<String> beside = new ArrayList<>();
    if (findings.verdict(number, HEADLINE) != Verdict.CANNOT_TELL) {
      beside.add(origin(number));
    }
    findings.harm(number).ifPresent(moved -> beside.add(harm(number, moved)));
    return beside;
  }

  private String harm(int number, List<Variable> moved) {
    if (moved.isEmpty()) {
      Names names = Names.of(words);
      return words.text(
          "comparison.harm.none",
          Variable.HARMS.stream().map(names::label).collect(Collectors.joining(", ")));
    }
    return words.text(
        "comparison.harm",
        moved.stream()
            .map(variable -> harm(variable, text.perYear(number, variable).difference()))
            .collect(Collectors.joining("; ")));
  }

  /** How many more or fewer, and the ends of the interval, the smaller first. */
  private String harm(Variable variable, Estimate change) {
    boolean fewer = change.mean() < 0;
    return words.text(
        "comparison.harm." + variable.id(),
        text.amount(change.mean()),
        text.size(fewer ? change.high95() : change.low95()),
        text.size(fewer ? change.low95() : change.high95()));
  }

  private String origin(int number) {
    AssumedDirection direction =
        AssumedDirection.of(findings.reference(), findings.scenario(number));
    String assumed = labels.list(direction.assumed());
    String open = labels.list(direction.open());
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
    taught(number).ifPresent(remarks::add);
    withoutRecord(number).ifPresent(remarks::add);
    remarks.add(new GroundsText(text).of(number));
    text.displacement(number).map(DisplacementText::sentence).ifPresent(remarks::add);
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

  private boolean isNothing(int number, PairedDifference difference) {
    boolean zero = difference.difference().mean() == 0 && !(difference.difference().se() > 0);
    return zero
        && findings
            .overSets(number)
            .map(sets -> sets.lower(HEADLINE) + sets.higher(HEADLINE) == 0)
            .orElse(true);
  }

  private String uncertainty(int number, PairedDifference difference) {
    String chance = text.size(difference.halfWidth());
    Optional<DifferenceOverWorlds> sets = findings.overSets(number);
    if (sets.isEmpty()) {
      return words.text("comparison.chance", chance);
    }
    Span span = sets.get().perYear(HEADLINE);
    double mean = difference.difference().mean();
    return text.text(
        span.low90() <= mean && mean <= span.high90() ? "uncertainty" : "uncertainty.outside",
        text.amount(span.low90()),
        text.amount(span.high90()),
        figures.number(sets.get().count(), 0),
        chance,
        text.amount(span.median()));
  }

  /** What scenario 1, 2, ... costs for what it changes, or why that cannot be said. */
  public String money(int number) {
    return new MoneySentences(text).of(number);
  }

  /** How much equal luck helps: of the method, not of the answer. */
  public Optional<String> pairing(int number) {
    Estimate ratio = text.perYear(number, HEADLINE).varianceRatio();
    return Double.isNaN(ratio.mean())
        ? Optional.empty()
        : Optional.of(
            text.text(
                "pairing",
                text.name(number),
                figures.number(ratio.mean(), ratio.mean() < 10 ? 1 : 0),
                figures.number(ratio.low95(), ratio.low95() < 10 ? 1 : 0),
                figures.number(ratio.high95(), ratio.high95() < 10 ? 1 : 0)));
  }

  /** That few worlds have weight, and what would help; empty where there are enough or none. */
  public Optional<String> fewWorlds() {
    return findings
        .overSets(1)
        .flatMap(sets -> Reservations.fewWorlds(words, sets.count(), sets.sets()));
  }

  /** About what of a scenario's changes the record teaches something, where worlds follow it. */
  private Optional<String> taught(int number) {
    List<ChangedValue> changed = findings.changed().get(number - 1);
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    return findings
        .taughtChanges(number)
        .map(
            paths ->
                paths.isEmpty()
                    ? words.text("comparison.taught.none")
                    : words.text(
                        "comparison.taught",
                        paths.stream().map(labels::label).collect(Collectors.joining("; "))));
  }

  /**
   * The range of the effect of scenario 1, 2, ... with and without the record, and what the record
   * makes of it; empty where no worlds of the prior stand beside.
   */
  public Optional<String> withoutRecord(int number) {
    return findings.underPrior(number).map(wide -> withoutRecord(number, wide));
  }

  private String withoutRecord(int number, DifferenceOverWorlds wide) {
    Span with = findings.overSets(number).map(sets -> sets.relative(HEADLINE)).orElse(Span.MISSING);
    Span without = wide.relative(HEADLINE);
    Span amount = wide.perYear(HEADLINE);
    return words.text(
        "comparison.prior." + Narrowing.of(with, without).id(),
        text.amount(amount.low90()),
        text.amount(amount.high90()),
        figures.percent(without.low90(), 1),
        figures.percent(without.high90(), 1),
        figures.percent(with.low90(), 1),
        figures.percent(with.high90(), 1),
        figures.number(wide.count(), 0),
        figures.percent(Narrowing.share(with, without), 0));
  }

  private List<String> overSets(DifferenceOverWorlds sets) {
    List<String> lines = new ArrayList<>();
    long lower = sets.lower(HEADLINE);
    long higher = sets.higher(HEADLINE);
    int count = sets.count();
    lines.add(
        words.text(
            findings.runs().basis() == Basis.POSTERIOR
                ? "comparison.sets.posterior"
                : sets.contradicting() == sets.sets() ? "comparison.sets.all" : "comparison.sets",
            figures.number(lower, 0),
            figures.number(higher, 0),
            figures.number(count - lower - higher, 0),
            figures.number(count, 0),
            figures.number(sets.contradicting(), 0)));
    if (sets.pairs() > 1) {
      lines.add(words.text("comparison.sets.luck", figures.number(sets.pairs(), 0)));
    }
    List<Influence> strongest = sets.influences().getOrDefault(HEADLINE, List.of());
    if (strongest.isEmpty() && lower + higher > 0) {
      lines.add(
          words.text(
              "comparison.influences.none",
              figures.number(count, 0),
              figures.number(Influences.worldsNeeded(sets.inputs()), 0)));
    } else if (lower + higher > 0) {
      List<String> parts = new ArrayList<>();
      for (Influence influence : strongest) {
        parts.add(
            words.text(
                "comparison.influence",
                labels.input(influence.path(), influence.driver()),
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
}
