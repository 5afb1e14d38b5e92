package org.waymark.report.comparison;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;
import static org.waymark.report.Passages.list;
import static org.waymark.report.Passages.notice;
import static org.waymark.report.Passages.say;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.picture.sheet.Picture;
import org.waymark.report.Block;
import org.waymark.report.Page;
import org.waymark.report.Passages;
import org.waymark.report.Section;
import org.waymark.report.run.DrawnSections;
import org.waymark.words.Words;

/**
 * The page about a comparison, and its pictures: the question, what was changed, the answer in its
 * months, how sure it is, what it costs, what it cannot say.
 *
 * @param html the page: one file that needs no other
 * @param pictures by stem of their files, in the order of the page
 */
record ComparisonReport(String html, Map<String, Picture> pictures) {
  /** Writes the page. Equal findings and words give equal bytes. */
  static ComparisonReport of(ComparisonFindings findings, Words words) {
    ComparisonText text = new ComparisonText(findings, words);
    List<Section> sections = new ComparisonReport.Writer(text).sections();
    DrawnSections drawn = DrawnSections.forSlides(sections);
    String html = Page.of(words, text.title(), head(text, sections), drawn.html());
    return new ComparisonReport(html, drawn.pictures());
  }

  private static DomContent head(ComparisonText text, List<Section> sections) {
    Words words = text.words();
    return header(
            iff(text.small().isPresent(), div(text.text("watermark")).withClass("watermark")),
            p(words.text("report.kicker")).withClass("kicker"),
            h1(text.title()),
            p(text.question()).withClass("lead"),
            p(text.runs()).withClass("meta"),
            Passages.contents(sections, words))
        .withClass("page");
  }

  /** Writes the sections. */
  private static final class Writer {
    private final ComparisonText text;
    private final ComparisonSentences sentences;
    private final MoneySentences costs;

    Writer(ComparisonText text) {
      this.text = text;
      this.sentences = ComparisonSentences.of(text.words(), text.findings());
      this.costs = new MoneySentences(text);
    }

    List<Section> sections() {
      return List.of(
          answer(),
          ChangedSection.of(text),
          section("sure", sure()),
          section("course", LevelsPicture.of(text), CoursePicture.of(text)),
          section("places", places()),
          section("where", where()),
          section("money", money()),
          section("table", new Block.Passage(HeadlineTable.of(text).html())),
          section("limits", list(text.limits())),
          section("again", say("./waymark " + text.findings().reproduce())));
    }

    private Section section(String id, Block... blocks) {
      return section(id, List.of(blocks));
    }

    private Section section(String id, List<Block> blocks) {
      return new Section(id, text.text("section." + id), blocks);
    }

    private Section answer() {
      List<Block> blocks = new ArrayList<>();
      text.small().ifPresent(said -> blocks.add(notice(said)));
      blocks.add(new Block.Passage(ScenarioTable.of(text).html()));
      blocks.add(say(text.text("table.note")));
      if (text.findings().plan().worlds().count() == 0) {
        blocks.add(notice(text.text("quick")));
      }
      sentences.fewWorlds().ifPresent(said -> blocks.add(notice(said)));
      sentences.precision().ifPresent(said -> blocks.add(say(said)));
      blocks.add(AnswerPicture.of(text));
      for (int other : text.others()) {
        blocks.add(new Block.Passage(scenario(other)));
      }
      return section("answer", blocks);
    }

    /** The sentences of a scenario; folded where there are several. */
    private DomContent scenario(int other) {
      List<String> said = new ArrayList<>(List.of(sentences.answer(other)));
      said.addAll(sentences.extent(other));
      said.addAll(sentences.beside(other));
      DomContent answer = p(String.join(" ", said)).withClass("answer");
      DomContent remarks = ul(each(sentences.remarks(other), remark -> li(remark)));
      return text.others().size() == 1
          ? div(answer, remarks)
          : details(summary(text.name(other)), answer, remarks);
    }

    private List<Block> sure() {
      List<Block> sure = new ArrayList<>(List.of(ForestPicture.of(text)));
      sure.add(new Block.Passage(h3(text.text("method"))));
      sure.add(say(text.text("method.groups")));
      text.others().stream()
          .flatMap(other -> sentences.pairing(other).stream())
          .forEach(each -> sure.add(say(each)));
      return sure;
    }

    private List<Block> places() {
      List<Block> places = new ArrayList<>();
      text.others().forEach(other -> places.add(MapPicture.of(text, other)));
      places.add(say(text.text("places.note")));
      text.others().stream()
          .flatMap(other -> text.displacement(other).stream())
          .forEach(displacement -> places.addAll(displacement.blocks()));
      return places;
    }

    private List<Block> where() {
      List<Block> where = new ArrayList<>();
      text.others().forEach(other -> where.add(OriginPicture.of(text, other)));
      where.add(say(text.text("where.note")));
      return where;
    }

    private List<Block> money() {
      List<Block> money = new ArrayList<>();
      money.add(list(text.others().stream().map(costs::of).toList()));
      if (costs.hasRatios()) {
        money.add(say(text.text("money.note")));
      }
      costs.dominated().ifPresent(said -> money.add(say(said)));
      AcceptabilityPicture.of(text).ifPresent(money::add);
      return money;
    }
  }
}
