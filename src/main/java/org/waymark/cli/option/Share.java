package org.waymark.cli.option;

import java.util.List;
import org.waymark.words.Problem;

/**
 * An option that takes a share, as {@code 2%} or {@code 0.02}.
 *
 * @param option its name
 */
record Share(String option) {
  /**
   * The value of a text; NaN for none.
   *
   * @param problems where to add what is wrong; then NaN is returned
   */
  double value(String text, List<Problem> problems) {
    if (text == null) {
      return Double.NaN;
    }
    try {
      boolean percent = text.endsWith("%");
      String digits = percent ? text.substring(0, text.length() - 1) : text;
      double value = Double.parseDouble(digits.strip()) / (percent ? 100 : 1);
      if (value > 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Reported below, like any other value that is not allowed.
    }
    problems.add(Problem.of("problem.option.share", option, text));
    return Double.NaN;
  }
}
