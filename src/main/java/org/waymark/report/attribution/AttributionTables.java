package org.waymark.report.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.analysis.attribution.Attribution;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.analysis.attribution.RankRobustness;
import org.waymark.experiment.design.LiftedBarrier;
import org.waymark.outcome.summary.Estimate;
import org.waymark.report.DataTable;
import org.waymark.scenario.Labels;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/** The tables of an attribution. */
final class AttributionTables {
  private final AttributionFindings findings;
  private final Words words;
  private final Labels labels;
  private final Figures figures;

  AttributionTables(AttributionFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
    this.labels = Labels.of(words);
    this.figures = Figures.in(words.language());
  }

  /** Every share of an outcome, sides and total. */
  DataTable shares(Attribution.Outcome outcome) {
    OutcomeScale scale = new OutcomeScale(words, outcome);
    boolean sampled = findings.attribution().orders() > 0;
    List<List<String>> rows = new ArrayList<>();
    for (Attribution.Share share : outcome.ranked()) {
      List<String> row =
          row(
              scale,
              labels.barrier(share.barrier()),
              kind(share.barrier()),
              share.value(),
              Integer.toString(share.rank()));
      if (sampled) {
        row.add(scale.count(share.samplingError()));
      } else {
        row.add(scale.signed(share.alone().mean()));
        row.add(scale.signed(share.last().mean()));
      }
      rows.add(row);
    }
    side(rows, scale, "internal", outcome.internal(), sampled);
    side(rows, scale, "external", outcome.external(), sampled);
    sum(rows, scale, "total", outcome.total(), sampled ? 1 : 2);
    List<String> today = new ArrayList<>();
    today.add(words.text("attribution.row.today"));
    today.addAll(
        List.of(
            "", scale.count(outcome.today().mean()), countRange(scale, outcome.today()), "", ""));
    pad(today, sampled ? 1 : 2);
    rows.add(today);
    List<String> columns = columns("barrier", "where", "change", "interval");
    columns.add(
        words.text(
            scale.unit().equals(words.text("attribution.unit.points"))
                ? "attribution.column.points"
                : "attribution.column.relative"));
    columns.addAll(sampled ? columns("rank", "error") : columns("rank", "alone", "last"));
    return new DataTable(words.text("attribution.table", scale.name()), columns, rows, List.of(1));
  }

  private void side(
      List<List<String>> rows,
      OutcomeScale scale,
      String key,
      Attribution.Side side,
      boolean sampled) {
    List<String> row = row(scale, words.text("attribution.row." + key), "", side.value(), "");
    if (sampled) {
      row.add("");
    } else {
      row.addAll(List.of(scale.signed(side.alone().mean()), ""));
    }
    rows.add(row);
  }

  private void sum(
      List<List<String>> rows, OutcomeScale scale, String key, Estimate value, int empty) {
    List<String> row = row(scale, words.text("attribution.row." + key), "", value, "");
    pad(row, empty);
    rows.add(row);
  }

  private static void pad(List<String> row, int empty) {
    for (int i = 0; i < empty; i++) {
      row.add("");
    }
  }

  private List<String> row(
      OutcomeScale scale, String name, String where, Estimate value, String rank) {
    return new ArrayList<>(
        List.of(
            name,
            where,
            scale.count(value.mean()),
            countRange(scale, value),
            scale.signed(value.mean()),
            rank));
  }

  private String countRange(OutcomeScale scale, Estimate value) {
    return Double.isFinite(value.low95())
        ? words.text("attribution.range", scale.count(value.low95()), scale.count(value.high95()))
        : Figures.NOTHING;
  }

  /** Inside or outside IOM. */
  String kind(Barrier barrier) {
    return words.text("attribution.kind." + barrier.kind().name());
  }

  /** Every pair. */
  DataTable pairs(Attribution.Outcome outcome) {
    OutcomeScale scale = new OutcomeScale(words, outcome);
    List<List<String>> rows =
        outcome.interactions().stream()
            .map(
                pair ->
                    List.of(
                        labels.barrier(pair.one()),
                        labels.barrier(pair.other()),
                        scale.count(pair.value().mean()),
                        countRange(scale, pair.value()),
                        scale.signed(pair.value().mean()),
                        scale.signed(pair.together().mean())))
            .toList();
    List<String> columns = columns("one", "other", "together", "interval", "relative", "both");
    return new DataTable(
        words.text("attribution.pairs.title", scale.name()), columns, rows, List.of(1));
  }

  /** Where each barrier stands over the worlds. */
  DataTable ranks(RankRobustness.Outcome ranking, String title) {
    List<List<String>> rows =
        ranking.places().stream()
            .map(
                places ->
                    List.of(
                        labels.barrier(places.barrier()),
                        figures.percent(places.firstThree(), 0),
                        figures.plain(places.median()),
                        figures.percent(places.fewer(), 0),
                        figures.percent(places.more(), 0),
                        String.join(
                            " ",
                            places.shares().stream().map(s -> figures.percent(s, 0)).toList())))
            .toList();
    return DataTable.of(
        title, columns("barrier", "first", "median", "lowers", "raises", "ranks"), rows);
  }

  /** How far worlds agree on each outcome. */
  DataTable agreement(RankRobustness worlds) {
    List<List<String>> rows =
        worlds.outcomes().stream()
            .map(
                ranking ->
                    List.of(
                        OutcomeScale.name(words, ranking.output()),
                        Integer.toString(ranking.counted()),
                        figures.number(ranking.concordance(), 2),
                        figures.number(ranking.luck(), 2),
                        mostOftenFirst(ranking)))
            .toList();
    return new DataTable(
        words.text("attribution.agreement"),
        columns("outcome", "counted", "concordance", "luck", "often"),
        rows,
        List.of(4));
  }

  private String mostOftenFirst(RankRobustness.Outcome ranking) {
    return ranking.places().stream()
        .max(Comparator.comparingDouble(places -> places.shares().get(0)))
        .filter(places -> places.shares().get(0) > 0)
        .map(
            places ->
                words.text(
                    "attribution.robust.place",
                    labels.barrier(places.barrier()),
                    figures.percent(places.shares().get(0), 0)))
        .orElse(Figures.NOTHING);
  }

  /** What lifting means. */
  DataTable lifted() {
    List<List<String>> rows = new ArrayList<>();
    for (LiftedBarrier barrier : findings.lifting().barriers()) {
      barrier
          .today()
          .forEach(
              (path, today) ->
                  rows.add(
                      List.of(
                          labels.barrier(barrier.barrier()),
                          kind(barrier.barrier()),
                          labels.withPath(path),
                          value(today),
                          value(barrier.lifted().get(path)),
                          source(barrier.source()))));
    }
    return new DataTable(
        words.text("attribution.lifted.table"),
        columns("barrier", "where", "parameter", "today", "lifted", "source"),
        rows,
        List.of(1, 2, 5));
  }

  /** Words that many barriers have for a source are the reader's; others stand as in the file. */
  private String source(String stated) {
    String key = "attribution.source." + stated.replace(' ', '.');
    return words.has(key) ? words.text(key) : stated;
  }

  private String value(Object value) {
    return value instanceof Double number ? figures.plain(number) : String.valueOf(value);
  }

  private List<String> columns(String... keys) {
    List<String> columns = new ArrayList<>();
    for (String key : keys) {
      columns.add(words.text("attribution.column." + key));
    }
    return columns;
  }
}
