package org.waymark.report.run;

import java.util.ArrayList;
import java.util.List;
import org.waymark.analysis.Influences;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Influence;
import org.waymark.outcome.world.WorldRanges;
import org.waymark.outcome.world.WorldWeight;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.row.NestedBars;
import org.waymark.report.DataTable;
import org.waymark.report.Reading;
import org.waymark.report.Section;
import org.waymark.scenario.Labels;
import org.waymark.words.Words;

/** How sure: two kinds of uncertainty as nested bars, and the inputs that the width rests on. */
final class CertaintySection {
  private static final List<Variable> ROWS =
      List.of(
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.VICTIMS_IDENTIFIED,
          Variable.VICTIMS_RECORDED);

  private CertaintySection() {}

  static Section of(RunBrief brief) {
    SectionWriter section = new SectionWriter(brief, "certainty");
    section.say("certainty.kinds");
    if (brief.assumptions().isEmpty()) {
      section.notice("answer.quick");
    }
    section.picture("certainty", chart(brief), alternative(brief), table(brief));
    brief.assumptions().ifPresent(sets -> inputs(section, brief, sets));
    return section.done();
  }

  private static NestedBars chart(RunBrief brief) {
    List<NestedBars.Row> rows = new ArrayList<>();
    for (Variable variable : ROWS) {
      Reading reading = brief.perYear(variable);
      rows.add(
          new NestedBars.Row(
              "",
              brief.name(variable),
              reading.mean(),
              reading.drawnChance(),
              reading.assumptions(),
              Double.NaN));
    }
    return NestedBars.of(
        new NestedBars.Data(
            brief.text("peoplePerYear"),
            Quantity.NUMBER,
            new NestedBars.Key(
                brief.text("mean"), brief.chanceLabel(), brief.assumptionsLabel(), ""),
            rows));
  }

  private static String alternative(RunBrief brief) {
    List<String> parts = new ArrayList<>();
    for (Variable variable : ROWS) {
      Reading reading = brief.perYear(variable);
      parts.add(
          brief.text(
              "alternative.row",
              brief.name(variable),
              brief.counts().about(reading),
              brief.sure(brief.counts(), reading)));
    }
    return String.join(" ", parts);
  }

  private static DataTable table(RunBrief brief) {
    FigureColumns columns = new FigureColumns(brief);
    List<List<String>> rows = new ArrayList<>();
    for (Variable variable : ROWS) {
      rows.add(
          FigureColumns.row(
              List.of(brief.name(variable)),
              columns.cells(brief.counts(), brief.perYear(variable))));
    }
    return DataTable.of(
        brief.text("picture.certainty"),
        FigureColumns.row(List.of(brief.text("column.what")), columns.headings()),
        rows);
  }

  private static void inputs(SectionWriter section, RunBrief brief, WorldRanges sets) {
    String gross = brief.figures().plain(WorldWeight.GROSS);
    section.say(
        "certainty.sets." + sets.basis(),
        brief.number(sets.sets()),
        brief.number(sets.inputs()),
        brief.number(sets.sets() - sets.kept().size()),
        gross,
        brief.number(sets.kept().size()));
    if (sets.allContradict()) {
      section.say("certainty.sets.all");
    }
    if (!sets.held().isEmpty()) {
      section.say("certainty.held", brief.number(sets.held().size()));
    }
    section.heading("certainty.inputs");
    section.say("certainty.inputs.how");
    for (Variable variable : List.of(Variable.PEOPLE_TRAFFICKED, Variable.VICTIMS_IDENTIFIED)) {
      List<Influence> influences = sets.influences().getOrDefault(variable, List.of());
      if (influences.isEmpty()) {
        section.say(
            "certainty.inputs.none",
            brief.name(variable),
            brief.number(sets.kept().size()),
            brief.number(Influences.worldsNeeded(sets.inputs())));
      } else {
        section.table(inputs(brief, variable, influences));
        Double explained = sets.explained().get(variable);
        if (explained != null) {
          section.say("certainty.explained", brief.figures().percent(explained, 0));
        }
      }
    }
  }

  private static DataTable inputs(RunBrief brief, Variable variable, List<Influence> influences) {
    Labels labels = Labels.of(brief.words());
    List<List<String>> rows = new ArrayList<>();
    for (Influence influence : influences) {
      rows.add(
          List.of(
              Words.capital(labels.input(influence.path(), influence.driver())),
              influence.path(),
              brief.figures().number(influence.rankCorrelation(), 2),
              brief.figures().percent(influence.share(), 0)));
    }
    return new DataTable(
        brief.text("certainty.inputs.title", brief.name(variable)),
        brief.columns("input", "path", "correlation", "explains"),
        rows,
        List.of(1));
  }
}
