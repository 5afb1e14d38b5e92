package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.session.Engines;
import org.waymark.experiment.FakeNation;
import org.waymark.task.FolderContent;

/** What compare does with folders that run left, and with months that are asked for. */
final class CompareFoldersTest {
  private static final String BASELINE = "scenarios/baseline.json";
  private static final String BUDGET = "scenarios/budget.json";

  /** Folders of two scenarios, to be read by all tests. */
  @TempDir private static Path shared;

  private static String one;
  private static String two;

  @TempDir private Path folder;

  @BeforeAll
  static void runBoth() {
    one = run(shared.resolve("one"), BASELINE);
    two = run(shared.resolve("two"), BUDGET);
  }

  private static Screen fake(String... args) {
    return Screen.of(
        new Engines((scenario, evidence, audit) -> new FakeNation(scenario, 0), step -> Map.of()),
        List.of(args));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private String run(String file, String name, String... more) {
    return run(folder.resolve(name), file, more);
  }

  private static String run(Path out, String file, String... more) {
    List<String> args = new ArrayList<>(List.of("run", file, "--quick", "--out", out.toString()));
    Map<String, String> options = new TreeMap<>(Map.of("--replications", "5", "--months", "36"));
    for (int i = 0; i < more.length; i += 2) {
      options.put(more[i], more[i + 1]);
    }
    options.forEach((option, value) -> args.addAll(List.of(option, value)));
    args.addAll(List.of("--burn-in", "12", "--quiet"));
    Screen screen = fake(args.toArray(new String[0]));
    assertThat(screen.code()).as(screen.err()).isZero();
    return out.toString();
  }

  /** A copy of a shared folder, to be changed. */
  private String copy(String of, String name) {
    FolderContent.copy(Path.of(of), folder.resolve(name));
    return at(name);
  }

  private void refused(String said, String... args) {
    List<String> all = new ArrayList<>(List.of("compare"));
    all.addAll(List.of(args));
    all.addAll(List.of("--out", at("refused")));
    Screen screen = fake(all.toArray(new String[0]));
    assertThat(screen.code()).as(screen.out()).isEqualTo(2);
    assertThat(screen.err()).contains(said);
    assertThat(screen.err().strip().lines())
        .as("no trace, one sentence")
        .hasSizeLessThanOrEqualTo(2);
    assertThat(folder.resolve("refused")).doesNotExist();
  }

  private JsonNode summary(String name) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(name).resolve("summary.json").toFile());
  }

  @Test
  void aFolderComparedWithItselfIsTheSameScenario() throws IOException {
    Screen screen = fake("compare", one, one, "--out", at("same"));
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.out())
        .contains("was compared with itself")
        .doesNotContain("fewer by chance alone", "more by chance alone");
    assertThat(summary("same").at("/window/by").asText()).isEqualTo("no difference");
  }

  @Test
  void olderFoldersThatDoNotSayHowConcentratedOriginIsAreRead() throws IOException {
    assertThat(fake("compare", one, two, "--out", at("with")).code()).isZero();
    String older = copy(two, "two");
    Files.delete(folder.resolve("two/concentration.csv"));
    assertThat(fake("compare", one, older, "--out", at("without")).code()).isZero();
    assertThat(summary("without")).isEqualTo(summary("with"));
  }

  @Test
  void namesAreThoseOfTheFolders() throws IOException {
    Screen screen = fake("compare", one, two + "/", "--out", at("names"));
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(summary("names").at("/others/0/file").asText()).isEqualTo("two");
    assertThat(folder.resolve("names/report.html")).content().contains("./waymark compare ");
  }

  @Test
  void foldersOfOtherSeedsMonthsOrProgramsAreRefused() throws IOException {
    refused("only runs of the same seeds can be compared", one, run(BUDGET, "s", "--seed", "2"));
    refused("1..5, ", one, run(BUDGET, "r", "--replications", "6"));
    refused("must cover the same months", one, run(BUDGET, "m", "--months", "24"));
    String other = copy(two, "other");
    manifest("other", manifest -> manifest.put("version", "0.0.1"));
    refused("was made by another program or evidence", one, other);
  }

  @Test
  void whatIsNoCompleteRunIsRefused() throws IOException {
    refused("is no folder", one, BUDGET);
    refused("is no folder", BUDGET, one);
    Files.createDirectory(folder.resolve("empty"));
    refused("holds no results of waymark run", one, at("empty"));
    Screen compared = fake("compare", one, two, "--out", at("compared"));
    assertThat(compared.code()).as(compared.err()).isZero();
    refused("holds no results of waymark run", one, at("compared"));
    String cut = copy(two, "cut");
    manifest("cut", manifest -> manifest.put("complete", false));
    refused("cut short; go on with the same waymark run", one, cut);
  }

  @Test
  void optionsThatWouldSimulateHaveNothingToActOn() {
    refused("nothing to act on: --seed 7", one, two, "--seed", "7");
    refused("nothing to act on: --set", one, two, "--set", "population.factor=0.5");
    refused("nothing to act on: --replications 9", one, two, "--replications", "9");
  }

  /** By months, also without a new simulation; a level of the reference is that of these months. */
  @Test
  void monthsThatAreAskedForAreCountedAndSaid() throws IOException {
    Screen screen =
        fake("compare", one, two, "--from", "2013-01", "--until", "2013-12", "--out", at("asked"));
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(String.join(" ", screen.out().lines().toList()))
        .contains("counted from 2013-01 to 2013-12, as asked for");
    JsonNode summary = summary("asked");
    assertThat(summary.at("/window/by").asText()).isEqualTo("option");
    assertThat(folder.resolve("asked/report.html"))
        .content()
        .contains("--from 2013-01 --until 2013-12");
    String variable = "people_trafficked";
    double inYear = 0;
    for (String line : Files.readAllLines(folder.resolve("asked/yearly.csv"))) {
      String[] cells = line.split(",");
      inYear +=
          cells[1].equals("2013") && cells[2].equals("VN") && cells[3].equals(variable)
              ? Double.parseDouble(cells[4])
              : 0;
    }
    assertThat(inYear).isPositive();
    assertThat(summary.at("/table/0/variables/" + variable + "/reference").asDouble())
        .isCloseTo(inYear, within(1e-3));
  }

  @Test
  void monthsThatCannotBeAreRefused() {
    refused("--from 2011-12 lies outside the run", one, two, "--from", "2011-12");
    refused("--until 2015-01 lies outside the run", one, two, "--until", "2015-01");
    refused("--from takes a month", one, two, "--from", "2013-13");
    refused("--from takes a month", one, two, "--from", "2013");
    refused("is later than --until", one, two, "--from", "2013-02", "--until", "2013-01");
  }

  /** The reference is the one that the others extend, wherever it was named. */
  @Test
  void theIndexOfSeveralRunsHoldsTheCommandThatComparesThem() throws IOException {
    List<String> args = new ArrayList<>(List.of("run"));
    for (String name : List.of("border-awareness", "outlook", "iom-budget-doubled")) {
      args.add("scenarios/" + name + ".json");
    }
    args.addAll(List.of("--set", "start=2026-01", "--months", "24", "--burn-in", "0", "--quick"));
    args.addAll(List.of("--replications", "5", "--quiet", "--out", at("all")));
    Screen runs = fake(args.toArray(new String[0]));
    assertThat(runs.code()).as(runs.err()).isZero();
    List<String> folders =
        List.of(at("all/outlook"), at("all/border-awareness"), at("all/iom-budget-doubled"));
    assertThat(folder.resolve("all/index.html"))
        .content()
        .contains("<code>./waymark compare " + String.join(" ", folders) + "</code>")
        .contains("difference from &quot;Outlook to 2035&quot; a year", "2027 to 2027");
    List<String> compare = new ArrayList<>(List.of("compare"));
    compare.addAll(folders);
    compare.addAll(List.of("--out", at("compared")));
    Screen compared = fake(compare.toArray(new String[0]));
    assertThat(compared.code()).as(compared.err()).isZero();
    assertThat(summary("compared").at("/window/from").asText()).isEqualTo("2027-01");
  }

  private void manifest(String name, Consumer<ObjectNode> change) throws IOException {
    Path file = folder.resolve(name).resolve("manifest.json");
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode manifest = (ObjectNode) mapper.readTree(file.toFile());
    change.accept(manifest);
    mapper.writeValue(file.toFile(), manifest);
  }
}
