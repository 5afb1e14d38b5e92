package org.waymark.experiment.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.evidence.Evidence;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/** What scenarios are in worlds that have values of their own. */
final class ChangesInWorldTest {
  private static final ScenarioReader READER = ScenarioReader.of(Evidence.load());
  private static final Scenario BASELINE = scenario("");
  private static final String FEAR = "recruiters.fearUsd";
  private static final String SHARE = "enforcement.integrity";
  private static final String BORDER = "market.borderOpen.china";
  private static final String SHUT = "border with China shut";

  private static Scenario scenario(String members) {
    return READER.readText(
        "s.json",
        "{ \"extends\": \"baseline.json\"" + members + " }",
        Path.of("scenarios"),
        List.of());
  }

  private static double value(Scenario scenario, String path) {
    return (Double) Catalogue.standard().values(scenario.parameters()).get(path);
  }

  private static double dated(Scenario scenario, String name, String path) {
    return Stream.concat(scenario.drivers().stream(), scenario.interventions().stream())
        .filter(change -> change.name().equals(name))
        .map(Change::set)
        .map(set -> (Double) set.get(path))
        .findFirst()
        .orElseThrow();
  }

  private static Scenario inWorld(Scenario scenario, Map<String, Double> world) {
    return new ChangesInWorld(BASELINE, world).of(scenario);
  }

  @Test
  void theBaselineHasTheWorldsOwnValues() {
    Scenario in =
        inWorld(BASELINE, Map.of(FEAR, 40.0, SHARE, 0.3, BORDER + " (" + SHUT + ")", 0.05));
    assertThat(value(in, FEAR)).isEqualTo(40);
    assertThat(value(in, SHARE)).isEqualTo(0.3);
    assertThat(dated(in, SHUT, BORDER)).isEqualTo(0.05);
    assertThat(inWorld(BASELINE, Map.of())).isEqualTo(BASELINE);
  }

  @Test
  void whatAScenarioStatesStandsInProportionAndOfSharesInOdds() {
    double fear = value(BASELINE, FEAR);
    double share = value(BASELINE, SHARE);
    String members =
        ", \"recruiters\": { \"fearUsd\": "
            + 2 * fear
            + " }, \"enforcement\": { \"integrity\": 0.9 }";
    Map<String, Double> world = Map.of(FEAR, fear / 3, SHARE, 0.3);
    Scenario in = inWorld(scenario(members), world);
    assertThat(value(in, FEAR)).isCloseTo(fear / 3 * 2, within(1e-9));
    double odds = 0.3 / 0.7 * (0.9 / 0.1) / (share / (1 - share));
    assertThat(value(in, SHARE)).isCloseTo(odds / (1 + odds), within(1e-12));
    Scenario absolute = scenario(members + ", \"absolute\": [\"" + FEAR + "\"]");
    assertThat(value(inWorld(absolute, world), FEAR)).isEqualTo(2 * fear);
    assertThat(value(inWorld(absolute, world), SHARE)).isEqualTo(value(in, SHARE));
  }

  @Test
  void aDatedValueStandsInProportionToWhatIsInForceThen() {
    String format =
        ", \"interventions\": [ { \"name\": \"trial\", \"from\": \"%s\", \"set\": { \"%s\": %s } } ]%s";
    Map<String, Double> world =
        Map.of(FEAR, 2 * value(BASELINE, FEAR), BORDER, 0.4, BORDER + " (" + SHUT + ")", 0.2);
    Scenario fear = scenario(format.formatted("2014-01", FEAR, 30, ""));
    assertThat(dated(inWorld(fear, world), "trial", FEAR)).isCloseTo(60, within(1e-9));
    String absolute = ", \"absolute\": [\"" + FEAR + "\"]";
    assertThat(
            dated(
                inWorld(scenario(format.formatted("2014-01", FEAR, 30, absolute)), world),
                "trial",
                FEAR))
        .isEqualTo(30);
    // In 2021 the border is shut at 0.1 in the baseline, and at 0.2 in this world.
    double shut = dated(BASELINE, SHUT, BORDER);
    Scenario border = scenario(format.formatted("2021-01", BORDER, 0.3, ""));
    double odds = 0.3 / 0.7 * (0.2 / 0.8) / (shut / (1 - shut));
    assertThat(dated(inWorld(border, world), "trial", BORDER))
        .isCloseTo(odds / (1 + odds), within(1e-12));
    Scenario before = scenario(format.formatted("2014-01", BORDER, 0.3, ""));
    // Before, it is wholly open: nothing stands in proportion to that.
    assertThat(value(BASELINE, BORDER)).isEqualTo(1);
    assertThat(dated(inWorld(before, world), "trial", BORDER)).isEqualTo(0.3);
    // What was not fitted stands as it is.
    assertThat(dated(inWorld(fear, Map.of()), "trial", FEAR)).isEqualTo(30);
  }

