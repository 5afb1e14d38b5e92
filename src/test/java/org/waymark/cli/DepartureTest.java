package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.session.Engines;
import org.waymark.experiment.FakeNation;

/** A run also says its levels from where it departs from the scenario that it extends. */
final class DepartureTest {
  private static final int RUNS = 5;

  @TempDir private Path folder;

  private Screen run(String scenario, String... options) {
    List<String> args =
        new ArrayList<>(List.of("run", "scenarios/" + scenario + ".json", "--quick"));
    args.addAll(List.of("--replications", Integer.toString(RUNS), "--overwrite"));
    args.addAll(List.of("--out", folder.resolve("out").toString()));
    args.addAll(List.of(options));
    Screen screen =
        Screen.of(
            new Engines((of, evidence, audit) -> new FakeNation(of, 0), step -> Map.of()), args);
    assertThat(screen.code()).as(screen.err()).isZero();
    return screen;
  }

  private JsonNode since() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("out/summary.json").toFile()).path("since");
  }

  /** People trafficked in the nation a year, from the raw months. */
  private double aYearFrom(String month, int months) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("out/monthly.csv"));
    int column = List.of(lines.get(0).split(",")).indexOf("people_trafficked");
    return lines.stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .filter(cells -> cells[2].equals("VN") && cells[1].compareTo(month) >= 0)
            .mapToDouble(cells -> Double.parseDouble(cells[column]))
            .sum()
        * 12
        / months
        / RUNS;
  }

  @Test
  void aQuestionSaysItsLevelsSinceItBegins() throws IOException {
    Screen screen = run("border-awareness");
    assertThat(screen.out()).contains("From 2027-01, where it departs");
    assertThat(since().path("from").asText()).isEqualTo("2027-01");
    assertThat(since().path("until").asText()).isEqualTo("2035-12");
    assertThat(since().at("/variables/people_trafficked/mean").asDouble())
        .isCloseTo(aYearFrom("2027-01", 108), within(1e-3));
    assertThat(Files.readString(folder.resolve("out/report.html"))).contains("From 2027-01");
  }

  @Test
  void whatDiffersFromTheFirstMonthOnOrExtendsNothingHasNoOtherMonths() throws IOException {
    for (String scenario : List.of("budget", "baseline")) {
      assertThat(run(scenario).out()).doesNotContain("where it departs");
      assertThat(since().isMissingNode()).isTrue();
    }
  }

  @Test
  void aValueSetInBothIsNoDeparture() throws IOException {
    run("border-awareness", "--set", "iom.annualBudgetUsd=2000000");
    assertThat(since().path("from").asText()).isEqualTo("2027-01");
  }
}
