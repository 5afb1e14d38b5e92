package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.waymark.cli.session.Engines;
import org.waymark.report.PageText;

/** The command from a study to its folder, with a small real nation, two limits and two loops. */
@Tag("long")
final class FeedbackTest {
  private static final int OUTCOMES = 3;

  @TempDir private Path folder;

  /** The second loop is closed by the value that it has. */
  static String study() {
    return """
        { "name": "Two limits & two loops",
          "scenario": "%s",
          "set": { "population.factor": 0.02, "months": 12, "burnInMonths": 6 },
          "limits": [
            { "name": "autonomy", "label": { "en": "less autonomy", "vi": "ít tự chủ hơn" },
              "values": { "iom.autonomy": 0.1 } },
            { "name": "budget", "label": { "en": "less money", "vi": "ít tiền hơn" },
              "values": { "iom.annualBudgetUsd": 100000 } } ],
          "loops": [
            { "name": "advocacy", "label": { "en": "the state learns", "vi": "nhà nước học" },
              "closed": { "government.pressureGain": 0, "iom.helpLegitimacy": 0 } },
            { "name": "idle", "label": { "en": "an idle loop", "vi": "vòng không tác dụng" },
              "closed": { "iom.initialLegitimacy": 0.5 } } ],
          "replications": 3,
          "outputs": ["government_effectiveness", "victims_identified", "people_entering_exploitation"] }
        """
        .formatted(Path.of("scenarios/baseline.json").toAbsolutePath());
  }

  private Screen feedback(String name, String... more) throws IOException {
    return of(study(), name, more);
  }

  private Screen of(String study, String name, String... more) throws IOException {
    Path file = folder.resolve("study.json");
    Files.writeString(file, study);
    List<String> args = new ArrayList<>(List.of("feedback", file.toString()));
    args.addAll(List.of("--out", folder.resolve(name).toString()));
    args.addAll(List.of(more));
    return Screen.of(Engines.standard(), args);
  }

  private List<List<String>> rows(String name, String csv) throws IOException {
    return Files.readAllLines(folder.resolve(name).resolve(csv)).stream()
        .map(line -> List.of(line.split(",", -1)))
        .toList();
  }

  @Test
  void leavesTheAnswerOnTheScreenOnAPageInBothLanguagesAndInTables() throws Exception {
    Screen english = feedback("a");
    assertThat(english.code()).as(english.err()).isZero();
    // States: 2 of the loops (the idle one repeats them) times 4 of the limits.
    assertThat(english.err())
        .contains(
            "Runs in all: 24 (8 points", "3 replications", "\"idle\" sets what the scenario has");
    assertThat(english.out().replaceAll("\\s+", " "))
        .contains("Two limits & two loops In this model, ")
        .contains("Effectiveness of the government: ", "People entering exploitation: ")
        .contains("An idle loop: exactly none in every replication.")
        .contains("This follows from the loops");
    assertThat(english.out().lines()).allMatch(line -> line.length() <= 100);

    assertThat(rows("a", "effects.csv").get(0))
        .containsExactly(
            "limit", "loop_state", "variable", "effect", "low", "high", "mde", "n", "reference");
    assertThat(rows("a", "effects.csv")).hasSize(1 + OUTCOMES * 4 * 3);
    assertThat(rows("a", "loops.csv").get(0))
        .containsExactly(
            "limit", "loop", "variable", "difference", "low", "high", "mde", "n", "reference");
    assertThat(rows("a", "loops.csv")).hasSize(1 + OUTCOMES * 3 * 3);
    assertThat(rows("a", "loops.csv").stream().filter(row -> row.get(1).equals("idle")))
        .hasSize(OUTCOMES * 3)
        .allSatisfy(row -> assertThat(row.subList(3, 8)).containsExactly("0", "0", "0", "0", "3"));
    assertThat(rows("a", "effects.csv").stream().skip(1))
        .anySatisfy(row -> assertThat(Double.parseDouble(row.get(3))).isNotZero());
    assertThat(folder.resolve("a/manifest.json")).content().contains("limits-and-loops");
    assertThat(folder.resolve("a/charts")).isNotEmptyDirectory();

    String tables = Files.readString(folder.resolve("a/loops.csv"));
    Screen vietnamese = feedback("a", "--lang", "vi");
    assertThat(vietnamese.code()).as(vietnamese.err()).isZero();
    assertThat(vietnamese.err()).contains("24");
    assertThat(vietnamese.out())
        .contains("Trong mô hình này", "Vòng không tác dụng: đúng bằng không");
    assertThat(folder.resolve("a/loops.csv")).content().isEqualTo(tables);
    String page = Files.readString(folder.resolve("a/report.html"));
    assertThat(PageText.words(page)).contains("Câu trả lời", "ít tự chủ hơn", "nhà nước học");
  }

