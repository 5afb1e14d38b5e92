package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;

/** Three years from January 2015 on. */
final class ChangedValueTest {
  private static final Evidence EVIDENCE = Evidence.load();
  private static final String REACH = "awareness.campaignCoverage";
  private static final String OFFICERS = "enforcement.officersPer100kHouseholds";
  private static final Scenario REFERENCE = scenario().withChanges(List.of(), List.of());

  private static Scenario scenario(String... sets) {
    List<String> all = new ArrayList<>(List.of("start=2015-01", "months=36", "burnInMonths=12"));
    all.addAll(Arrays.asList(sets));
    return ScenarioReader.of(EVIDENCE).read(Path.of("scenarios/baseline.json"), all);
  }

  private static Change change(String name, String from, String until, Map<String, Object> set) {
    return new Change(
        name,
        "assumption",
        YearMonth.parse(from),
        until == null ? null : YearMonth.parse(until),
        List.of(),
        set);
  }

  private static List<ChangedValue> between(Scenario reference, Scenario other) {
    return ChangedValue.between(reference, other, EVIDENCE.isoCodes());
  }

  @Test
  void aValueOfTheWholeRunHasNoDatesAndSaysWhatItRestsOn() {
    Scenario other = scenario(OFFICERS + "=9").withChanges(List.of(), List.of());
    assertThat(between(REFERENCE, other))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.path()).isEqualTo(OFFICERS);
              assertThat(found.to()).isEqualTo("9");
              assertThat(found.from())
                  .isEqualTo(
                      Numbers.text(
                          REFERENCE.parameters().enforcement().officersPer100kHouseholds()));
              assertThat(found.change()).isEmpty();
              assertThat(found.since()).isNull();
              assertThat(found.source()).isNotEmpty();
            });
    assertThat(between(REFERENCE, REFERENCE)).isEmpty();
  }

  @Test
  void anInterventionHasItsNameMonthsAndProvinces() {
    Change local =
        new Change(
            "local",
            "",
            YearMonth.of(2016, 3),
            YearMonth.of(2016, 8),
            List.of("VN-59", "VN-55"),
            Map.of(REACH, 0.5));
    assertThat(between(REFERENCE, REFERENCE.withChanges(List.of(), List.of(local))))
        .containsExactly(
            new ChangedValue(
                REACH,
                Numbers.text(REFERENCE.parameters().awareness().campaignCoverage()),
                "0.5",
                "local",
                "",
                YearMonth.of(2016, 3),
                YearMonth.of(2016, 8),
                List.of("VN-59", "VN-55")));
  }

  /** A driver has changed the value by then: that is what the intervention stands in place of. */
  @Test
  void whatStoodInItsPlaceIsWhatWasInForceThen() {
    Change driver = change("driver", "2015-06", null, Map.of(REACH, 0.2));
    Scenario reference = REFERENCE.withChanges(List.of(driver), List.of());
    Change tried = change("tried", "2016-01", null, Map.of(REACH, 0.5));
    assertThat(between(reference, reference.withChanges(List.of(driver), List.of(tried))))
        .singleElement()
        .satisfies(found -> assertThat(found.from() + " " + found.to()).isEqualTo("0.2 0.5"));
  }

  @Test
  void aDriverThatIsMissingIsAChange() {
    Change driver = change("driver", "2015-06", null, Map.of(REACH, 0.2));
    Scenario reference = REFERENCE.withChanges(List.of(driver), List.of());
    assertThat(between(reference, REFERENCE))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.change()).isEqualTo("driver");
              assertThat(found.from()).isEqualTo("0.2");
              assertThat(found.since()).isEqualTo(YearMonth.of(2015, 6));
            });
  }

  @Test
  void ofAChangeThatBothHaveOnlyWhatDiffersIsNamed() {
    Change one = change("both", "2015-06", null, Map.of(REACH, 0.2, OFFICERS, 8.0));
    Change two = change("both", "2015-06", null, Map.of(REACH, 0.2, OFFICERS, 9.0));
    assertThat(
            between(
                REFERENCE.withChanges(List.of(), List.of(one)),
                REFERENCE.withChanges(List.of(), List.of(two))))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.path() + " " + found.from() + " " + found.to())
                    .isEqualTo(OFFICERS + " 8 9"));
  }
}
