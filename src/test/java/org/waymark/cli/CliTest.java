package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.bench.Benchmark;
import org.waymark.cli.session.Engines;
import org.waymark.cli.session.Failures;
import org.waymark.cli.session.Session;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.report.PageText;
import org.waymark.task.FolderContent;

final class CliTest {
  private static final String BASELINE = "scenarios/baseline.json";

  /** The path of a parameter: what a file states, and no answer. */
  private static final Pattern PATH =
      Pattern.compile("\\b(recruiters|market|enforcement|government|iom|victims|awareness)\\.\\w");

  @TempDir private Path folder;

  private static final SimulatorFactory FAKE =
      (scenario, evidence, audit) -> new FakeNation(scenario, 0);

  private static final Benchmark MEASURED =
      step ->
          Map.of(
              "nationSeconds", 1.25,
              "nationMegabytes", 210.0,
              "overEager", 25.0,
              "overPlainMason", 1500.0);

  private static Screen waymark(SimulatorFactory simulators, String... args) {
    return Screen.of(new Engines(simulators, MEASURED), List.of(args));
  }

  private static Screen waymark(String... args) {
    return waymark(FAKE, args);
  }

  private Screen run(String... more) {
    List<String> args = new ArrayList<>(List.of("run", BASELINE, "--replications", "3"));
    args.addAll(List.of("--out", folder.resolve("r").toString()));
    args.addAll(List.of(more));
    return waymark(args.toArray(new String[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "run",
        "compare",
        "sweep",
        "merge",
        "attribute",
        "validate",
        "describe",
        "schema",
        "new",
        "bench",
        "gui",
        "completion"
      })
  void everyCommandHasHelpInBothLanguages(String command) {
    for (String language : List.of("en", "vi")) {
      List<String> args = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command));
      args.addAll(List.of("--help", "--lang", language));
      Screen screen = waymark(args.toArray(new String[0]));
      assertThat(screen.code()).isZero();
      assertThat(screen.err()).isEmpty();
      assertThat(screen.out())
          .startsWith(language.equals("en") ? "Usage: waymark" : "Cách dùng: waymark")
          .contains(language.equals("en") ? "Show this help" : "Hiện phần trợ giúp này");
      assertThat(screen.out().lines()).allMatch(line -> line.length() <= 100);
    }
  }

  @Test
  void everyOptionAndCommandIsExplained() {
    String help = waymark("run", "--help").out();
    assertThat(help)
        .contains("Seed of the first replication", "Default: 20", "may be repeated")
        .contains("One or more scenario files", "Simulates a scenario with all its replications");
    assertThat(waymark("--help").out())
        .contains("Checks scenario and study files", "COMMAND --help");
  }

