package org.waymark.report.run;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.waymark.analysis.run.RunFindings;
import org.waymark.outcome.Names;
import org.waymark.outcome.variable.Variable;
import org.waymark.report.DataTable;
import org.waymark.report.Page;
import org.waymark.report.Prose;
import org.waymark.report.Reading;
import org.waymark.words.Words;

/** One page over the reports of several scenarios, in the order in which they were asked for. */
public final class IndexPage {
  private IndexPage() {}

  /**
   * A scenario that has a report.
   *
   * @param folder name of the folder beside the page that holds {@code report.html}
   * @param findings what came out
   */
  public record Item(String folder, RunFindings findings) {}

  /**
   * The page as text.
   *
   * @param items at least one
   */
  public static String of(List<Item> items, Words words) {
    String title = words.text("report.index.title");
    return Page.of(
        words,
        title,
        List.of(
            header(
                    p(words.text("report.kicker")).withClass("kicker"),
                    h1(title),
                    p(words.text("report.index.lead")).withClass("lead"),
                    p(words.text("report.index.apart")).withClass("notice"))
                .withClass("page"),
            main(
                    ul(each(items, item -> card(item, words))).withClass("cards"),
                    table(items, words).html())
                .withId("main")
                .withClass("page"),
            footer(p(words.text("report.footer"))).withClass("page")));
  }

  private static DomContent card(Item item, Words words) {
    RunBrief brief = new RunBrief(item.findings(), words);
    String description = brief.description();
    return li(
        h2(a(brief.name()).withHref(address(item.folder()))),
        iff(!description.isBlank(), p(description)),
        p(AnswerSection.trafficked(brief) + " " + AnswerSection.identified(brief)),
        iff(
            brief.factor() != 1,
            p(brief.text("answer.factor", brief.figures().plain(brief.factor())))));
  }

  private static DataTable table(List<Item> items, Words words) {
    List<List<String>> rows = new ArrayList<>();
    for (Item item : items) {
      RunBrief brief = new RunBrief(item.findings(), words);
      rows.add(
          FigureColumns.row(
              List.of(brief.name()),
              cells(brief, Variable.PEOPLE_TRAFFICKED),
              cells(brief, Variable.VICTIMS_IDENTIFIED)));
    }
    List<String> headings = new ArrayList<>(List.of(words.text("report.column.scenario")));
    for (Variable variable : List.of(Variable.PEOPLE_TRAFFICKED, Variable.VICTIMS_IDENTIFIED)) {
      headings.add(Names.of(words).heading(variable));
      headings.add(words.text("report.column.chance"));
      headings.add(words.text("report.column.assumptions"));
    }
    return DataTable.of(words.text("report.index.table"), headings, rows);
  }

  /** Always three, since scenarios with and without assumptions may stand in one table. */
  private static List<String> cells(RunBrief brief, Variable variable) {
    Reading reading = brief.perYear(variable);
    Prose counts = brief.counts();
    return List.of(counts.about(reading), counts.chance(reading), counts.assumptions(reading));
  }

  private static String address(String folder) {
    return java.net.URLEncoder.encode(folder, java.nio.charset.StandardCharsets.UTF_8)
            .replace("+", "%20")
        + "/report.html";
  }
}
