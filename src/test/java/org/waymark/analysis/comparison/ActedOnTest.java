package org.waymark.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.scenario.Change;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

final class ActedOnTest {
  private static final Evidence EVIDENCE = Evidence.load();
  private static final List<String> CODES = EVIDENCE.isoCodes();
  private static final Scenario BASELINE =
      ScenarioReader.of(EVIDENCE).read(Path.of("scenarios/baseline.json"), List.of());
  private static final String OFFICERS = "enforcement.officersPer100kHouseholds";

  private static Change officers(String from, double value, String... provinces) {
    return new Change(
        "officers",
        "",
        YearMonth.parse(from),
        null,
        List.of(provinces),
        Map.<String, Object>of(OFFICERS, value));
  }

  private static Scenario with(Change... changes) {
    return BASELINE.withChanges(BASELINE.drivers(), List.of(changes));
  }

  private static Optional<ActedOn> areas(Scenario reference, Scenario other) {
    return ActedOn.of(reference, other, EVIDENCE);
  }

  private static List<String> codes(List<Integer> provinces) {
    return provinces.stream().map(CODES::get).toList();
  }

  @Test
  void theCountryFallsIntoThreeAreas() {
    ActedOn areas = areas(BASELINE, with(officers("2014-04", 9, "VN-59"))).orElseThrow();
    assertThat(codes(areas.a())).containsExactly("VN-59");
    assertThat(codes(areas.b())).containsExactlyInAnyOrder("VN-47", "VN-55");
    assertThat(areas.c()).hasSize(60).doesNotContainAnyElementsOf(areas.b());
  }

  @Test
  void whatBothScenariosDoIsNotActedOn() {
    Scenario north = with(officers("2013-01", 9, "VN-01"));
    Scenario both = with(officers("2013-01", 9, "VN-01", "VN-59"));
    assertThat(codes(areas(north, both).orElseThrow().a())).containsExactly("VN-59");
    assertThat(codes(areas(both, north).orElseThrow().a())).containsExactly("VN-59");
    Scenario later = with(officers("2015-01", 9, "VN-01"));
    assertThat(codes(areas(north, later).orElseThrow().a())).containsExactly("VN-01");
  }

  @Test
  void whereNoPartIsActedOnThereAreNoAreas() {
    assertThat(areas(BASELINE, BASELINE)).isEmpty();
    assertThat(areas(BASELINE, with(officers("2014-01", 9)))).isEmpty();
    assertThat(areas(BASELINE, with(officers("2014-01", 9, CODES.toArray(String[]::new)))))
        .isEmpty();
    assertThat(areas(BASELINE, with(officers("2031-01", 9, "VN-01")))).isEmpty();
  }

  @Test
  void whatDiffersInTheWholeCountryActsInNoPart() {
    Change national =
        new Change(
            "also",
            "",
            YearMonth.parse("2015-01"),
            null,
            List.of(),
            Map.of("iom.legitimacyLoss", 0.004));
    assertThat(areas(BASELINE, with(officers("2014-01", 9, "VN-01"), national))).isEmpty();
  }

  @Test
  void thereMayBeNoRest() {
    String[] allButOne = CODES.subList(1, CODES.size()).toArray(String[]::new);
    ActedOn areas = areas(BASELINE, with(officers("2014-01", 9, allButOne))).orElseThrow();
    assertThat(areas.b()).containsExactly(0);
    assertThat(areas.c()).isEmpty();
  }
}
