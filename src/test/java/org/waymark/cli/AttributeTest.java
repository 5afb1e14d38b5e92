package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.session.Engines;

/** The command from a study to its folder, with a small real nation and three barriers. */
final class AttributeTest {
  private static final List<String> MAY_DIFFER = List.of("timing.json", "results.duckdb");

  @TempDir private Path folder;

  private Screen attribute(String name, String... more) throws IOException {
    Path file = folder.resolve("study.json");
    Files.writeString(file, study());
    List<String> args = new ArrayList<>(List.of("attribute", file.toString()));
    args.addAll(List.of("--out", folder.resolve(name).toString()));
    args.addAll(List.of(more));
    return Screen.of(Engines.standard(), args);
  }

  static String study() {
    return """
        { "name": "Three barriers",
          "scenario": "%s",
          "set": { "population.factor": 0.02, "months": 24, "burnInMonths": 6 },
          "barriers": [
            { "barrier": "awareness", "source": "assumption",
              "values": { "awareness.initial": { "today": 0.35, "lifted": 0.7 } } },
            { "barrier": "poverty", "source": "assumption",
              "values": { "poverty.rateMultiplier": { "today": 1, "lifted": 0.2 } } },
            { "barrier": "autonomy", "source": "assumption",
              "values": { "iom.autonomy": { "today": 0.5, "lifted": 0.9 } } } ],
          "replications": 2,
          "robustness": { "points": 3, "orders": 2 },
          "outputs": ["people_trafficked", "people_entering_exploitation", "victims_identified",
                      "share_of_victims_protected"] }
        """
        .formatted(Path.of("scenarios/baseline.json").toAbsolutePath());
  }

