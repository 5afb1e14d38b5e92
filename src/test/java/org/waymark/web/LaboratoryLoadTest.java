package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.engine.NationSimulator;

/**
 * Visitors who move a dial at random moments, over loopback: for a moment with made-up nations, or
 * as asked for by {@code -Dwaymark.load=40x1800} (visitors, seconds) with real ones of the size
 * {@code -Dwaymark.load.factor}.
 */
@Tag("long")
final class LaboratoryLoadTest {
  private static final double SECONDS_BETWEEN_MOVES = 20;

  private final ConcurrentLinkedQueue<Long> waits = new ConcurrentLinkedQueue<>();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();

  @Test
  void everybodyHasAFirstLookAndNothingIsLost() throws InterruptedException {
    String asked = System.getProperty("waymark.load", "");
    int visitors = asked.isEmpty() ? 6 : Integer.parseInt(asked.split("x")[0]);
    double seconds = asked.isEmpty() ? 1 : Double.parseDouble(asked.split("x")[1]);
    double pause = asked.isEmpty() ? 0.5 : SECONDS_BETWEEN_MOVES;
    try (OpenLaboratory open =
        asked.isEmpty()
            ? OpenLaboratory.of(
                (scenario, evidence, audit) -> new FakeNation(scenario, 5), 6, 4, false)
            : OpenLaboratory.large(
                NationSimulator::of, System.getProperty("waymark.load.factor", "1"))) {
      ExecutorService hands = Executors.newFixedThreadPool(visitors);
      long end = System.nanoTime() + (long) (seconds * 1e9);
      for (int i = 0; i < visitors; i++) {
        int visitor = i;
        hands.execute(() -> visit(open, visitor, end, pause));
      }
      hands.shutdown();
      List<Long> megabytes = new ArrayList<>();
      while (System.nanoTime() < end && !hands.awaitTermination(60, TimeUnit.SECONDS)) {
        megabytes.add(inUse());
      }
      assertThat(hands.awaitTermination(120, TimeUnit.SECONDS)).isTrue();
      List<Long> sorted = new ArrayList<>(waits);
      sorted.sort(null);
      JsonNode status = OpenLaboratory.json(open.get("/api/status"));
      if (!asked.isEmpty()) {
        System.out.printf(
            "%d first looks, median %d ms, of 20 all but one within %d ms, largest %d ms, refused %d,"
                + " lost %d, MB in use minute by minute %s, at the end %d, %s%n",
            sorted.size(),
            sorted.get(sorted.size() / 2),
            sorted.get(sorted.size() * 19 / 20),
            sorted.get(sorted.size() - 1),
            refused.get(),
            lost.get(),
            megabytes,
            inUse(),
            status);
      }
      assertThat(sorted).hasSizeGreaterThanOrEqualTo(visitors);
      assertThat(lost.get()).isZero();
      assertThat(open.failures()).isEmpty();
      assertThat(status.path("kept").asInt())
          .isLessThanOrEqualTo(status.path("open").asInt() + 200);
    }
  }

  private void visit(OpenLaboratory open, int visitor, long end, double pause) {
    Random random = new Random(visitor);
    String last = "";
    String cookie = "waymark-visitor=" + "%016d".formatted(visitor);
    while (System.nanoTime() < end) {
      sleep((long) (-Math.log(1 - random.nextDouble()) * pause * 1000));
      long begun = System.nanoTime();
      HttpResponse<String> response =
          open.send(
              open.to("/api/runs?replaces=" + last)
                  .header("Cookie", cookie)
                  .POST(
                      java.net.http.HttpRequest.BodyPublishers.ofString(
                          OpenLaboratory.scenario("Visitor", 4 + random.nextInt(400) / 10.0))));
      if (response.statusCode() != 201) {
        refused.incrementAndGet();
        continue;
      }
      last = OpenLaboratory.json(response).path("id").asText();
      JsonNode answer = OpenLaboratory.json(response);
      while (answer.path("stage").asText().equals("waiting")) {
        sleep(25);
        HttpResponse<String> next = open.get("/api/runs/" + last);
        if (next.statusCode() != 200) {
          lost.incrementAndGet();
          break;
        }
        answer = OpenLaboratory.json(next);
      }
      waits.add((System.nanoTime() - begun) / 1_000_000);
    }
  }

  private static long inUse() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000;
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
