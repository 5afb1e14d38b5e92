package org.waymark.report.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.analysis.attribution.Attribution;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.analysis.attribution.RankRobustness;
import org.waymark.outcome.Estimate;
import org.waymark.outcome.Variable;
import org.waymark.scenario.Labels;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/** What an attribution says about its headline, in sentences. */
public final class AttributionSentences {
  private static final int PAIRS = 3;
  private static final int FIRST = 3;
  private static final double MUCH = 0.7;
  private static final double SOME = 0.4;
  private static final double CHANGING = 0.1;

  /** Smaller interactions are not worth a sentence: half a percent of today's level. */
  private static final double TRIFLE = 0.005;

  /** Of what two do together, neither does more than this alone, if they only work together. */
  private static final double HARDLY = 0.25;

  private final Words words;
  private final Labels labels;
  private final Figures figures;
  private final AttributionFindings findings;
  private final Attribution.Outcome outcome;
  private final OutcomeScale scale;

  private AttributionSentences(Words words, AttributionFindings findings) {
    this.words = words;
    this.labels = Labels.of(words);
    this.figures = Figures.in(words.language());
    this.findings = findings;
    this.outcome = findings.attribution().headline();
    this.scale = new OutcomeScale(words, outcome);
  }

  /** The sentences of findings. */
  public static AttributionSentences of(Words words, AttributionFindings findings) {
    return new AttributionSentences(words, findings);
  }

  /** What lifting everything brings. */
  public String total() {
    Estimate total = outcome.total();
    String key =
        findings.attribution().replications() < 2
            ? "once"
            : !OutcomeScale.isClear(total) ? "unclear" : total.mean() < 0 ? "lowers" : "raises";
    return words.text(
        "attribution.total." + key,
        findings.attribution().barriers().size(),
        scale.name(),
        scale.amount(total.mean()),
        scale.range(total),
        scale.signed(total.mean()));
  }

  /** Whether the whole change is told from zero, so that parts of it have a meaning. */
  private boolean isTold() {
    return findings.attribution().replications() < 2 || OutcomeScale.isClear(outcome.total());
  }

  /** Which barriers hold back most. */
  public List<String> most() {
    List<String> sentences = new ArrayList<>();
    List<List<Barrier>> tiers = outcome.tiers();
    List<Barrier> first = tiers.get(0);
    if (findings.attribution().replications() < 2) {
      sentences.add(words.text("attribution.first.once", with(outcome.ranked().get(0).barrier())));
    } else {
      sentences.add(
          words.text(
              first.size() == 1 ? "attribution.first.one" : "attribution.first.several",
              list(first.stream().map(this::with).toList())));
      if (tiers.size() > 1) {
        sentences.add(
            words.text(
                "attribution.next",
                String.join(
                    "; ",
                    tiers.stream()
                        .skip(1)
                        .map(tier -> list(tier.stream().map(this::with).toList()))
                        .toList())));
      }
    }
    List<String> against =
        outcome.ranked().stream()
            .filter(share -> isTold())
            .filter(share -> OutcomeScale.isClear(share.value()))
            .filter(share -> share.value().mean() * scale.direction() < 0)
            .map(share -> with(share.barrier()))
            .toList();
    if (!against.isEmpty()) {
      sentences.add(words.text("attribution.against", list(against)));
    }
    return sentences;
  }

  private String with(Barrier barrier) {
    return words.text(
        "attribution.item",
        labels.barrier(barrier),
        scale.signed(outcome.of(barrier).value().mean()));
  }

  /** How much is IOM's own, and how much lies outside it. */
  public List<String> sides() {
    List<String> sentences = new ArrayList<>();
    Attribution.Side inside = outcome.internal();
    Attribution.Side outside = outcome.external();
    double total = outcome.total().mean();
    if (isTold()) {
      sentences.add(
          words.text(
              "attribution.sides",
              figures.percent(inside.value().mean() / total, 0),
              scale.range(inside.value()),
              figures.percent(outside.value().mean() / total, 0),
              scale.range(outside.value())));
    }
    if (!Double.isNaN(inside.alone().mean())) {
      sentences.add(
          words.text(
              "attribution.sides.alone",
              scale.signed(inside.alone().mean()),
              scale.signed(outside.alone().mean()),
              scale.signed(total)));
    }
    Estimate between = outcome.between();
    if (isTold() && OutcomeScale.isClear(between)) {
      sentences.add(
          words.text(
              between.mean() * scale.direction() > 0
                  ? "attribution.sides.more"
                  : "attribution.sides.less",
              scale.amount(between.mean())));
    }
    return sentences;
  }

  /** What only works in combination, and what overlaps. */
  public List<String> together() {
    List<String> sentences = new ArrayList<>();
    if (outcome.interactions().isEmpty()) {
      sentences.add(words.text("attribution.together.sampled"));
      return sentences;
    }
    if (findings.attribution().replications() < 2) {
      sentences.add(words.text("attribution.together.once"));
      return sentences;
    }
    if (!isTold()) {
      sentences.add(words.text("attribution.together.unclear"));
      return sentences;
    }
    List<String> better = pairs(pair -> pair.value().mean() * scale.direction() > 0);
    sentences.add(
        better.isEmpty()
            ? words.text("attribution.together.none")
            : words.text("attribution.together.more", String.join("; ", better)));
    List<String> only =
        outcome.interactions().stream()
            .filter(this::isOnlyTogether)
            .map(pair -> list(List.of(labels.barrier(pair.one()), labels.barrier(pair.other()))))
            .limit(PAIRS)
            .toList();
    if (!only.isEmpty()) {
      sentences.add(words.text("attribution.together.only", String.join("; ", only)));
    }
    List<String> less = pairs(pair -> pair.value().mean() * scale.direction() < 0);
    if (!less.isEmpty()) {
      sentences.add(words.text("attribution.together.less", String.join("; ", less)));
    }
    return sentences;
  }

