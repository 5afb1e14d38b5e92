package org.waymark.analysis.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.experiment.design.Points;

final class AlternativesTest {
  private static Points points(int count) {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(List.of((double) i));
    }
    return new Points(List.of("f"), rows);
  }

  @Test
  void theOrderIsThatOfWhatIsBetterForPeople() {
    double[][] values = Trial.run(points(4), p -> 10 * Trial.number(p, 0), 5, 50, 0.1, 1);
    Alternatives fewer = Alternatives.of("people_trafficked/sex=female@2016", values);
    assertThat(fewer.fewer()).isTrue();
    assertThat(fewer.each())
        .extracting(Alternatives.Alternative::point)
        .containsExactly(0, 1, 2, 3);
    assertThat(fewer.each().get(0).difference().mean()).isZero();
    assertThat(fewer.each()).filteredOn(Alternatives.Alternative::amongBest).hasSize(1);
    Alternatives more = Alternatives.of("share_of_victims_protected", values);
    assertThat(more.each().get(0).point()).isEqualTo(3);
    assertThat(more.valued()).isTrue();
    assertThat(Alternatives.of("convictions", values).valued()).isFalse();
  }

  @Test
  void oneReplicationTellsNothingApart() {
    double[][] values = Trial.run(points(3), p -> Trial.number(p, 0), 1, 1, 0, 1);
    assertThat(Alternatives.of("people_trafficked", values).each())
        .allMatch(Alternatives.Alternative::amongBest)
        .allMatch(each -> Double.isNaN(each.level().low95()));
  }

  @Test
  void aPointWithAFailedRunIsNoAlternative() {
    double[][] values = Trial.run(points(3), p -> Trial.number(p, 0), 4, 1, 0.1, 1);
    values[2][0] = Double.NaN;
    assertThat(Alternatives.of("people_trafficked", values).each())
        .extracting(Alternatives.Alternative::point)
        .containsExactly(1, 2);
  }

  /**
   * Of 2,000 lists of equally good points, the truly best (all are) must be among those not told
   * apart in at least 97.5 of 100: a given one is left out seldom. Three standard errors are 1.1.
   */
  @Test
  void theBestIsSeldomToldApartFromTheOneThatSeemsBest() {
    int wrong = 0;
    for (int study = 0; study < 2_000; study++) {
      double[][] values = Trial.run(points(5), p -> 7, 4, 5, 1, 100 + study);
      wrong +=
          Alternatives.of("people_trafficked", values).each().stream()
                  .anyMatch(each -> each.point() == 2 && !each.amongBest())
              ? 1
              : 0;
    }
    assertThat(wrong / 2_000.0).isLessThan(0.036);
  }
}
