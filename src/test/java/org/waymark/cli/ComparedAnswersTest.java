package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.session.Engines;
import org.waymark.words.Language;

/**
 * A small real nation from 2025 on, and questions that begin in 2027 and 2029: what is told of them
 * is the same wherever it stands, and the same whether they were compared at once or from the
 * folders that {@code run} left.
 */
final class ComparedAnswersTest {
  private static final List<String> SMALL =
      List.of(
          "--set",
          "population.factor=0.05",
          "--set",
          "start=2025-01",
          "--months",
          "72",
          "--burn-in",
          "12",
          "--replications",
          "5",
          "--quiet");
  private static final String OUTLOOK = "scenarios/outlook.json";
  private static final String BORDER = "border-awareness";
  private static final String BUDGET = "iom-budget-doubled";
  private static final String OFFICERS = "officers";

  @TempDir private static Path folder;
  private static Screen worlds;
  private static Screen quick;
  private static Screen vietnamese;

  @BeforeAll
  static void simulate() throws IOException {
    Path officers = folder.resolve(OFFICERS + ".json");
    Files.writeString(
        officers,
        """
        { "name": "Officers from 2029", "extends": "%s", "interventions": [ { "name": "officers",
          "from": "2029-07", "set": { "enforcement.officersPer100kHouseholds": 60, "enforcement.integrity": 1 } } ] }
        """
            .formatted(Path.of(OUTLOOK).toAbsolutePath().toString().replace('\\', '/')));
    List<String> files =
        List.of(
            OUTLOOK,
            "scenarios/" + BORDER + ".json",
            "scenarios/" + BUDGET + ".json",
            officers.toString());
    worlds = of("compare", files, SMALL, "--worlds", "4", "--out", out("worlds"));
    Screen runs = of("run", files, SMALL, "--quick", "--out", out("runs"));
    assertThat(runs.code()).as(runs.err()).isZero();
    List<String> folders = new ArrayList<>();
    for (String name : List.of("outlook", BORDER, BUDGET, OFFICERS)) {
      folders.add(out("runs/" + name));
    }
    quick = of("compare", folders, List.of(), "--out", out("quick"));
    vietnamese = of("compare", folders, List.of(), "--lang", "vi", "--out", out("vi"));
  }

  private static Screen of(
      String command, List<String> files, List<String> options, String... more) {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(files);
    args.addAll(options);
    args.addAll(List.of(more));
    return Screen.of(Engines.standard(), args);
  }

  private static String out(String name) {
    return folder.resolve(name).toString();
  }

  private static ToldAnswers.All everywhere(
      Screen screen, String name, Language language, Map<String, String> names) throws Exception {
    assertThat(screen.code()).as(screen.err()).isZero();
    ToldAnswers told = new ToldAnswers(folder.resolve(name), language);
    ToldAnswers.All all = told.inSummary(names);
    assertThat(all.scenarios().keySet()).containsExactlyInAnyOrderElementsOf(names.values());
    assertThat(all.months()).as("half of the six years").containsExactly("2027-01", "2030-12");
    assertThat(told.onScreen(screen.out(), names)).as("screen").isEqualTo(all);
    assertThat(told.inPage()).as("page").isEqualTo(all);
    assertThat(told.inBrief()).as("brief").isEqualTo(all);
    assertThat(told.inWorkbook()).as("workbook").isEqualTo(all);
    return all;
  }

  @Test
  void theSameIsToldOnTheScreenInThePageTheBriefTheWorkbookAndTheSummary() throws Exception {
    Map<String, String> names =
        Map.of(
            BORDER, "Border awareness from 2027",
            BUDGET, "IOM's budget doubled from 2027",
            OFFICERS, "Officers from 2029");
    ToldAnswers.All all = everywhere(worlds, "worlds", Language.EN, names);
    assertThat(all.order()).first().isEqualTo("Officers from 2029");
    assertThat(all.scenarios().get("Officers from 2029").verdict()).isEqualTo("fewer");
    assertThat(all.scenarios().get("Officers from 2029").cost()).isEqualTo("not counted");
    assertThat(all.scenarios().get("Border awareness from 2027").cost()).isEqualTo("+75,000");
  }

