package org.waymark.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.outcome.Variable;

final class BundlesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cli",
        "errors",
        "gui",
        "report",
        "comparison",
        "studies",
        "responses",
        "variables"
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

  @Test
  void everyVariableIsExplained() {
    for (Language language : Language.values()) {
      Words words = Words.of(language);
      for (Variable variable : Variable.values()) {
        assertThat(words.text("variable." + variable.id())).isNotBlank();
        assertThat(words.text("unit." + variable.unit())).isNotBlank();
        assertThat(words.text("kind." + variable.kind())).isNotBlank();
      }
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
}
