package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.cli.session.Engines;
import org.waymark.evidence.Evidence;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.ScenarioWriter;
import org.waymark.web.Laboratory;
import org.waymark.web.Settings;
import org.waymark.web.run.Inquiries;

/** The page and the terminal say the same, and the laboratory opens and closes as a command. */
@Tag("long")
final class ServeTest {
  private static final String SCENARIO =
      """
      { "name": "More officers", "extends": "baseline.json", "interventions": [
        { "name": "officers", "from": "2013-01",
          "set": { "enforcement.officersPer100kHouseholds": 20 } } ] }
      """;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path folder;

  private static byte[] get(String address) throws IOException, InterruptedException {
    return CLIENT
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }

  /** A small real nation: every byte of the numbers, and the scenario as a file that runs again. */
  @ParameterizedTest
  @ValueSource(strings = {"posterior", "both"})
  void theNumbersOfThePageAreThoseOfCompare(String worlds)
      throws IOException, InterruptedException {
    List<String> sets = List.of("population.factor=0.02", "months=24", "burnInMonths=6");
    Path taken = folder.resolve("more-officers.json");
    try (Laboratory laboratory =
        Laboratory.open(
            new Settings(
                Settings.LOOPBACK,
                0,
                false,
                Path.of("scenarios"),
                sets,
                5,
                3,
                2,
                Engines.standard().simulators(),
                new Inquiries.Bounds(4, 4, 4, 100_000_000),
                Optional.empty()),
            Throwable::printStackTrace)) {
      String runs = laboratory.address() + "api/runs";
      HttpRequest ask =
          HttpRequest.newBuilder(URI.create(runs + "?name=more-officers.json&worlds=" + worlds))
              .POST(HttpRequest.BodyPublishers.ofString(SCENARIO))
              .build();
      JsonNode answer =
          new ObjectMapper()
              .readTree(CLIENT.send(ask, HttpResponse.BodyHandlers.ofByteArray()).body());
      String run = runs + "/" + answer.path("id").asText();
      while (!answer.path("done").asBoolean()) {
        Thread.sleep(50);
        answer = new ObjectMapper().readTree(get(run));
      }
      Files.write(taken, get(run + "/scenario.json"));
      Files.write(folder.resolve("summary.json"), get(run + "/summary.json"));
      Files.write(folder.resolve("yearly.csv"), get(run + "/yearly.csv"));
      assertThat(answer.path("worldsFrom").asText()).isEqualTo(worlds);
      assertThat(
              new String(get(run + "/report.html"), StandardCharsets.UTF_8)
                  .contains("--pairs 1 --worlds-from both"))
          .isEqualTo(worlds.equals("both"));
      JsonNode people = new ObjectMapper().readTree(folder.resolve("summary.json").toFile());
      people = people.at("/others/0/variables/people_trafficked");
      assertThat(people.has("assumptionsPrior")).isEqualTo(worlds.equals("both"));
      assertThat(answer.at("/figures/0/difference").asDouble())
          .isEqualTo(people.path("difference").asDouble());
      assertThat(answer.at("/figures/0/low95").asDouble())
          .isEqualTo(people.path("low95").asDouble());
    }
    List<String> compare =
        new ArrayList<>(List.of("compare", "scenarios/baseline.json", taken.toString()));
    sets.forEach(set -> compare.addAll(List.of("--set", set)));
    compare.addAll(List.of("--replications", "5", "--worlds", "3", "--pairs", "1"));
    compare.addAll(List.of("--worlds-from", worlds));
    compare.addAll(List.of("--out", folder.resolve("compared").toString()));
    Screen screen = Screen.of(Engines.standard(), compare);
    assertThat(screen.code()).as(screen.err()).isZero();
    for (String file : List.of("summary.json", "yearly.csv")) {
      assertThat(folder.resolve(file))
          .as(file)
          .hasSameBinaryContentAs(folder.resolve("compared").resolve(file));
    }
    ScenarioReader reader = ScenarioReader.of(Evidence.load());
    assertThat(ScenarioWriter.json(reader.read(taken, List.of())))
        .isEqualTo(Files.readString(taken));
  }

  @Test
  void theCommandSaysItsAddressFirstAndEndsWithinASecond()
      throws IOException, InterruptedException {
    Process process =
        RealProcess.builder(
                List.of(),
                "serve",
                "--port",
                "0",
                "--no-browser",
                "--set",
                "population.factor=0.02")
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String address = out.readLine();
      assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/");
      assertThat(new String(get(address), StandardCharsets.UTF_8)).contains("Waymark");
      process.destroy();
      assertThat(process.waitFor(3, TimeUnit.SECONDS)).isTrue();
      assertThat(folder.resolve("err.txt")).isEmptyFile();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void whatCannotBeOpenedIsSaidAtOnce() {
    assertThat(serve("--host", "0.0.0.0").err()).contains("--class");
    assertThat(serve("--port", "70000").err()).contains("--port", "65535");
    assertThat(serve("--port", "0", "--set", "population.facter=1").err())
        .contains("Maybe", "population.factor");
    assertThat(serve("--class", "--host", "203.0.113.9").err()).contains("203.0.113.9");
    assertThat(serve("--host", "0.0.0.0").code()).isEqualTo(2);
  }

  private static Screen serve(String... options) {
    List<String> args = new ArrayList<>(List.of("serve", "--no-browser"));
    args.addAll(List.of(options));
    return Screen.of(Engines.standard(), args);
  }
}
