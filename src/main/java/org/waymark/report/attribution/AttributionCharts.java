package org.waymark.report.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.analysis.attribution.Attribution;
import org.waymark.analysis.attribution.AttributionFindings;
import org.waymark.analysis.attribution.RankRobustness;
import org.waymark.experiment.design.LiftingBasis;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.variable.Figure;
import org.waymark.outcome.world.Basis;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.row.BarsOfKinds;
import org.waymark.picture.row.ShadedTable;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Frame;
import org.waymark.report.Block;
import org.waymark.report.DataTable;
import org.waymark.scenario.Labels;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/** The pictures of an attribution, each with its table. */
final class AttributionCharts {
  private static final double STRONG = 0.5;
  private static final double[] SHADES = {0.10, 0.30, 0.60};

  private final AttributionFindings findings;
  private final Words words;
  private final Labels labels;
  private final Figures figures;
  private final AttributionTables tables;

  AttributionCharts(AttributionFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
    this.labels = Labels.of(words);
    this.figures = Figures.in(words.language());
    this.tables = new AttributionTables(findings, words);
  }

  /** The shares of an outcome. */
  Block shares(Attribution.Outcome outcome) {
    OutcomeScale scale = new OutcomeScale(words, outcome);
    List<BarsOfKinds.Row> rows = new ArrayList<>();
    List<String> described = new ArrayList<>();
    for (Attribution.Share share : outcome.ranked()) {
      String name = labels.barrier(share.barrier());
      rows.add(bar("", name, kind(share.barrier()), share.value(), scale));
      described.add(words.text("attribution.item", name, scale.signed(share.value().mean())));
    }
    return illustration(
        new Heading(
            "shares-" + Figure.stem(outcome.output()),
            words.text("attribution.shares", scale.name()),
            AttributionSections.KNOWN.contains(outcome.output())
                ? " " + words.text("attribution.note.known")
                : ""),
        new BarsOfKinds(scale.unit(), Quantity.SHARE, kinds(2), interval(), "", rows),
        words.text(
            outcome == findings.attribution().headline()
                ? "attribution.shares.caption"
                : "attribution.shares.again"),
        String.join("; ", described),
        tables.shares(outcome));
  }

  /** Inside against outside. */
  Block sides(Attribution.Outcome outcome) {
    OutcomeScale scale = new OutcomeScale(words, outcome);
    String shares = words.text("attribution.sides.group.shares");
    String alone = words.text("attribution.sides.group.alone");
    String inside = words.text("attribution.row.internal");
    String outside = words.text("attribution.row.external");
    List<BarsOfKinds.Row> rows = new ArrayList<>();
    rows.add(bar(shares, inside, 0, outcome.internal().value(), scale));
    rows.add(bar(shares, outside, 1, outcome.external().value(), scale));
    rows.add(bar(shares, words.text("attribution.row.total"), 2, outcome.total(), scale));
    if (!Double.isNaN(outcome.internal().alone().mean())) {
      rows.add(bar(alone, inside, 0, outcome.internal().alone(), scale));
      rows.add(bar(alone, outside, 1, outcome.external().alone(), scale));
    }
    return illustration(
        new Heading("sides", words.text("attribution.sides.title", scale.name()), ""),
        new BarsOfKinds(scale.unit(), Quantity.SHARE, kinds(3), interval(), "", rows),
        words.text("attribution.sides.caption"),
        String.join(" ", AttributionSentences.of(words, findings).sides()),
        tables.shares(outcome));
  }

  private static BarsOfKinds.Row bar(
      String group, String name, int kind, Estimate value, OutcomeScale scale) {
    return new BarsOfKinds.Row(
        group, name, kind, scale.relative(value.mean()), scale.relative(value), Double.NaN);
  }

  private static int kind(Barrier barrier) {
    return barrier.kind() == Barrier.Kind.INTERNAL ? 0 : 1;
  }

  private List<String> kinds(int count) {
    return List.of(
            words.text("attribution.kind.INTERNAL"),
            words.text("attribution.kind.EXTERNAL"),
            words.text("attribution.kind.all"))
        .subList(0, count);
  }

  private String interval() {
    return findings.attribution().replications() < 2 ? "" : words.text("attribution.chance");
  }

