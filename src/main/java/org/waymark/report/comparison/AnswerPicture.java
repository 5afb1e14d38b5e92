package org.waymark.report.comparison;

import java.util.List;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.outcome.world.Span;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.row.NestedBars;
import org.waymark.picture.sheet.Picture;
import org.waymark.report.Block;

/** People entering exploitation, more or fewer: a row for each scenario, as in the table. */
final class AnswerPicture {
  private AnswerPicture() {}

  /** The same for a page of paper: as high as it needs. */
  static byte[] png(ComparisonText text) {
    Block.Illustration picture = of(text);
    return Picture.of(picture.frame(), picture.chart()).png();
  }

  static Block.Illustration of(ComparisonText text) {
    List<NestedBars.Row> rows =
        text.findings().byEffect().stream().map(number -> row(text, number)).toList();
    String title =
        text.text(
            "answer.picture", text.windowSaid(text.findings().comparison().windows().common()));
    return text.illustration(
        "answer",
        title,
        text.text("caption"),
        NestedBars.of(
            new NestedBars.Data(
                text.text("axis.people"),
                Quantity.NUMBER,
                new NestedBars.Key(
                    text.text("difference"), text.text("interval"), text.assumptionsLabel(), ""),
                rows)),
        ScenarioTable.of(text).onPaper());
  }

  private static NestedBars.Row row(ComparisonText text, int number) {
    PairedDifference difference =
        text.findings().comparison().difference(number).besideOthers(ScenarioComparison.HEADLINE);
    Span span = text.findings().spanBesideOthers(number, ScenarioComparison.HEADLINE);
    return new NestedBars.Row(
        "",
        text.name(number),
        difference.difference().mean(),
        ComparisonText.interval(difference.difference().low95(), difference.difference().high95()),
        ComparisonText.interval(span.low90(), span.high90()),
        Double.NaN);
  }
}
