package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CourseTest {
  private static final List<String> PROVINCES = List.of("VN-01", "VN-02", "VN-03");
  private static final int BURN_IN = 6;

  @Test
  void aDriverHoldsFromItsFirstMonthToItsLast() {
    Course course = course(List.of(integrity("d", "2012-03", "2012-04", 0.1)), List.of());

    assertThat(course.months()).isEqualTo(30);
    assertThat(integrityAt(course, 1)).isEqualTo(0.65);
    assertThat(integrityAt(course, 2)).isEqualTo(0.1);
    assertThat(integrityAt(course, 3)).isEqualTo(0.1);
    assertThat(integrityAt(course, 4)).isEqualTo(0.65);
  }

  @Test
  void burnInHasTheDriversOfTheStartAndNoIntervention() {
    Course course =
        course(
            List.of(
                integrity("at the start", "2010-01", null, 0.2),
                integrity("before the start", "2010-01", "2011-12", 0.3)),
            List.of(integrity("tried out", "2012-01", null, 0.9)));

    assertThat(course.at(0).enforcement().integrity()).isEqualTo(0.2);
    assertThat(course.at(BURN_IN - 1).enforcement().integrity()).isEqualTo(0.2);
    assertThat(course.at(BURN_IN).enforcement().integrity()).isEqualTo(0.9);
  }

  @Test
  void laterEntriesWinAndInterventionsWinOverDrivers() {
    Course drivers =
        course(
            List.of(
                integrity("first", "2012-01", null, 0.2),
                integrity("second", "2012-02", null, 0.3)),
            List.of());
    Course both =
        course(
            List.of(integrity("driver", "2012-01", null, 0.2)),
            List.of(integrity("intervention", "2012-01", "2012-01", 0.8)));

    assertThat(integrityAt(drivers, 0)).isEqualTo(0.2);
    assertThat(integrityAt(drivers, 1)).isEqualTo(0.3);
    assertThat(integrityAt(both, 0)).isEqualTo(0.8);
    assertThat(integrityAt(both, 1)).isEqualTo(0.2);
  }

  @Test
  void aChangeLimitedToProvincesTouchesOnlyThese() {
    Change change =
        new Change(
            "border",
            "",
            YearMonth.of(2012, 1),
            null,
            List.of("VN-02"),
            Map.of("awareness.campaignCoverage", 0.3));
    Course course = course(List.of(), List.of(change));

    assertThat(course.at(BURN_IN).awareness().campaignCoverage()).isEqualTo(0.012);
    assertThat(course.at(BURN_IN, 0)).isSameAs(course.at(BURN_IN));
    assertThat(course.at(BURN_IN, 1).awareness().campaignCoverage()).isEqualTo(0.3);
  }

  @Test
  void equalValuesAreTheSameObject() {
    Course course =
        course(
            List.of(integrity("one", "2012-02", "2012-02", 0.2)),
            List.of(integrity("two", "2012-04", null, 0.2)));

    assertThat(course.at(BURN_IN + 1)).isSameAs(course.at(BURN_IN + 3));
    assertThat(course.at(BURN_IN + 5, 2)).isSameAs(course.at(BURN_IN + 3));
    assertThat(course.at(0)).isSameAs(course.at(BURN_IN + 2));
  }

  @Test
  void anUnknownProvinceIsRefused() {
    Change change = new Change("x", "", YearMonth.of(2012, 1), null, List.of("VN-99"), Map.of());

    assertThatThrownBy(() -> course(List.of(), List.of(change)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("VN-99");
  }

  private static double integrityAt(Course course, int reportedMonth) {
    return course.at(BURN_IN + reportedMonth, 0).enforcement().integrity();
  }

  private static Change integrity(String name, String from, String until, double value) {
    return new Change(
        name,
        "assumption",
        YearMonth.parse(from),
        until == null ? null : YearMonth.parse(until),
        List.of(),
        Map.of("enforcement.integrity", value));
  }

  private static Course course(List<Change> drivers, List<Change> interventions) {
    Scenario scenario =
        new Scenario(
            "Test",
            "",
            YearMonth.of(2012, 1),
            24,
            BURN_IN,
            Catalogue.standard().defaults(),
            drivers,
            interventions,
            List.of(),
            "2019",
            List.of());
    return Course.of(scenario, PROVINCES);
  }
}
