package org.waymark.gui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nation;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Change;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.ScenarioWriter;
import org.waymark.words.InvalidInput;

final class ClassroomTest {

  private static final Evidence EVIDENCE = Evidence.load();
  private static final long SEED = 3;

  @Test
  void aSavedLogGivesTheSameResultWithoutAWindow() {
    Classroom classroom = classroom();
    classroom.turn("iom.initialLegitimacy", 0.3);
    classroom.turn("enforcement.skill", 0.6);
    classroom.start();
    run(classroom, 5);
    classroom.turn("poverty.rateMultiplier", 0.5);
    classroom.turn("poverty.rateMultiplier", 0.7);
    run(classroom, 3);
    classroom.turn("iom.annualBudgetUsd", 5e6);
    classroom.turn("iom.portfolio.training", 0.6);
    classroom.turn("iom.strategy", "adaptive");
    run(classroom, 2);
    classroom.turn("poverty.rateMultiplier", 1.0);
    run(classroom, 99);

    String saved = ScenarioWriter.json(classroom.log().scenario("As in class"));
    Scenario read =
        ScenarioReader.of(EVIDENCE).readText("saved.json", saved, Path.of("."), List.of());
    Nation headless = Blueprint.of(read, EVIDENCE).nation(SEED, true);
    headless.run(() -> false);
    assertThat(classroom.isRunning()).isFalse();
    assertThat(bits(classroom.table())).isEqualTo(bits(headless.tally().table()));
    assertThat(bits(classroom.table())).isNotEqualTo(bits(classroom.unchangedAtLast().table()));
  }

  @Test
  void aRunWithoutChangesIsItsOwnGhost() {
    Classroom classroom = classroom();
    classroom.start();
    run(classroom, 99);
    assertThat(bits(classroom.table())).isEqualTo(bits(classroom.unchangedAtLast().table()));
  }

  @Test
  void goingBackToTheStartGivesTheSameRunAgainAndKeepsTheOneBefore() {
    Classroom classroom = classroom();
    classroom.start();
    run(classroom, 4);
    List<Long> first = bits(classroom.table());
    classroom.turn("enforcement.integrity", 0.0);
    run(classroom, 4);
    classroom.finish();
    classroom.start();
    run(classroom, 4);
    assertThat(bits(classroom.table())).isEqualTo(first);
    assertThat(classroom.previous().months()).isEqualTo(8);
    assertThat(classroom.log().changes()).isEmpty();
  }

  /** Sums that begin before a change say less of it than there is. */
  @Test
  void whatIsComparedCountsFromTheFirstMonthThatMayDiffer() {
    Classroom classroom = classroom();
    YearMonth first = classroom.scenario().start();
    classroom.plan(
        List.of(
            new Change(
                "later",
                "",
                first.plusMonths(4),
                null,
                List.of(),
                Map.of("poverty.rateMultiplier", 0.5))));
    classroom.start();
    run(classroom, 3);
    assertThat(classroom.since(null)).as("nothing is otherwise yet").isEqualTo(first);
    run(classroom, 3);
    assertThat(classroom.since(classroom.unchangedAtLast())).isEqualTo(first.plusMonths(4));
    classroom.finish();
    classroom.start();
    run(classroom, 8);
    classroom.turn("enforcement.skill", 0.9);
    run(classroom, 2);
    assertThat(classroom.since(classroom.unchanged())).isEqualTo(first.plusMonths(8));
    assertThat(classroom.since(classroom.previous()))
        .as("the run before was changed earlier")
        .isEqualTo(first.plusMonths(4));
    classroom.finish();
    classroom.turn("iom.initialLegitimacy", 0.1);
    classroom.start();
    run(classroom, 2);
    assertThat(classroom.since(classroom.unchanged())).as("other from the start").isEqualTo(first);
    assertThat(classroom.log().start()).containsEntry("iom.initialLegitimacy", 0.1);
  }

  @Test
  void aDialMovedTwiceInAMonthIsOneChange() {
    Classroom classroom = classroom();
    classroom.start();
    run(classroom, 2);
    classroom.turn("enforcement.skill", 0.5);
    classroom.turn("enforcement.skill", 0.9);
    assertThat(classroom.log().changes()).hasSize(1);
    Change change = classroom.log().changes().get(0);
    assertThat(change.from()).isEqualTo(classroom.scenario().start().plusMonths(2));
    assertThat(change.set()).containsEntry("enforcement.skill", 0.9);
    assertThat(classroom.values()).containsEntry("enforcement.skill", 0.9);
  }

  @Test
  void whatIsTakenBackInItsMonthWasNever() {
    Classroom classroom = classroom();
    classroom.start();
    run(classroom, 2);
    Object before = classroom.values().get("enforcement.skill");
    classroom.turn("enforcement.skill", 0.5);
    classroom.turn("enforcement.skill", 0.9);
    classroom.undo();
    assertThat(classroom.values()).containsEntry("enforcement.skill", 0.5);
    classroom.undo();
    assertThat(classroom.values()).containsEntry("enforcement.skill", before);
    assertThat(classroom.log().changes()).isEmpty();
    assertThat(classroom.canUndo()).isFalse();
    classroom.undo();
    run(classroom, 99);
    assertThat(bits(classroom.table())).isEqualTo(bits(classroom.unchangedAtLast().table()));
  }