  @ParameterizedTest
  @CsvSource({
    "recruiters.fearUsd, 0, 5, 9, 5",
    "recruiters.fearUsd, 5, 0, 9, 0",
    "recruiters.fearUsd, 5, 5, 9, 9",
    "enforcement.integrity, 0.5, 1, 0.2, 1",
    "enforcement.integrity, 1, 0.5, 0.2, 0.5",
    "enforcement.integrity, 0.5, 0, 1, 0",
    "enforcement.integrity, 0.5, 0.6, 1, 1",
    "enforcement.integrity, 0.5, 0.6, 0, 0",
    "enforcement.integrity, 0.5, 0.5, 0.2, 0.2"
  })
  void endsOfTheScaleStayWhatTheyAre(
      String path, double from, double other, double own, double is) {
    assertThat(ChangesInWorld.inProportion(Catalogue.standard().entry(path), from, other, own))
        .isEqualTo(is);
  }

  @Test
  void everyScenarioIsOneThatCouldHaveBeenWrittenInEveryWorld() {
    StringBuilder text = new StringBuilder("weight");
    List<PlausibleInput> inputs = PlausibleInputs.of(BASELINE, BASELINE).varied();
    inputs.forEach(input -> text.append(",\"").append(input.name()).append('"'));
    PlausibleWorlds prior = PlausibleWorlds.of(BASELINE, BASELINE, 10, 7);
    for (int world = 0; world < 10; world++) {
      text.append("\n1");
      for (int input = 0; input < inputs.size(); input++) {
        text.append(',').append(prior.value(world, input));
      }
    }
    Posterior posterior = PosteriorReader.readText("p.csv", text.append('\n').toString());
    for (String name :
        List.of("baseline", "combined", "outlook", "iom-budget-doubled", "poverty")) {
      Scenario scenario = READER.read(Path.of("scenarios", name + ".json"), List.of());
      PlausibleWorlds worlds = PlausibleWorlds.of(scenario, BASELINE, posterior, 10, 3);
      for (int world = 0; world < 10; world++) {
        Scenario in = worlds.scenario(world);
        Map<String, Object> values =
            new LinkedHashMap<>(Catalogue.standard().values(in.parameters()));
        values.forEach(
            (path, value) -> assertThat(Catalogue.standard().entry(path).refusal(value)).isEmpty());
        assertThat(in.drivers()).hasSameSizeAs(scenario.drivers());
      }
      assertThat(worlds.inputs().held()).isEmpty();
      assertThat(worlds.value(4, 0)).isEqualTo(prior.value(4, 0));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"iom.autonomy\"| setting.absolute",
        "[\"iom.autonomie\"]| parameter.unknown",
        "[3]| parameter.unknown"
      })
  void whatIsAbsoluteIsAListOfPaths(String written, String key) {
    assertThatThrownBy(() -> scenario(", \n\"absolute\": " + written))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> {
              assertThat(invalid.problems()).extracting(Problem::key).containsExactly(key);
              assertThat(invalid.problems().get(0).place().line()).isEqualTo(2);
            });
  }
}
