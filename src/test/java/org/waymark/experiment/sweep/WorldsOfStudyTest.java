package org.waymark.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.LiftedPoints;
import org.waymark.experiment.design.Robustness;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.study.StudyReader;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.world.Basis;
import org.waymark.outcome.world.WorldWeight;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

final class WorldsOfStudyTest {
  private static final Path BASELINE = Path.of("scenarios/baseline.json").toAbsolutePath();
  private static final Robustness FIVE = new Robustness(5, 4);
  private final Evidence evidence = Evidence.load();

  @TempDir private Path folder;

  private WorldsOfStudy worlds(String scenario, String set) throws IOException {
    Path file = folder.resolve("study.json");
    Files.writeString(
        file,
        """
        { "scenario": "%s", %s
          "barriers": [
            { "barrier": "poverty", "source": "assumption",
              "values": { "poverty.rateMultiplier": { "today": 1, "lifted": 0.6 } } },
            { "barrier": "enforcement", "source": "assumption",
              "values": { "enforcement.integrity": { "today": 0.65, "lifted": 0.8 } } },
            { "barrier": "autonomy", "source": "assumption",
              "values": { "iom.autonomy": { "today": 0.5, "lifted": 0.9 } } } ],
          "outputs": ["people_trafficked"] }
        """
            .formatted(scenario, set));
    SweepPlan main =
        SweepPlan.of(StudyReader.of(evidence).read(file), evidence, List.of(), Shard.WHOLE);
    return WorldsOfStudy.ofBarriers(
        main,
        ScenarioReader.of(evidence).readBaseline(BASELINE),
        FIVE,
        WorldsFrom.prior(5),
        evidence);
  }

  private static Map<String, Object> values(Scenario scenario) {
    return Catalogue.standard().values(scenario.parameters());
  }

  @Test
  void allCombinationsOfAWorldDifferInTheBarriersOnly() throws IOException {
    WorldsOfStudy worlds = worlds(BASELINE.toString(), "");
    int each = worlds.each();
    LiftedPoints lifted = WorldsOfStudy.sampled(worlds.plan().study(), FIVE);
    assertThat(worlds.plan().points().count()).isEqualTo(5 * each);
    for (int world = 0; world < 5; world++) {
      Map<String, Object> first = values(worlds.plan().scenario(world * each));
      for (int k = 0; k < each; k++) {
        int set = lifted.coalitions().get(0).sets()[k];
        Map<String, Object> here = values(worlds.plan().scenario(world * each + k));
        assertThat(here.get("poverty.rateMultiplier")).isEqualTo((set & 1) == 1 ? 0.6 : 1.0);
        assertThat(here.get("iom.autonomy")).isEqualTo((set & 4) == 4 ? 0.9 : 0.5);
        assertThat(
                here.entrySet().stream().filter(e -> !e.getValue().equals(first.get(e.getKey()))))
            .hasSize(Integer.bitCount(set));
      }
    }
  }

  @Test
  void worldsDifferInEveryOtherPlausibleInputAndEachHasLuckOfItsOwn() throws IOException {
    WorldsOfStudy worlds = worlds(BASELINE.toString(), "");
    LiftedPoints lifted = WorldsOfStudy.sampled(worlds.plan().study(), FIVE);
    assertThat(worlds.worlds().inputs().varied())
        .noneMatch(input -> lifted.points().paths().contains(input.path()))
        .hasSizeGreaterThan(100);
    assertThat(worlds.worlds().inputs().held()).contains("poverty.rateMultiplier", "iom.autonomy");
    int each = worlds.each();
    assertThat(worlds.plan().scenarioHash(0)).isNotEqualTo(worlds.plan().scenarioHash(each));
    assertThat(worlds.plan().runs())
        .allSatisfy(run -> assertThat(run.seed()).isEqualTo(1L + run.point() / each));
    assertThat(worlds.plan().runs()).extracting(Run::replication).containsOnly(0);
  }

