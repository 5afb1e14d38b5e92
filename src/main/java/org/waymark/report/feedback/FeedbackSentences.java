package org.waymark.report.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.analysis.feedback.FeedbackEffects;
import org.waymark.analysis.feedback.FeedbackFindings;
import org.waymark.analysis.feedback.PairedEffect;
import org.waymark.experiment.design.Feedback;
import org.waymark.words.Words;

/** The answer of a study of limits and loops, in sentences; what cannot be told is said with it. */
public final class FeedbackSentences {
  private final FeedbackText text;
  private final Feedback feedback;
  private final List<FeedbackEffects> outcomes;

  private FeedbackSentences(FeedbackText text) {
    this.text = text;
    this.feedback = text.feedback();
    this.outcomes = text.findings().outcomes();
  }

  /** The sentences of findings. */
  public static FeedbackSentences of(FeedbackFindings findings, Words words) {
    return new FeedbackSentences(new FeedbackText(findings, words));
  }

  /** Which limits move anything, and which loops carry anything back. */
  public List<String> first() {
    int all = feedback.loops().size();
    List<String> limits =
        told(feedback.limits(), limit -> each -> List.of(each.effects().get(0).get(limit)))
            .map(text::limit)
            .toList();
    List<String> loops =
        told(feedback.loops(), loop -> each -> each.through().get(loop)).map(text::loop).toList();
    boolean together = outcomes.stream().anyMatch(each -> isTold(each.through().get(all)));
    return List.of(
        limits.isEmpty()
            ? text.text("limits.none", feedback.limits().size())
            : text.text("limits.some", limits.size(), feedback.limits().size(), list(limits)),
        loops.isEmpty()
            ? text.text(together ? "loops.together" : "loops.none")
            : text.text("loops.some", list(loops)));
  }

  /** Those of which chance tells any effect on any outcome from nothing. */
  private Stream<Integer> told(
      List<Feedback.Part> parts, IntFunction<Function<FeedbackEffects, List<PairedEffect>>> of) {
    return IntStream.range(0, parts.size())
        .filter(part -> outcomes.stream().map(of.apply(part)).anyMatch(FeedbackSentences::isTold))
        .boxed();
  }

  private static boolean isTold(List<PairedEffect> effects) {
    return effects.stream().anyMatch(PairedEffect::isTold);
  }

  /** For each outcome what each limit does, and what of it comes back through all loops. */
  public List<String> outcomes() {
    return outcomes.stream().map(this::outcome).toList();
  }

  private String outcome(FeedbackEffects outcome) {
    List<String> told = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (int limit : FeedbackText.shown(feedback.limits())) {
      PairedEffect effect = outcome.effects().get(0).get(limit);
      if (effect.isTold()) {
        told.add(text.text("item", text.limit(limit), text.effect(effect, outcome)));
      } else {
        open.add(text.text("item.open", text.limit(limit), text.seen(effect, outcome)));
      }
    }
    List<String> said = new ArrayList<>();
    said.add(text.text("outcome", Words.capital(text.outcome(outcome))));
    if (!told.isEmpty()) {
      said.add(text.text("told", list(told)));
    }
    if (!open.isEmpty()) {
      said.add(text.text("open", String.join("; ", open)));
    }
    PairedEffect back = outcome.together(feedback.loops().size());
    said.add(
        back.isNothing()
            ? text.text("back.zero")
            : back.isTold()
                ? text.text("back", text.effect(back, outcome))
                : text.text("back.none", text.seen(back, outcome)));
    return String.join(" ", said);
  }

  /** For each loop what goes through it, or what it could have shown. */
  public List<String> loops() {
    return FeedbackText.shown(feedback.loops()).stream().map(this::loop).toList();
  }

  private String loop(int loop) {
    String name = Words.capital(text.loop(loop));
    List<String> told = new ArrayList<>();
    for (FeedbackEffects outcome : outcomes) {
      for (int limit : FeedbackText.shown(feedback.limits())) {
        PairedEffect through = outcome.through().get(loop).get(limit);
        if (through.isTold()) {
          String effect = text.effect(through, outcome);
          told.add(text.text("through", text.outcome(outcome), text.limit(limit), effect));
        }
      }
    }
    if (!told.isEmpty()) {
      return text.text("loop.some", name, String.join("; ", told));
    }
    List<FeedbackEffects> seen =
        outcomes.stream()
            .filter(each -> each.together(loop).detectable() * each.perLevel() > 0)
            .sorted(
                Comparator.comparing(each -> each.together(loop).detectable() * each.perLevel()))
            .toList();
    return seen.isEmpty()
        ? text.text("loop.zero", name)
        : text.text(
            "loop.none", name, least(seen.get(0), loop), least(seen.get(seen.size() - 1), loop));
  }

  /** The least that would have been seen of an outcome. */
  private String least(FeedbackEffects outcome, int loop) {
    String detectable = text.detectable(outcome.together(loop), outcome);
    return text.text("item.open", detectable, text.outcome(outcome));
  }

  private String list(List<String> items) {
    int last = items.size() - 1;
    String before = String.join(", ", items.subList(0, last));
    return last == 0 ? items.get(0) : text.words().text("attribution.and", before, items.get(last));
  }
}
