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

  private static final int FIRST_COLUMN = 1900;

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

  /** The first column is wide; the others share the rest by the length of their longest cell. */
  private static int[] widths(DataTable table) {
    int columns = table.columns().size();
    double[] lengths = new double[columns];
    for (int column = 1; column < columns; column++) {
      int at = column;
      int longest = table.rows().stream().mapToInt(row -> row.get(at).length()).max().orElse(1);
      String[] heading = table.columns().get(at).split(" ");
      int word = Arrays.stream(heading).mapToInt(String::length).max().orElse(1);
      lengths[column] = Math.max(word + 4, Math.min(18, longest + 4));
    }
    double sum = Arrays.stream(lengths).sum();
    int[] widths = new int[columns];
    Arrays.setAll(widths, column -> (int) ((WIDTH - FIRST_COLUMN) * lengths[column] / sum));
    widths[0] = FIRST_COLUMN;
    return widths;
  }
}
