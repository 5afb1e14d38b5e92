package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.cli.session.Engines;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.world.Fingerprint;
import org.waymark.scenario.ScenarioReader;
import org.waymark.task.FolderContent;

/** Commands in worlds of a posterior. */
final class WorldsFromTest {
  private static final String BASELINE = "scenarios/baseline.json";
  private static final int DRAWS = 12;

  @TempDir private Path folder;

  private static String table() {
    StringBuilder text = new StringBuilder("draw,weight,seed,iom.autonomy,recruiters.fearUsd\n");
    for (int i = 0; i < DRAWS; i++) {
      text.append("%d,1,%d,0.%d,%d%n".formatted(i, i, 40 + i, 20 + i).replace("\r", ""));
    }
    return text.toString();
  }

  @BeforeEach
  void aPosterior() throws IOException {
    Fingerprint fingerprint =
        Fingerprint.of(
            ScenarioReader.of(Evidence.load()).readBaseline(Path.of(BASELINE)),
            Map.of("iom.autonomy", 0.4, "recruiters.fearUsd", 20.0),
            Evidence.load());
    Files.writeString(folder.resolve("posterior.csv"), fingerprint.line() + "\n" + table());
  }

  private Screen waymark(String name, String command, String... more) {
    List<String> args = new ArrayList<>(Arrays.asList(command.split(" ")));
    args.addAll(List.of("--out", folder.resolve(name).toString()));
    args.addAll(Arrays.asList(more));
    return Screen.of(
        new Engines((scenario, known, audit) -> new FakeNation(scenario, 0), step -> Map.of()),
        args);
  }

  private String from() {
    return folder.resolve("posterior.csv").toString();
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

  @Test
  void aRunSaysWhenceItsWorldsComeAndCountsAllOfThem() throws IOException {
    String run = "run " + BASELINE + " --replications 2 --worlds 6 --months 24";
    Screen screen = waymark("r", run, "--worlds-from", from());
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.err()).doesNotContain("posterior");
    assertThat(screen.out()).contains("6 plausible worlds that follow the record");
    assertThat(rows("r/assumptions.csv")).hasSize(6);
    assertThat(rows("r/assumptions.csv"))
        .allMatch(
            row ->
                row.getField("weight").equals("1")
                    && row.getField("recorded_ratio").isEmpty()
                    && row.getField("iom.autonomy").matches("0\\.(4[0-9]?|5[01]?)"));
    assertThat(json("r/manifest.json").at("/worldsFrom/file").asText()).isEqualTo("posterior.csv");
    assertThat(json("r/summary.json").findValue("judgedBy").asText()).isEqualTo("posterior");
    assertThat(Files.readString(folder.resolve("r/report.html")))
        .contains("drawn from a posterior", "--worlds-from");
    Screen wide = waymark("w", run, "--worlds-from", "prior");
    Screen standard = waymark("s", run);
    assertThat(wide.code()).isZero();
    assertThat(json("w/manifest.json").path("worldsFrom").asText()).isEqualTo("prior");
    assertThat(Files.readString(folder.resolve("w/assumptions.csv")))
        .isNotEqualTo(Files.readString(folder.resolve("s/assumptions.csv")));
    assertThat(json("s/manifest.json").at("/worldsFrom/file").asText()).isEqualTo("posterior");
    assertThat(rows("s/assumptions.csv")).allMatch(row -> row.getField("weight").equals("1"));
    assertThat(standard.err()).doesNotContain("posterior");
  }

  @Test
  void aComparisonKeepsWhatItAsksInEveryWorldInProportion() throws IOException {
    Screen screen =
        waymark(
            "c",
            "compare "
                + BASELINE
                + " scenarios/autonomy.json --replications 2 --worlds 6 --months 24",
            "--worlds-from",
            folder.toString());
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(rows("c/assumptions.csv")).hasSize(2 * 6 * 2);
    assertThat(
            rows("c/assumptions.csv").stream().map(row -> row.getField("iom.autonomy")).distinct())
        .hasSize(6);
    // A table that does not say what its record teaches leaves it open.
    assertThat(Files.readString(folder.resolve("c/report.html")))
        .contains("stands in proportion")
        .doesNotContain("record teaches");
    assertThat(json("c/summary.json").at("/scenarios/0").has("recordTeaches")).isFalse();
    Screen vi =
        waymark(
            "v",
            "compare "
                + BASELINE
                + " scenarios/autonomy.json --replications 2 --worlds 6 --months 24 --lang vi",
            "--worlds-from",
            from());
    assertThat(vi.code()).as(vi.err()).isZero();
    assertThat(Files.readString(folder.resolve("v/report.html"))).contains("theo odds");
  }