  /** Months that are over stay as they were; the saved log gives the same run. */
  @Test
  void whatIsTakenBackLaterEndsThen() {
    Classroom classroom = classroom();
    classroom.start();
    run(classroom, 2);
    Object before = classroom.values().get("poverty.rateMultiplier");
    classroom.turn("poverty.rateMultiplier", 0.3);
    run(classroom, 5);
    classroom.undo();
    assertThat(classroom.values()).containsEntry("poverty.rateMultiplier", before);
    YearMonth start = classroom.scenario().start();
    Change change = classroom.log().changes().get(0);
    assertThat(change.from()).isEqualTo(start.plusMonths(2));
    assertThat(change.until()).isEqualTo(start.plusMonths(6));
    run(classroom, 99);
    Nation headless = Blueprint.of(classroom.log().scenario(), EVIDENCE).nation(SEED, true);
    headless.run(() -> false);
    assertThat(bits(classroom.table())).isEqualTo(bits(headless.tally().table()));
  }

  @Test
  void whatWasSetOutForTheStartCanBeTakenBack() {
    Classroom classroom = classroom();
    Map<String, Object> before = classroom.values();
    classroom.turn("iom.initialLegitimacy", 0.1);
    classroom.turn("iom.initialLegitimacy", 0.2);
    classroom.turn("enforcement.skill", 0.9);
    assertThat(classroom.standing("enforcement.skill")).isEqualTo(Classroom.Standing.PENDING);
    classroom.undo();
    classroom.undo();
    assertThat(classroom.values()).containsEntry("iom.initialLegitimacy", 0.1);
    classroom.undo();
    assertThat(classroom.values()).isEqualTo(before);
    classroom.start();
    assertThat(classroom.isUnsaved()).isFalse();
  }

  @Test
  void aDialSaysWhetherDataMoveItOrProvincesHaveItOtherwise() {
    Classroom classroom = classroom();
    String driven =
        classroom.scenario().drivers().stream()
            .filter(Change::isNational)
            .flatMap(driver -> driver.set().keySet().stream())
            .filter(path -> !path.startsWith("iom."))
            .findFirst()
            .orElseThrow();
    classroom.plan(
        List.of(
            new Change(
                "there",
                "",
                classroom.scenario().start(),
                null,
                List.of("VN-01"),
                Map.of("poverty.rateMultiplier", 0.5))));
    classroom.start();
    assertThat(classroom.standing("poverty.rateMultiplier"))
        .isEqualTo(Classroom.Standing.ELSEWHERE);
    assertThat(classroom.standing("gender.discrimination")).isEqualTo(Classroom.Standing.PLAIN);
    assertThat(classroom.standing(driven)).isEqualTo(Classroom.Standing.DRIVEN);
    classroom.turn(driven, classroom.values().get(driven));
    assertThat(classroom.standing(driven)).as("held by hand").isEqualTo(Classroom.Standing.PLAIN);
    classroom.undo();
    assertThat(classroom.standing(driven)).isEqualTo(Classroom.Standing.DRIVEN);
    classroom.turn("iom.initialLegitimacy", 0.2);
    assertThat(classroom.standing("iom.initialLegitimacy")).isEqualTo(Classroom.Standing.PENDING);
  }

  @Test
  void anotherScenarioEndsTheNationBefore() {
    Classroom classroom = classroom();
    classroom.start();
    run(classroom, 3);
    classroom.turn("enforcement.skill", 0.9);
    classroom.finish();
    classroom.open(classroom.scenario());
    assertThat(classroom.nation()).isNull();
    assertThat(classroom.monthsDone()).isZero();
    assertThat(classroom.log().changes()).isEmpty();
    assertThat(classroom.previous().months()).as("it can be compared with").isEqualTo(3);
  }

  @Test
  void sharesOfThePortfolioMakeRoomForTheOneThatIsMoved() {
    Classroom classroom = classroom();
    classroom.start();
    classroom.turn("iom.portfolio.advocacy", 1.0);
    classroom.turn("iom.portfolio.training", 0.4);
    double sum = 0;
    for (String programme :
        List.of("awareness", "livelihoods", "training", "assistance", "norms", "advocacy")) {
      sum += (Double) classroom.values().get("iom.portfolio." + programme);
    }
    assertThat(sum).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(classroom.values()).containsEntry("iom.portfolio.training", 0.4);
  }

  @Test
  void aValueThatIsNotAcceptedChangesNothing() {
    Classroom classroom = classroom();
    classroom.start();
    assertThatThrownBy(() -> classroom.turn("enforcement.skill", 7.0))
        .isInstanceOf(InvalidInput.class);
    assertThat(classroom.log().changes()).isEmpty();
  }

  @Test
  void everyDialOfABarrierHasARangeThatHoldsItsDefault() {
    assertThat(Dial.all()).hasSizeGreaterThan(100);
    for (Dial dial : Dial.all()) {
      if (dial.entry().words().isEmpty()) {
        double value = dial.entry().standard();
        assertThat(value).as(dial.entry().path()).isBetween(dial.low(), dial.high());
        for (int position = 0; position <= Dial.STEPS; position++) {
          assertThat(dial.entry().refusal(dial.value(position))).isEmpty();
        }
      }
    }
  }

  private static Classroom classroom() {
    Scenario scenario =
        ScenarioReader.of(EVIDENCE)
            .read(
                Path.of("scenarios", "baseline.json"),
                List.of("population.factor=0.01", "months=18", "burnInMonths=6"));
    return new Classroom(scenario, EVIDENCE, SEED);
  }

  private static void run(Classroom classroom, int months) {
    for (int month = 0; month < months && classroom.isRunning(); month++) {
      classroom.schedule.step(classroom);
    }
  }

  private static List<Long> bits(MonthlyTable table) {
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
