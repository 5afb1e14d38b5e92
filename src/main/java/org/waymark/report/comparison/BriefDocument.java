package org.waymark.report.comparison;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.report.DataTable;
import org.waymark.words.Words;

/**
 * {@code brief.docx}: a page to hand out. Four parts of WordprocessingML (ECMA-376) are all that it
 * needs, so they are written here; libraries for it weigh ten megabytes and more.
 */
final class BriefDocument {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private BriefDocument() {}

  /** The file. Equal findings and words give equal bytes. */
  static byte[] of(ComparisonFindings findings, Words words) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    put(
        parts,
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "</Types>");
    put(
        parts,
        "_rels/.rels",
        "<Relationships xmlns=\""
            + PACKAGE
            + "relationships\">"
            + "<Relationship Id=\"rId1\" Type=\""
            + OFFICE
            + "/officeDocument\" Target=\"word/document.xml\"/>"
            + "</Relationships>");
    put(parts, "word/document.xml", document(findings, words));
    return StillZip.of(parts);
  }

  private static void put(Map<String, byte[]> parts, String name, String text) {
    parts.put(name, (HEAD + text).getBytes(StandardCharsets.UTF_8));
  }

  private static String document(ComparisonFindings findings, Words words) {
    ComparisonSentences sentences = ComparisonSentences.of(words, findings);
    ComparisonText text = new ComparisonText(findings, words);
    StringBuilder body = new StringBuilder();
    body.append(paragraph(words.text("report.kicker"), 18, false));
    body.append(paragraph(text.text("title", text.name(0)), 32, true));
    for (int other = 1; other < findings.plan().scenarios().size(); other++) {
      body.append(paragraph(sentences.answer(other), 22, true));
      sentences.beside(other).forEach(said -> body.append(paragraph(said, 20, false)));
      for (String remark : sentences.remarks(other)) {
        body.append(paragraph(remark, 18, false));
      }
      body.append(paragraph(new MoneySentences(text).of(other), 18, false));
    }
    body.append(table(HeadlineTable.onPaper(text)));
    body.append(paragraph(words.text("comparison.caption"), 16, false));
    body.append(paragraph(text.text("note", text.name(0)), 16, false));
    body.append(paragraph("./waymark " + findings.reproduce(), 16, false));
    return "<w:document xmlns:w=\""
        + WORD
        + "\"><w:body>"
        + body
        + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        + "<w:pgMar w:top=\"1000\" w:right=\"1100\" w:bottom=\"900\" w:left=\"1100\" w:header=\"0\""
        + " w:footer=\"0\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
  }

  /**
   * A paragraph.
   *
   * @param size in half points
   */
  private static String paragraph(String text, int size, boolean bold) {
    return "<w:p><w:pPr><w:spacing w:after=\"100\"/></w:pPr>" + run(text, size, bold) + "</w:p>";
  }

  private static String run(String text, int size, boolean bold) {
    return "<w:r><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>"
        + (bold ? "<w:b/>" : "")
        + "<w:sz w:val=\""
        + size
        + "\"/></w:rPr><w:t xml:space=\"preserve\">"
        + escaped(text)
        + "</w:t></w:r>";
  }

  private static String table(DataTable table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.columns());
    rows.addAll(table.rows());
    StringBuilder text =
        new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
    for (String side : List.of("top", "bottom", "insideH")) {
      text.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:color=\"999999\"/>");
    }
    text.append("</w:tblBorders></w:tblPr><w:tblGrid>");
    table.columns().forEach(column -> text.append("<w:gridCol/>"));
    text.append("</w:tblGrid>");
    for (int row = 0; row < rows.size(); row++) {
      text.append("<w:tr>");
      for (int column = 0; column < rows.get(row).size(); column++) {
        text.append("<w:tc><w:tcPr/><w:p><w:pPr><w:jc w:val=\"")
            .append(column == 0 ? "left" : "right")
            .append("\"/></w:pPr>")
            .append(run(rows.get(row).get(column), 16, row == 0))
            .append("</w:p></w:tc>");
      }
      text.append("</w:tr>");
    }
    return text.append("</w:tbl>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[\\p{Cntrl}]", " ");
  }
}