  @Test
  void versionNamesTheCommit() {
    assertThat(waymark("--version").out()).matches("waymark \\S+ \\(commit \\S+\\)\\R");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "run a.json --sed 5; Maybe \"--seed\"?",
        "run --replicatons 5; Maybe \"--replications\"?",
        "rnu a.json; Maybe \"run\"?",
        "run scenarios/baseline.json --seed abc; --seed is \"abc\"",
        "run scenarios/baseline.json --seed -1; whole number from 0",
        "run scenarios/baseline.json --replications 0; --replications is \"0\"",
        "run scenarios/baseline.json --threads -1; --threads is \"-1\"",
        "run scenarios/baseline.json --months 0; --months is \"0\"",
        "run scenarios/baseline.json --months 1.5; --months is \"1.5\"",
        "run scenarios/baseline.json --burn-in -2; --burn-in is \"-2\"",
        "run scenarios/baseline.json --worlds x; --worlds is \"x\"",
        "run scenarios/baseline.json --quick --worlds 5; contradict each other",
        "run scenarios/baseline.json --assumptions x; --assumptions is \"x\"",
        "run scenarios/baseline.json --quick --assumptions 5; contradict each other",
        "run scenarios/baseline.json --shard 4/3; --shard is \"4/3\"",
        "run scenarios/baseline.json --engine sprak; Maybe \"spark\"?",
        "run scenarios/baseline.json --master spark://x; --master",
        "run scenarios/baseline.json --seed; --seed lacks its value: N",
        "run scenarios/baseline.json --seed 1 --seed 2; --seed is given twice",
        "run scenarios/baseline.json --quiet=2; --quiet takes no value",
        "run scenarios/baseline.json --set; --set lacks its value",
        "run scenarios/baseline.json --set poverty.rateMultiplyer=1; Maybe \"poverty.rateMultiplier\"?",
        "run scenarios/baseline.json --set iom.autonomy=; has no value",
        "run scenarios/basline.json; There is no file scenarios/basline.json",
        "run; Which scenario?",
        "run scenarios/baseline.json --lang fr; --lang is \"fr\"",
        "validate; Which file?",
        "describe iom.autonmy; Maybe \"iom.autonomy\"?",
        "describe people_traficked; Maybe \"people_trafficked\"?",
        "describe costs.itms; Maybe \"costs.items\"?",
        "describe a b; one argument too many",
        "schema scenaro; Maybe \"scenario\"?",
        "new; Which name?",
        "sweep; Which study?",
        "sweep scenarios/studies/budget-integrity.json --shard 3/2; --shard is \"3/2\"",
        "sweep scenarios/studies/barriers.jsn; There is no file",
        "sweep scenarios/studies/xyzzy-plugh.json; there are: budget-integrity.json, calibration-small.json, calibration.json, limits-of-iom.json, six-barriers.json",
        "attribute scenarios/studies/budget-integrity.json; nothing to attribute",
        "sweep scenarios/studies/budget-integrity.json --out /; / ",
        "sweep scenarios/studies/budget-integrity.json --out pom.xml/x; pom.xml/x",
        "merge; Which parts?",
        "merge scenarios; holds no part of a run, a comparison or a sweep",
        "bench --jsn x; Maybe \"--json\"?",
        "bench --growth --size; one at a time",
        "bench --growth --rounds 0; --rounds is 0",
        "bench --size --rounds 3; --rounds does nothing here; it goes with --growth",
        "bench --growth --replications 3; --replications does nothing here",
        "bench --size --json x.json; --json does nothing here",
        "bench --growth --json no/such/folder/x.json; cannot be written",
      })
  void wrongUsageIsSaidInOneSentence(String command, String said) {
    // The folder may be there already, from a run before the tests.
    boolean before = Files.exists(Path.of("output", "baseline"));
    Screen screen = waymark(command.split(" "));
    assertThat(screen.code()).isEqualTo(2);
    assertThat(screen.out()).isEmpty();
    assertThat(screen.err()).contains(said).doesNotContain("Exception").hasLineCount(1);
    assertThat(Files.exists(Path.of("output", "baseline"))).isEqualTo(before);
  }

  @Test
  void wrongUsageIsSaidInVietnamese() {
    assertThat(waymark("run", "--lang", "vi").err()).startsWith("Kịch bản nào?");
    assertThat(waymark("run", "x", "--sed", "5", "--lang=vi").err())
        .startsWith("waymark run không có tùy chọn --sed.");
  }

  @Test
  void withoutACommandTheCommandsAreShown() {
    Screen screen = waymark();
    assertThat(screen.code()).isEqualTo(2);
    assertThat(screen.err()).startsWith("Which command?").contains("describe");
  }

  @Test
  void theAnswerFitsOnOneScreenInBothLanguages() {
    for (String language : List.of("en", "vi")) {
      Screen screen = run("--overwrite", "--lang", language);
      assertThat(screen.err()).isEmpty();
      assertThat(screen.code()).isZero();
      // One more than a screen has: three replications are said to be too few.
      assertThat(screen.out().lines()).hasSizeLessThanOrEqualTo(25);
      assertThat(screen.out().lines().filter(line -> line.codePointCount(0, line.length()) > 100))
          .isEmpty();
      assertThat(screen.out())
          .as("paths are for files, not for readers")
          .doesNotContainPattern(PATH);
    }
    assertThat(run("--overwrite").out())
        .contains("People trafficked", "not observable", "on record", "assumptions, 90 %")
        .contains("2012-2022)", "50 plausible worlds that follow the record");
    assertThat(run("--overwrite", "--quick").out()).contains("Only chance was looked at");
  }

  @Test
  void theAnswerIsSilentAboutIntervalsOfOneRun() {
    Screen single =
        waymark("run", BASELINE, "--replications", "1", "--out", folder.resolve("one").toString());
    assertThat(single.code()).isZero();
    assertThat(single.out()).contains(" - ").doesNotContain("NaN");
  }

  @Test
  void anExistingFolderIsRefusedWithAFreeName() {
    assertThat(run().code()).isZero();
    Screen screen = run();
    assertThat(screen.code()).isEqualTo(2);
    assertThat(screen.err())
        .contains("--overwrite", "--out " + folder.resolve("r-2"))
        .hasLineCount(1);
    assertThat(run("--overwrite").code()).isZero();
  }

  @Test
  void nothingRunsIfTheLastScenarioIsWrong() {
    Screen screen =
        waymark("run", BASELINE, folder.resolve("no.json").toString(), "--out", folder.toString());
    assertThat(screen.code()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void severalScenariosGetAFolderEach() {
    String out = folder.resolve("all").toString();
    Screen screen =
        waymark("run", BASELINE, "scenarios/poverty.json", "--replications", "2", "--out", out);
    assertThat(screen.code()).isZero();
    assertThat(Path.of(out, "baseline", "manifest.json")).exists();
    assertThat(Path.of(out, "poverty", "manifest.json")).exists();
  }

  @Test
  void twoScenariosOfOneNameAreRefused() {
    Screen screen = waymark("run", BASELINE, BASELINE, "--out", folder.toString());
    assertThat(screen.code()).isEqualTo(2);
    assertThat(screen.err()).contains("one by one");
  }

  @Test
  void optionsReachTheScenario() throws IOException {
    assertThat(run("--months", "14", "--burn-in", "7", "--set", "iom.autonomy=0.9").code())
        .isZero();
    assertThat(Files.readString(folder.resolve("r/manifest.json")))
        .contains("\"months\" : 14", "\"burnInMonths\" : 7", "\"autonomy\" : 0.9");
  }

  /** A nation of which one replication, and the world of its luck, fails. */
  private static SimulatorFactory failing(int failed) {
    return (scenario, evidence, audit) ->
        (run, seed, cancelled) -> {
          if (run == failed) {
            throw new IllegalStateException("people do not add up");
          }
          return new FakeNation(scenario, 0).simulate(run, seed, cancelled);
        };
  }

  @Test
  void aFailedRunIsRecordedTheOthersAreKeptAndTheSameCommandTriesItAgain() throws IOException {
    String out = folder.resolve("bad").toString();
    String[] command = {
      "run", BASELINE, "--seed", "7", "--replications", "4", "--worlds", "3", "--out", out
    };
    Screen screen = waymark(failing(1), command);
    assertThat(screen.code()).isEqualTo(1);
    assertThat(screen.err().lines())
        .containsExactly(
            "Replication 1 (seed 8) failed: IllegalStateException: people do not add up",
            "2 runs failed; failures.csv in "
                + out
                + " says which and why. The same command tries them again.");
    assertThat(screen.out())
        .startsWith(
            "This rests on a part of what was asked for: 3 of 4 replications and 2 of 3 plausible worlds.");
    assertThat(Files.readString(Path.of(out, "failures.csv"))).contains("replications,0,1,8,");
    assertThat(Files.readString(Path.of(out, "manifest.json")))
        .contains("\"replicationsFinished\" : 3", "\"complete\" : false");

    Screen whole = waymark(FAKE, command);
    assertThat(whole.code()).isZero();
    assertThat(whole.out()).doesNotContain("rests on a part");
    assertThat(Path.of(out, "failures.csv")).doesNotExist();
    command[command.length - 1] = folder.resolve("straight").toString();
    assertThat(waymark(FAKE, command).code()).isZero();
    assertThat(FolderContent.of(Path.of(out)))
        .isEqualTo(FolderContent.of(folder.resolve("straight")));
  }

  @Test
  void theTraceOfAFailedRunIsShownToWhoeverWantsIt() {
    String out = folder.resolve("bad").toString();
    Screen screen = waymark(failing(1), "run", BASELINE, "--quick", "--out", out, "--verbose");
    assertThat(screen.code()).isEqualTo(1);
    assertThat(screen.err()).contains("\tat ");
    assertThat(waymark(failing(0), "run", BASELINE, "--quick", "--out", out + "2").err())
        .doesNotContain("\tat ");
  }

  @Test
  void ifEveryRunFailsNothingIsWritten() {
    SimulatorFactory broken =
        (scenario, evidence, audit) ->
            (run, seed, cancelled) -> {
              throw new IllegalStateException("people do not add up");
            };
    for (String command : List.of("run " + BASELINE, "compare " + BASELINE + " " + BASELINE)) {
      List<String> args = new ArrayList<>(List.of(command.split(" ")));
      args.addAll(List.of("--quick", "--out", folder.resolve("bad").toString()));
      Screen screen = waymark(broken, args.toArray(new String[0]));
      assertThat(screen.code()).isEqualTo(1);
      assertThat(screen.err())
          .contains("Replication 0 (seed 1) failed", "nothing to write")
          .hasLineCount(2);
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void anEarlierNameOfAnOptionStillHoldsButIsNotShown() throws IOException {
    assertThat(run("--assumptions", "4").code()).isZero();
    assertThat(Files.readAllLines(folder.resolve("r/assumptions.csv"))).hasSize(1 + 4);
    assertThat(waymark("run", "--help").out()).contains("--worlds").doesNotContain("--assumptions");
    assertThat(run("--overwrite", "--assumptions", "4", "--worlds", "4").err())
        .contains("--worlds is given twice");
  }

  @Test
  void aFullDiskIsOneSentence() {
    assertThat(failed(new IOException("No space left on device")).code()).isEqualTo(2);
  }

  @Test
  void aTableOfTheProgramThatCannotBeReadIsNamed() {
    Screen screen =
        failed(new ExceptionInInitializerError(new IllegalStateException("t.csv, line 3: no")));
    assertThat(screen.err()).contains("t.csv, line 3: no").doesNotContain("folder");
    assertThat(screen.code()).isEqualTo(1);
    assertThat(failed(new UnsatisfiedLinkError("x")).err()).contains("temporary folder");
  }

  private static Screen failed(Throwable error) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            org.waymark.words.Words.of(org.waymark.words.Language.EN),
            System.out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Engines.standard(),
            false);
    int code = new Failures(session).handle(error);
    return new Screen(code, "", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void validateSaysWhereAFileIsWrong() throws IOException {
    assertThat(waymark("validate", BASELINE).out()).contains("nothing is wrong");
    Path file = folder.resolve("x.json");
    Files.writeString(file, "{\n  \"monhts\": 3\n}\n");
    Screen screen = waymark("validate", BASELINE, file.toString());
    assertThat(screen.code()).isEqualTo(2);
    assertThat(screen.err()).contains("line 2", "Maybe \"months\"?");
  }

  @Test
  void describeExplainsParametersGroupsAndVariables() {
    assertThat(waymark("describe", "iom.autonomy").out())
        .contains("allowed: 0..1", "source:", "calibrated: the record says nothing about it");
    assertThat(waymark("describe", "enforcement.officersPer100kHouseholds").out())
        .contains("calibrated: 90% of worlds that follow the record lie within");
    assertThat(waymark("describe", "victims.recordedShare").out()).doesNotContain("calibrated");
    assertThat(waymark("describe", "population.factor").out()).doesNotContain("calibrated");
    assertThat(waymark("describe", "iom").out()).contains("iom.portfolio.norms");
    assertThat(waymark("describe").out()).contains("poverty.rateMultiplier");
    assertThat(waymark("describe", "costs").out()).contains("costs.priceYear", "costs.items");
    assertThat(waymark("describe", "costs.items").out())
        .contains("usdPerYear", "not counted", "IOM's own spending");
    assertThat(waymark("describe", "costs.items", "--lang", "vi").out())
        .contains("usdPerYear", "không tính");
    assertThat(waymark("describe", "perceived_risk").out()).contains("regions and the country");
  }

  @Test
  void schemaIsJson() {
    assertThat(waymark("schema").out()).startsWith("{").contains("json-schema.org");
    assertThat(waymark("schema", "scenario").code()).isZero();
  }

  @Test
  void aNewScenarioCanBeValidatedAtOnce() {
    String file = folder.resolve("mine").toString();
    Screen screen = waymark("new", file, "--from", BASELINE);
    assertThat(screen.err()).isEmpty();
    assertThat(screen.code()).isZero();
    assertThat(waymark("validate", file + ".json").code()).isZero();
    assertThat(waymark("new", file, "--from", BASELINE).code()).isEqualTo(2);
    String ahead = folder.resolve("ahead").toString();
    assertThat(waymark("new", ahead, "--from", "outlook").code()).isZero();
    assertThat(FolderContent.text(folder.resolve("ahead.json"))).contains("\"from\": \"2027-01\"");
    assertThat(waymark("new", file, "--from", "no.json").err()).contains("no file no.json");
  }

  @Test
  void theCommandThatMakesTheSameAgainIsCompleteAndReadByAShellAsItWas() throws Exception {
    Path file = folder.resolve("my 'own' question.json");
    Files.writeString(
        file, "{\"extends\": \"" + Path.of(BASELINE).toRealPath() + "\", \"name\": \"x\"}");
    List<String> given =
        List.of(
            "run",
            file.toString(),
            "--set",
            "description=two words; $HOME",
            "--months",
            "24",
            "--burn-in",
            "12",
            "--seed",
            "9",
            "--replications",
            "2",
            "--worlds",
            "0",
            "--lang",
            "vi");
    List<String> args = new ArrayList<>(given);
    args.addAll(List.of("--out", folder.resolve("r").toString()));
    assertThat(waymark(args.toArray(new String[0])).code()).isZero();
    String page = PageText.words(Files.readString(folder.resolve("r/report.html")));
    String said =
        page.lines()
            .map(String::strip)
            .filter(line -> line.startsWith("./waymark run"))
            .findFirst()
            .get();
    Process shell =
        new ProcessBuilder("sh", "-c", "printf '%s\\n' " + said.substring("./waymark ".length()))
            .start();
    assertThat(shell.inputReader().lines().toList()).containsExactlyInAnyOrderElementsOf(given);
  }

  @Test
  void benchShowsAndWritesItsFigures() {
    Path json = folder.resolve("bench.json");
    Screen screen = waymark("bench", "--json", json.toString());
    assertThat(screen.code()).isZero();
    assertThat(screen.out()).contains("Times faster than plain MASON scheduling: 1,500");
    try {
      assertThat(Files.readString(json)).contains("\"nationSeconds\" : 1.25");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void completionKnowsTheCommands() {
    assertThat(waymark("completion").out()).contains("complete -F", "validate", "--replications");
  }

  @Test
  void theClassroomWithoutADisplaySaysSoInOneSentence() {
    Screen screen = waymark("gui");
    assertThat(screen.code()).isEqualTo(2);
    assertThat(screen.out()).isEmpty();
    assertThat(screen.err().lines()).hasSize(1);
    assertThat(screen.err()).contains("needs a display", "--snapshot");
  }

  @Test
  void aPictureOfTheClassroomIsDrawnWithoutADisplay() {
    Path picture = folder.resolve("new/picture.png");
    Screen screen =
        waymark(
            "gui",
            BASELINE,
            "--set",
            "population.factor=0.02",
            "--set",
            "months=6",
            "--snapshot",
            picture.toString(),
            "--at",
            "2012-03");
    assertThat(screen.err()).isEmpty();
    assertThat(screen.code()).isZero();
    assertThat(picture).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--seed -1",
        "--font-scale huge",
        "--font-scale 40",
        "--at 2018-06",
        "--snapshot x.png --at 1999-01",
        "--snapshot x.png --at June",
        "--lesson no-such-lesson",
        "--lesson combination scenarios/baseline.json"
      })
  void theClassroomRefusesWhatItCannotDo(String options) {
    List<String> args = new ArrayList<>(List.of("gui"));
    args.addAll(List.of(options.split(" ")));
    Screen screen = waymark(args.toArray(new String[0]));
    assertThat(screen.code()).isEqualTo(2);
    assertThat(screen.err().lines()).hasSize(1);
  }
}
