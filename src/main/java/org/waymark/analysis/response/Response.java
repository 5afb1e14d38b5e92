package org.waymark.analysis.response;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the factors of a study do to one output.
 *
 * @param output name of the output
 * @param effects one for each factor, in the order of the study
 * @param surface of a grid of two factors only
 * @param alternatives of a list only: its points as alternatives
 * @param pointMeans mean over replications by point; NaN where a run or value is missing
 * @param missing points that were left out for want of a value
 */
public record Response(
    String output,
    List<Effect> effects,
    Optional<Surface> surface,
    Optional<Alternatives> alternatives,
    List<Double> pointMeans,
    int missing) {
  /** Copies its lists. */
  public Response {
    effects = List.copyOf(effects);
    pointMeans = List.copyOf(pointMeans);
  }

  /** Effects from the largest swing to the smallest; those that are not known come last. */
  public List<Effect> bySize() {
    return effects.stream()
        .sorted(
            Comparator.comparingDouble(
                each -> Double.isNaN(each.swing().size()) ? 1 : -each.swing().size()))
        .toList();
  }

  /** Whether anything can be said about any factor. */
  public boolean isKnown() {
    return effects.stream().anyMatch(Effect::isKnown);
  }
}
