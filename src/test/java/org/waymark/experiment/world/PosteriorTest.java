package org.waymark.experiment.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.evidence.Evidence;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.ScenarioWriter;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

final class PosteriorTest {
  private static final Evidence EVIDENCE = Evidence.load();
  private static final String HEAD = "draw,weight,seed,iom.autonomy,recruiters.fearUsd\n";

  private static Scenario baseline(String... sets) {
    return ScenarioReader.of(EVIDENCE).read(Path.of("scenarios", "baseline.json"), List.of(sets));
  }

  private static Posterior posterior(String text) {
    return PosteriorReader.readText("p.csv", text);
  }

  private static Posterior weighted(double... weights) {
    StringBuilder text = new StringBuilder("draw,weight,seed,iom.autonomy\n");
    for (int i = 0; i < weights.length; i++) {
      text.append(i).append(',').append(weights[i]).append(",1,0.").append(i + 1).append('\n');
    }
    return posterior(text.toString());
  }

  private static Problem problem(String text) {
    try {
      posterior(text);
    } catch (InvalidInput invalid) {
      return invalid.problems().get(0);
    }
    throw new AssertionError("was accepted: " + text);
  }

  @Test
  void quantilesGoByValueAndWeight() {
    Posterior unordered =
        posterior("draw,weight,seed,iom.autonomy\n0,1,1,0.9\n1,1,1,0.1\n2,1,1,0.5\n");
    assertThat(unordered.has("iom.autonomy")).isTrue();
    assertThat(unordered.has("weight")).isFalse();
    assertThat(unordered.quantile("iom.autonomy", 0)).isEqualTo(0.1);
    assertThat(unordered.quantile("iom.autonomy", 0.5)).isEqualTo(0.5);
    assertThat(unordered.quantile("iom.autonomy", 1)).isEqualTo(0.9);
    Posterior weighted = weighted(3, 0, 1);
    assertThat(weighted.quantile("iom.autonomy", 0.75)).isEqualTo(0.1);
    assertThat(weighted.quantile("iom.autonomy", 0.76)).isEqualTo(0.3);
  }

  @Test
  void worldsAreTakenFromEveryStretchOfTheDrawsInProportionToTheirWeight() {
    double[] equal = new double[200];
    java.util.Arrays.fill(equal, 1);
    StringBuilder text = new StringBuilder("weight,iom.autonomy\n");
    for (int i = 0; i < 200; i++) {
      text.append("1,").append(i / 200.0).append('\n');
    }
    Posterior posterior = posterior(text.toString());
    for (long seed = 1; seed < 20; seed++) {
      List<Integer> rows = posterior.sample(50, seed);
      assertThat(rows).hasSize(50);
      for (int i = 0; i < 50; i++) {
        assertThat(rows.get(i)).isBetween(4 * i, 4 * i + 4);
      }
    }
    List<Integer> rows = weighted(3, 0, 1).sample(40, 5);
    assertThat(rows).hasSize(40).doesNotContain(1);
    assertThat(Collections.frequency(rows, 0)).isEqualTo(30);
    assertThat(weighted(1, 1).sample(5, 2)).hasSize(5).contains(0, 1);
    assertThat(weighted(1, 0).sample(3, 2)).containsExactly(0, 0, 0);
    assertThat(weighted(1).sample(0, 2)).isEmpty();
  }

  @Test
  void theSecondLineSaysAboutWhichInputsTheRecordTeaches() {
    String first = "# model a1, evidence b2\n";
    Posterior silent = posterior(first + HEAD + "0,1,1,0.4,20\n");
    assertThat(silent.taught()).isEmpty();
    Posterior said =
        posterior(
            first
                + "# taught recruiters.fearUsd; victims.recordedShare (penal code, of 2015)\n"
                + HEAD
                + "0,1,1,0.4,20\n");
    assertThat(said.taught().orElseThrow()).hasSize(2);
    assertThat(said.teaches("recruiters.fearUsd")).isTrue();
    assertThat(said.teaches("victims.recordedShare")).isTrue();
    assertThat(said.teaches("recruiters.fear")).isFalse();
    assertThat(said.teaches("iom.autonomy")).isFalse();
    Posterior nothing = posterior(first + "# taught \n" + HEAD + "0,1,1,0.4,20\n");
    assertThat(nothing.taught()).isPresent();
    assertThat(nothing.teaches("iom.autonomy")).isFalse();
  }

