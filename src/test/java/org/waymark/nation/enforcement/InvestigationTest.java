package org.waymark.nation.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nations;
import org.waymark.nation.observation.Tally;
import org.waymark.outcome.variable.Variable;

class InvestigationTest {

  private static final Nations NATION =
      Nations.of(1)
          .lasting(0, 12)
          .with(
              "enforcement.officersPer100kHouseholds=8",
              "enforcement.lapseMonths=24",
              "enforcement.solvingPerMonth=0.3",
              "enforcement.inquiryYield=0",
              "enforcement.accomplices=0");

  /** A year of investigation, after reports against 315 recruiters, five in each province. */
  private static final class Year {
    final Suspected suspects;
    final Tally tally;
    final double[] totals = new double[Variable.count()];
    final double[] levels = new double[Variable.count()];

    Year(Nations nation, double effectiveness, int reports, int found) {
      Blueprint plan = nation.blueprint();
      tally = new Tally(plan.map(), 0, 12, 1);
      Corps corps =
          new Corps(plan.map(), plan.segments(), plan.jurisdictions(), plan.course(), 1, null);
      Docket docket =
          new Docket(63, plan.jurisdictions(), corps.deployment(), plan.course(), 1, tally);
      suspects = new Suspected(found);
      double[] households = new double[63];
      java.util.Arrays.setAll(households, plan.map()::householdsOfProvince);
      Investigation investigation =
          new Investigation(
              plan.course(),
              plan.jurisdictions(),
              households,
              corps,
              docket,
              suspects,
              tally,
              1,
              null);
      for (int slot = 0; slot < reports; slot++) {
        docket.report(5 * slot, slot % 63, 0);
      }
      int nationRow = plan.map().places().nation();
      for (int month = 0; month < 12; month++) {
        corps.step(month, effectiveness, null);
        investigation.step(month, nationRow, effectiveness);
        for (Variable variable : Variable.values()) {
          for (int p = 0; p < 63; p++) {
            totals[variable.ordinal()] += tally.get(variable, p);
          }
          levels[variable.ordinal()] = tally.get(variable, nationRow);
        }
        tally.close(month);
      }
    }

    int arrests() {
      return suspects.arrested.size();
    }

    double total(Variable variable) {
      return totals[variable.ordinal()];
    }
  }

  private static int arrests(Nations nation, double effectiveness) {
    return new Year(nation, effectiveness, 315, 0).arrests();
  }

  @Test
  void corruptOfficersArrestNobody() {
    assertThat(arrests(NATION.with("enforcement.integrity=0"), 0.5)).isZero();
  }

  @Test
  void corruptOfficersDropCasesAndWarn() {
    Nations corrupt = NATION.with("enforcement.integrity=0", "enforcement.corruptDropPerMonth=1");
    Year always = new Year(corrupt.with("enforcement.corruptWarning=1"), 0.5, 315, 0);
    assertThat(always.suspects.warned).hasSize(315);
    assertThat(always.total(Variable.CASES_LAPSED)).isEqualTo(315);
    Year never = new Year(corrupt.with("enforcement.corruptWarning=0"), 0.5, 315, 0);
    assertThat(never.suspects.warned).isEmpty();
    assertThat(new Year(NATION.with("enforcement.integrity=1"), 0.5, 315, 0).suspects.warned)
        .isEmpty();
  }

  @Test
  void underACorruptLeadACaseRests() {
    Nations half = NATION.with("enforcement.integrity=0.5", "enforcement.corruptDropPerMonth=0");
    Year year = new Year(half.with("enforcement.solvingPerMonth=10"), 1, 315, 0);
    // About half of the leads are honest; their cases are solved, the others stay open.
    assertThat(year.arrests()).isBetween(110, 205);
    assertThat(year.total(Variable.CASES_LAPSED)).isZero();
  }

  @Test
  void withoutOfficersNobodyIsArrested() {
    assertThat(arrests(NATION.with("enforcement.officersPer100kHouseholds=0"), 0.5)).isZero();
  }

