package org.waymark.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.waymark.analysis.comparison.Decomposition;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.outcome.variable.Variable;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.row.BarsOfKinds;
import org.waymark.report.Block;
import org.waymark.report.DataTable;
import org.waymark.words.Figures;

/** What the difference in people entering exploitation is made of. */
final class OriginPicture {
  private final ComparisonText text;
  private final Decomposition people;
  private final Decomposition months;

  private OriginPicture(ComparisonText text, int other) {
    this.text = text;
    this.people = text.findings().whereFrom(other);
    this.months = text.findings().whereMonthsFrom(other);
  }

  static Block of(ComparisonText text, int other) {
    OriginPicture picture = new OriginPicture(text, other);
    String title = text.text("where", text.nameWithMonths(other));
    return text.plain(
        "where-" + other, title, text.text("caption"), picture.chart(), picture.table(title));
  }

  private BarsOfKinds chart() {
    List<BarsOfKinds.Row> bars = new ArrayList<>();
    for (int i = 0; i < people.parts().size(); i++) {
      bars.add(
          new BarsOfKinds.Row(
              "",
              factor(Decomposition.Factor.values()[i]),
              0,
              people.parts().get(i),
              Interval.NONE,
              Double.NaN));
    }
    return new BarsOfKinds(text.text("axis.people"), Quantity.NUMBER, List.of(), "", "", bars);
  }

  private DataTable table(String title) {
    List<List<String>> rows = new ArrayList<>();
    for (Decomposition.Factor each : Decomposition.Factor.values()) {
      boolean inPeople = each.ordinal() < people.parts().size();
      rows.add(
          List.of(
              factor(each),
              inPeople ? text.signed(people.of(each)) : Figures.NOTHING,
              text.signed(months.of(each))));
    }
    rows.add(
        List.of(
            text.text("where.total"), text.signed(people.total()), text.signed(months.total())));
    return DataTable.of(
        title,
        List.of(
            text.text("where.factor"),
            text.label(ScenarioComparison.HEADLINE),
            text.label(Variable.VICTIM_MONTHS)),
        rows);
  }

  private String factor(Decomposition.Factor factor) {
    return text.text("factor." + factor.name());
  }
}
