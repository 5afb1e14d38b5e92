package org.waymark.report.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.attribution.Attribution;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/** What an attribution says about its headline, in sentences. */
public final class AttributionSentences {
  private final AttributionFindings findings;
  private final Headline headline;
  private final Words words;
  private final Figures figures;
  private final Attribution.Outcome outcome;
  private final OutcomeScale scale;

  private AttributionSentences(Words words, AttributionFindings findings) {
    this.findings = findings;
    this.headline = Headline.of(words, findings.attribution());
    this.words = words;
    this.figures = headline.figures();
    this.outcome = headline.outcome();
    this.scale = headline.scale();
  }

  /** The sentences of findings. */
  public static AttributionSentences of(Words words, AttributionFindings findings) {
    return new AttributionSentences(words, findings);
  }

  /** Name of the headline. */
  public String outcome() {
    return scale.name();
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

  /** Which barriers hold back most. */
  public List<String> most() {
    List<String> sentences = new ArrayList<>();
    List<List<Barrier>> tiers = outcome.tiers();
    List<Barrier> first = outcome.first();
    if (findings.attribution().replications() < 2) {
      Attribution.Share largest = outcome.ranked().get(0);
      sentences.add(
          largest.value().mean() == 0
              ? words.text("attribution.first.none")
              : words.text("attribution.first.once", with(largest.barrier())));
    } else if (first.isEmpty()) {
      sentences.add(words.text("attribution.first.none"));
    } else {
      sentences.add(
          words.text(
              first.size() < tiers.get(0).size()
                  ? "attribution.first.told"
                  : first.size() == 1 ? "attribution.first.one" : "attribution.first.several",
              headline.list(first.stream().map(this::with).toList())));
      if (tiers.size() > 1) {
        sentences.add(
            words.text(
                "attribution.next",
                String.join(
                    "; ",
                    tiers.stream()
                        .skip(1)
                        .map(tier -> headline.list(tier.stream().map(this::with).toList()))
                        .toList())));
      }
    }
    List<String> against =
        outcome.ranked().stream()
            .filter(share -> headline.isTold())
            .filter(share -> OutcomeScale.isClear(share.value()))
            .filter(share -> share.value().mean() * scale.direction() < 0)
            .map(share -> with(share.barrier()))
            .toList();
    if (!against.isEmpty()) {
      sentences.add(words.text("attribution.against", headline.list(against)));
    }
    return sentences;
  }

  private String with(Barrier barrier) {
    return words.text(
        "attribution.item",
        headline.barrier(barrier),
        scale.signed(outcome.of(barrier).value().mean()));
  }

  /** How much is IOM's own, and how much lies outside it. */
  public List<String> sides() {
    List<String> sentences = new ArrayList<>();
    Attribution.Side inside = outcome.internal();
    Attribution.Side outside = outcome.external();
    double total = outcome.total().mean();
    if (headline.isTold()) {
      sentences.add(
          words.text(
              "attribution.sides",
              figures.percent(inside.value().mean() / total, 0),
              scale.range(inside.value()),
              figures.percent(outside.value().mean() / total, 0),
              scale.range(outside.value()),
              scale.signed(inside.value().mean()),
              scale.signed(outside.value().mean())));
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
    if (headline.isTold() && OutcomeScale.isClear(between)) {
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
    return new TogetherSentences(headline, findings.attribution().replications()).all();
  }

  /** How far the ranking holds in other plausible worlds. */
  public List<String> robust() {
    return new RobustSentences(headline, findings.worlds()).all();
  }

  /** What the record makes of the shares; empty where no worlds of the prior stand beside. */
  public Optional<String> withoutRecord() {
    return WithoutRecord.of(words, findings).map(WithoutRecord::sentence);
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
}
