package org.waymark.words;

/**
 * Where in a user's input something is wrong.
 *
 * @param file path as the user wrote it, or an option such as {@code --set a=b}
 * @param line line, from 1; 0 where it is the whole of it
 * @param column column, from 1; 0 where the line is enough
 */
public record FilePosition(String file, int line, int column) {
  /** A whole file, or an option. */
  public static FilePosition of(String file) {
    return new FilePosition(file, 0, 0);
  }

  /** A line of a file. */
  public static FilePosition of(String file, int line) {
    return new FilePosition(file, line, 0);
  }

  /** The place in a language, for example {@code x.json, line 3}. */
  String say(Words words) {
    if (line == 0) {
      return file;
    }
    return column == 0
        ? words.text("place.line", file, Integer.toString(line))
        : words.text("place.column", file, Integer.toString(line), Integer.toString(column));
  }
}
