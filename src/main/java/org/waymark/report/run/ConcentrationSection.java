package org.waymark.report.run;

import static j2html.TagCreator.p;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.outcome.run.Concentration;
import org.waymark.outcome.run.Lorenz;
import org.waymark.outcome.summary.ConcentrationSummary;
import org.waymark.outcome.variable.Variable;
import org.waymark.picture.row.ShareCurves;
import org.waymark.report.DataTable;
import org.waymark.report.Section;
import org.waymark.words.Figures;

/** How concentrated origin is, beside what chance alone would give; no place has a name here. */
record ConcentrationSection(RunBrief brief, SectionWriter section) {
  static Section of(RunBrief brief) {
    var written = new ConcentrationSection(brief, new SectionWriter(brief, "concentration"));
    List<ConcentrationSummary> all = brief.ensemble().concentration();
    all.stream().map(each -> each.mean().measure()).distinct().forEach(written::add);
    String last = all.isEmpty() ? "concentration.nobody" : "concentration.chance";
    return written.section.say(last).done();
  }

  private void add(Variable measure) {
    List<Double> equal = IntStream.rangeClosed(0, Lorenz.TENTHS).mapToObj(i -> i / 10.0).toList();
    List<ShareCurves.Curve> curves = new ArrayList<>();
    curves.add(new ShareCurves.Curve(brief.text("concentration.equality"), equal));
    List<List<String>> rows = new ArrayList<>();
    List<String> said = new ArrayList<>();
    int last = Lorenz.TENTHS - 1;
    for (ConcentrationSummary each : brief.ensemble().concentration()) {
      Concentration mean = each.mean();
      if (mean.measure() == measure) {
        String name = brief.text("concentration." + mean.among());
        String chance = brief.text("concentration.byChance", name);
        String range = brief.text("range", gini(each.low95()), gini(each.high95()));
        curves.add(1, new ShareCurves.Curve(name, mean.run().cumulated()));
        curves.add(1, new ShareCurves.Curve(chance, mean.byChance().cumulated()));
        rows.add(row(name, mean.run(), range));
        rows.add(row(chance, mean.byChance(), Figures.NOTHING));
        said.add(
            brief.text(
                "concentration.said",
                brief.name(measure),
                name,
                percents(mean.run().shares()).get(last),
                percents(mean.byChance().shares()).get(last),
                gini(mean.run().gini()),
                range,
                gini(mean.byChance().gini())));
      }
    }
    section.add(p(said.get(0)));
    String stem = "concentration-" + measure.id().replace('_', '-');
    List<String> steps = percents(equal);
    ShareCurves data =
        new ShareCurves(
            brief.text("concentration.households"),
            brief.text("concentration.people"),
            steps,
            curves);
    List<String> columns =
        FigureColumns.row(brief.columns("origin"), steps, brief.columns("gini", "giniInterval"));
    DataTable table = DataTable.of(brief.text("picture." + stem), columns, rows);
    section.picture(stem, data, String.join(" ", said), table);
  }

  private List<String> row(String name, Lorenz curve, String range) {
    List<String> gini = List.of(gini(curve.gini()), range);
    return FigureColumns.row(List.of(name), percents(curve.cumulated()), gini);
  }

  private List<String> percents(List<Double> shares) {
    return shares.stream().map(share -> brief.figures().percent(share, 0)).toList();
  }

  private String gini(double gini) {
    return brief.figures().number(gini, 2);
  }
}
