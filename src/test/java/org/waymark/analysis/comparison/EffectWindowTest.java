package org.waymark.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.run.Window;
import org.waymark.scenario.Change;
import org.waymark.scenario.Course;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

/** Three years from January 2015 on, after a year of burn-in. */
final class EffectWindowTest {
  private static final Evidence EVIDENCE = Evidence.load();
  private static final String REACH = "awareness.campaignCoverage";
  private static final String OFFICERS = "enforcement.officersPer100kHouseholds";
  private static final Scenario REFERENCE = scenario();
  private static final EffectWindow NONE =
      new EffectWindow(new Window(0, 36), EffectWindow.By.NO_DIFFERENCE);

  private static Scenario scenario(String... sets) {
    List<String> all = new ArrayList<>(List.of("start=2015-01", "months=36", "burnInMonths=12"));
    all.addAll(Arrays.asList(sets));
    return ScenarioReader.of(EVIDENCE).read(Path.of("scenarios/baseline.json"), all);
  }

  private static Change change(String from, String until, String path, double value) {
    return change(from, until, List.of(), path, value);
  }

  private static Change change(
      String from, String until, List<String> provinces, String path, double value) {
    return new Change(
        "tried " + from,
        "assumption",
        YearMonth.parse(from),
        until == null ? null : YearMonth.parse(until),
        provinces,
        Map.of(path, value));
  }

  private static Scenario with(Scenario scenario, Change... interventions) {
    return scenario.withChanges(scenario.drivers(), List.of(interventions));
  }

  private static Scenario withDriver(Scenario scenario, Change driver) {
    List<Change> drivers = new ArrayList<>(scenario.drivers());
    drivers.add(driver);
    return scenario.withChanges(drivers, scenario.interventions());
  }

  private static void from(int month, Scenario other) {
    EffectWindow expected =
        new EffectWindow(new Window(month, 36), EffectWindow.By.FIRST_DIFFERENCE);
    assertThat(EffectWindow.between(REFERENCE, other, EVIDENCE)).isEqualTo(expected);
    assertThat(EffectWindow.between(other, REFERENCE, EVIDENCE)).isEqualTo(expected);
  }

  private static void never(Scenario one, Scenario two) {
    assertThat(EffectWindow.between(one, two, EVIDENCE)).isEqualTo(NONE);
  }

  @Test
  void anInterventionOrADriverCountsFromItsFirstMonthToTheEndOfTheRunThoughItEndsBefore() {
    from(17, with(REFERENCE, change("2016-06", null, REACH, 0.5)));
    from(17, with(REFERENCE, change("2016-06", "2016-06", REACH, 0.5)));
    from(35, with(REFERENCE, change("2017-12", null, REACH, 0.5)));
    from(5, withDriver(REFERENCE, change("2015-06", null, REACH, 0.5)));
  }

  @Test
  void whatDiffersInAPartOfTheCountryOrOfOnlyOneProvinceDiffers() {
    from(14, with(REFERENCE, change("2016-03", null, List.of("VN-59"), REACH, 0.5)));
    List<String> last = List.of(EVIDENCE.isoCodes().get(EVIDENCE.isoCodes().size() - 1));
    from(14, with(REFERENCE, change("2016-03", null, last, REACH, 0.5)));
  }

  @Test
  void whatDiffersInBurnInAloneCountsFromTheFirstReportedMonth() {
    from(0, scenario(REACH + "=0.5"));
    Change covered = change("2015-01", null, OFFICERS, 50);
    assertThat(
            EffectWindow.between(
                with(REFERENCE, covered), with(scenario(OFFICERS + "=9"), covered), EVIDENCE))
        .as("from the first reported month on both have the same values")
        .isEqualTo(new EffectWindow(new Window(0, 36), EffectWindow.By.FIRST_DIFFERENCE));
    from(0, REFERENCE.over(REFERENCE.start(), 36, 24));
    from(0, withDriver(REFERENCE, change("2014-01", null, REACH, 0.5)));
  }

  @Test
  void whatActsNowhereIsNoDifference() {
    never(REFERENCE, REFERENCE.named("Another name", "and description"));
    never(REFERENCE, scenario("costs.discountRate=0.07"));
    never(REFERENCE, REFERENCE.withCosts(List.of()));
    double today = REFERENCE.parameters().awareness().campaignCoverage();
    never(REFERENCE, with(REFERENCE, change("2016-06", null, REACH, today)));
    never(REFERENCE, with(REFERENCE, change("2018-01", null, REACH, 0.5)));
    never(REFERENCE, with(REFERENCE, change("2013-01", "2014-12", REACH, 0.5)));
    never(
        with(REFERENCE, change("2015-01", null, REACH, 0.2)),
        with(REFERENCE, change("2016-06", null, REACH, 0.5), change("2015-01", null, REACH, 0.2)));
  }

  @Test
  void coursesOfOtherMonthsAreRefused() {
    Course course = Course.of(REFERENCE, EVIDENCE.isoCodes());
    Course longer = Course.of(REFERENCE.over(REFERENCE.start(), 37, 12), EVIDENCE.isoCodes());
    assertThatThrownBy(() -> course.firstDifference(longer))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static EffectWindows windows(Optional<Window> asked, Scenario... others) {
    List<Scenario> all = new ArrayList<>(List.of(REFERENCE));
    all.addAll(List.of(others));
    return EffectWindows.of(
        new ComparisonPlan(
            all,
            REFERENCE,
            EVIDENCE,
            new Replications(5, 1),
            5,
            Double.NaN,
            WorldsFrom.prior(0),
            asked));
  }

  @Test
  void sideBySideTheEarliestDifferenceOfAllCountsAndEachHasItsOwn() {
    Scenario late = with(REFERENCE, change("2016-06", null, REACH, 0.5));
    Scenario early = with(REFERENCE, change("2015-09", null, REACH, 0.5));
    EffectWindows windows = windows(Optional.empty(), late, REFERENCE, early);
    assertThat(windows.each().stream().map(each -> each.months().from())).containsExactly(17, 0, 8);
    assertThat(windows.of(2).by()).isEqualTo(EffectWindow.By.NO_DIFFERENCE);
    assertThat(windows.common())
        .as("one that never differs does not dilute the others")
        .isEqualTo(windows.of(3));
    assertThat(windows(Optional.empty(), REFERENCE).common()).isEqualTo(NONE);
  }

  @Test
  void monthsThatWereAskedForHoldForAll() {
    Window asked = new Window(3, 9);
    EffectWindows windows =
        windows(
            Optional.of(asked), with(REFERENCE, change("2016-06", null, REACH, 0.5)), REFERENCE);
    EffectWindow expected = new EffectWindow(asked, EffectWindow.By.OPTION);
    assertThat(windows.each()).containsOnly(expected);
    assertThat(windows.common()).isEqualTo(expected);
    assertThat(windows.months()).containsExactly(asked);
  }
}