  /** Of what a scenario changes, what the record teaches about. */
  @ParameterizedTest
  @CsvSource({
    "recruiters.fearUsd, The record teaches nothing about any value that this scenario changes",
    "iom.autonomy, the record teaches something about"
  })
  void whatOfAnEffectIsDataIsSaid(String taught, String said) throws IOException {
    Path file = folder.resolve("posterior.csv");
    String table = Files.readString(file);
    int second = table.indexOf('\n') + 1;
    Files.writeString(
        file, table.substring(0, second) + "# taught " + taught + "\n" + table.substring(second));
    Screen screen =
        waymark(
            "t",
            "compare "
                + BASELINE
                + " scenarios/autonomy.json --replications 2 --worlds 6 --months 24",
            "--worlds-from",
            from());
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.out().replaceAll("\\s+", " ")).contains(said);
    assertThat(Files.readString(folder.resolve("t/summary.json")))
        .contains(
            taught.startsWith("iom")
                ? "\"recordTeaches\" : [ \"iom.autonomy\" ]"
                : "\"recordTeaches\" : [ ]");
  }

  private static double relative(JsonNode figure, String worlds) {
    JsonNode range = figure.get(worlds);
    return range.get("relativeHigh90").asDouble() - range.get("relativeLow90").asDouble();
  }

  @Test
  void worldsOfThePriorStandBesideAndDecideNothing() throws IOException {
    String compare =
        "compare " + BASELINE + " scenarios/awareness.json --replications 5 --worlds 6 --months 24";
    Screen one = waymark("one", compare);
    Screen both = waymark("both", compare, "--worlds-from", "both");
    Screen prior = waymark("prior", compare, "--worlds-from", "prior");
    assertThat(both.code()).as(both.err()).isZero();
    assertThat(both.out().replaceAll("\\s+", " "))
        .contains("Without the record the same effect is");
    assertThat(one.out()).doesNotContain("Without the record");
    assertThat(folder.resolve("one/assumptions-prior.csv")).doesNotExist();
    for (String[] equal :
        new String[][] {
          {"both/assumptions.csv", "one/assumptions.csv"},
          {"both/assumptions-prior.csv", "prior/assumptions.csv"}
        }) {
      assertThat(folder.resolve(equal[0])).hasSameBinaryContentAs(folder.resolve(equal[1]));
    }
    JsonNode entering =
        json("both/summary.json").at("/others/0/variables/people_entering_exploitation");
    double ratio = relative(entering, "assumptions") / relative(entering, "assumptionsPrior");
    String made =
        ratio < 0.75 ? "narrows the relative" : ratio > 4 / 3.0 ? "range wider" : "hardly moves";
    assertThat(both.out().replaceAll("\\s+", " ")).contains(made);
    JsonNode people = json("both/summary.json").at("/others/0/variables/people_trafficked");
    JsonNode alone = json("one/summary.json").at("/others/0/variables/people_trafficked");
    JsonNode wide = json("prior/summary.json").at("/others/0/variables/people_trafficked");
    assertThat(people.get("assumptions")).isEqualTo(alone.get("assumptions"));
    assertThat(people.get("verdict")).isEqualTo(alone.get("verdict"));
    assertThat(people.get("assumptionsPrior")).isEqualTo(wide.get("assumptions"));
    assertThat(json("both/datapackage.json").findValuesAsText("path"))
        .contains("assumptions-prior.csv");
    for (String part : List.of("1", "2")) {
      Screen screen = waymark("p" + part, compare, "--worlds-from", "both", "--shard", part + "/2");
      assertThat(screen.code()).as(screen.err()).isZero();
    }
    Screen merged = waymark("m", "merge " + folder.resolve("p1") + " " + folder.resolve("p2"));
    assertThat(merged.code()).as(merged.err()).isZero();
    assertThat(FolderContent.of(folder.resolve("m")))
        .isEqualTo(FolderContent.of(folder.resolve("both")));
    assertThat(json("m/manifest.json").path("worldsBeside").asText()).isEqualTo("prior");
    for (String other :
        List.of(
            "run " + BASELINE, "sweep " + BASELINE + " --vary iom.autonomy=0.4,0.6 --worlds 2")) {
      Screen refused = waymark("refused", other, "--worlds-from", "both");
      assertThat(refused.code()).isEqualTo(2);
      assertThat(refused.err().replaceAll("\\s+", " "))
          .contains("which only compare and attribute do");
    }
    assertThat(folder.resolve("refused")).doesNotExist();
  }

  @Test
  void anAttributionLiftsBarriersInTheSameWorlds() throws IOException {
    Path study = folder.resolve("study.json");
    Files.writeString(
        study,
        """
        { "scenario": "%s", "set": { "months": 24 },
          "barriers": [
            { "barrier": "awareness", "source": "assumption",
              "values": { "awareness.initial": { "today": 0.35, "lifted": 0.7 } } },
            { "barrier": "autonomy", "source": "assumption",
              "values": { "iom.autonomy": { "today": 0.5, "lifted": 0.9 } } } ],
          "replications": 2, "robustness": { "points": 5, "orders": 2 },
          "outputs": ["people_trafficked"] }
        """
            .formatted(Path.of(BASELINE).toAbsolutePath()));
    Screen screen = waymark("a", "attribute " + study, "--worlds-from", from());
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(json("a/attribution.json").findValue("judgedBy").asText()).isEqualTo("posterior");
    assertThat(rows("a/worlds.csv")).hasSize(5).allMatch(row -> row.getField("weight").equals("1"));
    assertThat(json("a/robustness/manifest.json").path("options").toString())
        .contains("worldsFrom=");
    assertThat(Files.readString(folder.resolve("a/report.html")))
        .contains("drawn from a posterior")
        .doesNotContain("Latin hypercube");
    assertThat(waymark("few", "attribute " + study, "--worlds", "1", "--worlds-from", "both").out())
        .contains("too few to say what the record makes");
    String more = study + " --worlds 12";
    Screen both = waymark("b", "attribute " + more, "--worlds-from", "both");
    assertThat(both.code()).as(both.err()).isZero();
    assertThat(both.out().replaceAll("\\s+", " "))
        .containsPattern("With the record \\(12 worlds\\) against without it \\([2-9] worlds\\)");
    JsonNode basis = json("b/attribution.json").at("/bases/0");
    assertThat(basis.at("/robustness/judgedBy").asText()).isEqualTo("posterior");
    assertThat(basis.at("/robustnessPrior/judgedBy").asText()).isEqualTo("own_run");
    Screen prior = waymark("p", "attribute " + more, "--worlds-from", "prior");
    assertThat(prior.code()).as(prior.err()).isZero();
    assertThat(basis.path("robustnessPrior"))
        .isEqualTo(json("p/attribution.json").at("/bases/0/robustness"));
    assertThat(folder.resolve("b/worlds-prior.csv"))
        .hasSameBinaryContentAs(folder.resolve("p/worlds.csv"));
    assertThat(Files.readString(folder.resolve("b/report.html")))
        .contains("with the record, 90 %", "without it, 90 %", "--worlds-from both");
    // Other worlds take the place of these.
    Screen wide = waymark("a", "attribute " + study, "--worlds-from", "prior");
    assertThat(wide.code()).as(wide.err()).isZero();
    assertThat(json("a/attribution.json").findValue("judgedBy").asText()).isEqualTo("own_run");
  }

  @Test
  void partsInWorldsOfAPosteriorPutTogetherAreTheWhole() throws IOException {
    String run = "run " + BASELINE + " --replications 2 --worlds 5 --months 24";
    assertThat(waymark("w", run, "--worlds-from", from()).code()).isZero();
    for (String part : List.of("1", "2")) {
      assertThat(waymark("p" + part, run, "--worlds-from", from(), "--shard", part + "/2").code())
          .isZero();
    }
    String merge = "merge " + folder.resolve("p1") + " " + folder.resolve("p2");
    Screen merged = waymark("m", merge);
    assertThat(merged.code()).as(merged.err()).isZero();
    assertThat(FolderContent.of(folder.resolve("m")))
        .isEqualTo(FolderContent.of(folder.resolve("w")));
    Files.writeString(folder.resolve("posterior.csv"), table());
    Screen changed = waymark("n", merge);
    assertThat(changed.code()).isEqualTo(2);
    assertThat(changed.err()).contains("no longer the one");
  }

  @Test
  void whatDoesNotFitIsLeftAsideAndWhatIsWrongIsRefused() throws IOException {
    String run = "run " + BASELINE + " --replications 2 --worlds 3 --months 24";
    Screen shipped = waymark("p", run, "--worlds-from", "posterior");
    assertThat(shipped.code()).as(shipped.err()).isZero();
    assertThat(shipped.err()).as("it fits this program").doesNotContain("posterior");
    Screen misspelt = waymark("n", run, "--worlds-from", "priorr");
    assertThat(misspelt.code()).isEqualTo(2);
    assertThat(misspelt.err()).contains("allowed are prior, posterior", "Maybe \"prior\"");
    assertThat(waymark("n", run, "--worlds-from", "bth").err()).contains("Maybe \"both\"");
    Screen missing = waymark("n", run, "--worlds-from", folder.resolve("x.csv").toString());
    assertThat(missing.code()).isEqualTo(2);
    Files.writeString(folder.resolve("stale.csv"), "# model 1, evidence 2\n" + table());
    Screen stale = waymark("s", run, "--worlds-from", folder.resolve("stale.csv").toString());
    assertThat(stale.code()).as(stale.err()).isZero();
    assertThat(stale.err()).contains("fitted with another model");
    assertThat(json("s/manifest.json").path("worldsFrom").asText()).isEqualTo("prior");
    Files.writeString(folder.resolve("bad.csv"), table() + "13,1,1,0.5,much\n");
    Screen bad = waymark("n", run, "--worlds-from", folder.resolve("bad.csv").toString());
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.err()).contains("bad.csv, line 14", "recruiters.fearUsd", "\"much\"");
    assertThat(folder.resolve("n")).doesNotExist();
    Screen quick =
        waymark(
            "q",
            "run " + BASELINE + " --replications 2 --months 24 --quick",
            "--worlds-from",
            from());
    assertThat(quick.code()).as(quick.err()).isZero();
    assertThat(json("q/manifest.json").has("worldsFrom")).isFalse();
  }
}
