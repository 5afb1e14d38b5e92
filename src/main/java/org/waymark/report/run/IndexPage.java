package org.waymark.report.run;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.analysis.run.RunFindings;
import org.waymark.report.Page;
import org.waymark.report.Passages;
import org.waymark.words.Words;

/**
 * One page over the reports of several scenarios: a table of all, then each in the order in which
 * they were asked for.
 */
public final class IndexPage {
  private IndexPage() {}

  /**
   * A scenario that has a report.
   *
   * @param folder name of the folder beside the page that holds {@code report.html}
   * @param path of that folder, as a command takes it
   * @param findings what came out
   */
  public record Item(String folder, Path path, RunFindings findings) {}

  /**
   * The page as text.
   *
   * @param items at least one
   * @param reference number of the item with which the others are compared, from 0
   */
  public static String of(List<Item> items, int reference, Words words) {
    String title = words.text("report.index.title");
    IndexTable table =
        new IndexTable(items.stream().map(Item::findings).toList(), reference, words);
    List<DomContent> parts = new ArrayList<>(List.of(table.table().html()));
    if (table.isPaired()) {
      parts.add(compared(items, reference, words));
    }
    parts.add(ul(each(items, item -> card(item, words))).withClass("cards"));
    return Page.of(
        words,
        title,
        header(
                p(words.text("report.kicker")).withClass("kicker"),
                h1(title),
                p(words.text("report.index.lead")).withClass("lead"),
                p(words.text("report.index.apart")).withClass("notice"))
            .withClass("page"),
        parts);
  }

  private static DomContent compared(List<Item> items, int reference, Words words) {
    Stream<Item> others = items.stream().filter(item -> item != items.get(reference));
    String folders =
        Stream.concat(Stream.of(items.get(reference)), others)
            .map(item -> item.path().toString())
            .map(path -> path.contains(" ") ? "\"" + path + "\"" : path)
            .collect(Collectors.joining(" "));
    return div(
        p(words.text("report.index.compare")),
        Passages.command("compare " + folders, words.text("report.reproduction.command")));
  }

  private static DomContent card(Item item, Words words) {
    RunBrief brief = new RunBrief(item.findings(), words);
    String description = brief.description();
    return li(
        h2(a(brief.name()).withHref(address(item.folder()))),
        iff(!description.isBlank(), p(description)),
        iff(
            brief.factor() != 1,
            p(brief.text("answer.factor", brief.figures().plain(brief.factor())))));
  }

  private static String address(String folder) {
    return URLEncoder.encode(folder, StandardCharsets.UTF_8).replace("+", "%20") + "/report.html";
  }
}
