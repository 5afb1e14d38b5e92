package org.waymark.report.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * {@code brief.docx}: a page to hand out for up to six scenarios: the question, the table, a
 * picture, what was changed, what it cannot say, how to make it again. A handful of parts of
 * WordprocessingML (ECMA-376) are all that it needs, so they are written here; libraries for it
 * weigh ten megabytes and more.
 */
final class BriefDocument {
  private static final int LIMITS = 3;

  private final ComparisonText text;
  private final ComparisonSentences sentences;

  private BriefDocument(ComparisonFindings findings, Words words) {
    this.text = new ComparisonText(findings, words);
    this.sentences = ComparisonSentences.of(words, findings);
  }

  /** The file. Equal findings and words give equal bytes. */
  static byte[] of(ComparisonFindings findings, Words words) {
    BriefDocument brief = new BriefDocument(findings, words);
    byte[] picture = AnswerPicture.png(brief.text);
    Map<String, String> said =
        Map.of(
            "title",
            XmlPart.escaped(brief.text.title()),
            "language",
            words.language() == Language.VI ? "vi-VN" : "en-GB");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", XmlPart.bytes("brief/types", said));
    parts.put("_rels/.rels", XmlPart.bytes("brief/package-relations", said));
    parts.put("docProps/core.xml", XmlPart.bytes("brief/properties", said));
    parts.put("word/styles.xml", XmlPart.bytes("brief/styles", said));
    parts.put("word/_rels/document.xml.rels", XmlPart.bytes("brief/document-relations", said));
    parts.put("word/media/answer.png", picture);
    parts.put("word/document.xml", brief.document(picture));
    return StillZip.of(parts);
  }

  private byte[] document(byte[] picture) {
    WordText page = new WordText();
    page.paragraph("Kicker", text.words().text("report.kicker"));
    page.paragraph("Title", text.title());
    page.paragraph("Subtitle", text.question() + " " + text.runs() + ".");
    text.small().ifPresent(said -> page.paragraph("Strong", said));
    List<Integer> others = text.others();
    if (others.size() == 1) {
      page.paragraph("Strong", sentences.answer(1));
      page.paragraph("Normal", String.join(" ", sentences.extent(1)));
      sentences.beside(1).forEach(said -> page.paragraph("Normal", said));
      page.paragraph("Normal", sentences.money(1));
    }
    ScenarioTable scenarios = ScenarioTable.of(text);
    page.paragraph("TableTitle", scenarios.title());
    page.table(scenarios.onPaper());
    page.paragraph("Note", text.text("table.note"));
    sentences.fewWorlds().ifPresent(said -> page.paragraph("Note", said));
    if (text.findings().plan().worlds().count() == 0) {
      page.paragraph("Note", text.text("quick"));
    }
    page.picture(picture, text.text("answer.picture", commonMonths()));
    page.paragraph("Heading1", text.text("section.changed"));
    for (int other : others) {
      page.bullet(text.name(other) + ": " + text.changedText().line(text.changed(other)) + ".");
    }
    page.paragraph("Heading1", text.text("section.limits"));
    text.limits().stream().limit(LIMITS).forEach(page::bullet);
    page.paragraph("Heading1", text.text("section.again"));
    page.paragraph("Code", "./waymark " + text.findings().reproduce());
    return page.document();
  }

  private String commonMonths() {
    return text.windowSaid(text.findings().comparison().windows().common());
  }
}
