package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.GeneratedPart;
import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.outcome.file.Json;

/**
 * How often a nation draws, which {@code bench --growth} says. It may drift with results; when
 * draws come or go, run it with {@code -Dwaymark.regenerate=true}.
 */
@Tag("long")
final class DrawCountTest {
  private static final Path COUNTED =
      Path.of("src", "main", "resources", "org", "waymark", "bench", "draws.json");

  @Test
  void theWholeNationDrawsAsOftenAsBenchSays() throws Exception {
    Map<String, Long> draws = CountingLoader.count(WholeRun.class);
    if (GeneratedPart.regenerates()) {
      ObjectNode document = Json.object();
      draws.forEach(document::put);
      Files.writeString(COUNTED, Json.text(document));
    }
    Map<String, Long> said =
        new ObjectMapper().readValue(COUNTED.toFile(), new TypeReference<>() {});
    assertThat(said.keySet()).isEqualTo(draws.keySet());
    assertThat(sum(said)).isCloseTo(sum(draws), withinPercentage(3));
  }

  private static long sum(Map<String, Long> draws) {
    return draws.values().stream().mapToLong(number -> number).sum();
  }

  /** A known answer: the count is neither of calls alone nor of keys alone. */
  @Test
  void eachDrawCountsForItsStream() throws Exception {
    assertThat(CountingLoader.count(FewDraws.class))
        .isEqualTo(Map.of("COURT", 3L, "RETURN_NEXT", 1L));
  }

  /** A run of the whole nation. */
  static final class WholeRun implements Runnable {
    @Override
    public void run() {
      WholePlan.of().nation(1, false).run(() -> false);
    }
  }

  /** Some draws: of two seeds, logged and not, several of one key. */
  static final class FewDraws implements Runnable {
    @Override
    public void run() {
      Draws.of(1, Stream.COURT).poisson(2.5, 1, 1, 1);
      Draws court = Draws.of(2, Stream.COURT);
      court.normal(1, 1, 1);
      court.below(10, 1, 1, 1);
      Draws.of(1, Stream.RETURN_NEXT, new KeyLog()).happens(0.5, 7, 0, 0);
    }
  }
}
