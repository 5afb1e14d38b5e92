package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.outcome.file.Json;

/** A small nation, measured once: what is said of it, not how fast it is. */
@Tag("long")
final class GrowthTest {
  private static final double WHOLE = 0.004;

  private static final List<String> STEPS = new ArrayList<>();
  private static JsonNode measured;

  @BeforeAll
  static void measure() throws IOException {
    measured = new Growth(WHOLE, List.of(0.002, 0.008), List.of(12), 0).measure(1, STEPS::add);
  }

  @Test
  void eachNationIsThereAndTheFirstCountsAsOne() {
    assertThat(measured.path("nations"))
        .extracting(row -> row.path("factor").asDouble() + "/" + row.path("months").asInt())
        .containsExactly("0.004/204", "0.002/204", "0.008/204", "0.004/72");
    for (JsonNode row : measured.path("nations")) {
      double times = row.at("/times/median").asDouble();
      double ratio =
          row.at("/cpuSeconds/median").asDouble()
              / measured.at("/nations/0/cpuSeconds/median").asDouble();
      assertThat(times).isPositive().isCloseTo(ratio, within(1e-4 * ratio));
      assertThat(row.path("peakMegabytes").asDouble())
          .isGreaterThan(row.path("keptMegabytes").asDouble());
    }
    assertThat(measured.at("/nations/0/times/median").asDouble()).isEqualTo(1);
    assertThat(measured.at("/nations/2/households").asLong())
        .isCloseTo(2 * measured.at("/nations/0/households").asLong(), within(20L));
  }

  @Test
  void oneThreadAndTwoAreMeasuredAndTheSpeedOfOneCountsAsOne() {
    assertThat(measured.path("threads"))
        .extracting(row -> row.path("threads").asInt())
        .contains(1, 2, Runtime.getRuntime().availableProcessors());
    assertThat(measured.at("/threads/0/times/median").asDouble()).isEqualTo(1);
    double speed =
        measured.at("/threads/0/seconds/median").asDouble()
            / measured.at("/threads/1/seconds/median").asDouble();
    assertThat(measured.at("/threads/1/times/median").asDouble())
        .isCloseTo(speed, within(1e-4 * speed));
  }

  /** The limit: how often times how long each, beside the nation's own processor time. */
  @Test
  void sharesOfTheLimitFollowFromNumbersAndNanoseconds() throws IOException {
    double nation = measured.at("/nations/0/cpuSeconds/median").asDouble();
    assertThat(measured.at("/limit/draws/number").asDouble())
        .isCloseTo(WHOLE * Limit.drawsOfTheWhole(), within(1.0));
    assertThat(measured.at("/limit/readings/number").asInt()).isEqualTo(204);
    for (String part : List.of("draws", "meetings", "readings")) {
      JsonNode row = measured.at("/limit/" + part);
      double seconds = row.path("number").asDouble() * row.path("nanosecondsEach").asDouble() / 1e9;
      // A difference of two times: of a tiny nation on a busy machine it may be below zero.
      assertThat(row.path("cpuSeconds").asDouble())
          .isCloseTo(seconds, within(1e-4 * Math.abs(seconds)));
      assertThat(row.path("share").asDouble())
          .isCloseTo(seconds / nation, within(1e-3 * Math.abs(seconds) / nation));
    }
  }

  /** Each meeting draws whether the household is of a minority, in a stream of its own. */
  @Test
  void meetingsAreCountedAsOftenAsTheyDraw() throws ReflectiveOperationException {
    assertThat(measured.at("/limit/meetings/number").asLong())
        .isEqualTo(CountingLoader.count(SmallRun.class).get("HOUSEHOLD_MINORITY"));
  }

  /** The nation of which the meetings are counted. */
  static final class SmallRun implements Runnable {
    @Override
    public void run() {
      new Baseline().with(List.of("population.factor=" + WHOLE)).nation(1, false).run(() -> false);
    }
  }

  @Test
  void itSaysOnWhatMachineWhenAndWhichProgram() {
    assertThat(measured.at("/machine/processor").asText()).isNotBlank();
    assertThat(measured.at("/machine/memoryMegabytes").asLong()).isGreaterThan(100);
    assertThat(measured.at("/machine/java").asText()).contains(System.getProperty("java.version"));
    assertThat(measured.at("/machine/finished").asText()).startsWith("20");
    assertThat(measured.path("version").asText()).isNotBlank();
    assertThat(measured.path("rounds").asInt()).isEqualTo(1);
    assertThat(STEPS)
        .containsExactly("bench.step.growth", "bench.step.limit", "bench.step.commands");
  }

  /** A command of a tiny nation, in processes of their own. */
  @Test
  void theCommandIsRunInFullAndQuickAndSaysWhereItsTimeGoes(@TempDir Path folder) {
    List<String> tiny = new ArrayList<>(List.of("--set", "population.factor=0.001"));
    tiny.addAll(List.of("--months", "36", "--burn-in", "12", "--replications", "2"));
    ObjectNode cost = Json.object();
    new CommandCost(folder.resolve("run"), tiny).measure(1, cost);
    for (String way : List.of("full", "quick")) {
      double sum = 0;
      for (String part : List.of("replications", "plausibleSets", "report", "other")) {
        sum += cost.at("/" + way + "/" + part + "/median").asDouble();
      }
      double all = cost.at("/" + way + "/seconds/median").asDouble();
      assertThat(all).as(way).isCloseTo(sum, within(0.01 * sum));
      assertThat(cost.at("/" + way + "/other/median").asDouble()).as(way).isPositive();
    }
    assertThat(cost.at("/quick/plausibleSets/median").asDouble())
        .isLessThan(cost.at("/full/plausibleSets/median").asDouble() / 5);
  }

  @Test
  void aCommandThatFailsIsAnError(@TempDir Path folder) {
    CommandCost cost = new CommandCost(folder.resolve("run"), List.of("--set", "no.such=1"));
    assertThatThrownBy(() -> cost.measure(1, Json.object())).hasMessageContaining("exit code 2");
  }
}