  @Test
  void anotherSeedTakesOtherDraws() {
    double[] equal = new double[9];
    java.util.Arrays.fill(equal, 1);
    List<List<Integer>> samples = new ArrayList<>();
    for (long seed = 1; seed < 9; seed++) {
      samples.add(weighted(equal).sample(2, seed));
    }
    assertThat(samples.stream().distinct().count()).isGreaterThan(1);
    assertThat(weighted(equal).sample(2, 3)).isEqualTo(samples.get(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'0,1,1,0.5\n'| posterior.cells| 2",
        "'0,1,1,0.5,8,9\n'| posterior.cells| 2",
        "'0,1,1,0.5,8\n1,1,1,x,8\n'| parameter.notNumber| 3",
        "'0,1,1,0.5,8\n1,1,1,,8\n'| parameter.notNumber| 3",
        "'0,1,1,1.5,8\n'| parameter.range| 2",
        "'0,1,1,NaN,8\n'| parameter.notFinite| 2",
        "'0,-1,1,0.5,8\n'| posterior.number| 2",
        "'0,,1,0.5,8\n'| posterior.number| 2",
        "'0,0,1,0.5,8\n'| posterior.weightless| 0",
        "''| posterior.empty| 0"
      })
  void whatIsWrongWithARowIsSaidWithItsLine(String rows, String key, int line) {
    Problem problem = problem(HEAD + rows);
    assertThat(problem.key()).isEqualTo(key);
    assertThat(problem.place()).isEqualTo(FilePosition.of("p.csv", line));
    Problem below = problem("# model 1, evidence 2\n" + HEAD + rows);
    assertThat(below.place().line()).isEqualTo(line == 0 ? 0 : line + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "'weight,iom.autonomie',posterior.column,iom.autonomy",
    "'weight,iom.autonomy,iom.autonomy',posterior.twice,",
    "'draw,weight,seed',posterior.noInput,",
    "'weight,iom.autonomy (x)',posterior.column,iom.autonomy",
    "'weight,months',posterior.column,"
  })
  void whatIsWrongWithTheHeadIsSaid(String head, String key, String maybe, @TempDir Path folder)
      throws IOException {
    String row = head.replaceAll("[^,]+", "1");
    String file = Files.writeString(folder.resolve("p.csv"), head + "\n" + row + "\n").toString();
    assertThatThrownBy(() -> WorldsFrom.choose(file, Optional.empty(), baseline(), EVIDENCE))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> {
              assertThat(invalid.problems().get(0).key()).isEqualTo(key);
              assertThat(invalid.problems().get(0).place().file()).isEqualTo(file);
              if (maybe != null) {
                assertThat(invalid.problems().get(0).maybe()).isEqualTo(maybe);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", "", "# made by hand\n"})
  void marksAndCommentsBeforeTheTableDoNotMatter(String before) {
    Posterior read = posterior(before + HEAD.replace(",seed", "") + "0,2,0.5,8\r\n1,1,0.25,9\r\n");
    assertThat(read.draws())
        .containsExactly(
            Map.of("iom.autonomy", 0.5, "recruiters.fearUsd", 8.0),
            Map.of("iom.autonomy", 0.25, "recruiters.fearUsd", 9.0));
    assertThat(read.weights()).containsExactly(2.0, 1.0);
    assertThat(read.fingerprint()).isEmpty();
  }

  @Test
  void itIsTiedToWhatTheModelDoesAndNotToTheBaselinesValuesOfWhatWasFitted() {
    Posterior bare = posterior(HEAD + "0,1,1,0.5,8\n1,1,2,0.6,9\n");
    Scenario baseline = baseline();
    Fingerprint fingerprint = Fingerprint.of(baseline, bare.draws().get(0), EVIDENCE);
    assertThat(Fingerprint.of(baseline, bare.draws().get(0), EVIDENCE)).isEqualTo(fingerprint);
    Optional<Posterior> shipped =
        Optional.of(posterior(fingerprint.line() + "\n" + HEAD + "0,1,1,0.5,8\n1,1,2,0.6,9\n"));
    assertThat(WorldsFrom.choose(null, shipped, baseline, EVIDENCE).posterior()).isEqualTo(shipped);
    assertThat(WorldsFrom.choose("posterior", shipped, baseline, EVIDENCE).warnings()).isEmpty();
    assertThat(WorldsFrom.choose("prior", shipped, baseline, EVIDENCE).posterior()).isEmpty();
    // A baseline that was moved to another plausible value of what was fitted.
    Scenario moved = baseline("iom.autonomy=0.7");
    assertThat(WorldsFrom.choose(null, shipped, moved, EVIDENCE).posterior()).isEqualTo(shipped);
    Scenario other = baseline("recruiters.offersPerMonth=0.1");
    WorldsFrom.Choice stale = WorldsFrom.choose("posterior", shipped, other, EVIDENCE);
    assertThat(stale.posterior()).isEmpty();
    assertThat(stale.warnings()).extracting(Problem::key).containsExactly("posterior.stale");
    String record = new Fingerprint(fingerprint.model(), "0123456789ab").line() + "\n";
    Optional<Posterior> ofOtherRecord = Optional.of(posterior(record + HEAD + "0,1,1,0.5,8\n"));
    assertThat(WorldsFrom.choose(null, ofOtherRecord, baseline, EVIDENCE).posterior()).isEmpty();
    // An input that this baseline does not have.
    String gone = HEAD.replace("iom.autonomy", "market.borderOpen.china (no such driver)");
    Optional<Posterior> unknown =
        Optional.of(posterior(fingerprint.line() + "\n" + gone + "0,1,1,0.5,8\n"));
    assertThat(WorldsFrom.choose(null, unknown, baseline, EVIDENCE).warnings()).hasSize(1);
  }

  @Test
  void aTableThatDoesNotSayItsModelIsUsedWithAWarningIfItsInputsAreThere(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("posterior.csv");
    Files.writeString(file, HEAD + "0,1,1,0.5,8\n");
    for (Path asked : List.of(file, folder)) {
      WorldsFrom.Choice choice =
          WorldsFrom.choose(asked.toString(), Optional.empty(), baseline(), EVIDENCE);
      assertThat(choice.posterior()).isPresent();
      assertThat(choice.warnings()).extracting(Problem::key).containsExactly("posterior.unchecked");
    }
    Files.writeString(
        file, HEAD.replace("recruiters.fearUsd", "market.borderOpen.china (x)") + "0,1,1,0.5,1\n");
    assertThatThrownBy(
            () -> WorldsFrom.choose(file.toString(), Optional.empty(), baseline(), EVIDENCE))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> assertThat(invalid.problems().get(0).key()).isEqualTo("posterior.column"));
  }

  @Test
  void everyWorldOfTheShippedPosteriorCanBeSentAsText() {
    Evidence evidence = Evidence.load();
    ScenarioReader reader = ScenarioReader.of(evidence);
    Scenario baseline = reader.readBaseline(Path.of("scenarios/baseline.json"));
    Posterior shipped = PosteriorReader.shipped().orElseThrow();
    int some = 20; // one in three failed once
    PlausibleWorlds worlds = PlausibleWorlds.of(baseline, baseline, shipped, some, 1);
    for (int world = 0; world < worlds.count(); world++) {
      Scenario sent = worlds.scenario(world);
      assertThat(reader.readText("point", ScenarioWriter.json(sent), Path.of(""), List.of()))
          .isEqualTo(sent);
    }
  }

  @Test
  void withoutAPosteriorTheDefaultIsThePriorAndAskingForOneIsRefused() {
    WorldsFrom.Choice choice = WorldsFrom.choose(null, Optional.empty(), baseline(), EVIDENCE);
    assertThat(choice).isEqualTo(new WorldsFrom.Choice(Optional.empty(), List.of()));
    assertThatThrownBy(() -> WorldsFrom.choose("posterior", Optional.empty(), baseline(), EVIDENCE))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> assertThat(invalid.problems().get(0).key()).isEqualTo("posterior.none"));
  }
}