  private List<String> pairs(Predicate<Attribution.Interaction> which) {
    return outcome.interactions().stream()
        .filter(pair -> isWorthSaying(pair.value()))
        .filter(which)
        .limit(PAIRS)
        .map(
            pair ->
                words.text(
                    "attribution.pair",
                    labels.barrier(pair.one()),
                    labels.barrier(pair.other()),
                    scale.amount(pair.value().mean())))
        .toList();
  }

  private boolean isWorthSaying(Estimate change) {
    return OutcomeScale.isClear(change) && Math.abs(scale.relative(change.mean())) >= TRIFLE;
  }

  /** Neither alone, both together, and the two better together than one by one. */
  private boolean isOnlyTogether(Attribution.Interaction pair) {
    double together = pair.together().mean() * scale.direction();
    return isWorthSaying(pair.value())
        && pair.value().mean() * scale.direction() > 0
        && together > 0
        && isWorthSaying(pair.together())
        && isHardlyAnything(outcome.of(pair.one()).alone(), together)
        && isHardlyAnything(outcome.of(pair.other()).alone(), together);
  }

  private static boolean isHardlyAnything(Estimate alone, double together) {
    return !OutcomeScale.isClear(alone) && Math.abs(alone.mean()) <= HARDLY * together;
  }

  /** How far the ranking holds in other plausible worlds. */
  public List<String> robust() {
    if (findings.worlds().isEmpty()) {
      return List.of(words.text("attribution.robust.none"));
    }
    RankRobustness worlds = findings.worlds().get();
    RankRobustness.Outcome ranking = worlds.of(outcome.output());
    if (ranking.counted() < 2) {
      return List.of(words.text("attribution.robust.few", ranking.counted()));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.text(
            "attribution.robust.first",
            ranking.counted(),
            list(
                ranking.places().stream()
                    .sorted((a, b) -> Double.compare(b.firstThree(), a.firstThree()))
                    .limit(FIRST)
                    .map(
                        places ->
                            words.text(
                                "attribution.robust.place",
                                labels.barrier(places.barrier()),
                                figures.percent(places.firstThree(), 0)))
                    .toList())));
    if (worlds.contradicting() > 0) {
      sentences.add(
          words.text(
              worlds.contradicting() < worlds.worlds().size()
                  ? "attribution.robust.contradict"
                  : "attribution.robust.contradict.all",
              worlds.contradicting()));
    }
    String alike =
        ranking.concordance() >= MUCH ? "much" : ranking.concordance() >= SOME ? "some" : "little";
    sentences.add(
        words.text("attribution.robust.alike." + alike, figures.number(ranking.concordance(), 2)));
    if (!Double.isNaN(ranking.luck())) {
      sentences.add(words.text("attribution.robust.luck", figures.number(ranking.luck(), 2)));
    }
    changing(ranking).ifPresent(sentences::add);
    return sentences;
  }

  private Optional<String> changing(RankRobustness.Outcome ranking) {
    List<String> changing =
        ranking.places().stream()
            .filter(places -> Math.min(1 - places.fewer(), 1 - places.more()) > CHANGING)
            .map(places -> labels.barrier(places.barrier()))
            .toList();
    return changing.isEmpty()
        ? Optional.empty()
        : Optional.of(words.text("attribution.robust.sign", list(changing)));
  }

  /** What a precision that was asked for came to. */
  public Optional<String> precision() {
    if (Double.isNaN(findings.precision())) {
      return Optional.empty();
    }
    return Optional.of(
        words.text(
            findings.isPrecise() ? "attribution.precise" : "attribution.imprecise",
            findings.attribution().replications(),
            figures.percent(outcome.precision(), 2),
            figures.percent(findings.precision(), 2)));
  }

  /** How far sampled orders may be off; empty where every combination was run. */
  public Optional<String> sampled() {
    if (findings.attribution().orders() == 0) {
      return Optional.empty();
    }
    double worst =
        outcome.shares().stream()
            .mapToDouble(Attribution.Share::samplingError)
            .max()
            .orElse(Double.NaN);
    return Optional.of(
        words.text("attribution.sampled", findings.attribution().orders(), scale.amount(worst)));
  }

  /** What becomes known, kept apart from what happens; empty if the study does not record it. */
  public Optional<String> known() {
    return findings.attribution().outcomes().stream()
        .filter(each -> each.output().equals(Variable.VICTIMS_IDENTIFIED.id()))
        .findFirst()
        .map(
            each -> {
              OutcomeScale its = new OutcomeScale(words, each);
              return words.text(
                  "attribution.known", its.signed(each.total().mean()), its.range(each.total()));
            });
  }

  private String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return words.text(
        "attribution.and", String.join(", ", items.subList(0, last)), items.get(last));
  }
}
