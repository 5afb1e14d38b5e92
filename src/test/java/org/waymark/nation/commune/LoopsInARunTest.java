package org.waymark.nation.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

/** What moves trust and the standing of IOM in a whole run, and that closed loops hold them. */
class LoopsInARunTest {

  private static final double TRUST = 0.45;
  private static final double STANDING = 0.55;

  /** Nothing builds or costs trust: each test opens what it tries. */
  private static final Nations NATION =
      Nations.of(0.02)
          .with(
              "government.initialTrust=" + TRUST,
              "government.trustHelp=0",
              "government.trustConviction=0",
              "government.trustFailedCase=0",
              "iom.initialLegitimacy=" + STANDING);

  private static double last(Nations nation, Variable variable) {
    return Nations.last(nation.table(1), variable);
  }

  @Test
  void convictionsBuildTrustAndCasesThatFailCostIt() {
    Nations convicting = NATION.with("government.trustConviction=0.06");
    Nations failing = NATION.with("government.trustFailedCase=0.06");
    assertThat(last(convicting, Variable.MEAN_TRUST)).isGreaterThan(TRUST + 1e-6);
    assertThat(last(failing, Variable.MEAN_TRUST)).isLessThan(TRUST - 1e-6);
  }

  @Test
  void withoutConvictionsAndFailedCasesTrustStays() {
    Nations neither =
        NATION.with(
            "government.trustConviction=0.06",
            "government.trustFailedCase=0",
            "enforcement.convicted=0");
    assertThat(last(neither, Variable.MEAN_TRUST)).isCloseTo(TRUST, within(1e-12));
    Nations patient =
        NATION.with(
            "government.trustFailedCase=0.06",
            "enforcement.lapseMonths=240",
            "enforcement.corruptDropPerMonth=0");
    assertThat(last(patient, Variable.MEAN_TRUST)).isCloseTo(TRUST, within(1e-12));
  }

  @Test
  void helpBuildsTrust() {
    Nations helping =
        NATION.with("government.trustHelp=1", "iom.autonomy=1", "iom.annualBudgetUsd=100000000");
    assertThat(last(helping, Variable.MEAN_TRUST)).isGreaterThan(TRUST + 1e-6);
  }

  @Test
  void withTheirLoopsClosedBothStayWhereTheyBegan() {
    Nations closed =
        NATION.with(
            "government.trustHelp=0.1",
            "government.trustConviction=0.06",
            "government.trustFailedCase=0.06",
            "loops.trust=0",
            "loops.legitimacy=0");
    MonthlyTable table = closed.table(1);
    for (int month = 0; month < table.months(); month++) {
      for (int place = 0; place < table.places().count(); place++) {
        assertThat(table.get(month, place, Variable.MEAN_TRUST)).isCloseTo(TRUST, within(1e-12));
        assertThat(table.get(month, place, Variable.MEAN_LEGITIMACY))
            .isCloseTo(STANDING, within(1e-12));
      }
    }
  }

  @Test
  void withTheLoopOpenDelayAndHelpMoveTheStandingOfIom() {
    assertThat(last(NATION, Variable.MEAN_LEGITIMACY)).isNotCloseTo(STANDING, within(1e-6));
  }
}
