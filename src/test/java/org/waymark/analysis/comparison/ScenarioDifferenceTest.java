package org.waymark.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.experiment.ensemble.RunYears;
import org.waymark.outcome.SmallNation;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.variable.Variable;

/** In a made-up nation of six provinces, over the last 23 of 30 months. */
final class ScenarioDifferenceTest {
  private static final Period PERIOD = SmallNation.period("2012-03", 30);
  private static final int FROM = 7;
  private static final List<Integer> A = List.of(5);
  private static final List<Integer> B = List.of(1, 2);
  private static final List<Integer> C = List.of(0, 3, 4);

  private static RunOutcome run(long seed) {
    Places places =
        new Places(List.of("a", "b", "c", "d", "e", "f"), List.of("r"), List.of(0, 0, 0, 0, 0, 0));
    return SmallNation.run(0, seed, PERIOD, places);
  }

  private static double sum(RunOutcome run, List<Integer> provinces, Variable variable) {
    double sum = 0;
    for (int month = FROM; month < PERIOD.months(); month++) {
      for (int province : provinces) {
        sum += run.monthly().get(month, province, variable);
      }
    }
    return sum;
  }

  @Test
  void everyAreaIsCountedFromTheMonthOnInWhichTheScenarioActs() {
    ScenarioDifference difference =
        ScenarioDifference.of(PERIOD, Optional.of(new ActedOn(FROM, A, B, C)));
    RunOutcome reference = run(0);
    RunOutcome other = run(5);
    difference.add(
        RunYears.of(reference, List.of(0, FROM)), RunYears.of(other, List.of(FROM, FROM)));
    for (Variable variable : ScenarioDifference.DISPLACED) {
      Displacement found = difference.displacement(variable);
      double before = sum(reference, C, variable);
      double after = sum(other, C, variable);
      assertThat(found.c().reference() * 23 / 12).isCloseTo(before, within(1e-9));
      assertThat(found.c().other() * 23 / 12).isCloseTo(after, within(1e-9));
      assertThat(found.a().reference())
          .isCloseTo(sum(reference, A, variable) / before, within(1e-12));
      assertThat(found.a().other()).isCloseTo(sum(other, A, variable) / after, within(1e-12));
      assertThat(found.b().reference())
          .isCloseTo(sum(reference, B, variable) / before, within(1e-12));
      assertThat(found.b().other()).isCloseTo(sum(other, B, variable) / after, within(1e-12));
    }
  }
}
