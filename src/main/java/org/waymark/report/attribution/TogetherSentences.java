package org.waymark.report.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.analysis.attribution.Attribution;
import org.waymark.outcome.summary.Estimate;

/** What works only in combination. */
record TogetherSentences(Headline headline, int replications) {
  private static final int PAIRS = 3;

  /** Smaller interactions are not worth a sentence: half a percent of today's level. */
  private static final double TRIFLE = 0.005;

  /** Of what two do together, neither does more than this alone, if they only work together. */
  private static final double HARDLY = 0.25;

  /** What only works in combination, and what overlaps. */
  List<String> all() {
    List<String> sentences = new ArrayList<>();
    if (headline.outcome().shares().size() < 2) {
      return sentences;
    }
    if (headline.outcome().interactions().isEmpty()) {
      sentences.add(headline.text("together.sampled"));
      return sentences;
    }
    if (replications < 2) {
      sentences.add(headline.text("together.once"));
      return sentences;
    }
    if (!headline.isTold()) {
      sentences.add(headline.text("together.unclear"));
      return sentences;
    }
    List<String> better = pairs(pair -> pair.value().mean() * headline.scale().direction() > 0);
    sentences.add(
        better.isEmpty()
            ? headline.text("together.none")
            : headline.text("together.more", String.join("; ", better)));
    List<String> only =
        headline.outcome().interactions().stream()
            .filter(this::isOnlyTogether)
            .map(
                pair ->
                    headline.list(
                        List.of(headline.barrier(pair.one()), headline.barrier(pair.other()))))
            .limit(PAIRS)
            .toList();
    if (!only.isEmpty()) {
      sentences.add(headline.text("together.only", String.join("; ", only)));
    }
    List<String> less = pairs(pair -> pair.value().mean() * headline.scale().direction() < 0);
    if (!less.isEmpty()) {
      sentences.add(headline.text("together.less", String.join("; ", less)));
    }
    return sentences;
  }

  private List<String> pairs(Predicate<Attribution.Interaction> which) {
    return headline.outcome().interactions().stream()
        .filter(pair -> isWorthSaying(pair.value()))
        .filter(which)
        .limit(PAIRS)
        .map(
            pair ->
                headline.text(
                    "pair",
                    headline.barrier(pair.one()),
                    headline.barrier(pair.other()),
                    headline.scale().amount(pair.value().mean())))
        .toList();
  }

  private boolean isWorthSaying(Estimate change) {
    return OutcomeScale.isClear(change)
        && Math.abs(headline.scale().relative(change.mean())) >= TRIFLE;
  }

  /** Neither alone, both together, and the two better together than one by one. */
  private boolean isOnlyTogether(Attribution.Interaction pair) {
    double together = pair.together().mean() * headline.scale().direction();
    return isWorthSaying(pair.value())
        && pair.value().mean() * headline.scale().direction() > 0
        && together > 0
        && isWorthSaying(pair.together())
        && isHardlyAnything(headline.outcome().of(pair.one()).alone(), together)
        && isHardlyAnything(headline.outcome().of(pair.other()).alone(), together);
  }

  private static boolean isHardlyAnything(Estimate alone, double together) {
    return !OutcomeScale.isClear(alone) && Math.abs(alone.mean()) <= HARDLY * together;
  }
}
