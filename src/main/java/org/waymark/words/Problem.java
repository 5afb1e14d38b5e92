package org.waymark.words;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong with what a user gave, to be said in the user's language.
 *
 * @param key key of the sentence in the bundle {@code errors}
 * @param arguments what the sentence names, already formatted
 * @param place where it was found, said before the sentence; null where the sentence says it
 * @param maybe what was probably meant, said after the sentence; null where nothing comes near
 */
public record Problem(String key, List<String> arguments, FilePosition place, String maybe) {
  private static final String UNIT = "unit:";

  /** Copies its list. */
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem with its arguments. */
  public static Problem of(String key, String... arguments) {
    return new Problem(key, List.of(arguments), null, null);
  }

  /** An argument that names a unit, to be said in the user's language where there is a word. */
  public static String unit(String unit) {
    return UNIT + unit;
  }

  /** The same problem, found at a place. */
  public Problem at(FilePosition where) {
    return new Problem(key, arguments, where, maybe);
  }

  /** The same problem, with what was probably meant, or null. */
  public Problem maybe(String meant) {
    return new Problem(key, arguments, place, meant);
  }

  /** The same, if anything comes near. */
  public Problem maybe(Optional<String> meant) {
    return maybe(meant.orElse(null));
  }

  /** The sentence in a language. */
  public String say(Words words) {
    Object[] said = arguments.stream().map(argument -> say(argument, words)).toArray();
    String sentence = words.text(key, said);
    String located = place == null ? sentence : place.say(words) + ": " + sentence;
    return maybe == null ? located : located + " " + words.text("maybe", maybe);
  }

  private static String say(String argument, Words words) {
    if (!argument.startsWith(UNIT)) {
      return argument;
    }
    String unit = argument.substring(UNIT.length());
    String translated = "unit." + unit.replace(' ', '_');
    return words.has(translated) ? words.text(translated) : unit;
  }
}
