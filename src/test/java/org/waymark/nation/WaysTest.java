package org.waymark.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.ScenarioReader;

/** The years of the record with all mechanisms at work, audited: parts add up everywhere. */
@Tag("long")
class WaysTest {

  private static final MonthlyTable TABLE = table();

  private static MonthlyTable table() {
    var scenario =
        ScenarioReader.of(Nations.EVIDENCE)
            .read(
                Path.of("scenarios/baseline.json"),
                List.of(
                    "population.factor=0.1",
                    "iom.annualBudgetUsd=6000000",
                    "victims.retraffickedPerMonth=0.005",
                    "government.supportWhilePending=0.3"));
    Nation nation = Blueprint.of(scenario, Nations.EVIDENCE).nation(2, true);
    nation.run(() -> false);
    return nation.tally().table();
  }

  private static double sum(int month, int place, Variable... parts) {
    double sum = 0;
    for (Variable part : parts) {
      sum += TABLE.get(month, place, part);
    }
    return sum;
  }

  private static void addUp(Variable whole, Variable... parts) {
    Places places = TABLE.places();
    for (int month = 0; month < TABLE.months(); month++) {
      for (int place = 0; place < places.count(); place++) {
        // The ways are not told by province.
        if (place < places.provinces().size()) {
          continue;
        }
        assertThat(sum(month, place, parts)).isEqualTo(TABLE.get(month, place, whole));
      }
    }
    for (Variable part : parts) {
      assertThat(Nations.sum(TABLE, part)).as(part.id()).isPositive();
    }
  }

  @Test
  void peopleComeBackByOneOfThreeWays() {
    addUp(
        Variable.PEOPLE_RETURNED,
        Variable.PEOPLE_BACK_ALONE,
        Variable.PEOPLE_RESCUED,
        Variable.PEOPLE_HANDED_OVER);
  }

  @Test
  void whoIsIdentifiedCameByOneOfFourWays() {
    addUp(
        Variable.VICTIMS_IDENTIFIED,
        Variable.IDENTIFIED_RESCUED,
        Variable.IDENTIFIED_HANDED_OVER,
        Variable.IDENTIFIED_BACK_ALONE,
        Variable.IDENTIFIED_STOPPED);
  }

  @Test
  void nobodyIsIdentifiedByAWayThatNobodyCame() {
    Variable[][] pairs = {
      {Variable.IDENTIFIED_RESCUED, Variable.PEOPLE_RESCUED},
      {Variable.IDENTIFIED_HANDED_OVER, Variable.PEOPLE_HANDED_OVER},
      {Variable.IDENTIFIED_BACK_ALONE, Variable.PEOPLE_BACK_ALONE},
      {Variable.IDENTIFIED_STOPPED, Variable.PEOPLE_INTERDICTED},
      {Variable.VICTIMS_RECORDED, Variable.VICTIMS_IDENTIFIED}
    };
    for (Variable[] pair : pairs) {
      for (int month = 0; month < TABLE.months(); month++) {
        for (int place = TABLE.places().region(0); place < TABLE.places().count(); place++) {
          assertThat(sum(month, place, pair[0])).isLessThanOrEqualTo(sum(month, place, pair[1]));
        }
      }
    }
  }

  @Test
  void asManyAreReceivedAsIdentifiedAndElsewhere() {
    int elsewhere = 0;
    for (int month = 0; month < TABLE.months(); month++) {
      int nation = TABLE.places().nation();
      assertThat(sum(month, nation, Variable.VICTIMS_RECEIVED))
          .isEqualTo(sum(month, nation, Variable.VICTIMS_IDENTIFIED));
      for (int p = 0; p < TABLE.places().provinces().size(); p++) {
        boolean same =
            sum(month, p, Variable.VICTIMS_RECEIVED) == sum(month, p, Variable.VICTIMS_IDENTIFIED);
        elsewhere += same ? 0 : 1;
      }
    }
    assertThat(elsewhere).isPositive();
  }

  @Test
  void someAreRecognisedAbroad() {
    assertThat(Nations.sum(TABLE, Variable.VICTIMS_IDENTIFIED_ABROAD)).isPositive();
  }
}