  /** Which pairs work better together, and which overlap. */
  Block pairs(Attribution.Outcome outcome) {
    OutcomeScale scale = new OutcomeScale(words, outcome);
    List<Barrier> order = outcome.ranked().stream().map(Attribution.Share::barrier).toList();
    double largest =
        outcome.interactions().stream()
            .mapToDouble(pair -> Math.abs(pair.value().mean()))
            .max()
            .orElse(0);
    List<ShadedTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      List<ShadedTable.Cell> cells = new ArrayList<>();
      for (int j = 0; j < order.size() - 1; j++) {
        cells.add(
            j < i
                ? cell(pair(outcome, order.get(i), order.get(j)), scale, largest)
                : ShadedTable.Cell.BLANK);
      }
      rows.add(
          new ShadedTable.Row(
              words.text("attribution.pairs.row", i + 1, labels.barrier(order.get(i))), cells));
    }
    ShadedTable chart =
        new ShadedTable(
            words.text("attribution.pairs.columns"),
            numbers(order.size() - 1),
            rows,
            List.of(
                key("attribution.pairs.more", ShadedTable.Shade.STRONG),
                key("attribution.pairs.less", ShadedTable.Shade.OTHER),
                key("attribution.pairs.unclear", ShadedTable.Shade.NONE)));
    return illustration(
        new Heading("pairs", words.text("attribution.pairs.title", scale.name()), ""),
        chart,
        words.text("attribution.pairs.caption"),
        String.join(" ", AttributionSentences.of(words, findings).together()) + " 95 %.",
        tables.pairs(outcome));
  }

  private static Attribution.Interaction pair(
      Attribution.Outcome outcome, Barrier one, Barrier other) {
    return outcome.interactions().stream()
        .filter(
            pair ->
                pair.one() == one && pair.other() == other
                    || pair.one() == other && pair.other() == one)
        .findFirst()
        .orElseThrow();
  }

  /** Above zero where two work better together, whichever way the total goes. */
  private static ShadedTable.Cell cell(
      Attribution.Interaction pair, OutcomeScale scale, double largest) {
    double value = pair.value().mean() * scale.direction();
    String text = scale.signed(value).replace(Figures.MINUS, '-');
    if (!OutcomeScale.isClear(pair.value())) {
      return new ShadedTable.Cell(text, ShadedTable.Shade.NONE);
    }
    return new ShadedTable.Cell(
        text,
        value < 0
            ? ShadedTable.Shade.OTHER
            : value > STRONG * largest ? ShadedTable.Shade.STRONG : ShadedTable.Shade.LIGHT);
  }

  /** In how many worlds each barrier has each rank. */
  Block ranks(RankRobustness worlds, Attribution.Outcome outcome) {
    RankRobustness.Outcome ranking = worlds.of(outcome.output());
    OutcomeScale scale = new OutcomeScale(words, outcome);
    List<RankRobustness.Places> order =
        ranking.places().stream()
            .sorted(Comparator.comparingDouble(RankRobustness.Places::median))
            .toList();
    List<ShadedTable.Row> rows =
        order.stream()
            .map(
                places ->
                    new ShadedTable.Row(
                        labels.barrier(places.barrier()),
                        places.shares().stream().map(this::cell).toList()))
            .toList();
    List<ShadedTable.Key> key = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      key.add(key("attribution.ranks.key." + i, ShadedTable.Shade.values()[i]));
    }
    String title = words.text("attribution.ranks.title", scale.name(), ranking.counted());
    return illustration(
        new Heading("ranks", title, ""),
        new ShadedTable(words.text("attribution.ranks.columns"), numbers(order.size()), rows, key),
        words.text(
            "attribution.ranks.caption" + (worlds.basis() == Basis.POSTERIOR ? ".posterior" : ""),
            worlds.inputs(),
            worlds.orders()),
        String.join(" ", AttributionSentences.of(words, findings).robust()),
        tables.ranks(ranking, title));
  }

  private ShadedTable.Cell cell(double share) {
    if (share == 0) {
      return new ShadedTable.Cell("", ShadedTable.Shade.NONE);
    }
    int shade = 1;
    for (double limit : SHADES) {
      shade += share > limit ? 1 : 0;
    }
    return new ShadedTable.Cell(figures.number(100 * share, 0), ShadedTable.Shade.values()[shade]);
  }

  private ShadedTable.Key key(String label, ShadedTable.Shade shade) {
    return new ShadedTable.Key(words.text(label), shade);
  }

  private static List<String> numbers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
  }

  /**
   * What a picture is.
   *
   * @param caveat to be said besides that of every picture; may be empty
   */
  private record Heading(String id, String title, String caveat) {}

  private Block illustration(
      Heading heading, Chart chart, String caption, String description, DataTable table) {
    String note =
        words.text("attribution.note", findings.study().name(), findings.program().version())
            + heading.caveat();
    LiftingBasis basis = findings.lifting().basis();
    boolean named = basis != LiftingBasis.STATED;
    String id = named ? heading.id() + "-" + basis.id() : heading.id();
    String title =
        named
            ? words.text("attribution.on", heading.title(), AcrossSentences.name(words, basis))
            : heading.title();
    return new Block.Illustration(
        new Frame(id, title, note, words.language(), description),
        chart,
        caption,
        words.text("attribution.behind", title),
        table);
  }
}
