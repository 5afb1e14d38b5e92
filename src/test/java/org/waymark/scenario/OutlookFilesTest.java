package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Province;

/** The outlook, and the questions that are asked of it from 2027 on. */
class OutlookFilesTest {
  private static final YearMonth FIRST_QUESTION = YearMonth.of(2027, 1);
  private static final double EXTRA_USD_A_YEAR = 1_500_000;

  private final Evidence evidence = Evidence.load();
  private final ScenarioReader reader = ScenarioReader.of(evidence);
  private final Scenario baseline = read(Path.of("scenarios", "baseline.json"));
  private final Scenario outlook = read(Path.of("scenarios", "outlook.json"));

  @Test
  void untilTheEndOf2023TheOutlookIsTheBaseline() {
    Course before = Course.of(baseline, evidence.isoCodes());
    Course after = Course.of(outlook, evidence.isoCodes());

    for (int month = 0; month < before.months(); month++) {
      assertThat(after.at(month)).isEqualTo(before.at(month));
      for (int p = 0; p < evidence.provinces().size(); p++) {
        assertThat(after.at(month, p)).isEqualTo(before.at(month, p));
      }
    }
    assertThat(after.at(before.months())).isNotEqualTo(before.at(before.months() - 1));
  }

  @Test
  void theOutlookRunsTo2035AndTriesNothingOut() {
    assertThat(outlook.start().plusMonths(outlook.months() - 1L)).isEqualTo(YearMonth.of(2035, 12));
    assertThat(outlook.interventions()).isEmpty();
    assertThat(outlook.parameters()).isEqualTo(baseline.parameters());
  }

  @Test
  void aSizeThatNoSourceStatesIsCalledAnAssumption() {
    assertThat(outlook.drivers())
        .filteredOn(driver -> driver.from().getYear() >= 2024)
        .isNotEmpty()
        .allSatisfy(driver -> assertThat(driver.source()).endsWith("assumption"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionChangesTheOutlookFrom2027OnAndNothingElse(Path file) {
    Scenario question = read(file);
    Differences differences = Differences.between(outlook, question);

    assertThat(differences.values()).isEmpty();
    assertThat(differences.drivers()).isEmpty();
    assertThat(question.interventions())
        .isNotEmpty()
        .allSatisfy(
            intervention -> assertThat(intervention.from()).isAfterOrEqualTo(FIRST_QUESTION))
        .anySatisfy(intervention -> assertThat(intervention.from()).isEqualTo(FIRST_QUESTION));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionSaysWhatItCostsOrThatNobodyKnows(Path file) {
    assertThat(read(file).description())
        .containsPattern("USD|no extra money|[Cc]ost not known|[Cc]ost (is )?not counted");
  }

  @Test
  void thePackageCostsAsMuchAsEitherOfItsHalvesAlone() {
    assertThat(extraUsd("iom-budget-doubled")).isEqualTo(EXTRA_USD_A_YEAR);
    assertThat(extraUsd("border-awareness"))
        .isCloseTo(EXTRA_USD_A_YEAR, within(0.01 * EXTRA_USD_A_YEAR));
    assertThat(extraUsd("combined-package"))
        .isCloseTo(EXTRA_USD_A_YEAR, within(0.01 * EXTRA_USD_A_YEAR));
  }

  /** Extra money a year for IOM and for campaigns of the state, at the unit cost of campaigns. */
  private double extraUsd(String name) {
    Course with = Course.of(read(Path.of("scenarios", name + ".json")), evidence.isoCodes());
    Course without = Course.of(outlook, evidence.isoCodes());
    int last = with.months() - 1;
    double usd = with.at(last).iom().annualBudgetUsd() - without.at(last).iom().annualBudgetUsd();
    List<Province> provinces = evidence.provinces();
    for (int p = 0; p < provinces.size(); p++) {
      double more =
          with.at(last, p).awareness().campaignCoverage()
              - without.at(last, p).awareness().campaignCoverage();
      usd +=
          12 * more * provinces.get(p).households() * with.at(last).iom().unitCostUsd().awareness();
    }
    return usd;
  }

  static List<Path> questions() throws IOException {
    ScenarioReader reader = ScenarioReader.of(Evidence.load());
    return ScenarioFilesTest.files().stream()
        .filter(file -> !file.endsWith("outlook.json"))
        .filter(file -> reader.read(file, List.of()).months() == 288)
        .toList();
  }

  private Scenario read(Path file) {
    return reader.read(file, List.of());
  }
}
