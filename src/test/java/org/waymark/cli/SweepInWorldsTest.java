package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.session.Engines;
import org.waymark.task.FormulaNation;

/** {@code sweep} in plausible worlds, of a nation of formulas. */
final class SweepInWorldsTest {
  private static final String ALONE = "victims.identified.alone";
  private static final String OFFICERS = "enforcement.officersPer100kHouseholds";
  private static final String OTHER = "there in other plausible worlds than those asked for now";

  @TempDir private Path folder;
  private Path study;

  @BeforeEach
  void aGrid() throws IOException {
    study = study("grid.json", "\"design\": { \"type\": \"grid\" }, \"worlds\": 24");
  }

  private Path study(String name, String design) throws IOException {
    String factors =
        design.contains("list")
            ? ""
            : """
              "factors": [ { "path": "%s", "levels": [0.05, 0.2] },
                           { "path": "%s", "levels": [3, 6, 12] } ],
              """
                .formatted(ALONE, OFFICERS);
    Path file = folder.resolve(name);
    Files.writeString(
        file,
        """
        { "scenario": "%s", %s %s, "set": { "months": 24, "burnInMonths": 1 },
          "replications": 2, "outputs": ["victims_identified", "convictions"] }
        """
            .formatted(Path.of("scenarios/baseline.json").toAbsolutePath(), factors, design));
    return file;
  }

  private Screen sweep(Path file, String out, String... more) {
    List<String> args = new ArrayList<>(List.of("sweep", file.toString(), "--quiet"));
    args.addAll(List.of("--out", folder.resolve(out).toString()));
    args.addAll(List.of(more));
    return waymark(args);
  }

  private static Screen waymark(List<String> args) {
    return Screen.of(
        new Engines((scenario, known, audit) -> new FormulaNation(scenario), step -> Map.of()),
        args);
  }

