package org.waymark.analysis.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.outcome.run.Window;

/**
 * The months over which the effects of a comparison are counted.
 *
 * @param each by other scenario, the first at 0: its own
 * @param common those of figures that stand side by side: from the earliest first difference on
 */
public record EffectWindows(List<EffectWindow> each, EffectWindow common) {
  /** Copies its list. */
  public EffectWindows {
    each = List.copyOf(each);
  }

  /** Those that were asked for, or else those in which the scenarios differ. */
  public static EffectWindows of(ComparisonPlan plan) {
    List<EffectWindow> each =
        plan.scenarios().stream()
            .skip(1)
            .map(
                other ->
                    plan.window()
                        .map(months -> new EffectWindow(months, EffectWindow.By.OPTION))
                        .orElseGet(
                            () -> EffectWindow.between(plan.reference(), other, plan.evidence())))
            .toList();
    return new EffectWindows(each, EffectWindow.earliest(each));
  }

  /** That of scenario 1, 2, ... */
  public EffectWindow of(int scenario) {
    return each.get(scenario - 1);
  }

  /** All of them, each once. */
  public List<Window> months() {
    return Stream.concat(each.stream(), Stream.of(common))
        .map(EffectWindow::months)
        .distinct()
        .toList();
  }
}
