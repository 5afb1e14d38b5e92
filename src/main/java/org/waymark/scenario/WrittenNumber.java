package org.waymark.scenario;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number as people and spreadsheets write it: {@code 3,000,000}, {@code 3.000.000,5}, {@code 3
 * 000}. Some mean two things: {@code 1,500}.
 *
 * @param point its value where the decimal sign is a point; null where it cannot be
 * @param comma its value where the decimal sign is a comma; null where it cannot be
 */
public record WrittenNumber(Double point, Double comma) {
  /** Blanks of all widths, and apostrophes: as in Switzerland. */
  private static final String GAP = " \u00A0\u2007\u2009\u202F'\u2019_";

  private static final Pattern POINT = pattern(",", "\\.");
  private static final Pattern COMMA = pattern(".", ",");

  /** The number of a text, if it is one. */
  public static Optional<WrittenNumber> of(String text) {
    String bare = text.strip().replace('\u2212', '-');
    Double point = value(bare, POINT);
    Double comma = value(bare, COMMA);
    return point == null && comma == null
        ? Optional.empty()
        : Optional.of(new WrittenNumber(point, comma));
  }

  /** What a text may mean, as the program would have it; null where that is no help. */
  public static String meant(String text, Predicate<Double> allowed) {
    String values =
        of(text).stream()
            .flatMap(number -> Stream.of(number.comma(), number.point()).filter(Objects::nonNull))
            .filter(allowed)
            .map(Numbers::text)
            .distinct()
            .collect(Collectors.joining(" / "));
    return values.isEmpty() || values.equals(text) ? null : values;
  }

  /** Whether it means the same, whatever the decimal sign. */
  public boolean isPlain() {
    return Objects.equals(point, comma);
  }

  private static Pattern pattern(String thousands, String decimal) {
    String groups = "[1-9]\\d{0,2}([" + thousands + GAP + "])\\d{3}(?:\\2\\d{3})*";
    return Pattern.compile(
        "([+-]?(?:"
            + groups
            + "|\\d+|(?="
            + decimal
            + "\\d)))(?:"
            + decimal
            + "(\\d*))?([eE][+-]?\\d+)?");
  }

  private static Double value(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    String whole = matcher.group(1).replaceAll("[^\\d+-]", "");
    String part = matcher.group(3) == null ? "" : matcher.group(3);
    String power = matcher.group(4) == null ? "" : matcher.group(4);
    return Double.parseDouble(whole + "." + part + "0" + power) + 0.0;
  }
}
