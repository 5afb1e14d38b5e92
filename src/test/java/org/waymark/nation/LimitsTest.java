package org.waymark.nation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

/** What must come out at the ends of things. */
class LimitsTest {

  private static final Nations NATION = Nations.of(0.05).lasting(24, 36);

  private static double sum(Nations nation, Variable variable) {
    return Nations.sum(nation.table(1), variable);
  }

  @Test
  void withoutRecruitersNobodyIsTrafficked() {
    // Slots are there, but nothing would ever make them worth somebody's while.
    MonthlyTable table =
        NATION
            .with("recruiters.reservationMedianUsd=100000", "recruiters.reservationSd=0")
            .table(1);
    assertThat(Nations.sum(table, Variable.PEOPLE_TRAFFICKED)).isZero();
    assertThat(Nations.sum(table, Variable.OFFERS)).isZero();
    assertThat(Nations.sum(table, Variable.ACTIVE_RECRUITERS)).isZero();
  }

  @Test
  void whereAllKnowAndActOnItHardlyAnybodyIsTrafficked() {
    Nations aware = NATION.with("awareness.initial=1", "awareness.effectOnAcceptance=20");
    assertThat(sum(aware, Variable.PEOPLE_TRAFFICKED))
        .isLessThan(0.01 * sum(NATION, Variable.PEOPLE_TRAFFICKED));
  }

  @Test
  void withoutABudgetIomSpendsNothing() {
    MonthlyTable table = NATION.with("iom.annualBudgetUsd=0").table(1);
    for (Variable money :
        new Variable[] {
          Variable.IOM_INCOME_USD,
          Variable.IOM_SPENT_USD,
          Variable.IOM_RETURNED_USD,
          Variable.IOM_WAITING_USD
        }) {
      assertThat(Nations.sum(table, money)).as(money.id()).isZero();
    }
  }

  @Test
  void whereAllOfficersAreCorruptNobodyIsArrestedOrStopped() {
    MonthlyTable table = NATION.with("enforcement.integrity=0").table(1);
    assertThat(Nations.sum(table, Variable.PEOPLE_TRAFFICKED)).isPositive();
    assertThat(Nations.sum(table, Variable.ARRESTS)).isZero();
    assertThat(Nations.sum(table, Variable.CONVICTIONS)).isZero();
    assertThat(Nations.sum(table, Variable.PEOPLE_INTERDICTED)).isZero();
  }

  @Test
  void withoutAHazardNobodyIsTraffickedAgainAndWithMoreMoreAre() {
    double none = sum(NATION.with("victims.retraffickedPerMonth=0"), Variable.PEOPLE_RETRAFFICKED);
    double some =
        sum(NATION.with("victims.retraffickedPerMonth=0.005"), Variable.PEOPLE_RETRAFFICKED);
    double more =
        sum(NATION.with("victims.retraffickedPerMonth=0.05"), Variable.PEOPLE_RETRAFFICKED);
    assertThat(none).isZero();
    assertThat(some).isPositive();
    assertThat(more).isGreaterThan(2 * some);
  }

  @Test
  void whereBordersAreShutNobodyCrossesThem() {
    MonthlyTable table =
        NATION
            .with(
                "market.borderOpen.china=0",
                "market.borderOpen.cambodia=0",
                "market.borderOpen.laos=0",
                "market.borderOpen.eastAsia=0",
                "market.borderOpen.europe=0")
            .table(1);
    assertThat(Nations.sum(table, Variable.PEOPLE_INTERDICTED)).isZero();
    assertThat(Nations.sum(table, Variable.PEOPLE_ENTERING_EXPLOITATION)).isPositive();
  }
}
