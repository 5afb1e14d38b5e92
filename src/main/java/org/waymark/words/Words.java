package org.waymark.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Every word that a user reads, in one language. Texts live in the bundles beside this class, one
 * pair ({@code _en}, {@code _vi}) for each subject, in the syntax of {@link MessageFormat}.
 */
public final class Words {
  private static final List<String> SUBJECTS =
      List.of(
          "cli",
          "errors",
          "variables",
          "parameters",
          "report",
          "comparison",
          "attribution",
          "feedback",
          "calibration",
          "posterior",
          "studies",
          "responses",
          "scenarios",
          "gui",
          "web");

  private final Language language;
  private final List<ResourceBundle> bundles;

  private Words(Language language, List<ResourceBundle> bundles) {
    this.language = language;
    this.bundles = bundles;
  }

  /** The words of a language. */
  public static Words of(Language language) {
    List<ResourceBundle> bundles = new ArrayList<>();
    for (String subject : SUBJECTS) {
      bundles.add(
          ResourceBundle.getBundle(
              "org.waymark.words." + subject + "_" + language.code(), Locale.ROOT));
    }
    return new Words(language, List.copyOf(bundles));
  }

  /** A text with a capital letter, as at the beginning of a line. */
  public static String capital(String text) {
    int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }

  /** The language of these words. */
  public Language language() {
    return language;
  }

  /** How numbers among the arguments are written: 1,000 or 1.000. */
  private Locale numbers() {
    return language == Language.VI ? Locale.forLanguageTag("vi") : Locale.ROOT;
  }

  /** All keys that begin so. */
  public List<String> keys(String prefix) {
    return bundles.stream()
        .flatMap(bundle -> bundle.keySet().stream())
        .filter(key -> key.startsWith(prefix))
        .toList();
  }

  /** Whether there is a text for the key. */
  public boolean has(String key) {
    return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
  }

  /**
   * The text for a key, with its arguments filled in.
   *
   * @throws MissingResourceException if no bundle has the key
   */
  public String text(String key, Object... arguments) {
    for (ResourceBundle bundle : bundles) {
      if (bundle.containsKey(key)) {
        String pattern = bundle.getString(key);
        return isPlain(pattern) ? pattern : new MessageFormat(pattern, numbers()).format(arguments);
      }
    }
    throw new MissingResourceException("No text for " + key, Words.class.getName(), key);
  }

  /** Whether there is nothing to fill in: most texts need not be read as a pattern. */
  private static boolean isPlain(String pattern) {
    return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
  }
}