  @Test
  void theSameInVietnameseFromFoldersThatRunLeft() throws Exception {
    Map<String, String> names = new HashMap<>();
    names.put(BORDER, "Nâng cao nhận thức ở biên giới từ 2027");
    names.put(BUDGET, "Ngân sách IOM gấp đôi từ 2027");
    names.put(OFFICERS, "Officers from 2029");
    ToldAnswers.All all = everywhere(vietnamese, "vi", Language.VI, names);
    assertThat(all.scenarios().get(names.get(BORDER)).cost()).isEqualTo("+75.000");
  }

  /** From the raw months: a figure of all outputs that is wrong in the same way is found, too. */
  @Test
  void effectsAreThoseOfTheMonthsInWhichScenariosDiffer() throws Exception {
    JsonNode summary = new ToldAnswers(folder.resolve("worlds"), Language.EN).summary();
    for (JsonNode row : summary.get("table")) {
      assertThat(row.at("/variables/people_entering_exploitation/difference").asDouble())
          .isCloseTo(aYearFrom("2027-01", row.get("file").asText(), 48), within(1e-6));
    }
    for (JsonNode other : summary.get("others")) {
      boolean late = other.get("file").asText().equals(OFFICERS);
      String from = late ? "2029-07" : "2027-01";
      JsonNode people = other.at("/variables/people_entering_exploitation");
      assertThat(other.at("/window/from").asText()).isEqualTo(from);
      double aYear = aYearFrom(from, other.get("file").asText(), late ? 18 : 48);
      assertThat(people.get("difference").asDouble()).isCloseTo(aYear, within(1e-6));
      assertThat(people.at("/total/difference").asDouble())
          .isCloseTo(aYear * (late ? 1.5 : 4), within(1e-6));
    }
  }

  private static double aYearFrom(String from, String name, int months) throws IOException {
    return (sumFrom(from, name) - sumFrom(from, "outlook")) / 5 * 12 / months;
  }

  /** People entering exploitation in the nation, over all replications and months from one on. */
  private static double sumFrom(String from, String name) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("runs/" + name + "/monthly.csv"));
    int column =
        List.of(lines.get(0).replace("\"", "").split(",")).indexOf("people_entering_exploitation");
    double sum = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      boolean counts = cells[2].equals("VN") && cells[1].compareTo(from) >= 0;
      sum += counts ? Double.parseDouble(cells[column]) : 0;
    }
    return sum;
  }

  @Test
  void foldersThatRunLeftAreComparedAsTheFilesWouldBe() throws Exception {
    assertThat(quick.code()).as(quick.err()).isZero();
    JsonNode files = new ToldAnswers(folder.resolve("worlds"), Language.EN).summary();
    JsonNode folders = new ToldAnswers(folder.resolve("quick"), Language.EN).summary();
    assertThat(folders.get("window")).isEqualTo(files.get("window"));
    for (int i = 0; i < 3; i++) {
      JsonNode expected = files.at("/others/" + i + "/variables");
      JsonNode found = folders.at("/others/" + i + "/variables");
      expected
          .fieldNames()
          .forEachRemaining(
              variable -> {
                for (String figure : List.of("reference", "difference", "low95", "high95")) {
                  JsonNode value = expected.get(variable).get(figure);
                  JsonNode read = found.get(variable).get(figure);
                  boolean count = variable.matches("(people|victims|migrants)_.*");
                  double size = Math.abs(value.asDouble());
                  double sixDigits = 1e-6 * expected.get(variable).get("reference").asDouble();
                  double most = count ? 1e-9 : 1e-4 * Math.max(1, size) + sixDigits;
                  assertThat(read.asDouble())
                      .as(variable + " " + figure)
                      .isCloseTo(value.asDouble(), within(most));
                }
              });
    }
  }

  @Test
  void withoutAssumptionsNothingIsFirmerThanWithThem() {
    String said = String.join(" ", quick.out().lines().map(String::strip).toList());
    assertThat(said)
        .contains("people entering exploitation: fewer by chance alone;")
        .contains("By chance alone, \"Officers from 2029\" instead of \"Outlook to 2035\"")
        .contains("was not looked at")
        .doesNotContain("people entering exploitation: fewer;", "In this model, \"Officers");
    String firm = String.join(" ", worlds.out().lines().map(String::strip).toList());
    assertThat(firm)
        .contains("people entering exploitation: fewer;")
        .contains("In this model, \"Officers from 2029\"", "Only 4 of 4 plausible worlds");
  }
}
