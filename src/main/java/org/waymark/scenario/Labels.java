package org.waymark.scenario;

import org.waymark.scenario.parameter.Barrier;
import org.waymark.scenario.parameter.Sign;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * What parameters mean in the reader's language. English stands in the catalogue itself, other
 * languages in the bundle {@code parameters}.
 */
public final class Labels {
  private final Words words;

  private Labels(Words words) {
    this.words = words;
  }

  /** Labels in the language of these words. */
  public static Labels of(Words words) {
    return new Labels(words);
  }

  /** What a parameter means. */
  public String meaning(Entry entry) {
    return english() ? entry.meaning() : words.text(meaningKey(entry));
  }

  /** The unit of a parameter. */
  public String unit(Entry entry) {
    return english() ? entry.unit() : words.text(unitKey(entry));
  }

  /** Name of a barrier of the study. */
  public String barrier(Barrier barrier) {
    return words.text("barrier." + barrier.name());
  }

  /** Whether the direction of an effect was put in or comes out. */
  public String sign(Sign sign) {
    return words.text("sign." + sign.name());
  }

  /** Name of a top-level group, for example {@code iom}. */
  public String group(String group) {
    return words.text("group." + group);
  }

  static String meaningKey(Entry entry) {
    return "parameter." + entry.path() + ".meaning";
  }

  static String unitKey(Entry entry) {
    return "unit." + entry.unit().replace(' ', '_');
  }

  private boolean english() {
    return words.language() == Language.EN;
  }
}
