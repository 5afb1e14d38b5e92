package org.waymark.report.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a document of WordprocessingML needs around its text: types, relations, styles, title. */
final class WordParts {
  /** By which the text refers to the picture. */
  static final String PICTURE_ID = "rId2";

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPES = "application/vnd.openxmlformats-";

  private WordParts() {}

  /** All parts but {@code word/document.xml}. */
  static Map<String, byte[]> frame(String title, String language, byte[] picture) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    put(
        parts,
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\""
            + TYPES
            + "package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + override("word/document", "officedocument.wordprocessingml.document.main+xml")
            + override("word/styles", "officedocument.wordprocessingml.styles+xml")
            + override("docProps/core", "package.core-properties+xml")
            + "</Types>");
    put(
        parts,
        "_rels/.rels",
        relations(
            relation("rId1", WordText.RELATIONS + "/officeDocument", "word/document.xml")
                + relation(
                    "rId2",
                    PACKAGE + "relationships/metadata/core-properties",
                    "docProps/core.xml")));
    put(
        parts,
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\""
            + PACKAGE
            + "metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
            + escaped(title)
            + "</dc:title><dc:creator>Waymark</dc:creator><dc:language>"
            + language
            + "</dc:language></cp:coreProperties>");
    put(
        parts,
        "word/_rels/document.xml.rels",
        relations(
            relation("rId1", WordText.RELATIONS + "/styles", "styles.xml")
                + relation(PICTURE_ID, WordText.RELATIONS + "/image", "media/answer.png")));
    String code = language.equals("vi") ? "vi-VN" : "en-GB";
    parts.put(
        "word/styles.xml", styles().replace("LANGUAGE", code).getBytes(StandardCharsets.UTF_8));
    parts.put("word/media/answer.png", picture);
    return parts;
  }

  private static String styles() {
    try (InputStream in = WordParts.class.getResourceAsStream("styles.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/" + part + ".xml\" ContentType=\"" + TYPES + type + "\"/>";
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static void put(Map<String, byte[]> parts, String name, String text) {
    parts.put(name, (HEAD + text).getBytes(StandardCharsets.UTF_8));
  }
}
