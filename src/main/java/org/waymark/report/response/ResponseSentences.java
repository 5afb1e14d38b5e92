package org.waymark.report.response;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.analysis.response.CurvePoint;
import org.waymark.analysis.response.Effect;
import org.waymark.analysis.response.Response;
import org.waymark.analysis.response.Swing;
import org.waymark.outcome.summary.Estimate;

/** The answer of a sweep in a sentence or two for each output. */
final class ResponseSentences {
  private static final int MOST = 4;

  private final ResponseBrief brief;

  ResponseSentences(ResponseBrief brief) {
    this.brief = brief;
  }

  /** What moves an output most, and what else can be told apart from chance. */
  String answer(Response response) {
    String name = brief.output(response.output());
    List<Effect> known = response.bySize().stream().filter(Effect::isKnown).toList();
    if (known.stream().allMatch(each -> Double.isNaN(each.swing().size()))) {
      return brief.text(known.isEmpty() ? "answer.unknown" : "answer.nothing", name);
    }
    if (!(known.get(0).swing().size() > 0)) {
      return brief.text("answer.nothing", name);
    }
    List<Effect> apart = known.stream().filter(each -> isApart(each.swing())).toList();
    if (!known.get(0).swing().hasInterval()) {
      return leading("answer.single", response, known.get(0));
    }
    if (apart.isEmpty()) {
      return chance(response, known.get(0));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(leading("answer.moves", response, apart.get(0)));
    List<Effect> others = apart.subList(1, apart.size());
    if (!others.isEmpty()) {
      sentences.add(
          brief.text(
              "answer.next", listed(others.stream().map(each -> item(response, each)).toList())));
    }
    List<String> rest =
        known.stream()
            .filter(each -> !isApart(each.swing()))
            .map(each -> "\"" + brief.factor(each.path()) + "\"")
            .toList();
    if (!rest.isEmpty()) {
      sentences.add(brief.text("answer.rest", listed(rest)));
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
        "answer.item",
        brief.factor(effect.path()),
        brief.told(response.output(), difference.mean(), ResponseBrief.width(difference)));
  }

  private static String listed(List<String> items) {
    String shown = items.stream().limit(MOST).collect(Collectors.joining(", "));
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