  private JsonNode json(String file) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(file).toFile());
  }

  private List<NamedCsvRecord> rows(String file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
      return csv.stream().toList();
    }
  }

  private static double number(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column));
  }

  /** In each world that counts, the mean at one value of a factor less that at another. */
  private List<Double> differences(String out, String factor, double from, double to, String output)
      throws IOException {
    List<NamedCsvRecord> worlds = rows(out + "/worlds.csv");
    double[] sum = new double[worlds.size()];
    int[] each = new int[worlds.size()];
    for (NamedCsvRecord row : rows(out + "/worlds/results.csv")) {
      boolean ofStudy = row.findField("scenario").map("study"::equals).orElse(true);
      int world = (int) number(row, "world");
      if (ofStudy && number(row, factor) == to) {
        sum[world] += number(row, output);
        each[world]++;
      } else if (ofStudy && number(row, factor) == from) {
        sum[world] -= number(row, output);
      }
    }
    List<Double> differences = new ArrayList<>();
    for (int world = 0; world < sum.length; world++) {
      if (worlds.get(world).getField("weight").equals("1")) {
        differences.add(sum[world] / each[world]);
      }
    }
    return differences.stream().sorted().toList();
  }

  /** The one numbered k of n, from 1, has k / (n + 1) below it; between two a straight line. */
  private static double quantile(List<Double> sorted, double p) {
    double at = Math.max(1, Math.min(sorted.size(), p * (sorted.size() + 1)));
    int below = (int) Math.floor(at);
    return below == sorted.size()
        ? sorted.get(below - 1)
        : sorted.get(below - 1) * (below + 1 - at) + sorted.get(below) * (at - below);
  }

  @Test
  void rangesOverWorldsAreThoseOfTheRawTable() throws IOException {
    for (String whence : List.of("prior", "posterior")) {
      Screen screen = sweep(study, whence, "--worlds-from", whence);
      assertThat(screen.code()).as(screen.err()).isZero();
      JsonNode answer = json(whence + "/sweep.json");
      assertThat(answer.at("/assumptions/sets").asInt()).isEqualTo(24);
      long counted =
          rows(whence + "/worlds.csv").stream()
              .filter(row -> row.getField("weight").equals("1"))
              .count();
      assertThat(counted).isBetween(2L, whence.equals("prior") ? 23L : 24L);
      assertThat(answer.at("/assumptions/weighted").asLong()).isEqualTo(counted);
      assertThat(answer.at("/outputs")).hasSize(2);
      int compared = 0;
      for (JsonNode output : answer.at("/outputs")) {
        for (JsonNode effect : output.get("effects")) {
          if (effect.get("rank").isNull()) {
            continue; // it does nothing at all
          }
          String name = output.get("output").asText();
          double size = effect.at("/difference").asDouble();
          List<Double> by =
              differences(
                  whence,
                  effect.get("path").asText(),
                  effect.get("from").asDouble(),
                  effect.get("to").asDouble(),
                  name);
          JsonNode range = effect.get("assumptions");
          assertThat(range.get("sets").asInt()).isEqualTo(by.size()).isEqualTo((int) counted);
          double width = by.get(by.size() - 1) - by.get(0) + 1e-9;
          assertThat(range.get("low90").asDouble())
              .isCloseTo(quantile(by, 0.05), within(1e-4 * width));
          assertThat(range.get("median").asDouble())
              .isCloseTo(quantile(by, 0.5), within(1e-4 * width));
          assertThat(range.get("high90").asDouble())
              .isCloseTo(quantile(by, 0.95), within(1e-4 * width));
          assertThat(range.get("sameDirection").asLong())
              .isEqualTo(by.stream().filter(d -> d * size > 0).count());
          compared++;
        }
      }
      assertThat(compared).isEqualTo(2);
    }
    assertThat(json("prior/sweep.json").at("/worldsFrom").asText()).isEqualTo("prior");
    assertThat(json("posterior/sweep.json").at("/worldsFrom/sha256").asText()).hasSize(64);
    assertThat(json("posterior/sweep.json").at("/assumptions/judgedBy").asText())
        .isEqualTo("posterior");
  }

  @Test
  void thePageKeepsChanceAndAssumptionsApartInBothLanguages() throws IOException {
    Screen screen = sweep(study, "a");
    assertThat(screen.out())
        .contains(
            "95 % interval",
            "This answer is in the folder. Other plausible worlds follow",
            "Victims identified, over plausible worlds (90 % range)",
            "in the same direction in 24 of 24")
        .containsOnlyOnce("report.html in a browser");
    String page = Files.readString(folder.resolve("a/report.html"));
    assertThat(page)
        .contains(
            "plausible worlds: 24, 144 runs in them",
            "90 % range of the same over plausible worlds: assumptions",
            "They are drawn from a posterior that was fitted to the record",
            "--worlds 24 --worlds-from posterior")
        .doesNotContain("were not looked at");
    assertThat(sweep(study, "a", "--lang", "vi").code()).isZero();
    assertThat(Files.readString(folder.resolve("a/report.html")))
        .contains("qua các thế giới hợp lý (khoảng 90%)", "cùng chiều trong 24 trên 24");
    assertThat(sweep(study, "none", "--worlds", "0").code()).isZero();
    assertThat(folder.resolve("none/worlds")).doesNotExist();
    assertThat(Files.readString(folder.resolve("none/report.html")))
        .contains("Other plausible worlds were not looked at");
  }

  @Test
  void ofAListItIsSaidInHowManyWorldsEachIsFirst() throws IOException {
    Files.writeString(
        folder.resolve("points.csv"), ALONE + "," + OFFICERS + "\n0.1,6\n0.1,3\n0.2,6\n");
    Path list = study("list.json", "\"design\": { \"type\": \"list\", \"file\": \"points.csv\" }");
    Screen screen = sweep(list, "l", "--worlds", "7", "--worlds-from", "prior");
    assertThat(screen.code()).as(screen.err()).isZero();
    JsonNode points = json("l/sweep.json").at("/outputs/0/alternatives/points");
    int counted = json("l/sweep.json").at("/assumptions/weighted").asInt();
    assertThat(counted).isBetween(1, 7);
    // More are identified where the chance is higher; the number of officers does nothing.
    assertThat(points.get(0).get("point").asInt()).isEqualTo(2);
    assertThat(points.findValuesAsText("firstInSets"))
        .containsExactly(Integer.toString(counted), "0", "0");
    assertThat(points.get(1).at("/fromFirst/assumptions/high90").asDouble()).isNegative();
    assertThat(screen.out()).contains("plausible worlds the highest value is that of #2");
    // Convictions follow officers alone, so that two alternatives are level everywhere.
    assertThat(
            json("l/sweep.json")
                .at("/outputs/1/alternatives/points")
                .findValuesAsText("firstInSets"))
        .containsExactly(Integer.toString(counted), Integer.toString(counted), "0");
  }

  @Test
  void otherWorldsAreRefusedAndOverwrittenOnlyOnRequest() throws IOException {
    assertThat(sweep(study, "a", "--worlds", "3").code()).isZero();
    String before = Files.readString(folder.resolve("a/sweep.json"));
    for (List<String> other :
        List.of(
            List.of("--worlds", "4"),
            List.of("--worlds", "0"),
            List.of("--worlds", "3", "--worlds-from", "prior"))) {
      Screen screen = sweep(study, "a", other.toArray(new String[0]));
      assertThat(screen.code()).isEqualTo(2);
      assertThat(screen.err()).contains(OTHER);
    }
    // What differs in the study itself is said as it always was.
    Screen changed = sweep(study, "a", "--worlds", "4", "--seed", "9");
    assertThat(changed.err()).contains("or the options differ").doesNotContain(OTHER);
    assertThat(Files.readString(folder.resolve("a/sweep.json"))).isEqualTo(before);
    assertThat(sweep(study, "a", "--worlds", "3", "--replications", "3").code()).isZero();
    assertThat(sweep(study, "a", "--worlds", "0", "--replications", "3", "--overwrite").code())
        .isZero();
    assertThat(folder.resolve("a/worlds")).doesNotExist();
    assertThat(folder.resolve("a/worlds.csv")).doesNotExist();
  }

  @Test
  void optionsThatSayNothingAreRefused() {
    Screen whence = sweep(study, "a", "--worlds", "0", "--worlds-from", "prior");
    assertThat(whence.code()).isEqualTo(2);
    assertThat(whence.err()).contains("say how many with --worlds");
    assertThat(sweep(study, "a", "--worlds", "-1").err()).contains("from 0 to 10000");
    Screen barriers = sweep(Path.of("scenarios/studies/why-not-enough.json"), "a", "--worlds", "2");
    assertThat(barriers.code()).isEqualTo(2);
    assertThat(barriers.err()).contains("--worlds 2", "\"robustness\"");
    assertThat(folder.resolve("a")).doesNotExist();
  }

  @Test
  void threadsAndPartsLeaveTheSameBytes() throws IOException {
    assertThat(sweep(study, "whole", "--threads", "1").code()).isZero();
    assertThat(sweep(study, "again", "--threads", "3").code()).isZero();
    List<String> merge = new ArrayList<>(List.of("merge"));
    for (String part : List.of("1/2", "2/2")) {
      String name = "p" + part.charAt(0);
      Screen screen = sweep(study, name, "--shard", part);
      assertThat(screen.code()).as(screen.err()).isZero();
      assertThat(screen.out()).contains("--out on the merged folder");
      assertThat(folder.resolve(name + "/worlds")).doesNotExist();
      merge.add(folder.resolve(name).toString());
    }
    merge.addAll(List.of("--out", folder.resolve("merged").toString()));
    assertThat(waymark(merge).code()).isZero();
    assertThat(sweep(study, "merged").code()).isZero();
    for (String file :
        List.of(
            "report.html",
            "sweep.json",
            "worlds.csv",
            "manifest.json",
            "worlds/results.csv",
            "worlds/manifest.json")) {
      for (String other : List.of("again", "merged")) {
        assertThat(folder.resolve(other).resolve(file))
            .hasSameBinaryContentAs(folder.resolve("whole").resolve(file));
      }
    }
  }
}
