package org.waymark.nation.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OutreachTest {

  private static final double HALF = Math.log(2); // arrivals at which half are reached

  private final Outreach outreach = new Outreach(3, 60);

  private static org.assertj.core.data.Offset<Double> rounding() {
    return within(1e-6); // kept as floats
  }

  @Test
  void counsellingIsOfItsMonthAndItsCommune() {
    outreach.open();
    outreach.counsel(1, 0.4);
    assertThat(outreach.counselled(1)).isEqualTo(0.4);
    assertThat(outreach.counselled(0)).isZero();
    assertThat(outreach.counselled(2)).isZero();
    outreach.open();
    assertThat(outreach.counselled(1)).isZero();
  }

  @Test
  void coursesAddUpOverTheMonthsAndStayInBetween() {
    outreach.teach(1, 3, 0.5);
    outreach.teach(1, 7, 0.75);
    for (int month = 0; month < 60; month++) {
      double expected = month < 3 ? 0 : month < 7 ? HALF : 3 * HALF;
      assertThat(outreach.courses(1, month)).as("month %s", month).isCloseTo(expected, rounding());
    }
  }

  @Test
  void severalCoursesInAMonthAddUp() {
    outreach.teach(1, 5, 0.5);
    outreach.teach(1, 5, 0.5);
    assertThat(outreach.courses(1, 4)).isZero();
    assertThat(outreach.courses(1, 5)).isCloseTo(2 * HALF, rounding());
    assertThat(outreach.courses(1, 6)).isCloseTo(2 * HALF, rounding());
  }

  @Test
  void theFirstMonthMayHaveACourse() {
    outreach.teach(2, 0, 0.5);
    outreach.teach(2, 1, 0.5);
    assertThat(outreach.courses(2, 0)).isCloseTo(HALF, rounding());
    assertThat(outreach.courses(2, 1)).isCloseTo(2 * HALF, rounding());
  }

  @Test
  void beforeTheFirstMonthThereWereNone() {
    outreach.teach(1, 0, 0.5);
    assertThat(outreach.courses(1, -1)).isZero();
    assertThat(outreach.courses(1, -24)).isZero();
  }

  @Test
  void whereThereNeverWasACourseThereIsNone() {
    assertThat(outreach.everTaught(1)).isFalse();
    outreach.teach(1, 5, 0.1);
    assertThat(outreach.everTaught(1)).isTrue();
    assertThat(outreach.everTaught(0)).isFalse();
    assertThat(outreach.courses(0, 10)).isZero();
  }
}
