package org.waymark.experiment.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Consistency;
import org.waymark.scenario.CostItem;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Payer;
import org.waymark.scenario.Range;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

final class PlausibleWorldsTest {
  private static final ScenarioReader READER = ScenarioReader.of(Evidence.load());
  private static final Scenario BASELINE = read("baseline");

  private static Scenario read(String name, String... sets) {
    return READER.read(Path.of("scenarios", name + ".json"), List.of(sets));
  }

  private static Map<String, Object> values(Scenario scenario) {
    return Catalogue.standard().values(scenario.parameters());
  }

  @Test
  void halfOfTheSetsLieBelowTheScenariosValue() {
    PlausibleInput input = new PlausibleInput("x", "", 1, 2, 10, false);
    assertThat(input.at(0.5)).isEqualTo(2);
    assertThat(input.at(1e-12)).isCloseTo(1, within(1e-9));
    assertThat(input.at(0.25)).isEqualTo(1.5);
    assertThat(input.at(0.75)).isEqualTo(6);
    assertThat(new PlausibleInput("n", "", 2, 4, 8, true).at(0.6)).isEqualTo(5);
  }

  @Test
  void everySetIsAScenarioThatCouldHaveBeenWritten() {
    PlausibleWorlds sets = PlausibleWorlds.of(BASELINE, BASELINE, 200, 3);
    for (int set = 0; set < sets.count(); set++) {
      Map<String, Object> values = values(sets.scenario(set));
      assertThat(Consistency.problems(values)).isEmpty();
      for (Entry entry : Catalogue.standard().entries()) {
        assertThat(entry.refusal(values.get(entry.path()))).isEmpty();
      }
    }
  }

  @Test
  void everyPlausibleRangeOfTheCatalogueIsVaried() {
    PlausibleInputs inputs = PlausibleInputs.of(BASELINE, BASELINE);
    long ranges =
        Catalogue.standard().entries().stream()
            .filter(e -> e.hasPlausibleRange() && e.plausibleLow() < e.plausibleHigh())
            .count();
    assertThat(inputs.varied().stream().filter(input -> input.change().isEmpty()))
        .hasSize((int) ranges);
    assertThat(inputs.held()).isEmpty();
    assertThat(inputs.varied())
        .anyMatch(i -> i.change().equals("border with China shut") && i.low() == 0.01);
  }

  @Test
  void whatAScenarioAsksIsHeld() {
    Scenario asked =
        read(
            "baseline",
            "iom.autonomy=0.9",
            "iom.portfolio.awareness=0.25",
            "iom.portfolio.training=0.2");
    PlausibleInputs inputs = PlausibleInputs.of(asked, BASELINE);
    assertThat(inputs.held()).contains("iom.autonomy", "iom.portfolio.assistance");
    assertThat(inputs.varied()).noneMatch(input -> input.path().equals("iom.autonomy"));
    PlausibleWorlds sets = PlausibleWorlds.of(asked, BASELINE, 10, 3);
    for (int set = 0; set < 10; set++) {
      assertThat(values(sets.scenario(set)).get("iom.autonomy")).isEqualTo(0.9);
      assertThat(values(sets.scenario(set)).get("iom.portfolio.awareness")).isEqualTo(0.25);
    }
  }

  @Test
  void twoScenariosShareTheValuesOfTheirSets() {
    Scenario other = read("poverty");
    PlausibleWorlds one = PlausibleWorlds.of(BASELINE, BASELINE, 8, 3);
    PlausibleWorlds two = PlausibleWorlds.of(other, BASELINE, 8, 3);
    for (int set = 0; set < 8; set++) {
      assertThat(values(two.scenario(set)).get("recruiters.fearUsd"))
          .isEqualTo(values(one.scenario(set)).get("recruiters.fearUsd"));
      assertThat(values(two.scenario(set)).get("poverty.rateMultiplier")).isEqualTo(0.6);
    }
  }