  @Test
  void officersHonestySkillAndEffectivenessBringArrests() {
    int before = arrests(NATION, 0.4);
    assertThat(before).isPositive();
    assertThat(arrests(NATION.with("enforcement.integrity=0.95"), 0.4)).isGreaterThan(before);
    assertThat(arrests(NATION.with("enforcement.skill=0.9"), 0.4)).isGreaterThan(before);
    assertThat(arrests(NATION, 0.9)).isGreaterThan(before);
    assertThat(arrests(NATION.with("enforcement.officersPer100kHouseholds=2"), 0.4))
        .isLessThan(before);
  }

  @Test
  void aLargerCaseloadSolvesNoMoreInTheSameTime() {
    int last = Integer.MAX_VALUE;
    for (int caseload : new int[] {1, 2, 4, 8}) {
      int arrests = arrests(NATION.with("enforcement.caseload=" + caseload), 0.4);
      assertThat(arrests).as("case load %d", caseload).isLessThanOrEqualTo(last);
      last = arrests;
    }
    assertThat(last).isPositive();
  }

  @Test
  void timeIsSharedAndNoneIsSpentTwice() {
    Nations few =
        NATION.with("enforcement.officersPer100kHouseholds=1", "enforcement.lapseMonths=240");
    Year busy = new Year(few.with("enforcement.solvingPerMonth=0.01"), 0.4, 315 * 4, 0);
    assertThat(busy.levels[Variable.OFFICERS_TIME_ON_CASES.ordinal()]).isCloseTo(1, within(0.05));
    Year idle = new Year(NATION, 0.4, 0, 0);
    assertThat(idle.levels[Variable.OFFICERS_TIME_ON_CASES.ordinal()]).isZero();
    Year some = new Year(NATION.with("enforcement.solvingPerMonth=0.01"), 0.4, 63, 0);
    // One case in each province, of which 0.65 have an honest lead, takes three officers.
    double honest = 0.65 * 8 * 268.7 * 0.6;
    assertThat(some.levels[Variable.OFFICERS_TIME_ON_CASES.ordinal()])
        .isCloseTo(0.65 * 63 * 3 / honest, within(0.05));
  }

  @Test
  void freeTimeGoesIntoInquiries() {
    Nations asking = NATION.with("enforcement.inquiryYield=0.05");
    Year nobody = new Year(asking.with("enforcement.integrity=0"), 0.5, 0, 315);
    assertThat(nobody.total(Variable.CASES_FROM_INQUIRIES)).isZero();
    Year none = new Year(NATION, 0.5, 0, 315);
    assertThat(none.total(Variable.CASES_FROM_INQUIRIES)).isZero();
    Year free = new Year(asking, 0.5, 0, 315);
    assertThat(free.total(Variable.CASES_FROM_INQUIRIES)).isBetween(20.0, 250.0);
    assertThat(free.arrests()).isPositive();
    // Reports against others keep officers busy.
    Year busy = new Year(asking.with("enforcement.solvingPerMonth=0.01"), 0.5, 315 * 3, 315);
    assertThat(busy.total(Variable.CASES_FROM_INQUIRIES))
        .isLessThan(free.total(Variable.CASES_FROM_INQUIRIES) / 2);
  }

  @Test
  void withoutAnyStateAPartOfTheWorkIsLeft() {
    assertThat(arrests(NATION.with("enforcement.workWithoutState=0"), 0)).isZero();
    assertThat(arrests(NATION.with("enforcement.workWithoutState=0.5"), 0)).isPositive();
    assertThat(arrests(NATION.with("enforcement.workWithoutState=0.5"), 1))
        .isEqualTo(arrests(NATION.with("enforcement.workWithoutState=0"), 1));
  }

  @Test
  void accomplicesAreArrestedWithTheSuspect() {
    int alone = arrests(NATION, 0.5);
    assertThat(alone).isBetween(1, 315);
    assertThat(arrests(NATION.with("enforcement.accomplices=3"), 0.5)).isGreaterThan(2 * alone);
  }
}
