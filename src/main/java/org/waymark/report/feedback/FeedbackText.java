package org.waymark.report.feedback;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.analysis.feedback.FeedbackEffects;
import org.waymark.analysis.feedback.FeedbackFindings;
import org.waymark.analysis.feedback.PairedEffect;
import org.waymark.experiment.design.Feedback;
import org.waymark.outcome.Names;
import org.waymark.report.Rounding;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/** Names and numbers of findings in the reader's language. */
record FeedbackText(FeedbackFindings findings, Words words) {
  String text(String key, Object... arguments) {
    return words.text("feedback." + key, arguments);
  }

  Figures figures() {
    return Figures.in(words.language());
  }

  Feedback feedback() {
    return findings.feedback();
  }

  /** Those worth showing: each, and all together where there are several. */
  static List<Integer> shown(List<Feedback.Part> parts) {
    return IntStream.range(0, parts.size() == 1 ? 1 : parts.size() + 1).boxed().toList();
  }

  String limit(int limit) {
    List<Feedback.Part> limits = feedback().limits();
    return limit < limits.size() ? label(limits.get(limit)) : text("limits.all");
  }

  String loop(int loop) {
    List<Feedback.Part> loops = feedback().loops();
    return loop < loops.size() ? label(loops.get(loop)) : text("loops.all");
  }

  String label(Feedback.Part part) {
    return part.labels().get(words.language());
  }

  String outcome(FeedbackEffects outcome) {
    return Names.of(words).label(outcome.output());
  }

  /** Level of the intervals: "95%". */
  String level() {
    return figures().plain(100 * feedback().level()) + "%";
  }

  /** An effect in percent of the reference: "+1.2% (+0.4% to +2.0%)". */
  String effect(PairedEffect effect, FeedbackEffects outcome) {
    return text("effect", percent(effect, effect.mean(), outcome), range(effect, outcome));
  }

  String range(PairedEffect effect, FeedbackEffects outcome) {
    String low = percent(effect, effect.low(), outcome);
    return text("range", low, percent(effect, effect.high(), outcome));
  }

  /** What could have been seen where nothing was. */
  String seen(PairedEffect effect, FeedbackEffects outcome) {
    return effect.isNothing() ? text("seen.zero") : text("seen", detectable(effect, outcome));
  }

  String detectable(PairedEffect effect, FeedbackEffects outcome) {
    return percent(effect, effect.detectable(), outcome).replace("+", "");
  }

  /** A value in percent of the reference, with its sign, as fine as the effect is known. */
  String percent(PairedEffect effect, double value, FeedbackEffects outcome) {
    String number = number(value, effect, 100 * outcome.perLevel());
    return number.equals(Figures.NOTHING) ? number : number + "%";
  }

  /** The same in the unit of the outcome. */
  String amount(PairedEffect effect, double value) {
    return number(value, effect, 1);
  }

  private String number(double value, PairedEffect effect, double scale) {
    double width = scale * (effect.high() - effect.low());
    Rounding rounding = Rounding.within(width > 0 ? width : scale * Math.abs(value));
    double rounded = rounding.round(scale * value);
    String number = figures().number(rounded == 0 ? 0 : rounded, rounding.decimals());
    return rounded > 0 ? "+" + number : number;
  }
}
