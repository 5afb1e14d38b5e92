package org.waymark.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.study.StudyReader;
import org.waymark.experiment.world.PosteriorReader;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.world.Basis;
import org.waymark.outcome.world.WorldWeight;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.InvalidInput;

/** Studies of factors in plausible worlds. */
final class WorldsOfFactorsTest {
  private static final Path BASELINE = Path.of("scenarios/baseline.json").toAbsolutePath();
  private static final String OFFICERS = "enforcement.officersPer100kHouseholds";
  private static final String AUTONOMY = "iom.autonomy";
  private static final String BORDER = "border with China shut";
  private static final String OPEN = "market.borderOpen.china";
  private static final int WORLDS = 5;
  private final Evidence evidence = Evidence.load();

  @TempDir private Path folder;

  private WorldsOfStudy worlds(Path scenario, String members, WorldsFrom from) throws IOException {
    Path file = folder.resolve("study.json");
    Files.writeString(
        file,
        """
        { "scenario": "%s", %s "design": { "type": "grid" },
          "outputs": ["people_trafficked", "victims_identified"] }
        """
            .formatted(scenario, members));
    SweepPlan main =
        SweepPlan.of(StudyReader.of(evidence).read(file), evidence, List.of(), Shard.WHOLE);
    Scenario baseline = ScenarioReader.of(evidence).readBaseline(BASELINE);
    return WorldsOfStudy.ofFactors(main, baseline, from, evidence);
  }

  private static String factors(String officers) {
    return """
        "factors": [ { "path": "%s", "levels": [%s] },
                     { "path": "%s", "levels": [0.5, 0.8] } ],
        """
        .formatted(OFFICERS, officers, AUTONOMY);
  }

  private static String ofBorder(String list, String name, String path, String levels) {
    return "\"factors\": [ { \"path\": \"%s[\\\"%s\\\"].set.%s\", \"levels\": [%s] } ],"
        .formatted(list, name, path, levels);
  }

  private WorldsFrom drawn(String columns, String... rows) throws IOException {
    Path file = folder.resolve("posterior.csv");
    Files.writeString(file, "weight," + columns + "\n1," + String.join("\n1,", rows) + "\n");
    return new WorldsFrom(rows.length, Optional.of(PosteriorReader.read(file)));
  }

  private static double value(WorldsOfStudy worlds, int point, String path) {
    Scenario scenario = worlds.plan().scenario(point);
    return (Double) Catalogue.standard().values(scenario.parameters()).get(path);
  }

