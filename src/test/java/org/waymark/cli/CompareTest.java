package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.FDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.cli.session.Engines;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.engine.SimulatorFactory;

final class CompareTest {
  private static final String BASELINE = "scenarios/baseline.json";
  private static final SimulatorFactory FAKE =
      (scenario, evidence, audit) -> new FakeNation(scenario, 0);

  @TempDir private Path folder;

  private static Screen fake(String... args) {
    return Screen.of(new Engines(FAKE, step -> java.util.Map.of()), Arrays.asList(args));
  }

  /** A small real nation of three years. */
  private Screen small(String name, String reference, String other, String... more) {
    List<String> args =
        new ArrayList<>(List.of("compare", reference, other, "--out", folder(name)));
    args.addAll(List.of("--set", "population.factor=0.02", "--months", "48", "--burn-in", "12"));
    args.addAll(List.of(more));
    return Screen.of(Engines.standard(), args);
  }

  private String folder(String name) {
    return folder.resolve(name).toString();
  }

  private JsonNode summary(String name) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(name).resolve("summary.json").toFile());
  }

  @Test
  void aScenarioComparedWithItselfDiffersByNothing() throws IOException {
    Screen screen =
        fake("compare", BASELINE, BASELINE, "--replications", "4", "--out", folder("x"));
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.out())
        .contains("was compared with itself: both files hold the same scenario")
        .doesNotContain("In this model", "By chance alone");
    JsonNode people = summary("x").at("/others/0/variables/people_trafficked");
    assertThat(people.get("difference").asDouble()).isZero();
    assertThat(people.get("low95").asDouble()).isZero();
    assertThat(people.get("high95").asDouble()).isZero();
    assertThat(people.get("probability_improvement").asDouble()).isEqualTo(0.5);
    assertThat(people.get("verdict").asText()).isEqualTo("cannot_tell");
    assertThat(people.at("/assumptions/sets").asInt()).isPositive();
  }

  @Test
  void inVietnameseScenariosHaveVietnameseNamesWherePeopleReadThemOnly() throws IOException {
    String budget = "scenarios/budget.json";
    Screen screen =
        fake("compare", BASELINE, budget, "--lang", "vi", "--quick", "--out", folder("v"));
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.out()).contains("Ngân sách lớn hơn").doesNotContain("Larger budget");
    assertThat(folder.resolve("v/report.html"))
        .content()
        .contains("Kịch bản cơ sở 2012-2023", "Ngân sách lớn hơn")
        .doesNotContain("Larger budget");
    wellFormed(folder.resolve("v/brief.docx"), "word/document.xml", "Ngân sách lớn hơn");
    assertThat(summary("v").at("/others/0/scenario").asText()).isEqualTo("Larger budget");
  }

  @Test
  void aPlaceboComesOutAsWhatTheModelCannotTell() throws IOException {
    Screen screen =
        small(
            "p",
            "scenarios/placebo-reference.json",
            "scenarios/placebo.json",
            "--replications",
            "4",
            "--worlds",
            "6");
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.out())
        .contains("exactly equal", "in every run the two are exactly")
        .doesNotContain("In this model", "By chance alone");
    assertThat(screen.out()).doesNotContain("The direction is");
    assertThat(summary("p").at("/others/0/variables/people_entering_exploitation/verdict").asText())
        .isEqualTo("cannot_tell");
  }

  @Test
  void aStrongLeverIsFoundWithItsDirectionAndWithoutAPrice() throws IOException {
    Screen screen =
        small("e", BASELINE, "scenarios/enforcement.json", "--replications", "6", "--worlds", "8");
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.out())
        .contains("In this model, \"Stronger enforcement\" instead of", "fewer people")
        .contains("The direction is assumed (officers against trafficking")
        .contains("Plausible worlds, which follow the record: fewer people enter exploitation in");
    assertThat(screen.out().lines()).allMatch(line -> line.length() <= 110);
    assertThat(folder.resolve("e/report.html")).content().contains("Stronger enforcement");
    wellFormed(folder.resolve("e/brief.docx"), "word/document.xml", "fewer people");
    wellFormed(folder.resolve("e/results.xlsx"), "xl/workbook.xml", "Provinces");
    assertThat(
            javax.imageio.ImageIO.read(folder.resolve("e/charts/forest.png").toFile()).getWidth())
        .isEqualTo(1920);
    JsonNode other = summary("e").at("/others/0");
    JsonNode people = other.at("/variables/people_entering_exploitation");
    assertThat(people.get("difference").asDouble()).isNegative();
    assertThat(people.get("probability_improvement").asDouble()).isGreaterThan(0.5);
    assertThat(other.at("/costEffectiveness/noPrice").size()).isEqualTo(2);
    JsonNode parts = other.at("/decomposition/people_entering_exploitation");
    double sum =
        parts.get("offers").asDouble()
            + parts.get("acceptance").asDouble()
            + parts.get("passage").asDouble();
    assertThat(sum).isCloseTo(parts.get("total").asDouble(), within(1e-3));
    assertThat(parts.get("total").asDouble())
        .isCloseTo(people.get("difference").asDouble(), within(1e-3));
    luckIsTakenOut(other, folder.resolve("e/assumptions.csv"));
  }

  /** Computes a range again from both pairs of runs of each of eight worlds. */
  private static void luckIsTakenOut(JsonNode other, Path table) throws IOException {
    double[] differences = new double[16];
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
      for (NamedCsvRecord row : rows) {
        int pair =
            2 * Integer.parseInt(row.getField("set")) + (row.getField("luck").equals("0") ? 0 : 1);
        differences[pair] +=
            (row.getField("number").equals("0") ? -1 : 1)
                * Double.parseDouble(row.getField("people_entering_exploitation"));
      }
    }
    double[] means = new double[8];
    double luck = 0;
    for (int world = 0; world < 8; world++) {
      double first = differences[2 * world];
      double second = differences[2 * world + 1];
      means[world] = (first + second) / 2;
      luck += (first - second) * (first - second) / 4 / 8;
    }
    double middle = Arrays.stream(means).average().orElseThrow();
    double all = Arrays.stream(means).map(x -> (x - middle) * (x - middle) / 7).sum();
    double least = new FDistribution(7, 8).inverseCumulativeProbability(0.05);
    double kept = Math.sqrt(Math.min(1, Math.max(0, 1 - luck * least / all) + 1 / 8.0));
    assertThat(luck).isPositive();
    assertThat(other.at("/assumptions/pairs").asInt()).isEqualTo(2);
    JsonNode range = other.at("/variables/people_entering_exploitation/assumptions");
    double low = middle + kept * (Arrays.stream(means).min().orElseThrow() - middle);
    double high = middle + kept * (Arrays.stream(means).max().orElseThrow() - middle);
    assertThat(range.get("low90").asDouble()).isCloseTo(low, within(1e-9 * Math.abs(low)));
    assertThat(range.get("high90").asDouble()).isCloseTo(high, within(1e-9 * Math.abs(high)));
  }

  @Test
  void moreOfficersStopMorePeopleWronglyAndEveryOutputSaysSo() throws IOException {
    String officers = folder("officers.json");
    Files.writeString(
        Path.of(officers),
        """
        { "name": "Many officers", "extends": "%s",
          "enforcement": { "officersPer100kHouseholds": 60 } }
        """
            .formatted(Path.of(BASELINE).toAbsolutePath()));
    Screen screen =
        small("h", BASELINE, officers, "--replications", "5", "--quick", "--lang", "en");
    assertThat(screen.code()).as(screen.err()).isZero();
    JsonNode other = summary("h").at("/others/0");
    assertThat(other.get("harm").toString()).contains("\"migrants_wrongly_stopped\"");
    JsonNode stopped = other.at("/variables/migrants_wrongly_stopped");
    assertThat(stopped.get("low95").asDouble()).isPositive();
    String said = "more people wrongly stopped (";
    String screenText = String.join(" ", screen.out().lines().toList());
    int end = screenText.indexOf(said);
    String sentence =
        screenText.substring(screenText.indexOf("Harm of enforcement"), end + said.length());
    assertThat(sentence)
        .contains("%.0f more people".formatted(stopped.get("difference").asDouble()));
    assertThat(screen.out()).contains("People wrongly stopped  ", "Help refused out of fear  ");
    assertThat(folder.resolve("h/report.html"))
        .content()
        .contains(sentence, "Victims sent home unrecognised");
    wellFormed(folder.resolve("h/brief.docx"), "word/document.xml", sentence);
    wellFormed(folder.resolve("h/results.xlsx"), "xl/sharedStrings.xml", sentence);
  }

  /**
   * A real nation: what stands in the summary is what the table by province and year adds up to.
   */
  @Test
  void aScenarioOfSomeProvincesIsToldWhatItDisplaces() throws IOException {
    Path south = folder.resolve("south.json");
    Files.writeString(
        south,
        """
        { "name": "South only", "extends": "%s", "interventions": [ { "name": "officers",
          "from": "2014-01", "provinces": ["VN-59", "VN-55", "VN-47"],
          "set": { "enforcement.officersPer100kHouseholds": 200 } } ] }
        """
            .formatted(Path.of(BASELINE).toAbsolutePath()));
    Screen screen = small("d", BASELINE, south.toString(), "--replications", "5", "--quick");
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(String.join(" ", screen.out().lines().toList()))
        .contains("Weighted displacement quotient", "from 2014-01 on", "A: the 3 provinces");
    assertThat(folder.resolve("d/report.html"))
        .content()
        .contains("Displaced or spread: South only", "B, by the outlines of the map: An Giang,");
    JsonNode displacement = summary("d").at("/others/0/displacement");
    assertThat(displacement.get("from").asText()).isEqualTo("2014-01");
    assertThat(displacement.get("a").size()).isEqualTo(3);
    for (String area : List.of("a", "b", "c")) {
      assertThat(displacement.get(area)).as(area).isNotEmpty();
    }
    assertThat(displacement.get("b").toString()).contains("VN-44", "VN-52", "VN-73", "VN-CT");
    for (String variable : List.of("offers", "people_entering_exploitation")) {
      JsonNode found = displacement.get(variable);
      List<String> rest = new ArrayList<>();
      displacement.get("c").forEach(code -> rest.add(code.asText()));
      double sum = 0;
      for (String line : Files.readAllLines(folder.resolve("d/yearly.csv"))) {
        String[] cells = line.split(",");
        boolean counts = cells[1].equals("2014") || cells[1].equals("2015");
        sum +=
            counts && rest.contains(cells[2]) && cells[3].equals(variable)
                ? Double.parseDouble(cells[4])
                : 0;
      }
      assertThat(found.at("/c/reference").asDouble())
          .isPositive()
          .isCloseTo(sum / 2, within(1e-4 * sum));
      boolean falls = found.at("/aOverC/high95").asDouble() < 0;
      assertThat(found.has("quotient")).isEqualTo(falls);
      if (falls) {
        assertThat(found.at("/quotient/value").asDouble())
            .isCloseTo(
                found.at("/bOverC/difference").asDouble()
                    / found.at("/aOverC/difference").asDouble(),
                within(1e-4));
      }
    }
  }

  @Test
  void whereNoProvinceIsLeftToCompareWithThatIsSaid() throws IOException {
    List<String> all = org.waymark.evidence.Evidence.load().isoCodes();
    Path most = folder.resolve("most.json");
    Files.writeString(
        most,
        """
        { "name": "All but one", "extends": "%s", "interventions": [ { "name": "officers",
          "from": "2014-01", "provinces": ["%s"],
          "set": { "enforcement.officersPer100kHouseholds": 200 } } ] }
        """
            .formatted(
                Path.of(BASELINE).toAbsolutePath(), String.join("\",\"", all.subList(1, 63))));
    Screen screen = fake("compare", BASELINE, most.toString(), "--quick", "--out", folder("c"));
    assertThat(screen.out()).contains("No displacement quotient").doesNotContain("Weighted");
    assertThat(summary("c").at("/others/0/displacement/c").size()).isZero();
    assertThat(summary("c").at("/others/0/displacement").has("offers")).isFalse();
  }

  @Test
  void theBytesDoNotDependOnThreads() throws IOException {
    for (String threads : List.of("1", "3")) {
      Screen screen =
          small(
              threads,
              BASELINE,
              "scenarios/enforcement.json",
              "--replications",
              "3",
              "--worlds",
              "4",
              "--threads",
              threads);
      assertThat(screen.code()).as(screen.err()).isZero();
    }
    try (Stream<Path> files = Files.walk(folder.resolve("1"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("timing.json")) {
          Path twin = folder.resolve("3").resolve(folder.resolve("1").relativize(file));
          assertThat(Files.readAllBytes(twin))
              .as(file.toString())
              .isEqualTo(Files.readAllBytes(file));
        }
      }
    }
  }

  @Test
  void precisionAddsBatchesUntilTheIntervalIsNarrowOrSaysThatItIsNot() throws IOException {
    Screen missed =
        small(
            "m",
            BASELINE,
            "scenarios/enforcement.json",
            "--quick",
            "--replications",
            "3",
            "--precision",
            "0.1%",
            "--max-replications",
            "7");
    assertThat(missed.out()).startsWith("7 replications of").contains("Stopped after 7");
    assertThat(summary("m").at("/precision/reachedIt").asBoolean()).isFalse();
    Screen reached =
        small("r", BASELINE, BASELINE, "--quick", "--replications", "3", "--precision", "2%");
    assertThat(reached.out()).startsWith("3 replications of").contains("asked for: ±2.00 %");
    String seeds = Files.readString(folder.resolve("m/manifest.json"));
    assertThat(seeds).contains("\"seeds\" : [ 1, 2, 3, 4, 5, 6, 7 ]", "\"complete\" : true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "compare; Name at least two files",
        "compare scenarios/baseline.json; Name at least two files",
        "compare scenarios/baseline.json scenarios/outlook.json; must cover the same months",
        "compare scenarios/baseline.json scenarios/budget.json --precision 2; must be a share",
        "compare scenarios/baseline.json scenarios/budget.json --precision x; must be a share",
        "compare scenarios/baseline.json scenarios/budget.json --max-replications 9; needs --precision",
        "compare scenarios/baseline.json scenarios/budget.json --quick --pairs 2; about plausible worlds",
        "compare scenarios/baseline.json scenarios/budget.json --pairs 0; from 1 to 100",
        "compare scenarios/baseline.json scenarios/budgt.json; There is no file"
      })
  void wrongUseIsSaidInASentence(String command, String said) {
    Screen screen = fake(command.split(" "));
    assertThat(screen.code()).isEqualTo(2);
    assertThat(screen.err()).contains(said);
  }

  /** Every part of an office document but its pictures is XML; one of them says something. */
  private static void wellFormed(Path document, String part, String said) throws IOException {
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(document.toFile())) {
      for (java.util.zip.ZipEntry entry : java.util.Collections.list(zip.entries())) {
        if (entry.getName().endsWith(".png")) {
          continue;
        }
        byte[] content = zip.getInputStream(entry).readAllBytes();
        try {
          javax.xml.parsers.DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new java.io.ByteArrayInputStream(content));
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
          throw new AssertionError(document + "!" + entry.getName(), e);
        }
        if (entry.getName().equals(part)) {
          assertThat(new String(content, StandardCharsets.UTF_8)).contains(said);
        }
      }
    }
  }
}
