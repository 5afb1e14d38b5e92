package org.waymark.report.run;

import java.util.ArrayList;
import java.util.List;
import org.waymark.outcome.Names;
import org.waymark.outcome.variable.Variable;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.time.StackedBars;
import org.waymark.report.DataTable;
import org.waymark.report.Reading;
import org.waymark.report.Section;
import org.waymark.scenario.parameter.Iom;
import org.waymark.words.Words;

/** IOM's money: in, out by programme, overhead, unspent, and what kept it unspent. */
final class MoneySection {
  private static final double THOUSAND = 1000;

  private MoneySection() {}

  static Section of(RunBrief brief) {
    SectionWriter section = new SectionWriter(brief, "money");
    Reading income = brief.perYear(Variable.IOM_INCOME_USD);
    Reading spent = brief.perYear(Variable.IOM_SPENT_USD);
    section.say(
        "money.sum",
        brief.counts().about(income),
        brief.sure(brief.counts(), income),
        brief.counts().about(spent),
        brief.sure(brief.counts(), spent));
    section.picture("money", chart(brief), alternative(brief), table(brief));
    section.heading("money.unspent");
    Reading returned = brief.perYear(Variable.IOM_RETURNED_USD);
    Reading waiting = brief.perYear(Variable.IOM_WAITING_USD);
    section.say(
        "money.unspent.sum",
        brief.counts().about(returned),
        brief.sure(brief.counts(), returned),
        brief.counts().about(waiting),
        brief.sure(brief.counts(), waiting));
    Reading permits = brief.perYear(Variable.IOM_PERMIT_SHARE);
    return section
        .say("money.permits", brief.shares().about(permits), brief.sure(brief.shares(), permits))
        .table(permits(brief))
        .say("money.permits.note")
        .done();
  }

  private static StackedBars chart(RunBrief brief) {
    List<StackedBars.Part> parts = new ArrayList<>();
    parts.add(part(brief, brief.text("money.in"), Variable.IOM_INCOME_USD));
    Variable.SPENDING.forEach(use -> parts.add(part(brief, brief.text("money.out"), use)));
    return StackedBars.of(
        new StackedBars.Data(
            brief.text("money.unit"),
            Quantity.NUMBER,
            brief.shownYears().stream().map(brief::year).toList(),
            parts));
  }

  private static StackedBars.Part part(RunBrief brief, String bar, Variable variable) {
    return new StackedBars.Part(
        bar,
        name(brief, variable),
        brief.shownYears().stream()
            .map(year -> brief.summary().inYear(year, variable).mean() / THOUSAND)
            .map(value -> Math.max(0, value))
            .toList());
  }

  /** Parts of the spending by themselves: their whole stands above them. */
  private static String name(RunBrief brief, Variable variable) {
    return Words.capital(Names.of(brief.words()).part(variable));
  }

  private static String alternative(RunBrief brief) {
    List<String> parts = new ArrayList<>();
    parts.add(row(brief, Variable.IOM_INCOME_USD));
    Variable.SPENDING.forEach(use -> parts.add(row(brief, use)));
    return String.join(" ", parts);
  }

  private static String row(RunBrief brief, Variable variable) {
    Reading reading = brief.perYear(variable);
    return brief.text(
        "alternative.row",
        name(brief, variable),
        brief.counts().about(reading),
        brief.sure(brief.counts(), reading));
  }

  private static DataTable table(RunBrief brief) {
    FigureColumns columns = new FigureColumns(brief);
    List<Variable> variables = new ArrayList<>();
    variables.add(Variable.IOM_INCOME_USD);
    variables.add(Variable.IOM_SPENT_USD);
    variables.addAll(Variable.SPENDING);
    variables.add(Variable.IOM_RETURNED_USD);
    variables.add(Variable.IOM_WAITING_USD);
    List<List<String>> rows = new ArrayList<>();
    for (Variable variable : variables) {
      rows.add(
          FigureColumns.row(
              List.of(name(brief, variable)),
              columns.cells(brief.counts(), brief.perYear(variable))));
    }
    return DataTable.of(
        brief.text("money.table"),
        FigureColumns.row(List.of(brief.text("column.what")), columns.headings()),
        rows);
  }

  /** What the share of permits is made of, at the values with which the scenario starts. */
  private static DataTable permits(RunBrief brief) {
    Iom iom = brief.scenario().parameters().iom();
    List<List<String>> rows = new ArrayList<>();
    permit(rows, brief, "base", iom.permitBase(), Double.NaN);
    permit(rows, brief, "autonomy", iom.permitAutonomy(), iom.autonomy());
    permit(
        rows,
        brief,
        "effectiveness",
        iom.permitEffectiveness(),
        brief.perYear(Variable.GOVERNMENT_EFFECTIVENESS).mean());
    permit(
        rows,
        brief,
        "legitimacy",
        iom.permitLegitimacy(),
        brief.perYear(Variable.MEAN_LEGITIMACY).mean());
    return DataTable.of(
        brief.text("money.permits.title"),
        brief.columns("ingredient", "weight", "level", "adds"),
        rows);
  }

  private static void permit(
      List<List<String>> rows, RunBrief brief, String id, double weight, double level) {
    double adds = Double.isNaN(level) ? weight : weight * level;
    rows.add(
        List.of(
            brief.text("permit." + id),
            brief.figures().number(weight, 2),
            brief.figures().number(level, 2),
            brief.figures().percent(adds, 0)));
  }
}
