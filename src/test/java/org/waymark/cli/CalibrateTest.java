package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.session.Engines;
import org.waymark.task.FormulaNation;

/** The command from a study to its folder and its answer. */
final class CalibrateTest {
  private static final Path STUDIES = Path.of("scenarios/studies");

  /** The nation of three formulas instead of the model. */
  private static final Engines FORMULAS =
      new Engines(
          (scenario, evidence, audited) -> new FormulaNation(scenario),
          Engines.standard().benchmark());

  @TempDir private Path folder;

  private Path study() throws IOException {
    Path file = folder.resolve("own.json");
    Files.writeString(
        file,
        Files.readString(STUDIES.resolve("calibration-small.json"))
            .replace("../baseline.json", Path.of("scenarios/baseline.json").toAbsolutePath() + "")
            .replace(
                "why-not-enough.json", STUDIES.resolve("why-not-enough.json").toAbsolutePath() + "")
            .replace("\"points\": 60, \"factor\": 0.02", "\"points\": 30, \"factor\": 1")
            .replace("\"draws\": 30", "\"draws\": 20"));
    Files.copy(STUDIES.resolve("calibration-small.csv"), folder.resolve("calibration-small.csv"));
    return file;
  }

  private Screen calibrate(Engines engines, String... more) {
    List<String> args = new ArrayList<>(List.of("calibrate"));
    args.addAll(List.of(more));
    return Screen.of(engines, args);
  }

  @Test
  void saysInBothLanguagesWhatTheRecordTeachesMissesFirst() throws IOException {
    String file = study().toString();
    String out = folder.resolve("out").toString();
    Screen english = calibrate(FORMULAS, file, "--out", out, "--quiet");
    assertThat(english.code()).as(english.err()).isZero();
    assertThat(english.err()).isEmpty();
    assertThat(english.out().lines().skip(1).findFirst().orElseThrow())
        .matches("(Rows of the record that the model misses|The model misses none of).*");
    assertThat(english.out().replaceAll("\\s+", " "))
        .contains(
            "people trafficked a year",
            "With victims recorded the range is",
            "Victims identified are not people trafficked.",
            "last value",
            "Results: " + out)
        .doesNotContain("NaN", "{0}", "null");
    assertThat(english.out().lines()).allMatch(line -> line.length() <= 140);
    // The same runs, told in the other language.
    Screen vietnamese = calibrate(FORMULAS, file, "--out", out, "--quiet", "--lang", "vi");
    assertThat(vietnamese.code()).as(vietnamese.err()).isZero();
    assertThat(vietnamese.out())
        .contains("số người bị mua bán mỗi năm", "nạn nhân được ghi nhận")
        .doesNotContain("NaN", "{0}", "people trafficked");
    assertThat(folder.resolve("out/posterior.csv")).exists();
    assertThat(folder.resolve("out/record.csv"))
        .hasSameTextualContentAs(STUDIES.resolve("calibration-small.csv"));
  }

  @Test
  void saysWhatGoesOnAndWhatIsLeft() throws IOException {
    Screen told = calibrate(FORMULAS, study().toString(), "--out", folder.resolve("out") + "");
    assertThat(told.err())
        .contains(
            "8 rows of the record, 5 inputs; 150 runs",
            "Learning from wave 2 of 2.",
            "Reading the record, way 3 of 3.");
  }

  @Test
  void refusesWhatItCannotUse() throws IOException {
    String file = study().toString();
    assertSays(calibrate(FORMULAS), "Which study?");
    assertSays(calibrate(FORMULAS, "scenarios/studies/six-barriers.json"), "no calibration");
    assertSays(calibrate(FORMULAS, file, "--worlds", "3"), "--worlds");
    assertSays(calibrate(FORMULAS, file, "--record", "no.csv"), "no.csv");
    String whole = STUDIES.resolve("calibration.json").toString();
    assertSays(calibrate(FORMULAS, whole, "--variants", "--worlds", "4000"), "--worlds");
    assertSays(Screen.of(FORMULAS, List.of("sweep", file)), "Use calibrate");
    Path foreign = folder.resolve("foreign");
    Files.createDirectory(foreign);
    Files.writeString(foreign.resolve("thesis.txt"), "mine");
    assertSays(calibrate(FORMULAS, file, "--out", foreign.toString()), "foreign");
  }

  private static void assertSays(Screen screen, String sentence) {
    assertThat(screen.code()).isEqualTo(2);
    assertThat(screen.err()).contains(sentence);
  }

  /** Figures of the real model are there, and worlds can be drawn from what is left. */
  @Test
  @Tag("long")
  void theModelItselfIsFittedAndItsWorldsCanBeUsed() throws IOException {
    Path file = study();
    Files.writeString(
        file,
        Files.readString(file)
            .replace("\"months\": 60, \"burnInMonths\": 24", "\"months\": 36, \"burnInMonths\": 6")
            .replace("\"points\": 30, \"factor\": 1", "\"points\": 24, \"factor\": 0.01")
            .replace("\"draws\": 20", "\"draws\": 10")
            .replace(
                """
                    { "name": "without-victims", "label": { "en": "without victims recorded", "vi": "không dùng số nạn nhân được ghi nhận" }, "without": ["victims"] },
                """,
                "")
            .replace("\"until\": 2014", "\"until\": 2013"));
    Path out = folder.resolve("out");
    Screen fitted = calibrate(Engines.standard(), file.toString(), "--out", out.toString());
    assertThat(fitted.code()).as(fitted.err()).isZero();
    Screen run =
        Screen.of(
            Engines.standard(),
            List.of(
                "run",
                "scenarios/baseline.json",
                "--set=months=12",
                "--set=burnInMonths=1",
                "--set=population.factor=0.01",
                "--replications=1",
                "--worlds=3",
                "--worlds-from=" + out,
                "--out=" + folder.resolve("run")));
    assertThat(run.code()).as(run.err()).isZero();
  }
}
