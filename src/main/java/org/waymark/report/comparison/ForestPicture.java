package org.waymark.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.row.NestedBars;
import org.waymark.report.Block;

/**
 * Relative changes, one below the other, with both uncertainties: of one scenario in many figures,
 * of several in the figures that are asked for first, side by side.
 */
final class ForestPicture {
  /** Money is not drawn: beside its changes those of people would not be seen. */
  private static final List<Variable> OF_ONE =
      HeadlineTable.SHOWN.stream().filter(each -> each != Variable.IOM_SPENT_USD).toList();

  private static final List<Variable> OF_SEVERAL =
      List.of(
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.PEOPLE_TRAFFICKED,
          Variable.VICTIM_MONTHS,
          Variable.VICTIMS_IDENTIFIED);

  private ForestPicture() {}

  static Block of(ComparisonText text) {
    List<NestedBars.Row> rows = new ArrayList<>();
    for (Variable variable : text.others().size() == 1 ? OF_ONE : OF_SEVERAL) {
      text.others().forEach(other -> rows.add(row(text, other, variable)));
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
    boolean alone = text.others().size() == 1;
    return new NestedBars.Row(
        alone ? text.name(other) : text.label(variable),
        alone ? text.label(variable) : text.name(other),
        difference.difference().mean() * scale,
        ComparisonText.interval(
            difference.difference().low95() * scale, difference.difference().high95() * scale),
        ComparisonText.interval(span.low90(), span.high90()),
        Double.NaN);
  }
}
