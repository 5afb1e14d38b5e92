package org.waymark.report.calibration;

import static org.waymark.report.calibration.CalibrationText.interval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.math3.util.FastMath;
import org.waymark.analysis.posterior.Band;
import org.waymark.analysis.posterior.CalibrationFindings;
import org.waymark.analysis.posterior.Marginal;
import org.waymark.analysis.posterior.TargetFinding;
import org.waymark.analysis.posterior.VariantFinding;
import org.waymark.experiment.calibration.Series;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.row.NestedBars;
import org.waymark.picture.sheet.Frame;
import org.waymark.report.Block;
import org.waymark.report.DataTable;
import org.waymark.words.Words;

/** The pictures of a calibration, each with the table behind it. */
record CalibrationPictures(CalibrationText text, CalibrationTables tables) {
  /** The rows of the record in the bands of prior and posterior: each count, then all shares. */
  List<Block> predicted() {
    List<Series> series = text.findings().study().series();
    Map<String, List<TargetFinding>> pictures =
        text.findings().targets().stream()
            .sorted(
                Comparator.comparing((TargetFinding each) -> series.indexOf(each.target().series()))
                    .thenComparing(each -> each.target().from()))
            .collect(
                Collectors.groupingBy(
                    each -> counted(each.target().series()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Block> blocks = new ArrayList<>();
    pictures.forEach(
        (counted, rows) -> {
          boolean shares = counted.isEmpty();
          blocks.add(
              illustration(
                  "predicted-" + blocks.size(),
                  shares
                      ? text.text("shares")
                      : text.text("counts", Words.capital(text.counted(counted))),
                  "predicted",
                  new NestedBars.Data(
                      text.text(shares ? "axis.shares" : "axis.counts"),
                      shares ? Quantity.SHARE : Quantity.NUMBER,
                      key("record"),
                      rows.stream().map(this::row).toList()),
                  tables.targets(rows)));
        });
    return blocks;
  }

  private static String counted(Series series) {
    return series.family().isShare() ? "" : series.counts();
  }

  private NestedBars.Row row(TargetFinding each) {
    return new NestedBars.Row(
        text.series(each.target().series()),
        each.target().year(),
        each.predicted().middle(),
        interval(each.predicted()),
        interval(each.prior()),
        each.target().value());
  }

  /** People trafficked by how many are found, and by reading. */
  Block trafficked() {
    CalibrationFindings findings = text.findings();
    List<NestedBars.Row> rows = new ArrayList<>();
    for (VariantFinding.FoundBand band : findings.main().byFound()) {
      rows.add(row(text.text("byFound"), text.found(band), band.trafficked()));
    }
    for (VariantFinding each : findings.readings()) {
      rows.add(row(text.text("byReading"), text.reading(each), each.trafficked()));
    }
    return illustration(
        "trafficked",
        text.text("trafficked"),
        "trafficked",
        new NestedBars.Data(text.text("axis.trafficked"), Quantity.NUMBER, key(""), rows),
        tables.readings());
  }

  private NestedBars.Row row(String group, String label, Band band) {
    return new NestedBars.Row(
        group, label, band.middle(), interval(band), interval(text.findings().prior()), Double.NaN);
  }

  /** Where the best-learnt inputs lie within the range that they had before. */
  Block inputs(List<Marginal> best) {
    List<NestedBars.Row> rows =
        best.stream()
            .map(
                each ->
                    new NestedBars.Row(
                        "",
                        text.input(each.name()),
                        place(each, each.posterior().middle()),
                        new Interval(
                            place(each, each.posterior().low()),
                            place(each, each.posterior().high())),
                        new Interval(0, 1),
                        Double.NaN))
            .toList();
    return illustration(
        "inputs",
        text.text("inputs"),
        "inputs",
        new NestedBars.Data(text.text("axis.inputs"), Quantity.SHARE, key(""), rows),
        tables.marginals(best));
  }

  /** 0 at the low end of what was plausible before, 1 at its high end. */
  private static double place(Marginal input, double value) {
    double low = input.prior().low();
    double high = input.prior().high();
    return input.shape().startsWith("log")
        ? FastMath.log(value / low) / FastMath.log(high / low)
        : (value - low) / (high - low);
  }

  private NestedBars.Key key(String record) {
    return new NestedBars.Key(
        text.text("key.middle"),
        text.text(record.isEmpty() ? "key.posterior" : "key.predicted"),
        text.text("key.prior"),
        record.isEmpty() ? "" : text.text("key.record"));
  }

  private Block illustration(
      String id, String title, String kind, NestedBars.Data data, DataTable table) {
    String caption = text.text("caption." + kind);
    String note =
        text.text("note", text.findings().study().name(), text.findings().program().version());
    return new Block.Illustration(
        new Frame(id, title, note, text.words().language(), caption),
        NestedBars.of(data),
        caption,
        text.words().text("attribution.behind", title),
        table);
  }
}
