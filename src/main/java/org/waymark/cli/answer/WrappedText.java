package org.waymark.cli.answer;

import java.util.ArrayList;
import java.util.List;
import org.waymark.words.Figures;

/** Sentences as lines that fit the screen, with the hyphen that every terminal has. */
public final class WrappedText {
  /** Characters of a line. */
  public static final int WIDTH = 100;

  private WrappedText() {}

  /**
   * The lines of a text.
   *
   * @param indent what lines after the first begin with
   */
  public static List<String> lines(String text, String indent) {
    return lines(text, "", indent);
  }

  /** The same, indented from the first line on. */
  static List<String> indented(String text, String indent) {
    return lines(text, indent, indent);
  }

  private static List<String> lines(String text, String first, String indent) {
    List<String> lines = new ArrayList<>();
    String line = "";
    String begin = first;
    for (String word : text.replace(Figures.MINUS, '-').split(" ")) {
      String longer = line.isEmpty() ? begin + word : line + " " + word;
      if (!line.isEmpty() && TextTable.width(longer) > WIDTH) {
        lines.add(line);
        longer = indent + word;
      }
      begin = "";
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
