package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.engine.NationSimulator;
import org.waymark.experiment.engine.SimulatorFactory;

/** One pair of runs month by month, as programs ask for it. */
final class LiveMonthsTest {
  private static final int MONTHS = 24;
  private static final String CHANGED = OpenLaboratory.scenario("Changed", 40);
  private static final String SAME = "{ \"name\": \"Same\", \"extends\": \"baseline.json\" }";

  private static JsonNode json(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return OpenLaboratory.json(response);
  }

  private static SimulatorFactory counting(AtomicInteger runs) {
    return (scenario, evidence, audit) ->
        (run, seed, cancelled) -> {
          runs.incrementAndGet();
          return new FakeNation(scenario, 0).simulate(run, seed, cancelled);
        };
  }

  /**
   * Months are those of the question's first pair: what they add up to is what it says of years.
   */
  @Test
  void monthsAddUpToTheYearsOfTheFirstPair() {
    try (OpenLaboratory open = OpenLaboratory.of(NationSimulator::of, 1, 0, false)) {
      JsonNode years = open.answered(CHANGED).path("courses");
      JsonNode months = json(open.post("/api/months", CHANGED));
      assertThat(months.path("months").asInt()).isEqualTo(MONTHS);
      assertThat(months.path("nation").findValuesAsText("id"))
          .hasSize(6)
          .allMatch(id -> years.path(id).size() == 2);
      for (JsonNode row : months.path("nation")) {
        for (int year = 0; year < 2; year++) {
          JsonNode course = years.path(row.path("id").asText()).path(year);
          double per = row.path("adds").asBoolean() ? 1 : 12;
          for (String which : List.of("reference", "other")) {
            assertThat(sum(row.path(which), 12 * year) / per)
                .as(row.path("id").asText() + " " + which)
                .isCloseTo(course.path(which).asDouble(), within(1e-6));
          }
        }
      }
    }
  }

  private static double sum(JsonNode values, int from) {
    double sum = 0;
    for (int month = from; month < from + 12; month++) {
      sum += values.path(month).asDouble();
    }
    return sum;
  }

  @Test
  void beforeTheChangeBothNationsAreEqualAndAfterItNot() {
    try (OpenLaboratory open = OpenLaboratory.of(NationSimulator::of, 1, 0, false)) {
      JsonNode months = json(open.post("/api/months?seed=7", CHANGED));
      assertThat(months.at("/landmarks/0/id").asText()).isEqualTo("change");
      int change = months.at("/landmarks/0/month").asInt();
      assertThat(change).isEqualTo(12);
      boolean differs = false;
      double fromProvinces = 0;
      for (String part : List.of("nation", "provinces")) {
        for (JsonNode row : months.path(part)) {
          for (int month = 0; month < MONTHS; month++) {
            JsonNode here = row.path("reference").path(month);
            fromProvinces += part.equals("provinces") ? here.asDouble() : 0;
            if (month < change) {
              assertThat(row.path("other").path(month)).isEqualTo(here);
            } else {
              differs |= !row.path("other").path(month).equals(here);
            }
          }
        }
      }
      assertThat(differs).isTrue();
      JsonNode trafficked = months.at("/nation/0/reference");
      assertThat(fromProvinces).isEqualTo(sum(trafficked, 0) + sum(trafficked, 12)).isPositive();
      assertThat(json(open.post("/api/months?seed=8", CHANGED)).at("/nation/0/reference"))
          .isNotEqualTo(trafficked);
    }
  }

  @Test
  void whereNothingIsChangedTheReferenceRunsAloneAndNothingRunsTwice() {
    AtomicInteger runs = new AtomicInteger();
    try (OpenLaboratory open = OpenLaboratory.of(counting(runs), 1, 0, false)) {
      open.answered(CHANGED);
      runs.set(0);
      JsonNode same = json(open.post("/api/months", SAME));
      assertThat(runs.getAndSet(0)).isEqualTo(1);
      assertThat(same.path("changed")).isEmpty();
      assertThat(same.path("landmarks")).isEmpty();
      assertThat(same.at("/nation/0/other")).isEqualTo(same.at("/nation/0/reference"));
      json(open.post("/api/months", CHANGED));
      assertThat(runs.getAndSet(0)).as("the scenario alone is new").isEqualTo(1);
      assertThat(json(open.post("/api/months", CHANGED)).path("changed")).hasSize(1);
      assertThat(runs.get()).isZero();
    }
  }

