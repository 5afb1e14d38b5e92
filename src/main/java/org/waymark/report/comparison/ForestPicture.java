package org.waymark.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.row.NestedBars;
import org.waymark.report.Block;

/** Relative changes, one below the other, with both uncertainties. */
final class ForestPicture {
  /** Money is not drawn: beside its changes those of people would not be seen. */
  private static final List<Variable> DRAWN =
      HeadlineTable.SHOWN.stream().filter(each -> each != Variable.IOM_SPENT_USD).toList();

  private ForestPicture() {}

  static Block of(ComparisonText text) {
    List<NestedBars.Row> rows = new ArrayList<>();
    for (int other : text.others()) {
      for (Variable variable : DRAWN) {
        rows.add(row(text, other, variable));
      }
    }
    NestedBars chart =
        NestedBars.of(
            new NestedBars.Data(
                text.text("axis.relative"),
                Quantity.SHARE,
                new NestedBars.Key(
                    text.text("difference"), text.text("interval"), text.assumptionsLabel(), ""),
                rows));
    return text.illustration(
        "forest", text.text("forest"), text.text("caption"), chart, HeadlineTable.of(text));
  }

  private static NestedBars.Row row(ComparisonText text, int other, Variable variable) {
    PairedDifference difference = text.perYear(other, variable);
    // There is no share of nothing.
    double scale = difference.reference() == 0 ? Double.NaN : 1 / Math.abs(difference.reference());
    Span span =
        text.findings().overSets(other).map(sets -> sets.relative(variable)).orElse(Span.MISSING);
    return new NestedBars.Row(
        text.name(other),
        text.label(variable),
        difference.difference().mean() * scale,
        ComparisonText.interval(
            difference.difference().low95() * scale, difference.difference().high95() * scale),
        ComparisonText.interval(span.low90(), span.high90()),
        Double.NaN);
  }
}
