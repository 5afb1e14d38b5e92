package org.waymark.nation.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.outcome.variable.Destination;
import org.waymark.scenario.Catalogue;

class SegmentsTest {

  private static final Set<Destination> FLOWN_TO =
      Set.of(Destination.EAST_ASIA, Destination.EUROPE);

  private static final Geography MAP =
      Geography.of(Evidence.load(), Catalogue.standard().defaults());
  private static final Segments SEGMENTS = Segments.of(MAP, 3);

  @Test
  void everyWayLeadsWhereItsProvinceBorders() {
    for (int s = 0; s < SEGMENTS.count(); s++) {
      Segments.Segment segment = SEGMENTS.get(s);
      if (FLOWN_TO.contains(segment.destination())) {
        assertThat(MAP.province(segment.province()).iso()).isIn("VN-HN", "VN-SG");
      } else {
        assertThat(MAP.borders(segment.province(), segment.destination().id())).isTrue();
      }
    }
  }

  @Test
  void everyBorderOfAProvinceIsOneWay() {
    long borders = Evidence.load().provinces().stream().mapToLong(p -> p.borders().size()).sum();
    // And two airports on the way to each of two destinations.
    assertThat(SEGMENTS.count()).isEqualTo((int) borders + 2 * FLOWN_TO.size());
  }

  @Test
  void aProvinceAtTheBorderLeavesByItself() {
    for (int s = 0; s < SEGMENTS.count(); s++) {
      Segments.Segment segment = SEGMENTS.get(s);
      assertThat(SEGMENTS.nearest(segment.province(), segment.destination())[0]).isEqualTo(s);
      assertThat(SEGMENTS.distanceKm(segment.province(), segment.destination())).isZero();
    }
  }

  @Test
  void waysAreInOrderOfDistance() {
    for (int p = 0; p < MAP.provinces(); p++) {
      for (Destination destination : Destination.values()) {
        double before = 0;
        for (int s : SEGMENTS.nearest(p, destination)) {
          double km = MAP.distanceKm(p, SEGMENTS.get(s).province());
          assertThat(km).isGreaterThanOrEqualTo(before);
          before = km;
        }
      }
    }
  }

  @Test
  void thereAreAsManyWaysAsAreConsidered() {
    Segments two = Segments.of(MAP, 2);
    for (int p = 0; p < MAP.provinces(); p++) {
      int[] three = SEGMENTS.nearest(p, Destination.CHINA);
      assertThat(three).hasSize(3);
      assertThat(two.nearest(p, Destination.CHINA)).containsExactly(three[0], three[1]);
    }
  }

  @Test
  void nobodyCrossesABorderToStayAtHome() {
    assertThat(SEGMENTS.nearest(0, Destination.DOMESTIC)).isEmpty();
    assertThat(SEGMENTS.distanceKm(0, Destination.DOMESTIC)).isZero();
  }
}
