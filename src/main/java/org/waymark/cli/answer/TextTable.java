package org.waymark.cli.answer;

import java.util.ArrayList;
import java.util.List;
import org.waymark.words.Figures;

/**
 * Lines of cells under one another: the first column to the left, all others to the right. Signs
 * are those that every terminal has.
 */
final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; all rows have as many cells. */
  void add(String... cells) {
    add(List.of(cells));
  }

  /** The same. */
  void add(List<String> cells) {
    rows.add(cells.stream().map(TextTable::plain).toList());
  }

  private static String plain(String cell) {
    return cell.equals(Figures.NOTHING) ? Shown.NOTHING : cell.replace(Figures.MINUS, '-');
  }

  /** The lines, without blanks at their ends. */
  List<String> lines() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  /** Width on the screen: characters, however many bytes they have. */
  static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** A text that is no wider than so many characters. */
  static String cut(String text, int longest) {
    return width(text) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 3)) + "...";
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String blanks = " ".repeat(widths[i] - width(row.get(i)));
      line.append(i == 0 ? row.get(i) + blanks : GAP + blanks + row.get(i));
    }
    return line.toString().stripTrailing();
  }
}