  @Test
  void aWorldIsJudgedByItsOwnRunOverTheYearsOnRecord() throws IOException {
    WorldsOfStudy worlds = worlds(BASELINE.toString(), "\"set\": { \"population.factor\": 0.1 },");
    assertThat(worlds.judge().basis()).isEqualTo(Basis.OWN_RUN);
    // 2012 to 2022 of the years 2012 to 2023.
    assertThat(worlds.judge().needs()).hasSize(11);
    assertThat(worlds.judge().needs().get(0)).hasToString("victims_recorded@2012");
    // On record: 741, 982, 1031, 1000, 1128, 670, 490, 300, 121, 126, 255.
    double onRecord = 6844;
    int each = worlds.each();
    double[][][] values = new double[12][1][5 * each];
    for (int year = 0; year < 11; year++) {
      values[1 + year][0][2 * each] = onRecord / 10 / 11 * 2;
      values[1 + year][0][2 * each + 1] = 1e9;
    }
    List<WorldWeight> weights = worlds.weights(Outcomes.of(worlds.plan().outputs(), values));
    assertThat(weights.get(2).recordedRatio()).isCloseTo(2, within(1e-9));
    assertThat(weights.get(2).weight()).isEqualTo(1);
    assertThat(weights.get(1)).isEqualTo(new WorldWeight(0, true, 0));
  }

  @Test
  void aScenarioThatDepartsFromTheRecordIsJudgedByARunOfTheBaselineInTheSameWorld()
      throws IOException {
    WorldsOfStudy worlds = worlds(BASELINE.toString(), "\"set\": { \"awareness.initial\": 0.9 },");
    assertThat(worlds.judge().basis()).isEqualTo(Basis.BASELINE_RUN);
    int own = 5 * worlds.each();
    assertThat(worlds.plan().points().count()).isEqualTo(own + 5);
    assertThat(worlds.plan().points().paths()).startsWith("world", "scenario");
    double[][][] values = new double[12][1][own + 5];
    for (int world = 0; world < 5; world++) {
      Map<String, Object> asked = values(worlds.plan().scenario(world * worlds.each()));
      Scenario judged = worlds.plan().scenario(own + world);
      assertThat(judged.months()).isEqualTo(132);
      assertThat(asked.get("awareness.initial")).isEqualTo(0.9);
      // The barriers stand as in the baseline, and all that is uncertain is as in the world.
      assertThat(differing(asked, values(judged))).containsOnly("awareness.initial");
      assertThat(worlds.plan().points().rows().get(own + world))
          .startsWith((double) world, "baseline");
      values[1][0][own + world] = 6844 * (world == 3 ? 0.3 : 1);
      values[1][0][world * worlds.each()] = 1e9;
    }
    List<WorldWeight> weights = worlds.weights(Outcomes.of(worlds.plan().outputs(), values));
    assertThat(weights).extracting(WorldWeight::weight).containsExactly(1, 1, 1, 0, 1);
    assertThat(weights.get(3).recordedRatio()).isCloseTo(0.3, within(1e-9));
  }

  private static List<String> differing(Map<String, Object> one, Map<String, Object> other) {
    return one.keySet().stream().filter(path -> !one.get(path).equals(other.get(path))).toList();
  }

  @Test
  void aPeriodWithoutAYearOnRecordIsNotJudged() throws IOException {
    WorldsOfStudy worlds = worlds(BASELINE.toString(), "\"set\": { \"months\": 6 },");
    assertThat(worlds.judge().basis()).isEqualTo(Basis.NONE);
    int points = worlds.plan().points().count();
    List<WorldWeight> weights =
        worlds.weights(Outcomes.of(worlds.plan().outputs(), new double[1][1][points]));
    assertThat(weights).hasSize(5).containsOnly(new WorldWeight(Double.NaN, false, 1));
  }
}
