package org.waymark.report.comparison;

import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.waymark.report.DataTable;

/** The text of a document of WordprocessingML, on a page of A4 upright. Not thread-safe. */
final class WordText {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  /** Twentieths of a point. */
  private static final int TEXT_WIDTH = 11906 - 2 * 1000;

  private static final int FIRST_COLUMN = 1900;

  /** EMU in a millimetre. */
  private static final int MILLIMETRE = 36_000;

  private static final double PICTURE_WIDTH = 150;
  private static final double PICTURE_HEIGHT = 75;

  /** Where a PNG states its width and height. */
  private static final int PNG_SIDES = 16;

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  WordText() {
    try {
      xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      start("document");
      xml.writeNamespace("w", WORD);
      xml.writeNamespace("r", RELATIONS);
      xml.writeNamespace("wp", DRAWING);
      xml.writeNamespace("a", MAIN);
      xml.writeNamespace("pic", PICTURE);
      start("body");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What may go wrong while writing to memory, which is nothing. */
  @FunctionalInterface
  private interface Written {
    void write() throws XMLStreamException;
  }

  private static void surely(Written written) {
    try {
      written.write();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A paragraph in a style of {@link WordParts}. */
  void paragraph(String style, String said) {
    surely(() -> writeParagraph(style, "", said));
  }

  /** An item of a list. */
  void bullet(String said) {
    surely(() -> writeParagraph("Bullet", "", "\u2022 " + said));
  }

  /** A table whose heading is repeated on each page. */
  void table(DataTable table) {
    surely(() -> writeTable(table));
  }

  /**
   * The picture of the document, as wide as fits beneath its greatest height.
   *
   * @param png the picture, for its sides
   * @param alternative what it shows, in words
   */
  void picture(byte[] png, String alternative) {
    ByteBuffer header = ByteBuffer.wrap(png, PNG_SIDES, 2 * Integer.BYTES);
    double ratio = (double) header.getInt() / header.getInt();
    double width = Math.min(PICTURE_WIDTH, PICTURE_HEIGHT * ratio);
    surely(() -> writePicture(alternative, width, width / ratio));
  }

  /** The document as bytes; nothing can be added any more. */
  byte[] document() {
    surely(
        () -> {
          start("sectPr");
          empty("pgSz", "w", "11906", "h", "16838");
          empty(
              "pgMar", "top", "800", "right", "1000", "bottom", "700", "left", "1000", "header",
              "0", "footer", "0", "gutter", "0");
          xml.writeEndDocument();
        });
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void writeParagraph(String style, String align, String said) throws XMLStreamException {
    start("p");
    start("pPr");
    empty("pStyle", "val", style);
    if (!align.isEmpty()) {
      empty("jc", "val", align);
    }
    xml.writeEndElement();
    start("r");
    start("t");
    xml.writeAttribute("xml:space", "preserve");
    xml.writeCharacters(said.replaceAll("\\p{Cntrl}", " "));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void writeTable(DataTable table) throws XMLStreamException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.columns());
    rows.addAll(table.rows());
    start("tbl");
    start("tblPr");
    empty("tblW", "w", Integer.toString(TEXT_WIDTH), "type", "dxa");
    start("tblBorders");
    for (String side : List.of("top", "bottom", "insideH")) {
      empty(side, "val", "single", "sz", "4", "color", "999999");
    }
    xml.writeEndElement();
    empty("tblLayout", "type", "fixed");
    start("tblCellMar");
    empty("left", "w", "40", "type", "dxa");
    empty("right", "w", "40", "type", "dxa");
    xml.writeEndElement();
    empty("tblCaption", "val", table.title());
    xml.writeEndElement();
    int[] widths = widths(table);
    start("tblGrid");
    for (int width : widths) {
      empty("gridCol", "w", Integer.toString(width));
    }
    xml.writeEndElement();
    for (int row = 0; row < rows.size(); row++) {
      start("tr");
      start("trPr");
      empty("cantSplit");
      if (row == 0) {
        empty("tblHeader");
      }
      xml.writeEndElement();
      for (int column = 0; column < widths.length; column++) {
        start("tc");
        start("tcPr");
        empty("tcW", "w", Integer.toString(widths[column]), "type", "dxa");
        xml.writeEndElement();
        boolean words = column == 0 || table.textColumns().contains(column);
        writeParagraph(
            row == 0 ? "TableHeading" : "TableText",
            words ? "left" : "right",
            rows.get(row).get(column));
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** The first column is wide; the others share the rest by the length of their longest cell. */
  private static int[] widths(DataTable table) {
    int columns = table.columns().size();
    double[] lengths = new double[columns];
    double sum = 0;
    for (int column = 1; column < columns; column++) {
      int at = column;
      int longest = table.rows().stream().mapToInt(row -> row.get(at).length()).max().orElse(1);
      int word =
          Arrays.stream(table.columns().get(at).split(" "))
              .mapToInt(String::length)
              .max()
              .orElse(1);
      lengths[column] = Math.max(word + 4, Math.min(18, longest));
      sum += lengths[column];
    }
    int[] widths = new int[columns];
    widths[0] = FIRST_COLUMN;
    for (int column = 1; column < columns; column++) {
      widths[column] = (int) ((TEXT_WIDTH - FIRST_COLUMN) * lengths[column] / sum);
    }
    return widths;
  }

  private void writePicture(String alternative, double across, double high)
      throws XMLStreamException {
    String width = Long.toString(Math.round(across * MILLIMETRE));
    String height = Long.toString(Math.round(high * MILLIMETRE));
    start("p");
    start("pPr");
    empty("pStyle", "val", "Picture");
    xml.writeEndElement();
    start("r");
    start("drawing");
    xml.writeStartElement("wp", "inline", DRAWING);
    extent("wp", "extent", DRAWING, width, height);
    xml.writeEmptyElement("wp", "docPr", DRAWING);
    xml.writeAttribute("id", "1");
    xml.writeAttribute("name", "answer");
    xml.writeAttribute("descr", alternative);
    xml.writeStartElement("a", "graphic", MAIN);
    xml.writeStartElement("a", "graphicData", MAIN);
    xml.writeAttribute("uri", PICTURE);
    xml.writeStartElement("pic", "pic", PICTURE);
    xml.writeStartElement("pic", "nvPicPr", PICTURE);
    xml.writeEmptyElement("pic", "cNvPr", PICTURE);
    xml.writeAttribute("id", "1");
    xml.writeAttribute("name", "answer.png");
    xml.writeAttribute("descr", alternative);
    xml.writeEmptyElement("pic", "cNvPicPr", PICTURE);
    xml.writeEndElement();
    xml.writeStartElement("pic", "blipFill", PICTURE);
    xml.writeEmptyElement("a", "blip", MAIN);
    xml.writeAttribute("r", RELATIONS, "embed", WordParts.PICTURE_ID);
    xml.writeStartElement("a", "stretch", MAIN);
    xml.writeEmptyElement("a", "fillRect", MAIN);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("pic", "spPr", PICTURE);
    xml.writeStartElement("a", "xfrm", MAIN);
    xml.writeEmptyElement("a", "off", MAIN);
    xml.writeAttribute("x", "0");
    xml.writeAttribute("y", "0");
    extent("a", "ext", MAIN, width, height);
    xml.writeEndElement();
    xml.writeStartElement("a", "prstGeom", MAIN);
    xml.writeAttribute("prst", "rect");
    xml.writeEmptyElement("a", "avLst", MAIN);
    for (int open = 0; open < 8; open++) {
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void extent(String prefix, String name, String namespace, String width, String height)
      throws XMLStreamException {
    xml.writeEmptyElement(prefix, name, namespace);
    xml.writeAttribute("cx", width);
    xml.writeAttribute("cy", height);
  }

  private void start(String name) throws XMLStreamException {
    xml.writeStartElement("w", name, WORD);
  }

  /** An element without content; attributes by name and value. */
  private void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement("w", name, WORD);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute("w", WORD, attributes[i], attributes[i + 1]);
    }
  }
}
