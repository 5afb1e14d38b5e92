package org.waymark.cli.option;

import java.util.List;
import org.waymark.words.Problem;

/**
 * An option that takes a whole number in a range.
 *
 * @param option its name
 * @param low smallest value
 * @param high largest value
 */
public record WholeNumber(String option, long low, long high) {
  /**
   * The value of a text.
   *
   * @param problems where to add what is wrong; then the fallback is returned
   */
  public long value(String text, long fallback, List<Problem> problems) {
    if (text == null) {
      return fallback;
    }
    try {
      long value = Long.parseLong(text);
      if (value >= low && value <= high) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Reported below, like any other value that is not allowed.
    }
    problems.add(
        Problem.of("problem.option.whole", option, text, Long.toString(low), Long.toString(high)));
    return fallback;
  }
}