  @Test
  void byProvinceThereAreOnlyPeopleTraffickedAndNothingIsWrittenDown(@TempDir Path folder)
      throws IOException {
    try (OpenLaboratory open =
        OpenLaboratory.keeping(
            (scenario, evidence, audit) -> new FakeNation(scenario, 0), folder)) {
      open.answered(CHANGED);
      List<Path> before = files(folder);
      JsonNode months = json(open.post("/api/months?lang=vi&seed=99", CHANGED));
      Set<String> fields = new TreeSet<>();
      months.path("provinces").forEach(row -> row.fieldNames().forEachRemaining(fields::add));
      assertThat(fields).containsExactly("iso", "other", "reference");
      assertThat(months.path("provinces")).hasSize(63);
      assertThat(months.path("drivers").findValuesAsText("name"))
          .contains("ch\u01b0a c\u00f3 \u0111\u01b0\u1eddng d\u00e2y n\u00f3ng");
      assertThat(files(folder)).isEqualTo(before).isNotEmpty();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void whatIsWrongIsRefusedAsInAQuestion() {
    try (OpenLaboratory open = OpenLaboratory.fake()) {
      assertThat(open.post("/api/months?seed=0", SAME).body()).contains("seed", "not 0");
      assertThat(open.post("/api/months?seed=-1", SAME).statusCode()).isEqualTo(400);
      assertThat(open.post("/api/months?seed=1e3", SAME).statusCode()).isEqualTo(400);
      assertThat(open.post("/api/months", "x".repeat(300_000)).statusCode()).isEqualTo(413);
      assertThat(open.post("/api/months", "{\"extends\":\"../pom.xml\"}").body())
          .contains("scenario.json, line 1");
      assertThat(open.post("/api/months?reference=outlok", SAME).body()).contains("outlook");
      assertThat(open.failures()).isEmpty();
    }
    try (OpenLaboratory room = OpenLaboratory.of(counting(new AtomicInteger()), 1, 0, true)) {
      assertThat(room.post("/api/months", SAME).statusCode()).isEqualTo(403);
    }
  }

  /** It counts among what a visitor has open, and while many wait it is one of a small nation. */
  @Test
  @Timeout(60)
  void itIsNoWayRoundTheLimits() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    try (OpenLaboratory busy =
        OpenLaboratory.of(
            (scenario, evidence, audit) ->
                (run, seed, cancelled) -> {
                  await(asked);
                  return new FakeNation(scenario, 0).simulate(run, seed, cancelled);
                },
            2,
            0,
            false)) {
      for (int visitor = 0; visitor < 8; visitor++) {
        String scenario = OpenLaboratory.scenario("W", 5 + visitor);
        assertThat(busy.send(by(busy, "/api/runs", visitor, scenario)).statusCode()).isEqualTo(201);
      }
      List<CompletableFuture<HttpResponse<String>>> own =
          Stream.of(1, 2, 3, 4)
              .map(seed -> by(busy, "/api/months?seed=" + seed, 99, CHANGED))
              .map(request -> CompletableFuture.supplyAsync(() -> busy.send(request)))
              .toList();
      try {
        while (json(busy.get("/api/status")).path("open").asInt() < 12) {
          Thread.sleep(20);
        }
        for (String path : List.of("/api/months?seed=5", "/api/runs")) {
          assertThat(busy.send(by(busy, path, 99, CHANGED)).statusCode()).isEqualTo(429);
        }
      } finally {
        asked.countDown();
      }
      for (CompletableFuture<HttpResponse<String>> each : own) {
        assertThat(json(each.join()).path("populationFactor").asDouble()).isLessThan(0.02);
      }
      assertThat(busy.send(by(busy, "/api/months?seed=5", 99, CHANGED)).statusCode())
          .isEqualTo(200);
      assertThat(busy.failures()).isEmpty();
    }
  }

  private static HttpRequest.Builder by(OpenLaboratory open, String path, int who, String body) {
    return open.to(path)
        .header("Cookie", "waymark-visitor=%016d".formatted(who))
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
