package org.waymark.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.nation.household.Household;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Change;
import org.waymark.scenario.Course;
import org.waymark.scenario.Scenario;

final class ChangeWhileRunningTest {

  private static final int BURN_IN = 6;
  private static final int MONTHS = 18;
  private static final int CHANGED = 7;
  private static final long SEED = 4;

  @Test
  void aChangeMadeWhileItRunsGivesWhatTheSameInterventionGives() {
    Scenario plain = Nations.of(0.01).lasting(BURN_IN, MONTHS).scenario();
    Scenario tried = trying(plain);
    Nation whole = Blueprint.of(tried, Nations.EVIDENCE).nation(SEED, true);
    whole.run(() -> false);

    Nation live = Blueprint.of(plain, Nations.EVIDENCE).nation(SEED, true);
    live.start();
    while (!live.isOver()) {
      if (live.month() == BURN_IN + CHANGED) {
        live.change(Course.of(tried, Nations.EVIDENCE.isoCodes()));
      }
      live.schedule.step(live);
    }

    assertThat(bits(live)).isEqualTo(bits(whole));
    Nation unchanged = Blueprint.of(plain, Nations.EVIDENCE).nation(SEED, true);
    unchanged.run(() -> false);
    assertThat(bits(unchanged)).isNotEqualTo(bits(whole));
  }

  @Test
  void aChangeInOneNationLeavesOthersOfItsBlueprintAlone() {
    Scenario plain = Nations.of(0.01).lasting(BURN_IN, MONTHS).scenario();
    Blueprint blueprint = Blueprint.of(plain, Nations.EVIDENCE);
    Nation live = blueprint.nation(SEED, false);
    live.change(Course.of(trying(plain), Nations.EVIDENCE.isoCodes()));
    assertThat(live.course().at(BURN_IN + CHANGED).iom().annualBudgetUsd()).isZero();
    assertThat(blueprint.course().at(BURN_IN + CHANGED).iom().annualBudgetUsd()).isPositive();
  }

  @Test
  void aCourseOfOtherMonthsIsRefused() {
    Course one = course(BURN_IN, MONTHS);
    assertThatThrownBy(() -> one.adopt(course(BURN_IN, MONTHS + 1), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> one.adopt(course(BURN_IN + 1, MONTHS - 1), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aHouseholdsPastIsWhatItWasWhenSomebodyMetIt() {
    Scenario scenario = trying(Nations.of(0.01).lasting(BURN_IN, MONTHS).scenario());
    Nation nation = Blueprint.of(scenario, Nations.EVIDENCE).nation(SEED, false);
    long[] households = {0, 77, nation.map().households() / 2, nation.map().households() - 1};
    List<String> met = new ArrayList<>();
    nation.start();
    while (!nation.isOver()) {
      int month = nation.month();
      nation.schedule.step(nation);
      for (long household : households) {
        met.add(life(nation, household, month));
      }
    }
    List<String> remembered = new ArrayList<>();
    for (int month = 0; month < BURN_IN + MONTHS; month++) {
      for (long household : households) {
        remembered.add(life(nation, household, month));
      }
    }
    assertThat(remembered).isEqualTo(met);
  }

  private static String life(Nation nation, long household, int month) {
    Household met = new Household();
    nation.households().meet(household, nation.map().communeOf(household), month, met);
    return met.logIncome() + " " + met.awareness();
  }

  private static Course course(int burnIn, int months) {
    return Course.of(
        Nations.of(0.01).lasting(burnIn, months).scenario(), Nations.EVIDENCE.isoCodes());
  }

  private static Scenario trying(Scenario plain) {
    List<Change> changes = new ArrayList<>(plain.interventions());
    changes.add(
        new Change(
            "less money, less poverty",
            "",
            plain.start().plusMonths(CHANGED),
            null,
            List.of(),
            Map.of("iom.annualBudgetUsd", 0.0, "poverty.rateMultiplier", 0.5)));
    return new Scenario(
        plain.name(),
        plain.description(),
        plain.start(),
        plain.months(),
        plain.burnInMonths(),
        plain.parameters(),
        plain.drivers(),
        changes,
        List.of(),
        plain.units(),
        plain.absolute());
  }

  private static List<Long> bits(Nation nation) {
    MonthlyTable table = nation.tally().table();
    List<Long> bits = new ArrayList<>();
    for (int month = 0; month < table.months(); month++) {
      for (int place = 0; place < table.places().count(); place++) {
        for (Variable variable : Variable.values()) {
          bits.add(Double.doubleToLongBits(table.get(month, place, variable)));
        }
      }
    }
    return bits;
  }
}
