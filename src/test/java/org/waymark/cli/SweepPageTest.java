package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.session.Engines;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.engine.SimulatorFactory;

/** What {@code sweep} and {@code merge} leave beside their tables. */
final class SweepPageTest {
  private static final SimulatorFactory FAILS =
      (scenario, evidence, audit) ->
          (run, seed, cancelled) -> {
            if (seed == 2 && scenario.parameters().iom().autonomy() > 0.5) {
              throw new IllegalStateException("people do not add up");
            }
            return new FakeNation(scenario, 0).simulate(run, seed, cancelled);
          };

  @TempDir private Path folder;
  private Path study;

  private record Screen(int code, String out, String err) {}

  @BeforeEach
  void writeAStudyOfTinyNations() throws IOException {
    study = folder.resolve("tiny.json");
    Files.writeString(
        study,
        """
        { "name": "Tiny", "scenario": "%s",
          "set": { "population.factor": 0.01, "months": 24, "burnInMonths": 6 },
          "factors": [ { "path": "iom.autonomy", "levels": [0.1, 0.9] },
                       { "path": "enforcement.integrity", "levels": [0.4, 0.65, 0.8] } ],
          "design": { "type": "grid" }, "replications": 2,
          "outputs": ["people_trafficked", "victims_identified"] }
        """
            .formatted(Path.of("scenarios/baseline.json").toAbsolutePath()));
  }

