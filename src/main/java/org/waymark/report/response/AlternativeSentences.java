package org.waymark.report.response;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.analysis.response.Alternatives;
import org.waymark.analysis.response.Alternatives.Alternative;
import org.waymark.analysis.response.InWorlds;
import org.waymark.analysis.response.Response;
import org.waymark.analysis.response.ResponseInWorlds;
import org.waymark.experiment.design.Points;
import org.waymark.outcome.summary.Estimate;
import org.waymark.report.DataTable;
import org.waymark.words.Figures;

/** The points of a list as alternatives: which is best, in a sentence or two and as a table. */
final class AlternativeSentences {
  /** More would make a page that nobody reads; results.csv has all. */
  private static final int MOST_ROWS = 60;

  private static final int MOST_FACTORS = 3;

  private final ResponseBrief brief;
  private final String output;
  private final Alternatives alternatives;
  private final Optional<ResponseInWorlds> worlds;

  AlternativeSentences(ResponseBrief brief, Response response, Alternatives alternatives) {
    this.worlds = brief.responses().inWorlds(response);
    this.brief = brief;
    this.output = response.output();
    this.alternatives = alternatives;
  }

  /** Which is best, and which are not told apart from it. */
  String answer() {
    List<Alternative> all = alternatives.each();
    Alternative best = all.get(0);
    Estimate level = best.level();
    String mean = brief.toldLevel(output, level.mean(), ResponseBrief.width(level));
    boolean single = Double.isNaN(level.low95());
    if (all.size() == 1) {
      String key = single ? "alternatives.one.single" : "alternatives.one";
      String interval = brief.interval(output, level);
      return brief.text(key, brief.output(output), mean, name(best.point()), interval);
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        brief.text(
            alternatives.fewer() ? "alternatives.fewest" : "alternatives.most",
            brief.output(output),
            brief.number(all.size()),
            mean,
            name(best.point())));
    List<Alternative> others = all.subList(1, all.size());
    if (single) {
      sentences.add(brief.text("alternatives.single"));
      return String.join(" ", sentences);
    }
    List<Alternative> like = others.stream().filter(Alternative::amongBest).toList();
    List<Alternative> apart = others.stream().filter(each -> !each.amongBest()).toList();
    if (!apart.isEmpty()) {
      sentences.add(brief.text("alternatives.apart", items(apart)));
    }
    sentences.add(
        like.isEmpty()
            ? brief.text("alternatives.alone")
            : brief.text("alternatives.like", items(like)));
    return String.join(" ", sentences);
  }

  /** In how many other plausible worlds each comes first, most often first. */
  String inWorlds() {
    Map<Integer, Integer> first = worlds.orElseThrow().first();
    return brief.text(
        alternatives.fewer() ? "worlds.fewest" : "worlds.most",
        brief.output(output),
        brief.number(brief.responses().worlds().orElseThrow().counted()),
        ResponseSentences.listed(
            alternatives.each().stream()
                .map(Alternative::point)
                .filter(first::containsKey)
                .sorted(Comparator.comparing(point -> -first.get(point)))
                .map(
                    point ->
                        brief.text("worlds.first", name(point), brief.number(first.get(point))))
                .toList()));
  }

  private String items(List<Alternative> some) {
    return ResponseSentences.listed(
        some.stream()
            .map(
                each ->
                    brief.text(
                        "alternatives.item",
                        name(each.point()),
                        brief.told(
                            output,
                            each.difference().mean(),
                            ResponseBrief.width(each.difference())),
                        brief.intervalOfDifference(output, each.difference())))
            .toList());
  }

  /** Means and differences from the best, from the best on. */
  DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Alternative each : alternatives.each().stream().limit(MOST_ROWS).toList()) {
      boolean best = rows.isEmpty();
      List<String> row = new ArrayList<>();
      rows.add(row);
      row.addAll(
          List.of(
              name(each.point()),
              brief.level(output, each.level().mean(), ResponseBrief.width(each.level())),
              brief.interval(output, each.level()),
              best
                  ? Figures.NOTHING
                  : brief.difference(
                      output, each.difference().mean(), ResponseBrief.width(each.difference())),
              best ? Figures.NOTHING : brief.intervalOfDifference(output, each.difference()),
              brief.text(
                  Double.isNaN(each.difference().low95())
                      ? "unknown"
                      : each.amongBest() ? "yes" : "no")));
      worlds.ifPresent(
          all -> {
            InWorlds difference = all.fromFirst().get(each.point());
            row.add(best ? Figures.NOTHING : brief.span(output, difference));
            int first = all.first().getOrDefault(each.point(), 0);
            row.add(brief.of(first, difference.counted()));
          });
    }
    List<String> columns =
        new ArrayList<>(
            brief.columns("point", "level", "interval", "fromBest", "interval", "amongBest"));
    worlds.ifPresent(all -> columns.addAll(brief.columns("worlds", "firstIn")));
    return new DataTable(brief.titled(output), columns, rows, List.of(5));
  }

  /** A point by its number and by values of factors in which points differ. */
  private String name(int point) {
    Points points = brief.study().points();
    List<Object> row = points.rows().get(point);
    List<String> values =
        IntStream.range(0, row.size())
            .filter(f -> points.count() == 1 || differs(points, f))
            .mapToObj(f -> brief.factor(points.paths().get(f)) + " " + brief.value(row.get(f)))
            .toList();
    String shown = values.stream().limit(MOST_FACTORS).collect(Collectors.joining(", "));
    return brief.text(
        "alternatives.point",
        brief.number(point),
        values.size() > MOST_FACTORS ? shown + " \u2026" : shown);
  }

  private static boolean differs(Points points, int factor) {
    return points.rows().stream().map(row -> row.get(factor)).distinct().count() > 1;
  }
}