  private JsonNode document(String name) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(name).resolve("attribution.json").toFile());
  }

  private List<Path> files(String name) throws IOException {
    Path root = folder.resolve(name);
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).map(root::relativize).sorted().toList();
    }
  }

  private void assertSame(String one, String other) throws IOException {
    assertThat(files(one)).isEqualTo(files(other)).isNotEmpty();
    for (Path file : files(one)) {
      if (!MAY_DIFFER.contains(file.getFileName().toString())) {
        assertThat(text(one, file)).as(file.toString()).isEqualTo(text(other, file));
      }
    }
  }

  /** The command is part of the page, and the folder of the command. */
  private String text(String name, Path file) throws IOException {
    return Files.readString(folder.resolve(name).resolve(file), StandardCharsets.ISO_8859_1);
  }

  @Test
  void anAttributionLeavesAnswerPagePicturesAndTablesThatAddUp() throws IOException {
    Screen screen = attribute("a");
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.out().replaceAll("\\s+", " "))
        .contains("lifting all 3 barriers as far as the study assumes")
        .contains(
            "people entering exploitation rank change a year",
            "lausible worlds",
            "That is what becomes known")
        .contains("they compare assumptions");
    assertThat(screen.out().lines()).allMatch(line -> line.length() <= 100);
    JsonNode outcome = document("a").at("/bases/0/outcomes/people_entering_exploitation");
    double sum = 0;
    for (JsonNode barrier : outcome.get("barriers")) {
      sum += barrier.get("value").asDouble();
    }
    double total = outcome.get("total").asDouble();
    // Numbers in the file are rounded to seven digits.
    assertThat(sum).isCloseTo(total, within(1e-3));
    assertThat(outcome.at("/internal/value").asDouble() + outcome.at("/external/value").asDouble())
        .isCloseTo(total, within(1e-3));
    assertThat(document("a").at("/bases/0/robustness/worlds").asInt()).isEqualTo(3);
    assertThat(files("a").stream().map(Path::toString))
        .contains(
            "report.html",
            "attribution.csv",
            "robustness.csv",
            "worlds.csv",
            "charts/shares-people-entering-exploitation.svg",
            "charts/shares-people-entering-exploitation.png",
            "charts/sides.svg",
            "charts/pairs.svg",
            "robustness/results.csv")
        .noneMatch(file -> file.startsWith("."));
    assertThat(folder.resolve("a/robustness.csv"))
        .content()
        .startsWith("world,weight,barrier,outcome,value,rank,basis\n")
        .hasLineCount(1 + 3 * 3 * 4);
  }

  @Test
  void equalBytesAtAnyNumberOfThreadsAndWithoutWorldsNothingOfThem() throws IOException {
    assertThat(attribute("a", "--threads", "1").code()).isZero();
    assertThat(attribute("b", "--threads", "3").code()).isZero();
    assertSame("a", "b");

    Screen quick = attribute("a", "--quick");
    assertThat(quick.code()).isZero();
    assertThat(quick.err()).contains("16 of 16 runs are there already");
    assertThat(quick.out()).contains("Other plausible worlds were not looked at");
    assertThat(files("a").stream().map(Path::toString))
        .doesNotContain("robustness.csv", "worlds.csv", "charts/ranks.svg");
    Screen more = attribute("a", "--worlds", "2");
    assertThat(more.code()).isZero();
    assertThat(document("a").at("/bases/0/robustness/worlds").asInt()).isEqualTo(2);
  }

  @Test
  void aPrecisionAddsReplicationsUntilItIsReachedOrNoMoreMayBe() throws IOException {
    Screen cut = attribute("a", "--quick", "--precision", "0.1%", "--max-replications", "5");
    assertThat(cut.code()).as(cut.err()).isZero();
    assertThat(cut.out()).contains("Stopped after 5 replications", "(asked for: 0.10%)");
    Screen straight = attribute("b", "--quick", "--replications", "5");
    assertThat(straight.code()).isZero();
    assertThat(text("a", Path.of("attribution.json")))
        .isEqualTo(text("b", Path.of("attribution.json")));
    assertThat(text("a", Path.of("results.csv"))).isEqualTo(text("b", Path.of("results.csv")));

    Screen again = attribute("a", "--quick", "--precision", "90%");
    assertThat(again.err()).contains("40 of 40 runs are there already");
    assertThat(again.out()).contains("5 replications: half of the interval");
    assertThat(attribute("a", "--quick").err()).contains("have 5 replications, more than asked");
  }

  @Test
  void sampledOrdersStateTheirErrorAndHaveNoPairs() throws IOException {
    Path file = folder.resolve("sampled.json");
    Files.writeString(
        file,
        study()
            .replace(
                "\"replications\"",
                "\"design\": { \"type\": \"permutations\", \"points\": 4 }, \"replications\""));
    Screen screen =
        Screen.of(
            Engines.standard(),
            List.of("attribute", file.toString(), "--quick", "--out", folder.resolve("s") + ""));
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.out())
        .contains("Estimated from 4 orders of lifting", "sampled, so what works only");
    assertThat(files("s").stream().map(Path::toString)).doesNotContain("charts/pairs.svg");
  }

  /** The study of three barriers on two bases, one of which leaves autonomy out. */
  static String onTwoBases() {
    return study()
        .replace("\"lifted\": 0.7", "\"lifted\": { \"step\": 0.475, \"cost\": 0.4 }")
        .replace("\"lifted\": 0.2", "\"lifted\": { \"step\": 0.9, \"cost\": 0.2 }")
        .replace("\"lifted\": 0.9", "\"lifted\": { \"step\": 0.65 }")
        .replaceFirst(
            "(\"autonomy\", \"source\": )\"assumption\"",
            "$1{ \"step\": \"assumption\", \"cost\": \"Autonomy has no price.\" }");
  }

  @Test
  void whatHoldsOnEveryBasisIsSaidFirstAndTheRankingBeforeOtherWorlds() throws IOException {
    Path file = folder.resolve("bases.json");
    Files.writeString(file, onTwoBases());
    Screen screen =
        Screen.of(
            Engines.standard(),
            List.of("attribute", file.toString(), "--out", folder.resolve("b").toString()));
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.out().replaceAll("\\s+", " "))
        .containsSubsequence(
            "one step",
            "equal cost",
            "all 2 bases",
            "One step of the plausible range:",
            "lifting all 3 barriers",
            "equal cost: Every barrier",
            "all 2 barriers",
            "Other plausible worlds follow",
            "lausible worlds",
            "Results:");
    assertThat(screen.out().lines()).allMatch(line -> line.length() <= 100);
    JsonNode root = document("b");
    assertThat(root.at("/bases/0/basis").asText()).isEqualTo("step");
    assertThat(root.at("/bases/1/basis").asText()).isEqualTo("cost");
    assertThat(root.at("/bases/1/leftOut/autonomy").asText()).isEqualTo("Autonomy has no price.");
    assertThat(root.at("/bases/1/outcomes/people_trafficked/barriers")).hasSize(2);
    assertThat(root.at("/bases/1/robustness/worlds").asInt()).isEqualTo(3);
    assertThat(root.at("/acrossBases/people_trafficked").isObject()).isTrue();
    // With every barrier in place a run serves both bases: 8 points and 3 more.
    assertThat(folder.resolve("b/results.csv")).content().hasLineCount(1 + 2 * 11);
    assertThat(folder.resolve("b/report.html"))
        .content()
        .contains("What holds on every basis", "id=\"basis-cost\"", "Left out: limited autonomy");
    assertThat(files("b").stream().map(Path::toString))
        .contains("charts/sides-step.svg", "charts/sides-cost.svg");
  }

  @Test
  void partsPutTogetherAreAttributedLikeTheWhole() throws IOException {
    assertThat(attribute("a", "--quick").code()).isZero();
    Screen part = attribute("p1", "--shard", "1/2");
    assertThat(part.code()).isZero();
    assertThat(part.out()).contains("This is a part");
    assertThat(files("p1").stream().map(Path::toString)).noneMatch(f -> f.startsWith("robustness"));
    assertThat(attribute("p2", "--shard", "2/2").code()).isZero();
    String merged = folder.resolve("m").toString();
    assertThat(
            Screen.of(
                    Engines.standard(),
                    List.of(
                        "merge",
                        folder.resolve("p1").toString(),
                        folder.resolve("p2").toString(),
                        "--out",
                        merged))
                .code())
        .isZero();
    assertThat(attribute("m", "--quick").err()).contains("16 of 16 runs are there already");
    assertSame("a", "m");
  }

  @Test
  void theAnswerAndThePageAreThereInVietnamese() throws IOException {
    Screen screen = attribute("a", "--lang", "vi");
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.out()).contains("gỡ bỏ cả 3 rào cản");
    assertThat(folder.resolve("a/report.html"))
        .content()
        .contains("lang=\"vi\"", "Rào cản nào cản trở nhiều nhất");
  }

  @Test
  void wrongOptionsAreSaid() throws IOException {
    assertThat(attribute("a", "--quick", "--worlds", "3").err()).contains("give one of the two");
    assertThat(attribute("a", "--worlds", "-3").err()).contains("--worlds");
    assertThat(attribute("a", "--max-replications", "3").err()).contains("needs --precision");
    assertThat(attribute("a", "--precision", "x").code()).isEqualTo(2);
  }
}
