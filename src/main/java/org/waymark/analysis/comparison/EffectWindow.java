package org.waymark.analysis.comparison;

import java.util.List;
import java.util.OptionalInt;
import org.waymark.evidence.Evidence;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.Window;
import org.waymark.scenario.Course;
import org.waymark.scenario.Scenario;

/**
 * The months over which an effect is counted: years before a scenario differs from its reference
 * would only dilute it.
 *
 * @param months the reported months, 0 is the first
 * @param by whence they are
 */
public record EffectWindow(Window months, By by) {

  /** Whence the months of an effect are. */
  public enum By {
    /** From the first reported month in which the scenarios differ to the last of the run. */
    FIRST_DIFFERENCE,
    /** All months: the scenarios differ in none. */
    NO_DIFFERENCE,
    /** As asked for. */
    OPTION
  }

  /** From the first month in which two scenarios of equal months differ, drivers included. */
  public static EffectWindow between(Scenario reference, Scenario other, Evidence evidence) {
    List<String> provinces = evidence.isoCodes();
    OptionalInt first =
        Course.of(reference, provinces).firstDifference(Course.of(other, provinces));
    return new EffectWindow(
        new Window(first.orElse(0), reference.months()),
        first.isPresent() ? By.FIRST_DIFFERENCE : By.NO_DIFFERENCE);
  }

  /** From the earliest first difference of some; all months if no two scenarios differ. */
  static EffectWindow earliest(List<EffectWindow> windows) {
    return windows.stream()
        .filter(each -> each.by() != By.NO_DIFFERENCE)
        .reduce((one, two) -> new EffectWindow(one.months().with(two.months()), one.by()))
        .orElse(windows.get(0));
  }

  /** The months as a period. */
  public Period within(Period run) {
    return months.within(run);
  }
}
