package org.waymark.report.comparison;

import static j2html.TagCreator.br;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.small;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.Judgement;
import org.waymark.analysis.comparison.NotToldApart;
import org.waymark.analysis.comparison.PairedDifference;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.outcome.variable.Variable;
import org.waymark.report.DataTable;
import org.waymark.words.Figures;
import org.waymark.words.Words;

/**
 * All scenarios of a comparison in one table, over the months that are common to all, the one with
 * the fewest people entering exploitation first: the same figures on the screen, in the page, the
 * brief and the workbook.
 *
 * @param title what it holds, with its months
 * @param headings of its columns
 * @param rows in the order of effects
 */
public record ScenarioTable(String title, List<String> headings, List<Row> rows) {
  /** The variables that it shows, the headline first. */
  public static final List<Variable> SHOWN =
      List.of(
          ScenarioComparison.HEADLINE,
          Variable.PEOPLE_TRAFFICKED,
          Variable.VICTIM_MONTHS,
          Variable.VICTIMS_IDENTIFIED);

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  /** Copies its lists. */
  public ScenarioTable {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /**
   * A scenario.
   *
   * @param number 1, 2, ...
   * @param name its name
   * @param group letters: scenarios that share one are not told apart; empty for a single scenario
   * @param changed what was changed, in a line
   * @param effects one for each variable shown
   * @param verdict on the headline, in words
   * @param help why it is open and what would help; empty where it is not
   * @param cost dollars more a year
   * @param perPerson dollars per person not entering exploitation
   */
  public record Row(
      int number,
      String name,
      String group,
      String changed,
      List<Cell> effects,
      String verdict,
      String help,
      Cell cost,
      Cell perPerson) {
    /** Copies its list. */
    public Row {
      effects = List.copyOf(effects);
    }
  }

  /**
   * A figure.
   *
   * @param value by which it is sorted; NaN if missing
   * @param said the figure, rounded
   * @param interval its 95 % interval; empty for none
   * @param share as a share of the reference; empty for none
   */
  public record Cell(double value, String said, String interval, String share) {}

  /** The table in the language of these words. */
  public static ScenarioTable of(ComparisonFindings findings, Words words) {
    return of(new ComparisonText(findings, words));
  }

  static ScenarioTable of(ComparisonText text) {
    NotToldApart groups = text.findings().notToldApart();
    List<String> headings = new ArrayList<>();
    for (String key : List.of("scenario", "group")) {
      headings.add(text.text("table." + key));
    }
    SHOWN.forEach(variable -> headings.add(text.label(variable)));
    for (String key : List.of("verdict", "cost", "perPerson", "changed")) {
      headings.add(text.text("table." + key));
    }
    return new ScenarioTable(
        text.text(
            "table.title",
            text.name(0),
            text.windowSaid(text.findings().comparison().windows().common())),
        headings,
        text.findings().byEffect().stream().map(number -> row(text, number, groups)).toList());
  }

  private static Row row(ComparisonText text, int number, NotToldApart groups) {
    Judgement judgement =
        text.findings().judgementBesideOthers(number, ScenarioComparison.HEADLINE);
    JudgementText judged = new JudgementText(text);
    MoneySentences money = new MoneySentences(text);
    return new Row(
        number,
        text.name(number),
        text.others().size() == 1 ? "" : letters(groups.of(number)),
        text.changedText().line(text.changed(number)),
        SHOWN.stream()
            .map(
                variable ->
                    cell(
                        text,
                        text.findings().comparison().difference(number).besideOthers(variable)))
            .toList(),
        judged.cell(judgement),
        judged.because(number, judgement).orElse(""),
        money.costAYear(number),
        money.perPerson(number));
  }

  private static String letters(List<Integer> groups) {
    return groups.stream()
        .map(group -> String.valueOf(LETTERS.charAt(group % LETTERS.length())))
        .collect(Collectors.joining());
  }

  private static Cell cell(ComparisonText text, PairedDifference difference) {
    double share = difference.relative().value();
    return new Cell(
        difference.difference().mean(),
        text.signed(difference.difference().mean()),
        text.range(difference.difference().low95(), difference.difference().high95()),
        Double.isFinite(share)
            ? (share > 0 ? "+" : "") + text.figures().percent(share, Math.abs(share) < 0.1 ? 1 : 0)
            : Figures.NOTHING);
  }

  /** As it stands in a page: sorted by whatever heading is pressed. */
  DomContent html() {
    return div(table(
                caption(title),
                thead(tr(each(headings, heading -> th(heading).attr("scope", "col")))),
                tbody(each(rows, ScenarioTable::html)))
            .withClass("sortable scenarios"))
        .withClass("scroll")
        .attr("role", "region")
        .attr("aria-label", title)
        .attr("tabindex", "0");
  }

  private static DomContent html(Row row) {
    return tr(
        th(row.name()).attr("scope", "row").withClass("text"),
        td(row.group()).withClass("text"),
        each(row.effects(), ScenarioTable::html),
        td(strong(row.verdict()), br(), small(row.help())).withClass("text verdict"),
        html(row.cost()),
        html(row.perPerson()),
        td(row.changed()).withClass("text changed"));
  }

  private static DomContent html(Cell cell) {
    return td(strong(cell.said()), br(), small((cell.interval() + " " + cell.share()).strip()))
        .withClass("figure")
        .attr("data-value", Double.isFinite(cell.value()) ? Double.toString(cell.value()) : "");
  }

  /** For a page of paper: one line for each scenario, without what was changed. */
  DataTable onPaper() {
    boolean several = rows.size() > 1;
    List<String> columns = new ArrayList<>(headings);
    columns.remove(columns.size() - 1);
    if (!several) {
      columns.remove(1);
    }
    int words = several ? 1 : 0;
    return new DataTable(
        title,
        columns,
        rows.stream().map(row -> cells(row, several)).toList(),
        List.of(words, 1 + words + SHOWN.size()));
  }

  private static List<String> cells(Row row, boolean several) {
    List<String> cells = new ArrayList<>(List.of(row.name()));
    if (several) {
      cells.add(row.group());
    }
    row.effects().forEach(effect -> cells.add(effect.said() + " (" + effect.interval() + ")"));
    cells.addAll(List.of(row.verdict(), row.cost().said(), row.perPerson().said()));
    return cells;
  }
}
