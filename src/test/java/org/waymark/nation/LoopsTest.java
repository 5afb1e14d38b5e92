package org.waymark.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

/** Each switch of a feedback loop changes what the loop touches; closed, it stays at the start. */
@Tag("long")
class LoopsTest {

  /** A nation in which all that loops carry is at work. */
  private static final Nations NATION =
      Nations.of(0.05)
          .lasting(12, 36)
          .with(
              "iom.annualBudgetUsd=8000000",
              "iom.initialLegitimacy=0.45",
              "gender.discrimination=0.7",
              "government.initialTrust=0.4",
              "government.plan=1",
              "government.targetRecording=0.3",
              "victims.recordedShare=0.5",
              "victims.recordedYouthShare=0.5");

  /** The same with a state that luck does not move and IOM does not advise. */
  private static final Nations CALM =
      NATION.with(
          "government.stability=1",
          "government.effectivenessTrendPerYear=0",
          "iom.portfolio.advocacy=0",
          "iom.portfolio.awareness=0.35",
          "iom.strategy=fixed");

  private static double[] months(MonthlyTable table, Variable variable) {
    return IntStream.range(0, table.months())
        .mapToDouble(month -> table.get(month, table.places().nation(), variable))
        .toArray();
  }

  private static double[] all(Nation nation, IntToDoubleFunction level) {
    return IntStream.range(0, nation.map().communes()).mapToDouble(level).toArray();
  }

  private static double spread(double[] values) {
    return DoubleStream.of(values).max().orElseThrow()
        - DoubleStream.of(values).min().orElseThrow();
  }

  private static double[] trust(Nation nation) {
    return all(nation, c -> nation.communes().trust().of(c));
  }

  private static double[] standing(Nation nation) {
    return all(nation, c -> nation.communes().legitimacy().of(c));
  }

  @Test
  void whereTheLoopIsOpenTrustAndStandingMoveUpHereAndDownThere() {
    Nation nation = NATION.run(1);
    assertThat(Arrays.stream(trust(nation)).min().orElseThrow()).isLessThan(0.4 - 1e-4);
    assertThat(Arrays.stream(trust(nation)).max().orElseThrow()).isGreaterThan(0.4 + 1e-4);
    assertThat(Arrays.stream(standing(nation)).min().orElseThrow()).isLessThan(0.45 - 1e-4);
    assertThat(Arrays.stream(standing(nation)).max().orElseThrow()).isGreaterThan(0.45 + 1e-4);
  }

  @Test
  void whereTheLoopIsClosedTrustStaysExactlyAsItWas() {
    Nation nation = NATION.with("loops.trust=0").run(1);
    assertThat(trust(nation)).containsOnly(0.4);
    assertThat(spread(standing(nation))).isPositive();
    for (double mean : months(nation.tally().table(), Variable.MEAN_TRUST)) {
      assertThat(mean).isCloseTo(0.4, within(1e-12));
    }
  }

  @Test
  void whereTheLoopIsClosedTheStandingOfIomStaysExactlyAsItWas() {
    Nation nation = NATION.with("loops.legitimacy=0").run(1);
    assertThat(standing(nation)).containsOnly(0.45);
    assertThat(spread(trust(nation))).isPositive();
    for (double mean : months(nation.tally().table(), Variable.MEAN_LEGITIMACY)) {
      assertThat(mean).isCloseTo(0.45, within(1e-12));
    }
  }

  @Test
  void standingThatIsTakenAwayFromOutsideIsLostWithTheLoopClosedToo() {
    Nation nation =
        NATION.with("loops.legitimacy=0", "iom.legitimacyLoss=0.01").lasting(0, 12).run(1);
    assertThat(Arrays.stream(standing(nation)).max().orElseThrow()).isLessThan(0.44);
  }