  private static double dated(WorldsOfStudy worlds, int point, String name, String path) {
    Scenario scenario = worlds.plan().scenario(point);
    return Stream.concat(scenario.drivers().stream(), scenario.interventions().stream())
        .filter(change -> change.name().equals(name))
        .mapToDouble(change -> (Double) change.set().get(path))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void inWorldsOfThePriorTheFactorsAreHeldAndAllElseIsAsInTheWorld() throws IOException {
    WorldsOfStudy worlds = worlds(BASELINE, factors("1.86, 3.72, 7.44"), WorldsFrom.prior(WORLDS));
    assertThat(worlds.each()).isEqualTo(6);
    assertThat(worlds.worlds().inputs().held()).contains(OFFICERS, AUTONOMY);
    assertThat(worlds.worlds().inputs().varied()).hasSizeGreaterThan(100);
    for (int world = 0; world < WORLDS; world++) {
      Map<String, Object> first = values(worlds.plan().scenario(6 * world));
      for (int point = 0; point < 6; point++) {
        Map<String, Object> here = values(worlds.plan().scenario(6 * world + point));
        assertThat(here).containsEntry(OFFICERS, List.of(1.86, 3.72, 7.44).get(point / 2));
        assertThat(here).containsEntry(AUTONOMY, List.of(0.5, 0.8).get(point % 2));
        assertThat(here.keySet().stream().filter(path -> !here.get(path).equals(first.get(path))))
            .isSubsetOf(OFFICERS, AUTONOMY);
      }
    }
    assertThat(value(worlds, 0, "recruiters.fearUsd"))
        .isNotEqualTo(value(worlds, 6, "recruiters.fearUsd"));
  }

  private static Map<String, Object> values(Scenario scenario) {
    return Catalogue.standard().values(scenario.parameters());
  }

  @Test
  void inDrawsOfAPosteriorAFactorIsInProportionToTheWorldsOwnValue() throws IOException {
    WorldsOfStudy worlds =
        worlds(
            BASELINE,
            factors("1.86, 3.72, 7.44"),
            drawn(OFFICERS + "," + AUTONOMY, "9,0.4", "4,0.7"));
    double[] officers = {9, 4};
    double[] odds = {0.4 / 0.6, 0.7 / 0.3};
    assertThat(worlds.judge().basis()).isEqualTo(Basis.POSTERIOR);
    assertThat(worlds.plan().points().count()).isEqualTo(12);
    for (int world = 0; world < 2; world++) {
      for (int point = 0; point < 6; point++) {
        // Of the baseline's 3.72 officers, and of its odds of one to one.
        double times = List.of(0.5, 1.0, 2.0).get(point / 2);
        double against = odds[world] * (point % 2 == 0 ? 1 : 4);
        assertThat(value(worlds, 6 * world + point, OFFICERS))
            .isCloseTo(officers[world] * times, within(1e-9));
        assertThat(value(worlds, 6 * world + point, AUTONOMY))
            .isCloseTo(against / (1 + against), within(1e-9));
      }
    }
  }

  @Test
  void aDatedValueIsHeldInWorldsOfThePriorAndInProportionInDraws() throws IOException {
    String factor = ofBorder("drivers", BORDER, OPEN, "0.05, 0.1");
    WorldsOfStudy prior = worlds(BASELINE, factor, WorldsFrom.prior(WORLDS));
    assertThat(prior.worlds().inputs().held()).contains(OPEN + " (" + BORDER + ")");
    assertThat(prior.worlds().inputs().varied())
        .anyMatch(input -> input.path().equals(OPEN) && !input.change().equals(BORDER));
    for (int point = 0; point < 2 * WORLDS; point++) {
      assertThat(dated(prior, point, BORDER, OPEN)).isEqualTo(point % 2 == 0 ? 0.05 : 0.1);
    }

    WorldsOfStudy drawn = worlds(BASELINE, factor, drawn(OPEN + " (" + BORDER + ")", "0.02"));
    assertThat(dated(drawn, 1, BORDER, OPEN)).isCloseTo(0.02, within(1e-12));
    double odds = 0.02 / 0.98 * (0.05 / 0.95) / (0.1 / 0.9);
    assertThat(dated(drawn, 0, BORDER, OPEN)).isCloseTo(odds / (1 + odds), within(1e-12));
  }

  @Test
  void aDatedValueThatOnlyTheScenarioHasKeepsWhatTheStudySays() throws IOException {
    Path scenario = folder.resolve("campaign.json");
    Files.writeString(
        scenario,
        """
        { "name": "Campaign", "extends": "%s",
          "interventions": [
            { "name": "campaign", "from": "2019-01", "set": { "awareness.campaignCoverage": 0.3 },
              "plausible": { "awareness.campaignCoverage": [0.1, 0.5] } } ] }
        """
            .formatted(BASELINE));
    String path = "awareness.campaignCoverage";
    String factor = ofBorder("interventions", "campaign", path, "0.2, 0.3, 0.4");
    WorldsOfStudy worlds = worlds(scenario, factor, drawn(AUTONOMY, "0.4", "0.6"));
    for (int point = 0; point < 6; point += 3) {
      assertThat(dated(worlds, point, "campaign", path))
          .isLessThan(dated(worlds, point + 1, "campaign", path));
      assertThat(dated(worlds, point + 1, "campaign", path))
          .isLessThan(dated(worlds, point + 2, "campaign", path));
    }
  }

  @Test
  void allPointsOfAWorldShareItsLuckEvenWhereThoseOfTheStudyDoNot() throws IOException {
    for (String luck : List.of("", "\"luck\": \"own\", \"replications\": 3,")) {
      WorldsOfStudy worlds =
          worlds(BASELINE, factors("1.86, 3.72") + luck, WorldsFrom.prior(WORLDS));
      assertThat(worlds.plan().runs())
          .hasSize(4 * WORLDS)
          .allSatisfy(run -> assertThat(run.seed()).isEqualTo(1L + run.point() / 4));
      assertThat(worlds.plan().runs()).extracting(Run::replication).containsOnly(0);
    }
  }

  @Test
  void aWorldIsJudgedByThePointThatIsTheScenarioAsItIs() throws IOException {
    WorldsOfStudy worlds = worlds(BASELINE, factors("1.86, 3.72"), WorldsFrom.prior(WORLDS));
    assertThat(worlds.judge().basis()).isEqualTo(Basis.OWN_RUN);
    assertThat(worlds.unvaried()).isEqualTo(2);
    assertThat(worlds.plan().points().count()).isEqualTo(4 * WORLDS);
    assertThat(weights(worlds, 4 * 3 + 2)).containsExactly(0, 0, 0, 1, 0);
  }

  @Test
  void whereNoPointIsTheScenarioItIsRunOnceMoreInEachWorld() throws IOException {
    WorldsOfStudy worlds = worlds(BASELINE, factors("1.86, 7.44"), WorldsFrom.prior(WORLDS));
    assertThat(worlds.judge().basis()).isEqualTo(Basis.OWN_RUN);
    assertThat(worlds.unvaried()).isEqualTo(-1);
    assertThat(worlds.plan().points().count()).isEqualTo(5 * WORLDS);
    assertThat(worlds.plan().points().rows().get(4 * WORLDS + 3))
        .containsExactly(3.0, "unvaried", 3.72, 0.5);
    assertThat(value(worlds, 4 * WORLDS + 3, OFFICERS)).isEqualTo(3.72);
    assertThat(value(worlds, 4 * WORLDS + 3, "recruiters.fearUsd"))
        .isEqualTo(value(worlds, 4 * 3, "recruiters.fearUsd"));
    assertThat(weights(worlds, 4 * WORLDS + 3)).containsExactly(0, 0, 0, 1, 0);
  }

  @Test
  void aScenarioThatDepartsFromTheRecordIsJudgedByTheBaseline() throws IOException {
    WorldsOfStudy worlds =
        worlds(
            BASELINE,
            factors("1.86, 3.72") + "\"set\": { \"awareness.initial\": 0.9 },",
            WorldsFrom.prior(WORLDS));
    assertThat(worlds.judge().basis()).isEqualTo(Basis.BASELINE_RUN);
    assertThat(worlds.plan().points().rows().get(4 * WORLDS))
        .containsExactly(0.0, "baseline", 3.72, 0.5);
    assertThat(worlds.plan().scenario(4 * WORLDS).months()).isEqualTo(132);
    assertThat(weights(worlds, 4 * WORLDS + 3)).containsExactly(0, 0, 0, 1, 0);
  }

  /** The weights where one run alone comes to twice the record, and every other to nothing. */
  private static List<Integer> weights(WorldsOfStudy worlds, int judged) {
    int outputs = worlds.plan().outputs().size();
    double[][][] values = new double[outputs][1][worlds.plan().points().count()];
    for (int output = 2; output < outputs; output++) {
      // On record from 2012 to 2022: 6,844.
      values[output][0][judged] = 2 * 6844 / 11.0;
    }
    List<WorldWeight> weights = worlds.weights(Outcomes.of(worlds.plan().outputs(), values));
    assertThat(weights.get(3).recordedRatio()).isCloseTo(2, within(1e-9));
    return weights.stream().map(WorldWeight::weight).toList();
  }

  @Test
  void moreRunsThanAStudyMayHaveAreRefused() {
    assertThatThrownBy(() -> worlds(BASELINE, factors("1.86, 3.72"), WorldsFrom.prior(3_000_000)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> assertThat(invalid.problems().get(0).key()).isEqualTo("study.runs"));
  }
}
