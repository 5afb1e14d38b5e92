package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a document between two markers, which the program writes. */
public final class GeneratedPart {
  private final Path document;
  private final String begin;
  private final String end;

  private GeneratedPart(Path document, String name) {
    this.document = document;
    this.begin = "<!-- " + name + ":begin -->";
    this.end = "<!-- " + name + ":end -->";
  }

  /** The part of a document that bears a name. */
  public static GeneratedPart of(Path document, String name) {
    return new GeneratedPart(document, name);
  }

  /** Whether documents are to be written anew instead of checked. */
  public static boolean regenerates() {
    return Boolean.getBoolean("waymark.regenerate");
  }

  /** What stands there now, without white space around it. */
  public String text() throws IOException {
    String all = Files.readString(document);
    return all.substring(from(all), to(all)).strip();
  }

  /** Puts something else there. */
  public void write(String text) throws IOException {
    // Tests of two parts of one document may run side by side.
    synchronized (GeneratedPart.class) {
      String all = Files.readString(document);
      Files.writeString(
          document,
          all.substring(0, from(all)) + "\n" + text.strip() + "\n" + all.substring(to(all)));
    }
  }

  private int from(String all) {
    return found(all, begin) + begin.length();
  }

  private int to(String all) {
    return found(all, end);
  }

  private int found(String all, String marker) {
    int at = all.indexOf(marker);
    if (at < 0) {
      throw new IllegalStateException(document + " has no line " + marker);
    }
    return at;
  }
}
