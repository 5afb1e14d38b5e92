package org.waymark.outcome.variable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.NationSimulator;
import org.waymark.experiment.ensemble.NationalFigures;
import org.waymark.outcome.SmallNation;
import org.waymark.outcome.run.CohortTable;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

final class CutTest {
  private static RunOutcome simulated() {
    Evidence evidence = Evidence.load();
    Scenario scenario =
        ScenarioReader.of(evidence)
            .read(
                Path.of("scenarios/baseline.json"),
                List.of("population.factor=0.02", "months=30", "burnInMonths=12"));
    return NationSimulator.of(scenario, evidence, false).simulate(0, 1, () -> false);
  }

  private static double[] values(RunOutcome outcome, String... names) {
    return new NationalFigures(List.of(names))
        .of(outcome).values().stream().mapToDouble(value -> value).toArray();
  }

  @Test
  @Tag("long")
  void partsAddUpToTheWhole() {
    RunOutcome outcome = simulated();
    double whole = values(outcome, "people_trafficked")[0];
    assertThat(whole).isPositive();
    for (Dimension dimension : Dimension.values()) {
      List<String> names = new ArrayList<>();
      dimension
          .categories()
          .forEach(c -> names.add("people_trafficked/" + dimension.id() + "=" + c));
      double sum = Arrays.stream(values(outcome, names.toArray(new String[0]))).sum();
      assertThat(sum).as(dimension.id()).isCloseTo(whole, within(1e-9));
    }
    String[] regions =
        Evidence.load().regions().stream()
            .map(region -> "people_trafficked/region=" + region)
            .toArray(String[]::new);
    assertThat(Arrays.stream(values(outcome, regions)).sum()).isCloseTo(whole, within(1e-9));
    String girls = "people_trafficked/sex=female/age_group=under_18";
    String women = "people_trafficked/sex=female/age_group=adult";
    double[] females = values(outcome, girls, women, "people_trafficked/sex=female");
    assertThat(females[0] + females[1]).isCloseTo(females[2], within(1e-9));
  }

  @Test
  @Tag("long")
  void overYearsFlowsAddUpAndLevelsAreAveraged() {
    RunOutcome outcome = simulated();
    double[] flows =
        values(
            outcome,
            "victims_recorded@2012",
            "victims_recorded@2013",
            "victims_recorded@2012-2013",
            "victims_recorded@2012-2014",
            "victims_recorded");
    assertThat(flows[0] + flows[1]).isEqualTo(flows[2]);
    assertThat(flows[3] / 2.5).isCloseTo(flows[4], within(1e-9));
    double[] levels =
        values(
            outcome,
            "people_exploited@2012",
            "people_exploited@2013",
            "people_exploited@2012-2013",
            "people_exploited@2014",
            "people_exploited@2012-2014");
    assertThat(levels[2]).isCloseTo((levels[0] + levels[1]) / 2, within(1e-9));
    assertThat(levels[4]).isCloseTo((2 * levels[2] + levels[3] / 2) / 2.5, within(1e-9));
    double[] both =
        values(
            outcome,
            "people_trafficked/sex=male@2013",
            "people_trafficked/sex=female@2013",
            "people_trafficked@2013");
    assertThat(both[0] + both[1]).isEqualTo(both[2]);
  }

  @Test
  @Tag("long")
  void ratiosAreThoseOfTheSums() {
    RunOutcome outcome = simulated();
    String abroad = "people_trafficked/destination=china+cambodia+laos+east_asia+europe";
    double[] of =
        values(
            outcome,
            "people_trafficked/sex=female@2012-2013",
            "people_trafficked@2012-2013",
            "people_trafficked/sex=female:people_trafficked@2012-2013",
            "cases_opened@2013",
            "tips@2012",
            "cases_opened@2013:tips@2012",
            "people_trafficked/destination=domestic:people_trafficked",
            abroad + ":people_trafficked",
            "people_trafficked:victims_identified_abroad@2014-2014",
            "iom_spent_training_usd:iom_spent_usd");
    assertThat(of[2]).isEqualTo(of[0] / of[1]).isBetween(0.01, 0.99);
    assertThat(of[5]).isEqualTo(of[3] / of[4]).isPositive();
    assertThat(of[6] + of[7]).isCloseTo(1, within(1e-12));
    assertThat(of[8]).satisfiesAnyOf(v -> assertThat(v).isNaN(), v -> assertThat(v).isPositive());
    assertThat(of[9]).isBetween(0.0, 1.0);
  }

  @Test
  void aRatioByNothingHasNoValue() {
    Period year = SmallNation.period("2012-01", 12);
    MonthlyTable zeros = MonthlyTable.of(12, SmallNation.PLACES);
    for (int month = 0; month < 12; month++) {
      zeros.set(month, SmallNation.PLACES.nation(), Variable.CASES_OPENED, 0);
      zeros.set(month, SmallNation.PLACES.nation(), Variable.VICTIMS_IDENTIFIED, 0);
    }
    RunOutcome empty =
        new RunOutcome(0, 1, year, zeros, new GroupTable(1), new CohortTable(1), List.of());
    assertThat(values(empty, "cases_opened@2012", "victims_identified:cases_opened@2012"))
        .containsExactly(0, Double.NaN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people_trafficked/province=VN-03",
        "people_trafficked@0000",
        "people_trafficked/sex=female+woman",
        "people_trafficked/sex=female+female",
        "people_trafficked/sex=female+",
        "people_trafficked/region=red_river_delta/region=red_river_delta",
        "people_trafficked/sex=woman",
        "people_trafficked/sex=male/sex=female",
        "people_trafficked/sex=female/region=red_river_delta",
        "victim_months/sex=female",
        "people_trafficked@16",
        "people_trafficked@2018-2016",
        "people_trafficked@2018/sex=female",
        "people_trafficked/",
        "nothing/sex=female",
        "government_effectiveness/region=red_river_delta"
      })
  void anythingElseIsNoPart(String name) {
    assertThat(Cut.parse(name)).isEmpty();
  }
}
