package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.session.Engines;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.variable.Variable;

/** Documents of six scenarios, opened by an office program. */
final class OfficeDocumentsTest {
  private static final List<String> SCENARIOS =
      List.of(
          "outlook",
          "border-awareness",
          "combined-package",
          "donors-freeze",
          "economic-shock",
          "iom-budget-doubled",
          "stronger-enforcement");

  /** A nation in which every scenario has some hundred people more or fewer, by its name. */
  private static final SimulatorFactory MADE_UP =
      (scenario, evidence, audit) ->
          (run, seed, cancelled) -> {
            RunOutcome outcome = new FakeNation(scenario, 0).simulate(run, seed, cancelled);
            int nation = outcome.monthly().places().nation();
            double change = scenario.name().length() % 7 - 3 + seed * scenario.name().length() % 5;
            for (int month = 0; month < outcome.period().months(); month++) {
              for (Variable variable :
                  List.of(Variable.PEOPLE_ENTERING_EXPLOITATION, Variable.PEOPLE_TRAFFICKED)) {
                double before = outcome.monthly().get(month, nation, variable);
                outcome.monthly().set(month, nation, variable, before + 9 * change);
              }
            }
            return outcome;
          };

  @TempDir private static Path folder;

  @BeforeAll
  static void open() throws Exception {
    for (String command : List.of("soffice", "pdfinfo")) {
      assumeTrue(
          Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
              .anyMatch(each -> Files.isExecutable(Path.of(each, command))),
          "LibreOffice is needed to open documents as others do: there is no " + command);
    }
    List<String> documents = new ArrayList<>();
    for (String language : List.of("en", "vi")) {
      List<String> args = new ArrayList<>(List.of("compare"));
      SCENARIOS.forEach(name -> args.add("scenarios/" + name + ".json"));
      args.addAll(List.of("--replications", "5", "--worlds", "6", "--burn-in", "0", "--quiet"));
      args.addAll(List.of("--set", "start=2026-01", "--months", "24", "--lang", language));
      args.addAll(List.of("--out", folder.resolve(language).toString()));
      Screen screen = Screen.of(new Engines(MADE_UP, step -> Map.of()), args);
      assertThat(screen.code()).as(screen.err()).isZero();
      for (String name : List.of("brief.docx", "results.xlsx")) {
        Path document = folder.resolve(language + "-" + name);
        Files.copy(folder.resolve(language).resolve(name), document);
        documents.add(document.toString());
      }
    }
    List<String> convert = new ArrayList<>(List.of("soffice", "--headless", "--norestore"));
    convert.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    convert.addAll(List.of("--convert-to", "pdf", "--outdir", folder.toString()));
    convert.addAll(documents);
    said(convert);
  }

  private static String said(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "said", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    String said = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(ended && process.exitValue() == 0).as(command + ": " + said).isTrue();
    return said;
  }

  private static long pages(String pdf) throws IOException, InterruptedException {
    String facts = said(List.of("pdfinfo", folder.resolve(pdf).toString()));
    return facts
        .lines()
        .filter(line -> line.startsWith("Pages:"))
        .mapToLong(line -> Long.parseLong(line.substring(6).strip()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theBriefOfSixScenariosIsOnePageInBothLanguages() throws Exception {
    assertThat(pages("en-brief.pdf")).isEqualTo(1);
    assertThat(pages("vi-brief.pdf")).isEqualTo(1);
  }

  @Test
  void theWorkbookOpensAndItsFirstSheetHoldsTheChart() throws Exception {
    for (String language : List.of("en", "vi")) {
      assertThat(pages(language + "-results.pdf")).isPositive();
      assertThat(part(language, "xl/worksheets/sheet1.xml")).contains("<drawing ");
      assertThat(part(language, "xl/worksheets/_rels/sheet1.xml.rels"))
          .contains("../drawings/drawing1.xml");
      assertThat(part(language, "xl/drawings/_rels/drawing1.xml.rels"))
          .contains("../charts/chart1.xml");
      assertThat(part(language, "xl/charts/chart1.xml")).contains("barChart", "$D$2:$D$7");
    }
  }

  private static String part(String language, String name) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve(language + "-results.xlsx").toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
