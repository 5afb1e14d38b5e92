package org.waymark.scenario;

import java.util.List;
import java.util.Optional;
import org.waymark.scenario.parameter.Barrier;
import org.waymark.scenario.parameter.Sign;
import org.waymark.words.Problem;

/**
 * One parameter of the catalogue.
 *
 * @param path dotted path in a scenario file, for example {@code iom.portfolio.awareness}
 * @param kind number, whole number, or word
 * @param unit unit as a reader would write it
 * @param low smallest value accepted; NaN for a word
 * @param high largest value accepted; NaN for a word
 * @param standard default; NaN for a word
 * @param standardWord default of a word, in kebab-case; empty for a number
 * @param plausibleLow lower end of what is plausible; NaN where not stated
 * @param plausibleHigh upper end of what is plausible; NaN where not stated
 * @param words the words allowed, in kebab-case; empty for a number
 * @param source where the default comes from
 * @param barrier barrier of the study to which it belongs
 * @param sign whether the direction of its effect was put in by hand
 * @param dial place among the main dials, from 1; 0 where it is none
 * @param local whether a change may set it for some provinces only
 * @param startOnly whether it shapes the start of a run only, so that no change may set it
 */
public record Entry(
    String path,
    Kind kind,
    String unit,
    double low,
    double high,
    double standard,
    String standardWord,
    double plausibleLow,
    double plausibleHigh,
    List<String> words,
    String source,
    Barrier barrier,
    Sign sign,
    int dial,
    boolean local,
    boolean startOnly) {
  /** What kind of value a parameter takes. */
  public enum Kind {
    NUMBER,
    WHOLE,
    WORD
  }

  /** Copies its list. */
  public Entry {
    words = List.copyOf(words);
  }

  /** Default as it stands in a map of values: a {@link Double} or a {@link String}. */
  public Object standardValue() {
    return kind == Kind.WORD ? standardWord : (Object) standard;
  }

  /** Last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** Path of the group that holds it. */
  public String group() {
    return path.substring(0, path.lastIndexOf('.'));
  }

  /** Whether both ends of what is plausible are stated. */
  public boolean hasPlausibleRange() {
    return !Double.isNaN(plausibleLow) && !Double.isNaN(plausibleHigh);
  }

  /**
   * What is wrong with a value, if anything. The one place where values are checked.
   *
   * @param value a {@link Double} or a {@link String}
   */
  public Optional<Problem> refusal(Object value) {
    if (kind == Kind.WORD) {
      if (value instanceof String word) {
        return words.contains(word)
            ? Optional.empty()
            : Optional.of(
                Problem.of("parameter.word", path, word, String.join(", ", words))
                    .maybe(Nearest.to(word, words)));
      }
      return Optional.of(
          Problem.of("parameter.notWord", path, Numbers.text(value), String.join(", ", words)));
    }
    if (!(value instanceof Double number)) {
      return Optional.of(
          Problem.of("parameter.notNumber", path, "\"" + value + "\"", range(), Problem.unit(unit))
              .maybe(
                  WrittenNumber.meant(
                      String.valueOf(value), meant -> refusal((Object) meant).isEmpty())));
    }
    if (!Double.isFinite(number)) {
      return Optional.of(
          Problem.of("parameter.notFinite", path, number.toString(), range(), Problem.unit(unit)));
    }
    if (number < low || number > high) {
      return Optional.of(
          Problem.of("parameter.range", path, Numbers.text(number), range(), Problem.unit(unit)));
    }
    if (kind == Kind.WHOLE && number != Math.rint(number)) {
      return Optional.of(
          Problem.of(
              "parameter.notWhole", path, Numbers.text(number), range(), Problem.unit(unit)));
    }
    return Optional.empty();
  }

  /** The range accepted, for example {@code 0..1}. */
  public String range() {
    return kind == Kind.WORD
        ? String.join(", ", words)
        : Numbers.text(low) + ".." + Numbers.text(high);
  }
}
