package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Browser;
import org.waymark.InBrowser;
import org.waymark.cli.session.Engines;
import org.waymark.experiment.FakeNation;

/** What is handed on of a comparison: its page on paper, and its slides. */
final class ComparisonOnPaperTest {
  private static final List<String> QUESTIONS =
      List.of(
          "border-awareness",
          "border-cooperation",
          "combined-package",
          "donors-freeze",
          "economic-shock",
          "gender-norms",
          "honest-enforcement",
          "iom-autonomy",
          "iom-budget-doubled",
          "iom-withdrawn",
          "legitimacy-lost",
          "policy-continuity",
          "poverty-programme",
          "protection-and-hotline",
          "stronger-enforcement");

  @TempDir private static Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 15})
  @InBrowser
  void thePageTakesTwoSheetsForEachScenarioAndSixInCommonAtMost(int scenarios, Browser browser)
      throws IOException {
    Path out = compared(scenarios);
    for (int width : new int[] {1440, 390}) {
      browser.show(out.resolve("report.html"), width, false);
      assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(width);
      assertThat(browser.complaints()).isEmpty();
    }
    String pdf = new String(browser.print(), StandardCharsets.ISO_8859_1);
    assertThat(pdf.split("/Type\\s*/Page\\b", -1).length - 1)
        .isPositive()
        .isLessThanOrEqualTo(2 * scenarios + 6);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15})
  void slidesAreSixteenToNineAndSplitWhereThereAreManyScenarios(int scenarios) throws IOException {
    Path charts = compared(scenarios).resolve("charts");
    try (Stream<Path> files = Files.list(charts)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      for (String name : names) {
        if (name.endsWith(".png")) {
          BufferedImage image = ImageIO.read(charts.resolve(name).toFile());
          assertThat(image.getWidth() * 9).as(name).isEqualTo(image.getHeight() * 16);
        }
      }
      if (scenarios == 1) {
        assertThat(names).contains("forest.png", "course.png").doesNotContain("forest-1.png");
      } else {
        assertThat(names)
            .contains("forest-1.png", "forest-2.png", "course-1.png", "course-4.png")
            .doesNotContain("forest.png", "course.png", "course-5.png");
      }
    }
  }

  private Path compared(int scenarios) {
    Path out = folder.resolve("out-" + scenarios);
    if (Files.exists(out)) {
      return out;
    }
    List<String> args = new ArrayList<>(List.of("compare", "scenarios/outlook.json"));
    QUESTIONS.subList(0, scenarios).forEach(name -> args.add("scenarios/" + name + ".json"));
    args.addAll(List.of("--replications", "5", "--worlds", "6", "--out", out.toString()));
    Screen screen =
        Screen.of(
            new Engines(
                (scenario, evidence, audit) -> new FakeNation(scenario, 0), step -> Map.of()),
            args);
    assertThat(screen.code()).as(screen.err()).isZero();
    return out;
  }
}
