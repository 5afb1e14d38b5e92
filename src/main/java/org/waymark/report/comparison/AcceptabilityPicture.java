package org.waymark.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.analysis.comparison.Acceptability;
import org.waymark.picture.row.ShareCurves;
import org.waymark.report.Block;
import org.waymark.report.DataTable;

/** Which scenario is best at which amount that somebody would spend; it recommends none. */
final class AcceptabilityPicture {
  private final ComparisonText text;
  private final Acceptability curve;

  private AcceptabilityPicture(ComparisonText text) {
    this.text = text;
    this.curve = text.findings().economics().acceptability();
  }

  /** The picture; empty where fewer than two scenarios have a price. */
  static Optional<Block> of(ComparisonText text) {
    AcceptabilityPicture picture = new AcceptabilityPicture(text);
    return picture.curve.numbers().size() < 2 ? Optional.empty() : Optional.of(picture.drawn());
  }

  private Block drawn() {
    String title = text.text("acceptability");
    String caption = text.text("acceptability.caption");
    return text.plain("acceptability", title, caption, chart(), table(title));
  }

  private ShareCurves chart() {
    boolean overWorlds = text.findings().economics().overWorlds();
    return new ShareCurves(
        text.text("amount.scale"),
        text.text(overWorlds ? "acceptability.share.worlds" : "acceptability.share.runs"),
        curve.amounts().stream().map(this::step).toList(),
        IntStream.range(0, curve.numbers().size()).mapToObj(this::curve).toList());
  }

  /** Powers of ten are named; the steps between them are 2 and 5 times as much. */
  private String step(double amount) {
    double power = amount == 0 ? 0 : Math.log10(amount);
    return Math.abs(power - Math.rint(power)) < 1e-9 ? text.figures().number(amount, 0) : "";
  }

  private ShareCurves.Curve curve(int index) {
    return new ShareCurves.Curve(
        text.name(curve.numbers().get(index)),
        curve.shares().stream().map(shares -> shares.get(index)).toList());
  }

  private DataTable table(String title) {
    List<String> columns = new ArrayList<>(List.of(text.text("amount")));
    curve.numbers().forEach(each -> columns.add(text.name(each)));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < curve.amounts().size(); i++) {
      List<String> row = new ArrayList<>(List.of(text.figures().number(curve.amounts().get(i), 0)));
      curve.shares().get(i).forEach(share -> row.add(text.figures().percent(share, 0)));
      rows.add(row);
    }
    return DataTable.of(title, columns, rows);
  }
}
