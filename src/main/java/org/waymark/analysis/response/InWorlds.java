package org.waymark.analysis.response;

import java.util.Arrays;
import org.waymark.outcome.world.Span;

/**
 * What becomes of a difference in other plausible worlds that count, one run of the study in each.
 * It says what is not known, and is never mixed with chance.
 *
 * @param span where it lies over the worlds
 * @param counted worlds that have a value
 * @param alike in how many of them it has the sign that it has in the study
 */
public record InWorlds(Span span, int counted, int alike) {
  /**
   * Of a difference.
   *
   * @param study what it is in the study itself
   * @param worlds what it is in each world; NaN where missing
   */
  static InWorlds of(double study, double[] worlds) {
    double[] known = Arrays.stream(worlds).filter(Double::isFinite).toArray();
    long alike =
        Arrays.stream(known).filter(each -> Math.signum(each) == Math.signum(study)).count();
    return new InWorlds(Span.over(Arrays.stream(known)), known.length, (int) alike);
  }
}
