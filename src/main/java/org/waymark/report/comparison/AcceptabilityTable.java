package org.waymark.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.analysis.Acceptability;
import org.waymark.report.DataTable;

/** Who is best at which amount. */
final class AcceptabilityTable {
  private AcceptabilityTable() {}

  /** The table; empty where fewer than two scenarios have a price. */
  static Optional<DataTable> of(ComparisonText text) {
    Acceptability curve = text.findings().economics().acceptability();
    if (curve.numbers().size() < 2) {
      return Optional.empty();
    }
    List<String> columns = new ArrayList<>(List.of(text.text("amount")));
    curve.numbers().forEach(each -> columns.add(text.name(each)));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < curve.amounts().size(); i++) {
      List<String> row = new ArrayList<>(List.of(text.figures().number(curve.amounts().get(i), 0)));
      curve.shares().get(i).forEach(share -> row.add(text.figures().percent(share, 0)));
      rows.add(row);
    }
    return Optional.of(DataTable.of(text.text("acceptability"), columns, rows));
  }
}
