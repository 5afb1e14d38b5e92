package org.waymark.report.comparison;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.waymark.report.DataTable;

/** The text of a document of WordprocessingML, on a page of A4 upright. Not thread-safe. */
final class WordText {
  /** Twentieths of a point. */
  private static final int WIDTH = 11906 - 2 * 1000;

  /** As {@code table.xml} has it. */
  private static final int CELL_MARGIN = 40;

  /** A wide letter of a table's heading. */
  private static final int GLYPH = 90;

  /** In a word of fewer letters these may all be wide. */
  private static final int SHORTEST_WORD = 5;

  private static final int HEADING_LINES = 4;

  /** Letters of a cell, from which on it is broken into lines. */
  private static final int LONGEST_LINE = 24;

  /** EMU in a millimetre. */
  private static final int MILLIMETRE = 36_000;

  private static final double PICTURE_WIDTH = 150;
  private static final double PICTURE_HEIGHT = 75;

  /** Where a PNG states its width and height. */
  private static final int PNG_SIDES = 16;

  private final StringBuilder body = new StringBuilder();

  /** A paragraph in a style of {@code styles.xml}. */
  void paragraph(String style, String said) {
    body.append(paragraph(style, "left", said));
  }

  /** An item of a list. */
  void bullet(String said) {
    paragraph("Bullet", "\u2022 " + said);
  }

  /** The document as bytes. */
  byte[] document() {
    return XmlPart.bytes("brief/document", Map.of("body", body.toString()));
  }

  /**
   * The picture of the document, as wide as fits beneath its greatest height.
   *
   * @param png the picture, for its sides
   * @param alternative what it shows, in words
   */
  void picture(byte[] png, String alternative) {
    ByteBuffer sides = ByteBuffer.wrap(png, PNG_SIDES, 2 * Integer.BYTES);
    double ratio = (double) sides.getInt() / sides.getInt();
    double width = Math.min(PICTURE_WIDTH, PICTURE_HEIGHT * ratio);
    body.append(
        XmlPart.of(
            "brief/picture",
            Map.of(
                "width",
                Long.toString(Math.round(width * MILLIMETRE)),
                "height",
                Long.toString(Math.round(width / ratio * MILLIMETRE)),
                "alternative",
                XmlPart.escaped(alternative))));
  }

  /** A table whose heading is repeated on each page. */
  void table(DataTable table) {
    int[] widths = widths(table);
    StringBuilder grid = new StringBuilder();
    for (int width : widths) {
      grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    List<List<String>> all = new ArrayList<>(List.of(table.columns()));
    all.addAll(table.rows());
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < all.size(); row++) {
      rows.append("<w:tr><w:trPr><w:cantSplit/>")
          .append(row == 0 ? "<w:tblHeader/>" : "")
          .append("</w:trPr>");
      for (int column = 0; column < widths.length; column++) {
        boolean words = column == 0 || table.textColumns().contains(column);
        rows.append("<w:tc><w:tcPr><w:tcW w:w=\"")
            .append(widths[column])
            .append("\" w:type=\"dxa\"/></w:tcPr>")
            .append(
                paragraph(
                    row == 0 ? "TableHeading" : "TableText",
                    words ? "left" : "right",
                    all.get(row).get(column)))
            .append("</w:tc>");
      }
      rows.append("</w:tr>");
    }
    body.append(
        XmlPart.of(
            "brief/table",
            Map.of(
                "width",
                Integer.toString(WIDTH),
                "title",
                XmlPart.escaped(table.title()),
                "grid",
                grid.toString(),
                "rows",
                rows.toString())));
  }

  private static String paragraph(String style, String align, String said) {
    return XmlPart.of(
        "brief/paragraph", Map.of("style", style, "align", align, "text", XmlPart.escaped(said)));
  }

  /** Every column holds its longest word; what is left goes where cells are longer than that. */
  private static int[] widths(DataTable table) {
    int[] least = new int[table.columns().size()];
    int[] wanted = new int[least.length];
    for (int column = 0; column < least.length; column++) {
      int at = column;
      List<String> cells = new ArrayList<>(table.rows().stream().map(row -> row.get(at)).toList());
      String heading = table.columns().get(column);
      int wide = Math.max(Math.min(LONGEST_LINE, longest(cells)), heading.length() / HEADING_LINES);
      cells.add(heading);
      List<String> words = cells.stream().flatMap(cell -> Arrays.stream(cell.split(" "))).toList();
      least[column] = GLYPH * Math.max(SHORTEST_WORD, longest(words)) + 2 * CELL_MARGIN;
      wanted[column] = Math.max(1, GLYPH * (1 + wide) - least[column]);
    }
    int spare = WIDTH - Arrays.stream(least).sum();
    double all = Arrays.stream(spare < 0 ? least : wanted).sum();
    int[] widths = new int[least.length];
    for (int column = 0; column < least.length; column++) {
      widths[column] =
          least[column] + (int) (spare * (spare < 0 ? least[column] : wanted[column]) / all);
    }
    return widths;
  }

  private static int longest(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }
}