  @Test
  void aLoopThatCarriesNothingMayBeOpenOrClosed() {
    Nations mute =
        NATION.with(
            "government.trustHelp=0",
            "government.trustConviction=0",
            "government.trustFailedCase=0");
    assertThat(Tables.different(mute.table(1), mute.with("loops.trust=0").table(1))).isEmpty();
    Nations ignored = NATION.with("government.newsPressure=0");
    assertThat(Tables.different(ignored.table(1), ignored.with("loops.news=0").table(1))).isEmpty();
    Nations untargeted = NATION.with("government.targetRecording=0");
    assertThat(Tables.different(untargeted.table(1), untargeted.with("loops.targets=0").table(1)))
        .isEmpty();
    Nations unbound = NATION.with("iom.permitEffectiveness=0", "iom.permitLegitimacy=0");
    assertThat(Tables.different(unbound.table(1), unbound.with("loops.permits=0").table(1)))
        .isEmpty();
    Nations unmoved = NATION.with("government.pressureGain=0", "iom.advocacyPressure=0");
    assertThat(Tables.different(unmoved.table(1), unmoved.with("loops.pressure=0").table(1)))
        .isEmpty();
  }

  /** Of all that is counted, only the record; news of it would go on to pressure. */
  @Test
  void targetsTouchTheRecordAndNothingElse() {
    Nations deaf = NATION.with("loops.news=0");
    Nations closed = deaf.with("loops.targets=0");
    assertThat(Tables.different(deaf.table(1), closed.table(1)))
        .containsExactly(Variable.VICTIMS_RECORDED);
    double open = Nations.sum(deaf.table(1), Variable.VICTIMS_RECORDED);
    double without = Nations.sum(closed.table(1), Variable.VICTIMS_RECORDED);
    // 1.3 times as many: five standard errors of the smaller number, which the larger contains.
    assertThat(open / without).isCloseTo(1.3, within(5 * Math.sqrt(0.3 / without)));
  }

  @Test
  void pressureMovesTheStateOnlyWhereItsLoopIsOpen() {
    Nations worse = CALM.trying(List.of(), "government.tier=3");
    MonthlyTable open = worse.table(1);
    MonthlyTable closed = worse.with("loops.pressure=0").table(1);
    assertThat(months(open, Variable.PUBLIC_PRESSURE)[35])
        .isGreaterThan(months(open, Variable.PUBLIC_PRESSURE)[0] + 0.5);
    assertThat(months(closed, Variable.PUBLIC_PRESSURE)[35])
        .isGreaterThan(months(closed, Variable.PUBLIC_PRESSURE)[0] + 0.5);
    double[] moved = months(open, Variable.GOVERNMENT_EFFECTIVENESS);
    double[] still = months(closed, Variable.GOVERNMENT_EFFECTIVENESS);
    assertThat(moved[35]).isGreaterThan(moved[0] + 0.03);
    assertThat(spread(still)).isLessThan(1e-12);
  }

  @Test
  void pressureFallsAgainWhenTheOutsideIsContent() {
    Nations better = CALM.with("loops.news=0").trying(List.of(), "government.tier=1");
    double[] pressure = months(better.table(1), Variable.PUBLIC_PRESSURE);
    double[] state = months(better.table(1), Variable.GOVERNMENT_EFFECTIVENESS);
    for (int month = 1; month < pressure.length; month++) {
      assertThat(pressure[month]).isLessThan(pressure[month - 1]);
    }
    assertThat(pressure[35]).isNegative();
    assertThat(state[35]).isLessThan(state[0]);
  }

  @Test
  void newsOfVictimsMovesPressureOnlyWhereItsLoopIsOpen() {
    Nations told = CALM.lasting(48, 24).with("government.newsPressure=0.3");
    double[] closed = months(told.with("loops.news=0").table(1), Variable.PUBLIC_PRESSURE);
    // Programme of 1, tier 2, no conditions: what is outside stays as it is.
    double outside = told.scenario().parameters().government().planPressure();
    for (double level : closed) {
      assertThat(level).isCloseTo(outside, within(1e-12));
    }
    double[] open = months(told.table(1), Variable.PUBLIC_PRESSURE);
    assertThat(spread(open)).isGreaterThan(0.001);
  }

  @Test
  void permitsFollowStateAndStandingOnlyWhereTheirLoopIsOpen() {
    Nations worse = CALM.trying(List.of(), "government.effectiveness=0.25");
    double[] open = months(worse.table(1), Variable.IOM_PERMIT_SHARE);
    double[] closed = months(worse.with("loops.permits=0").table(1), Variable.IOM_PERMIT_SHARE);
    assertThat(spread(closed)).isLessThan(1e-12);
    assertThat(open[35]).isLessThan(closed[35] - 0.02);
  }
}
