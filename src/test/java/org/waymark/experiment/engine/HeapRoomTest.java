package org.waymark.experiment.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

final class HeapRoomTest {

  private static Scenario nation(String... options) {
    return ScenarioReader.of(Evidence.load())
        .read(Path.of("scenarios/baseline.json"), List.of(options));
  }

  private static int room(long megabytes, Scenario... points) {
    List<Run> runs =
        IntStream.range(0, 500).mapToObj(i -> new Run(i % points.length, i, i)).toList();
    Plan<String> plan = new Plan<>(point -> points[point], runs, run -> "", false);
    return HeapRoom.runs(plan, runs, megabytes << 20);
  }

  @Test
  void thereIsAlwaysRoomForOne() {
    assertThat(room(16, nation("population.factor=5"))).isEqualTo(1);
  }

  @Test
  void moreMemoryHasRoomForMoreAndALargerNationForFewer() {
    assertThat(room(256, nation())).isEqualTo(2);
    assertThat(room(4096, nation())).isBetween(30, 60);
    assertThat(room(4096, nation("population.factor=5"))).isLessThan(12);
    assertThat(room(4096, nation("months=1200"))).isLessThan(10);
    assertThat(room(256, nation("population.factor=0.02"))).isGreaterThan(8);
  }

  @Test
  void theLargestNationOfAStudyCounts() {
    assertThat(room(1024, nation("population.factor=0.1"), nation("population.factor=4")))
        .isEqualTo(room(1024, nation("population.factor=4")));
  }
}
