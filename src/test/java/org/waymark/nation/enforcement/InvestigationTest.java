package org.waymark.nation.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nations;
import org.waymark.nation.observation.Tally;

class InvestigationTest {

  private static final Nations NATION =
      Nations.of(1)
          .lasting(0, 12)
          .with("enforcement.officersPer100kHouseholds=8", "enforcement.lapseMonths=24");

  /** Arrests in a year after reports against 315 recruiters, five in each province. */
  private static int arrests(Nations nation, double effectiveness) {
    Blueprint plan = nation.blueprint();
    Tally tally = new Tally(plan.map().places(), 0, 12, 1);
    Corps corps = new Corps(plan.map(), plan.segments(), plan.course(), 1, null);
    Docket docket = new Docket(63, corps.deployment(), plan.course(), 1, tally);
    Suspected suspects = new Suspected();
    Investigation investigation =
        new Investigation(plan.course(), corps, docket, suspects, tally, 1, null);
    for (int slot = 0; slot < 315; slot++) {
      docket.report(5 * slot, slot % 63, 0);
    }
    for (int month = 0; month < 12; month++) {
      corps.step(month, effectiveness, docket, null);
      investigation.step(month, 63, effectiveness);
    }
    return suspects.arrested.size();
  }

  @Test
  void corruptOfficersArrestNobody() {
    assertThat(arrests(NATION.with("enforcement.integrity=0"), 0.5)).isZero();
  }

  @Test
  void withoutOfficersNobodyIsArrested() {
    assertThat(arrests(NATION.with("enforcement.officersPer100kHouseholds=0"), 0.5)).isZero();
  }

  @Test
  void honestySkillEffectivenessAndACaseloadBringArrests() {
    int before = arrests(NATION, 0.4);
    assertThat(before).isPositive();
    assertThat(arrests(NATION.with("enforcement.integrity=0.95"), 0.4)).isGreaterThan(before);
    assertThat(arrests(NATION.with("enforcement.skill=0.9"), 0.4)).isGreaterThan(before);
    assertThat(arrests(NATION, 0.9)).isGreaterThan(before);
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
    int alone = arrests(NATION.with("enforcement.accomplices=0"), 0.5);
    assertThat(alone).isBetween(1, 315);
    assertThat(arrests(NATION.with("enforcement.accomplices=3"), 0.5)).isGreaterThan(2 * alone);
  }
}
