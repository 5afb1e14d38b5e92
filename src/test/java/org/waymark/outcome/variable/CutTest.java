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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people_trafficked",
        "people_trafficked/province=VN-03",
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
