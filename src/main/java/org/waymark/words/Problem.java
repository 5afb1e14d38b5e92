package org.waymark.words;

import java.util.List;

/**
 * One thing that is wrong with what a user gave, to be said in the user's language.
 *
 * @param key key of the sentence in the bundle {@code errors}
 * @param arguments what the sentence names, already formatted
 */
public record Problem(String key, List<String> arguments) {

  /** Copies its list. */
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem with its arguments. */
  public static Problem of(String key, String... arguments) {
    return new Problem(key, List.of(arguments));
  }

  /** The sentence in a language. */
  public String say(Words words) {
    return words.text(key, arguments.toArray());
  }
}
