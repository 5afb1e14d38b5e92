package org.waymark.report.attribution;

import java.util.List;
import org.waymark.analysis.attribution.Attribution;
import org.waymark.scenario.Labels;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/**
 * The outcome that the answer is about, and how to speak of it.
 *
 * @param outcome the outcome
 * @param scale its changes as people read them
 * @param words the reader's language
 * @param figures numbers in it
 */
record Headline(Attribution.Outcome outcome, OutcomeScale scale, Words words, Figures figures) {
  static Headline of(Words words, Attribution attribution) {
    Attribution.Outcome outcome = attribution.headline();
    return new Headline(
        outcome, new OutcomeScale(words, outcome), words, Figures.in(words.language()));
  }

  String text(String key, Object... arguments) {
    return words.text("attribution." + key, arguments);
  }

  String barrier(Barrier barrier) {
    return Labels.of(words).barrier(barrier);
  }

  /** Whether chance tells the whole change from zero, so that parts of it have a meaning. */
  boolean isTold() {
    return Double.isNaN(outcome.total().se()) || OutcomeScale.isClear(outcome.total());
  }

  /** Items as a list in a sentence. */
  String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return text("and", String.join(", ", items.subList(0, last)), items.get(last));
  }
}
