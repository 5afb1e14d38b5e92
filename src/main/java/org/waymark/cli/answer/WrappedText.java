package org.waymark.cli.answer;

import java.util.ArrayList;
import java.util.List;

/** Sentences as lines that fit the screen. */
public final class WrappedText {
  /** Characters of a line. */
  public static final int WIDTH = 100;

  private WrappedText() {}

  /**
   * The lines of a text.
   *
   * @param indent what lines after the first begin with
   */
  static List<String> lines(String text, String indent) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && TextTable.width(longer) > WIDTH) {
        lines.add(line);
        longer = indent + word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