  @Test
  void datedValuesAreVariedInTheirOwnRanges() {
    PlausibleWorlds sets = PlausibleWorlds.of(BASELINE, BASELINE, 20, 3);
    double[] shut =
        java.util.stream.IntStream.range(0, 20)
            .mapToDouble(
                set ->
                    (Double)
                        sets.scenario(set).drivers().stream()
                            .filter(change -> change.name().equals("border with China shut"))
                            .findFirst()
                            .orElseThrow()
                            .set()
                            .get("market.borderOpen.china"))
            .toArray();
    assertThat(Arrays.stream(shut).min().orElseThrow()).isBetween(0.01, 0.02);
    assertThat(Arrays.stream(shut).max().orElseThrow()).isBetween(0.17, 0.2);
  }

  private static Scenario withCosts(Scenario scenario, double usd, Range plausible) {
    YearMonth from = scenario.interventions().get(0).from();
    String name = scenario.interventions().get(0).name();
    CostItem own = new CostItem(name, usd, 2019, Payer.STATE, from, null, "s", plausible);
    CostItem known = new CostItem("known", 7, 2019, Payer.STATE, from, null, "s", null);
    CostItem not = new CostItem("not", Double.NaN, 2019, Payer.STATE, from, null, "s", null);
    return scenario.withCosts(List.of(known, own, not));
  }

  @Test
  void aWorldDrawsTheCostsThatHaveARange() {
    Scenario asked = withCosts(read("border-awareness"), 100, new Range(-50, 900));
    PlausibleWorlds sets = PlausibleWorlds.of(asked, BASELINE, 200, 3);

    assertThat(sets.inputs().costs())
        .containsExactly(
            new PlausibleInput("costs.items", "border campaigns", -50, 100, 900, false));
    double[] drawn = new double[200];
    for (int set = 0; set < 200; set++) {
      List<CostItem> costs = sets.scenario(set).costs();
      assertThat(costs).isEqualTo(sets.costs(set));
      assertThat(costs.get(0)).isEqualTo(asked.costs().get(0));
      assertThat(costs.get(2)).isEqualTo(asked.costs().get(2));
      drawn[set] = costs.get(1).usdPerYear();
    }
    Arrays.sort(drawn);
    assertThat(drawn[0]).isBetween(-50.0, -48.0);
    assertThat(drawn[99]).isLessThan(100);
    assertThat(drawn[100]).isGreaterThan(100);
    assertThat(drawn[199]).isBetween(890.0, 900.0);
  }

  @Test
  void costsMoveNoOtherInputAndNoSimulation() {
    Scenario plain = read("border-awareness").withCosts(List.of());
    Scenario priced = withCosts(plain, 100, new Range(0, 900));
    PlausibleWorlds without = PlausibleWorlds.of(plain, BASELINE, 40, 3);
    PlausibleWorlds with = PlausibleWorlds.of(priced, BASELINE, 40, 3);

    assertThat(with.inputs().varied()).isEqualTo(without.inputs().varied());
    assertThat(with.inputs().held()).isEqualTo(without.inputs().held());
    for (int set = 0; set < 40; set++) {
      assertThat(with.scenario(set).withCosts(List.of())).isEqualTo(without.scenario(set));
    }
  }

  @Test
  void anItemIsDearOrCheapInTheSameWorldsOfEveryScenario() {
    Scenario plain = read("border-awareness");
    PlausibleWorlds one =
        PlausibleWorlds.of(withCosts(plain, 5, new Range(0, 10)), BASELINE, 40, 3);
    PlausibleWorlds twice =
        PlausibleWorlds.of(withCosts(plain, 10, new Range(0, 20)), BASELINE, 40, 3);

    for (int set = 0; set < 40; set++) {
      double usd = one.costs(set).get(1).usdPerYear();
      assertThat(twice.costs(set).get(1).usdPerYear()).isCloseTo(2 * usd, within(1e-9));
    }
  }

  @Test
  void theFileOfWorldsHasAColumnForEachCostWithARange() {
    PlausibleWorlds priced =
        PlausibleWorlds.of(
            withCosts(read("border-awareness"), 5, new Range(0, 10)), BASELINE, 4, 3);

    assertThat(WorldsCsv.inputs(List.of(priced))).endsWith("costs.items (border campaigns)");
    assertThat(WorldsCsv.inputs(List.of(priced)))
        .hasSize(priced.inputs().varied().size() + priced.inputs().costs().size());
  }
}
