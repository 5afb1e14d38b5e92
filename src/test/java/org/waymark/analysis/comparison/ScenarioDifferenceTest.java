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
import org.waymark.outcome.run.Window;
import org.waymark.outcome.variable.Variable;

/** In a made-up nation of six provinces, over the last 23 of 30 months. */
final class ScenarioDifferenceTest {
  private static final Period PERIOD = SmallNation.period("2012-03", 30);
  private static final int FROM = 7;
  private static final List<Integer> A = List.of(5);
  private static final List<Integer> B = List.of(1, 2);
  private static final List<Integer> C = List.of(0, 3, 4);

  private static final Window OWN = new Window(FROM, PERIOD.months());
  private static final Window COMMON = new Window(3, PERIOD.months());
  private static final List<Window> WINDOWS = List.of(OWN, COMMON);

  private static ScenarioDifference difference() {
    return new ScenarioDifference(
        PERIOD,
        new EffectWindow(OWN, EffectWindow.By.FIRST_DIFFERENCE),
        new EffectWindow(COMMON, EffectWindow.By.FIRST_DIFFERENCE),
        Optional.of(new ActedOn(A, B, C)));
  }

  private static double nation(RunOutcome run, int from, int until, Variable variable) {
    double sum = 0;
    for (int month = from; month < until; month++) {
      sum += run.monthly().get(month, run.monthly().places().nation(), variable);
    }
    return sum;
  }

  @Test
  void anEffectIsCountedOverItsMonthsAloneAndASmallerNumberOfMonthsDilutesNothing() {
    ScenarioDifference difference = difference();
    RunOutcome reference = run(0);
    RunOutcome other = run(5);
    difference.add(RunYears.of(reference, WINDOWS), RunYears.of(other, WINDOWS));
    Variable flow = Variable.PEOPLE_ENTERING_EXPLOITATION;
    double own = nation(other, FROM, 30, flow) - nation(reference, FROM, 30, flow);
    assertThat(difference.perYear(flow).difference().mean()).isCloseTo(own * 12 / 23, within(1e-9));
    assertThat(difference.total(flow).difference().mean()).isCloseTo(own, within(1e-9));
    double common = nation(other, 3, 30, flow) - nation(reference, 3, 30, flow);
    assertThat(difference.besideOthers(flow).difference().mean())
        .isCloseTo(common * 12 / 27, within(1e-9));
    Variable level = Variable.PEOPLE_EXPLOITED;
    assertThat(difference.perYear(level).other())
        .isCloseTo(nation(other, FROM, 30, level) / 23, within(1e-9));
  }

  /** The run goes from March 2012 to August 2014: 2013 alone is whole, and lies in the window. */
  @Test
  void theLastFullYearLiesWithinTheMonthsOfTheEffect() {
    assertThat(difference().lastYear()).hasValue(1);
    EffectWindow late = new EffectWindow(new Window(11, 30), EffectWindow.By.OPTION);
    assertThat(new ScenarioDifference(PERIOD, late, late, Optional.empty()).lastYear()).isEmpty();
  }

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
    ScenarioDifference difference = difference();
    RunOutcome reference = run(0);
    RunOutcome other = run(5);
    difference.add(RunYears.of(reference, WINDOWS), RunYears.of(other, WINDOWS));
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
