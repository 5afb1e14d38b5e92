package org.waymark.picture.sheet;

import java.util.regex.Pattern;
import org.waymark.words.Language;

/**
 * What every picture carries besides its content.
 *
 * @param id begins every id inside the picture; unique on a page; a letter, then letters, digits
 *     and hyphens
 * @param title name of the picture, read aloud by screen readers and drawn where the picture
 *     travels alone
 * @param note small print below the picture where it travels alone, for example what the bands
 *     mean; may be empty
 * @param language how numbers are written
 * @param description what the picture shows in words and numbers, for whoever cannot see it; may be
 *     empty
 */
public record Frame(String id, String title, String note, Language language, String description) {
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  /**
   * @throws IllegalArgumentException if the id cannot begin an id, or the title is blank
   */
  public Frame {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "Picture has id \"%s\"; allowed: a letter, then letters, digits, hyphens".formatted(id));
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("Picture \"%s\" has no title".formatted(id));
    }
  }

  /** The frame of a part of the picture, counted from 1: itself if there is only one. */
  public Frame part(int part, int count) {
    if (count == 1) {
      return this;
    }
    String of = " (" + part + "/" + count + ")";
    return new Frame(id + "-" + part, title + of, note, language, description);
  }

  /** A frame without a description. */
  public Frame(String id, String title, String note, Language language) {
    this(id, title, note, language, "");
  }
}
