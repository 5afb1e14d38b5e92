package org.waymark.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BundlesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cli",
        "errors",
        "gui",
        "report",
        "comparison",
        "attribution",
        "feedback",
        "calibration",
        "posterior",
        "studies",
        "responses",
        "scenarios",
        "variables",
        "web"
      })
  void bothLanguagesSayTheSame(String subject) {
    ResourceBundle english = bundle(subject, "en");
    ResourceBundle vietnamese = bundle(subject, "vi");
    assertThat(vietnamese.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    for (String key : english.keySet()) {
      assertThat(arguments(vietnamese.getString(key)))
          .as(key)
          .isEqualTo(arguments(english.getString(key)));
      assertThat(unquoted(english.getString(key))).as(key).doesNotContain("'");
      assertThat(unquoted(vietnamese.getString(key))).as(key).doesNotContain("'");
    }
  }

  private static ResourceBundle bundle(String subject, String language) {
    return ResourceBundle.getBundle("org.waymark.words." + subject + "_" + language, Locale.ROOT);
  }

  /** Without apostrophes that are doubled, or that quote a brace, as the syntax asks. */
  private static String unquoted(String text) {
    return text.replace("''", "").replaceAll("'[{} ]+'", "");
  }

  private static String arguments(String text) {
    String[] found = text.replaceAll("[^{}0-9]|(?<![{0-9])[0-9]+", "").split("}");
    return Arrays.stream(found)
        .map(each -> each.replaceAll("[^0-9]", ""))
        .filter(each -> !each.isEmpty())
        .sorted()
        .distinct()
        .toList()
        .toString();
  }

  /** Lines break at blanks, and a sign alone on a line says nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cli",
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
        "web"
      })
  void inVietnameseThePercentSignStandsAtItsNumberAndAReplicationHasOneName(String subject) {
    ResourceBundle english = bundle(subject, "en");
    ResourceBundle vietnamese = bundle(subject, "vi");
    for (String key : vietnamese.keySet()) {
      assertThat(vietnamese.getString(key)).as(key).doesNotContainPattern("[0-9}][ \\u00a0]%");
      if (english.getString(key).matches("(?s).*(?<!--)\\breplications?\\b.*")) {
        assertThat(vietnamese.getString(key)).as(key).containsIgnoringCase("l\u1ea7n l\u1eb7p");
      }
    }
  }
}
