package org.waymark.experiment.calibration;

import java.util.Map;
import java.util.Set;
import org.waymark.words.Language;

/**
 * Another reading of the same record, for which the same runs serve.
 *
 * @param name in files, kebab-case
 * @param label for people
 * @param without names of series that are not used
 * @param until last year of the rows that are used; those after it are predicted
 * @param discrepancy instead of that of every series, by kind; nothing to leave it
 * @param offset what the displacement of every series is multiplied by
 */
public record Variant(
    String name,
    Map<Language, String> label,
    Set<String> without,
    int until,
    Map<Family, Double> discrepancy,
    double offset) {
  /** Name of the reading that the study itself states. */
  public static final String MAIN = "main";

  /** Copies its collections. */
  public Variant {
    label = Map.copyOf(label);
    without = Set.copyOf(without);
    discrepancy = Map.copyOf(discrepancy);
  }

  /** The study as it stands. */
  public static Variant main() {
    return new Variant(MAIN, Map.of(), Set.of(), Integer.MAX_VALUE, Map.of(), 1);
  }

  /** Whether it uses a target. */
  public boolean uses(Target target) {
    return !without.contains(target.series().name()) && target.until() <= until;
  }

  /** The discrepancy of a series in it. */
  double discrepancy(Series series) {
    return discrepancy.getOrDefault(series.family(), series.discrepancy());
  }
}