  private static Screen waymark(Engines engines, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Waymark.execute(
            args,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            engines);
    return new Screen(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Screen sweep(String out, String... more) {
    List<String> args =
        Stream.concat(
                Stream.of("sweep", study.toString(), "--out", folder.resolve(out).toString()),
                Stream.of(more))
            .toList();
    return waymark(Engines.standard(), args.toArray(new String[0]));
  }

  private void assertSamePage(String one, String other) throws IOException {
    assertThat(folder.resolve(one).resolve("report.html"))
        .hasSameBinaryContentAs(folder.resolve(other).resolve("report.html"));
    try (Stream<Path> charts = Files.list(folder.resolve(one).resolve("charts"))) {
      for (Path chart : charts.toList()) {
        assertThat(folder.resolve(other).resolve("charts").resolve(chart.getFileName()))
            .hasSameBinaryContentAs(chart);
      }
    }
  }

  @Test
  void aGridLeavesAPageMapsAndResponses() throws IOException {
    Screen screen = sweep("a");
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.out())
        .contains("People trafficked: ", "Victims identified: ", "Victims identified are people")
        .contains("simulated at 0.01 of its size", "Open ", "report.html in a browser");
    try (Stream<Path> charts = Files.list(folder.resolve("a/charts"))) {
      assertThat(charts.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "map-people-trafficked.png",
              "map-people-trafficked.svg",
              "map-victims-identified.png",
              "map-victims-identified.svg",
              "response-people-trafficked.png",
              "response-people-trafficked.svg",
              "response-victims-identified.png",
              "response-victims-identified.svg");
    }
    var slide = ImageIO.read(folder.resolve("a/charts/map-people-trafficked.png").toFile());
    assertThat(slide.getWidth() * 9).isEqualTo(slide.getHeight() * 16);
    JsonNode timing = new ObjectMapper().readTree(folder.resolve("a/timing.json").toFile());
    assertThat(timing.at("/seconds/report").asDouble()).isPositive();
    assertThat(timing.get("coreUse").asDouble()).isBetween(0.0, 1.2);
    assertThat(timing.get("engineShare").asDouble()).isBetween(0.0, 1.0);
  }

  @Test
  void threadsPartsAndASecondCallLeaveTheSamePage() throws IOException {
    sweep("a", "--threads", "1");
    sweep("b", "--threads", "3");
    assertSamePage("a", "b");
    assertThat(sweep("b", "--threads", "2").code()).isZero();
    assertSamePage("a", "b");

    sweep("p1", "--shard", "1/2");
    sweep("p2", "--shard", "2/2");
    assertThat(folder.resolve("p1/report.html")).doesNotExist();
    Screen merged =
        waymark(
            Engines.standard(),
            "merge",
            folder.resolve("p2").toString(),
            folder.resolve("p1").toString(),
            "--out",
            folder.resolve("m").toString());
    assertThat(merged.code()).as(merged.err()).isZero();
    assertSamePage("a", "m");
  }

  @Test
  void valuesGivenBesideTheStudyStandInThePage() throws IOException {
    assertThat(
            sweep("s", "--set", "awareness.initial=0.2", "--set", "months=18", "--lang", "vi")
                .code())
        .isZero();
    assertThat(Files.readString(folder.resolve("s/report.html")))
        .contains("./waymark sweep tiny.json --set awareness.initial=0.2 --set months=18")
        .contains("lang=\"vi\"");
  }

  @Test
  void aScenarioIsVariedWithoutAStudyAndTheAnswerIsThereForPrograms() throws IOException {
    String out = folder.resolve("v").toString();
    List<String> common =
        List.of(
            "--set", "population.factor=0.01", "--months", "24", "--burn-in", "6", "--out", out);
    List<String> args = new java.util.ArrayList<>(List.of("sweep", "scenarios/baseline.json"));
    args.addAll(List.of("--vary", "enforcement.integrity=0.3,0.9", "--replications", "2"));
    args.addAll(common);
    Screen screen = waymark(Engines.standard(), args.toArray(new String[0]));
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.out()).contains("2 points, 2 replications each", "Share of honest officers");
    assertThat(Files.readString(folder.resolve("v/report.html")))
        .contains("./waymark sweep scenarios/baseline.json --vary enforcement.integrity=0.3,0.9");
    JsonNode answer = new ObjectMapper().readTree(folder.resolve("v/sweep.json").toFile());
    JsonNode first = answer.at("/outputs/0/effects/0");
    assertThat(first.get("path").asText()).isEqualTo("enforcement.integrity");
    assertThat(first.get("rank").asInt()).isEqualTo(1);
    assertThat(first.get("low95").asDouble()).isLessThan(first.get("difference").asDouble());
    Screen bare = waymark(Engines.standard(), "sweep", "scenarios/baseline.json");
    assertThat(bare.code()).isEqualTo(2);
    assertThat(bare.err())
        .contains(
            "is a scenario and not a study. Only sweep takes one: say what to vary, for example --vary");
    Screen both =
        waymark(Engines.standard(), "sweep", study.toString(), "--vary", "iom.autonomy=1");
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err()).contains("is a study");
  }

  @Test
  void datesGroupsAndRepeatedRowsHaveSoundColumnsAndAPage() throws IOException {
    Files.writeString(
        folder.resolve("points.csv"),
        """
        "interventions[""a fifth fewer poor""].from",iom.autonomy
        2029-01,0.2
        2030-06,0.4
        2029-01,0.2
        """);
    Path list = folder.resolve("list.json");
    Files.writeString(
        list,
        """
        { "scenario": "%s",
          "set": { "population.factor": 0.005, "start": "2028-01", "months": 36, "burnInMonths": 0 },
          "design": { "type": "list", "file": "points.csv" }, "replications": 2,
          "outputs": ["people_trafficked/sex=female@2029-2030", "share_of_victims_protected"] }
        """
            .formatted(Path.of("scenarios/poverty-programme.json").toAbsolutePath()));
    Screen screen =
        waymark(
            Engines.standard(), "sweep", list.toString(), "--out", folder.resolve("l").toString());
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.err()).contains("rows left out: 1");
    assertThat(screen.out())
        .contains("2 points", "of 2 alternatives the lowest mean", "2029\u20132030")
        .doesNotContain("nothing can be said");
    assertThat(Files.readAllLines(folder.resolve("l/results.csv")).get(0))
        .isEqualTo(
            "point,replication,seed,interventions.a_fifth_fewer_poor.from,iom.autonomy,"
                + "people_trafficked/sex=female@2029-2030,share_of_victims_protected");
    assertThat(Files.readString(folder.resolve("l/sweep.json"))).contains("\"first\" : \"fewest\"");
  }

  @Test
  void sharesAndRatiosOfRunsWithLuckOfTheirOwnHaveColumnsWordsAndAPage() throws IOException {
    String girls = "victims_identified/sex=female:victims_identified@2012-2013";
    String perCase = "victims_recorded:cases_opened@2012-2013";
    Files.writeString(
        study,
        """
        { "name": "Tiny", "scenario": "%s", "luck": "own",
          "set": { "population.factor": 0.01, "months": 24, "burnInMonths": 6 },
          "factors": [ { "path": "iom.autonomy", "low": 0.1, "high": 0.9 } ],
          "design": { "type": "sobol-sequence", "points": 12 }, "replications": 1,
          "outputs": ["%s", "%s"] }
        """
            .formatted(Path.of("scenarios/baseline.json").toAbsolutePath(), girls, perCase));
    Screen english = sweep("r");
    assertThat(english.code()).as(english.err()).isZero();
    assertThat(english.out())
        .contains("Share (women and girls) among victims identified (2012\u20132013)")
        .contains("Victims recorded divided by cases opened (2012\u20132013)", "95 % interval")
        .doesNotContain(girls, perCase);
    List<String> rows = Files.readAllLines(folder.resolve("r/results.csv"));
    assertThat(rows.get(0))
        .isEqualTo("point,replication,seed,iom.autonomy," + girls + "," + perCase);
    assertThat(rows.stream().skip(1).map(row -> row.split(",")[2]))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList());
    assertThat(Files.readString(folder.resolve("r/report.html")))
        .contains("Every run has luck of its own", "1 to 12, one for each run")
        .doesNotContain("share their luck", "equal luck", ">" + girls);
    Screen more = sweep("r", "--replications", "2", "--lang", "vi");
    assertThat(more.code()).as(more.err()).isZero();
    assertThat(more.out())
        .contains(
            "T\u1ef7 l\u1ec7 (ph\u1ee5 n\u1eef v\u00e0 tr\u1ebb em g\u00e1i) trong s\u1ed1 n\u1ea1n nh\u00e2n");
    assertThat(Files.readAllLines(folder.resolve("r/results.csv"))).containsAll(rows).hasSize(25);
    Files.writeString(study, Files.readString(study).replace("\"own\"", "\"common\""));
    assertThat(sweep("r").code()).as("other luck is another study").isEqualTo(2);
  }

  @Test
  void failedRunsAreNamedAndTheRestIsShown() throws IOException {
    Screen screen =
        waymark(
            new Engines(FAILS, step -> java.util.Map.of()),
            "sweep",
            study.toString(),
            "--out",
            folder.resolve("f").toString());
    assertThat(screen.code()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("f/report.html")))
        .contains("runs that failed and are left out: 3");
  }

  @Test
  void ourOldPicturesGoAndAStrangersFileStays() throws IOException {
    sweep("o");
    Files.writeString(folder.resolve("o/charts/response-old.svg"), "old");
    Files.writeString(folder.resolve("o/charts/notes.txt"), "mine");
    sweep("o");
    assertThat(folder.resolve("o/charts/response-old.svg")).doesNotExist();
    assertThat(folder.resolve("o/charts/notes.txt")).exists();
  }
}
