package org.waymark.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * Names and descriptions of the scenarios that come with the program, in the reader's language. A
 * text is known by its English words; what somebody else wrote is said as it stands in the file.
 * Data files are not translated: their readers compare names.
 */
public record Titles(Map<String, String> texts) {
  /** Made once, since tables ask for a title in every row. */
  private static final Map<Language, Titles> ALL =
      Stream.of(Language.values()).collect(Collectors.toUnmodifiableMap(each -> each, Titles::of));

  /** Titles in the language of these words. */
  public static Titles in(Words words) {
    return ALL.get(words.language());
  }

  private static Titles of(Language language) {
    Words english = Words.of(Language.EN);
    Words words = Words.of(language);
    Map<String, String> texts = new HashMap<>();
    for (String key : english.keys("scenario.")) {
      texts.put(english.text(key), words.text(key));
    }
    return new Titles(Map.copyOf(texts));
  }

  /** Name of a scenario. */
  public String name(Scenario scenario) {
    return texts.getOrDefault(scenario.name(), scenario.name());
  }

  /** Name of a dated change. */
  public String event(Change change) {
    return texts.getOrDefault(change.name(), change.name());
  }

  /** Description of a scenario; may be empty. */
  public String description(Scenario scenario) {
    return texts.getOrDefault(scenario.description(), scenario.description());
  }
}
