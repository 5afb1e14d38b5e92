package org.waymark.report.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.analysis.attribution.RankRobustness;
import org.waymark.outcome.world.Span;
import org.waymark.report.DataTable;
import org.waymark.report.Narrowing;
import org.waymark.words.Words;

/** How barriers stand in worlds of the prior, beside those that follow the record. */
record WithoutRecord(
    Headline headline, RankRobustness.Outcome with, RankRobustness.Outcome without) {
  private static final int FEWEST = 2;

  /** Empty where no worlds of the prior stand beside. */
  static Optional<WithoutRecord> of(Words words, AttributionFindings findings) {
    Headline headline = Headline.of(words, findings.attribution());
    String output = headline.outcome().output();
    return findings
        .prior()
        .map(
            prior ->
                new WithoutRecord(
                    headline, findings.worlds().orElseThrow().of(output), prior.of(output)));
  }

  /** Whether so many worlds of both kinds count that ranges can be set beside each other. */
  boolean isEnough() {
    return Math.min(with.counted(), without.counted()) >= FEWEST;
  }

  /** Whether the record narrows the range of each barrier's share, and the ranking. */
  String sentence() {
    if (!isEnough()) {
      return headline.text("prior.few", without.counted(), with.counted());
    }
    Map<Narrowing, List<String>> barriers = new EnumMap<>(Narrowing.class);
    for (int i = 0; i < with.places().size(); i++) {
      RankRobustness.Places places = with.places().get(i);
      barriers
          .computeIfAbsent(
              Narrowing.of(places.ofToday(), without.places().get(i).ofToday()),
              made -> new ArrayList<>())
          .add(headline.barrier(places.barrier()));
    }
    List<String> made = new ArrayList<>();
    barriers.forEach(
        (how, which) ->
            made.add(
                headline.text(
                    "prior." + how.id(),
                    barriers.size() == 1 ? headline.text("prior.every") : headline.list(which))));
    return headline.text(
        "prior",
        without.counted(),
        with.counted(),
        String.join("; ", made),
        headline.figures().number(with.concordance(), 2),
        headline.figures().number(without.concordance(), 2));
  }

  /** Range of the share and median rank of each barrier, with the record and without. */
  DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < with.places().size(); i++) {
      RankRobustness.Places one = with.places().get(i);
      RankRobustness.Places other = without.places().get(i);
      rows.add(
          List.of(
              headline.barrier(one.barrier()),
              range(one.ofToday()),
              range(other.ofToday()),
              headline.figures().plain(one.median()),
              headline.figures().plain(other.median()),
              headline.figures().percent(one.firstThree(), 0),
              headline.figures().percent(other.firstThree(), 0)));
    }
    return DataTable.of(
        headline.text("prior.table", headline.scale().name()),
        List.of(
            headline.text("column.barrier"),
            headline.text("prior.range"),
            headline.text("prior.range.without"),
            headline.text("column.median"),
            headline.text("prior.median.without"),
            headline.text("column.first"),
            headline.text("prior.first.without")),
        rows);
  }

  private String range(Span span) {
    return headline.text("range", percent(span.low90()), percent(span.high90()));
  }

  private String percent(double share) {
    return headline.figures().number(100 * share, 1);
  }
}