  @Test
  void thePageIsWholeAndSaysWhatItsTablesSay() throws Exception {
    assertThat(feedback("a", "--quiet").code()).isZero();
    String html = Files.readString(folder.resolve("a/report.html"), StandardCharsets.UTF_8);
    assertThat(html).doesNotContain("<script", "<link", "<img", "src=", "url(http");
    var page = PageText.parse(html);
    List<String> ids =
        PageText.all(page, "*").stream()
            .filter(element -> element.hasAttribute("id"))
            .map(element -> element.getAttribute("id"))
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    for (Element anchor : PageText.all(page, "a")) {
      assertThat(ids).contains(anchor.getAttribute("href").substring(1));
    }
    String words = PageText.words(html);
    assertThat(words)
        .containsSubsequence(
            "The answer",
            "In this model",
            "What limits do",
            "What comes back",
            "What limits and closed",
            "What this cannot say",
            "To make the same again",
            "./waymark feedback ")
        .contains("Autonomy of IOM [iom.autonomy] 0.1 instead of 0.5")
        .contains("would have been seen")
        .contains("of the 27 feedbacks that were looked at, chance alone makes some 1 ")
        .contains("The nation was simulated at 0.02");
    assertThat(words).doesNotContain("NaN", "{0}", "feedback.section");
  }

  @Test
  void equalBytesAtAnyNumberOfThreadsAndAfterBeingGoneOnWith() throws IOException {
    assertThat(feedback("a", "--threads", "1").code()).isZero();
    assertThat(feedback("b", "--threads", "3", "--replications", "2").code()).isZero();
    Screen more = feedback("b", "--threads", "3");
    assertThat(more.code()).as(more.err()).isZero();
    assertThat(more.err()).contains("16 of 24 runs are there already");
    for (String file : List.of("effects.csv", "loops.csv", "results.csv", "report.html")) {
      assertThat(folder.resolve("b").resolve(file))
          .hasSameTextualContentAs(folder.resolve("a").resolve(file));
    }
    assertThat(feedback("b", "--replications", "2").err())
        .contains("have 3 replications, more than");
    assertThat(feedback("b", "--seed", "9").err()).contains("differ from those of the results");
    assertThat(feedback("b", "--seed", "9", "--overwrite").code()).isZero();
  }

  @Test
  void aPartSaysHowToGoOnAndPartsMakeTheSame() throws IOException {
    assertThat(feedback("whole").code()).isZero();
    Screen part = feedback("p1", "--shard", "1/2");
    assertThat(part.code()).as(part.err()).isZero();
    assertThat(part.out()).contains("run feedback with --out on the merged folder");
    assertThat(folder.resolve("p1/loops.csv")).doesNotExist();
    assertThat(feedback("p2", "--shard", "2/2").code()).isZero();
    Screen merged =
        Screen.of(
            Engines.standard(),
            List.of("merge", folder + "/p1", folder + "/p2", "--out", folder + "/m"));
    assertThat(merged.code()).as(merged.err()).isZero();
    assertThat(feedback("m").err()).contains("24 of 24 runs are there already");
    assertThat(folder.resolve("m/loops.csv"))
        .hasSameTextualContentAs(folder.resolve("whole/loops.csv"));
  }

  @Test
  void wrongUsageSaysWhatIsWrongAndRunsNothing() throws IOException {
    assertUsage(feedback("u", "--replications", "1"), "at least two replications");
    assertUsage(feedback("u", "--set", "iom.autonomy=0.3"), "iom.autonomy");
    // What does not fit together in one cell is found before any cell runs.
    assertUsage(
        of(study().replace("autonomy\": 0.1", "portfolio.training\": 0.9"), "u"), "portfolio");
    assertUsage(of(AttributeTest.study(), "u"), "has no \"limits\" and \"loops\"");
    assertUsage(
        Screen.of(Engines.standard(), List.of("feedback", "scenarios/baseline.json")),
        "is a scenario");
    assertUsage(Screen.of(Engines.standard(), List.of("feedback")), "Which study?");
    Path file = folder.resolve("study.json");
    Files.writeString(file, study());
    assertUsage(
        Screen.of(Engines.standard(), List.of("attribute", file.toString())),
        "nothing to attribute");
    assertThat(Screen.of(Engines.standard(), List.of("validate", file.toString())).code()).isZero();
    assertThat(folder.resolve("u")).doesNotExist();
  }

  private static void assertUsage(Screen screen, String sentence) {
    assertThat(screen.code()).as(screen.err()).isEqualTo(2);
    assertThat(screen.err()).contains(sentence);
  }
}
