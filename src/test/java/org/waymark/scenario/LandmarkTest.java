package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;

final class LandmarkTest {
  private static final Scenario BASELINE =
      ScenarioReader.of(Evidence.load()).read(Path.of("scenarios/baseline.json"), List.of());

  @Test
  void thePandemicLastsFromTheFirstBorderShutToTheLastThatOpensAndCompoundsStay() {
    assertThat(Landmark.of(BASELINE))
        .containsExactly(
            new Landmark("borders", YearMonth.of(2020, 2), YearMonth.of(2023, 2)),
            new Landmark("compounds", YearMonth.of(2021, 1), null));
  }

  @Test
  void aWorldWithoutThemOrOfEarlierMonthsHasNone() {
    assertThat(Landmark.of(BASELINE.over(BASELINE.start(), 97, 6))).isEmpty();
    assertThat(Landmark.of(BASELINE.over(BASELINE.start(), 98, 6))).hasSize(1);
    assertThat(Landmark.of(BASELINE.withChanges(List.of(), List.of()))).isEmpty();
  }
}
