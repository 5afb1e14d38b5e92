package org.waymark.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AssumptionsTest {
  private static final Period PERIOD = new Period(YearMonth.of(2012, 1), 24);

  private static RunFigures figures(long seed) {
    RunOutcome run = SmallNation.run(0, seed, PERIOD);
    return RunFigures.of(run, YearlyTable.of(run.monthly(), PERIOD));
  }

  private static Assumptions sets(double... ratios) {
    List<PlausibleRun> runs = new ArrayList<>();
    for (int set = 0; set < ratios.length; set++) {
      runs.add(new PlausibleRun(set, ratios[set], figures(set)));
    }
    return new Assumptions(runs, Basis.OWN_RUN, 3, List.of(), Map.of(), Map.of());
  }

  @Test
  void setsBeyondAFactorOfThreeHaveNoWeight() {
    Assumptions sets = sets(1, 2.99, 3.01, 0.34, 0.33, Double.NaN);
    assertThat(sets.contradicting()).extracting(PlausibleRun::set).containsExactly(2, 4);
    assertThat(sets.kept()).extracting(PlausibleRun::set).containsExactly(0, 1, 3, 5);
    assertThat(sets.sets()).isEqualTo(6);
  }

  @Test
  void ifAllContradictTheRecordNoneIsLeftOut() {
    assertThat(sets(5, 6).kept()).hasSize(2);
    assertThat(sets(5, 6).contradicting()).hasSize(2);
  }

  @Test
  void quantilesAreThoseOfTheKeptSets() {
    Assumptions sets = sets(1, 1, 1, 9);
    double[] values = new double[3];
    for (int set = 0; set < 3; set++) {
      values[set] = figures(set).nation().perYear(Variable.OFFERS);
    }
    Span span = sets.perYear(Variable.OFFERS);
    assertThat(span.median()).isEqualTo(values[1]);
    assertThat(span.low90()).isCloseTo(values[0] + 0.1 * (values[1] - values[0]), within(1e-9));
    assertThat(span.high90()).isCloseTo(values[2] - 0.1 * (values[2] - values[1]), within(1e-9));
  }

  @Test
  void whatIsNowhereKnownIsMissing() {
    assertThat(sets(1, 1).inYear(1, Variable.DETECTED_WITHIN_3_YEARS)).isEqualTo(Span.MISSING);
  }
}
