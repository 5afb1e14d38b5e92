package org.waymark.report.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.attribution.RankRobustness;

/** How far the ranking holds in other plausible worlds. */
record RobustSentences(Headline headline, Optional<RankRobustness> asked) {
  private static final int FIRST = 3;

  /** Kendall's W from which rankings are called much alike, and alike in part: our words. */
  private static final double MUCH = 0.7;

  private static final double SOME = 0.4;

  /** Share of worlds from which a change of direction is said. */
  private static final double CHANGING = 0.1;

  /** How far the ranking holds in other plausible worlds. */
  List<String> all() {
    if (asked.isEmpty()) {
      return List.of(headline.text("robust.none"));
    }
    RankRobustness worlds = asked.get();
    RankRobustness.Outcome ranking = worlds.of(headline.outcome().output());
    if (ranking.counted() < 2) {
      return List.of(headline.text("robust.few", ranking.counted()));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        headline.text(
            "robust.first",
            ranking.counted(),
            headline.list(
                ranking.places().stream()
                    .sorted((a, b) -> Double.compare(b.firstThree(), a.firstThree()))
                    .limit(FIRST)
                    .map(
                        places ->
                            headline.text(
                                "robust.place",
                                headline.barrier(places.barrier()),
                                headline.figures().percent(places.firstThree(), 0)))
                    .toList())));
    if (worlds.contradicting() > 0) {
      sentences.add(
          headline.text(
              worlds.contradicting() < worlds.worlds().size()
                  ? "robust.contradict"
                  : "robust.contradict.all",
              worlds.contradicting()));
    }
    if (!Double.isNaN(ranking.concordance())) {
      sentences.add(alike(ranking));
    }
    if (!Double.isNaN(ranking.luck())) {
      sentences.add(headline.text("robust.luck", headline.figures().number(ranking.luck(), 2)));
    }
    changing(ranking).ifPresent(sentences::add);
    return sentences;
  }

  private Optional<String> changing(RankRobustness.Outcome ranking) {
    List<String> changing =
        ranking.places().stream()
            .filter(places -> Math.min(1 - places.fewer(), 1 - places.more()) > CHANGING)
            .map(places -> headline.barrier(places.barrier()))
            .toList();
    return changing.isEmpty()
        ? Optional.empty()
        : Optional.of(headline.text("robust.sign", headline.list(changing)));
  }

  private String alike(RankRobustness.Outcome ranking) {
    double w = ranking.concordance();
    String alike = w >= MUCH ? "much" : w >= SOME ? "some" : "little";
    return headline.text("robust.alike." + alike, headline.figures().number(w, 2));
  }
}
