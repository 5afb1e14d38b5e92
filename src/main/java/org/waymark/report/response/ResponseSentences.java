package org.waymark.report.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.analysis.response.CurvePoint;
import org.waymark.analysis.response.Effect;
import org.waymark.analysis.response.InWorlds;
import org.waymark.analysis.response.Response;
import org.waymark.analysis.response.Swing;
import org.waymark.outcome.summary.Estimate;

/** The answer of a sweep in a sentence or two for each output. */
record ResponseSentences(ResponseBrief brief) {
  private static final int MOST = 4;

  /**
   * What moves an output most and what follows, by size; of a list first which alternative is best.
   */
  String answer(Response response) {
    return response
        .alternatives()
        .filter(each -> !each.each().isEmpty())
        .map(each -> new AlternativeSentences(brief, response, each).answer())
        .orElseGet(() -> ofFactors(response));
  }

  /** The same in other plausible worlds; empty where nothing is known of them. */
  Optional<String> inWorlds(Response response) {
    return response
        .alternatives()
        .filter(each -> each.each().size() > 1)
        .map(each -> Optional.of(new AlternativeSentences(brief, response, each).inWorlds()))
        .orElseGet(() -> swingsInWorlds(response));
  }

  private Optional<String> swingsInWorlds(Response response) {
    Map<String, InWorlds> swings = brief.responses().inWorlds(response).orElseThrow().swings();
    List<String> items =
        response.bySize().stream()
            .filter(each -> each.swing().size() > 0 && swings.get(each.path()).counted() > 0)
            .map(
                each ->
                    brief.text(
                        "worlds.item",
                        brief.factor(each.path()),
                        brief.value(each, each.swing().from()),
                        brief.value(each, each.swing().to()),
                        brief.toldSpan(response.output(), swings.get(each.path())),
                        brief.alike(swings.get(each.path()))))
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(brief.text("worlds.swings", brief.output(response.output()), listed(items)));
  }

  private String ofFactors(Response response) {
    String name = brief.output(response.output());
    List<Effect> known = response.bySize().stream().filter(Effect::isKnown).toList();
    if (known.isEmpty()) {
      return brief.text("answer.unknown", name);
    }
    Effect first = known.get(0);
    if (!(first.swing().size() > 0)) {
      return brief.text("answer.nothing", name);
    }
    if (!first.swing().hasInterval()) {
      return leading("answer.single", response, first);
    }
    List<String> sentences = new ArrayList<>();
    boolean none = known.stream().noneMatch(each -> isApart(each.swing()));
    sentences.add(
        none
            ? chance(response, first)
            : leading(isApart(first.swing()) ? "answer.moves" : "answer.perhaps", response, first));
    List<Effect> others = known.subList(1, known.size());
    String follow =
        listed(
            others.stream()
                .filter(each -> each.swing().size() > 0)
                .map(each -> item(response, each))
                .toList());
    if (!follow.isEmpty()) {
      sentences.add(brief.text("answer.next", follow));
    }
    String rest =
        listed(
            others.stream()
                .filter(each -> !(each.swing().size() > 0))
                .map(each -> "\"" + brief.factor(each.path()) + "\"")
                .toList());
    if (!rest.isEmpty()) {
      sentences.add(brief.text("answer.rest", rest));
    }
    return String.join(" ", sentences);
  }

  /** A swing in a few words: its difference and interval. */
  String swing(Response response, Effect effect) {
    Estimate difference = effect.swing().difference();
    String written =
        brief.told(response.output(), difference.mean(), ResponseBrief.width(difference));
    return effect.swing().hasInterval()
        ? written + " (" + brief.intervalOfDifference(response.output(), difference) + ")"
        : written;
  }

  static boolean isApart(Swing swing) {
    return swing.hasInterval() && swing.size() > 0 && !swing.mayBeZero();
  }

  private String leading(String key, Response response, Effect effect) {
    String output = response.output();
    Swing swing = effect.swing();
    double width = ResponseBrief.width(swing.difference());
    return brief.text(
        key,
        brief.output(output),
        brief.factor(effect.path()),
        brief.value(effect, swing.from()),
        brief.value(effect, swing.to()),
        brief.level(output, mean(effect, swing.from()), width),
        brief.toldLevel(output, mean(effect, swing.to()), width),
        brief.told(output, swing.difference().mean(), width),
        brief.difference(output, swing.difference().low95(), width),
        brief.difference(output, swing.difference().high95(), width));
  }

  private String chance(Response response, Effect effect) {
    String output = response.output();
    Estimate difference = effect.swing().difference();
    double width = ResponseBrief.width(difference);
    return brief.text(
        "answer.chance",
        brief.output(output),
        brief.factor(effect.path()),
        brief.toldDifference(output, difference.mean(), width),
        brief.difference(output, difference.low95(), width),
        brief.difference(output, difference.high95(), width));
  }

  private String item(Response response, Effect effect) {
    Estimate difference = effect.swing().difference();
    return brief.text(
        isApart(effect.swing()) ? "answer.item" : "answer.item.chance",
        brief.factor(effect.path()),
        brief.told(response.output(), difference.mean(), ResponseBrief.width(difference)),
        brief.intervalOfDifference(response.output(), difference));
  }

  static String listed(List<String> items) {
    String shown = items.stream().limit(MOST).collect(Collectors.joining("; "));
    return items.size() > MOST ? shown + " \u2026" : shown;
  }

  private static double mean(Effect effect, Object value) {
    return effect.places().stream()
        .filter(place -> place.value().equals(value))
        .map(CurvePoint::level)
        .mapToDouble(Estimate::mean)
        .findFirst()
        .orElse(Double.NaN);
  }
}
