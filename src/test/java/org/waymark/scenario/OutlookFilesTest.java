package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Province;

/** The outlook, and the questions that are asked of it from 2027 on. */
class OutlookFilesTest {
  private static final YearMonth FIRST_QUESTION = YearMonth.of(2027, 1);
  private static final double EXTRA_USD_A_YEAR = 1_500_000;

  /** Of a household reached, as the sources of the costs in the files say. */
  private static final double CAMPAIGN_USD = 5;

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
  void aQuestionSaysWhatItCostsUnlessARunCountsIt(Path file) {
    Scenario question = read(file);
    boolean budgetAlone =
        question.interventions().stream()
            .allMatch(change -> change.set().keySet().equals(Set.of("iom.annualBudgetUsd")));

    assertThat(question.costs().isEmpty()).isEqualTo(budgetAlone);
    assertThat(question.description()).doesNotContainPattern("[Cc]ost");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aCostRunsOverMonthsOfItsQuestionAndSaysHowWideItIs(Path file) {
    Scenario question = read(file);
    YearMonth first =
        question.interventions().stream().map(Change::from).min(YearMonth::compareTo).orElseThrow();

    assertThat(question.costs())
        .allSatisfy(item -> assertThat(item.from()).isEqualTo(first))
        .filteredOn(item -> item.isCounted() && item.usdPerYear() != 0)
        .allSatisfy(item -> assertThat(item.plausible()).isNotNull())
        .allSatisfy(item -> assertThat(item.source()).contains("("));
  }

  @Test
  void thePackageCostsAsMuchAsEitherOfItsHalvesAlone() {
    assertThat(extraUsd("iom-budget-doubled")).isEqualTo(EXTRA_USD_A_YEAR);
    assertThat(extraUsd("border-awareness"))
        .isCloseTo(EXTRA_USD_A_YEAR, within(0.01 * EXTRA_USD_A_YEAR));
    assertThat(extraUsd("combined-package"))
        .isCloseTo(EXTRA_USD_A_YEAR, within(0.01 * EXTRA_USD_A_YEAR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"border-awareness", "combined-package"})
  void theCampaignsCostWhatTheirReachCostsAHousehold(String name) {
    Scenario question = read(Path.of("scenarios", name + ".json"));
    double ofIom =
        Course.of(question, evidence.isoCodes()).at(question.months() - 1).iom().annualBudgetUsd()
            - outlook.parameters().iom().annualBudgetUsd();
    double stated = question.costs().get(0).usdPerYear();

    assertThat(stated).isCloseTo(extraUsd(name) - ofIom, within(0.01 * stated));
  }

  @Test
  void theWorkOnNormsCoversTheCommunesOfItsProvinces() {
    Scenario question = read(Path.of("scenarios", "gender-norms.json"));
    int communes =
        evidence.provinces().stream()
            .filter(province -> question.interventions().get(0).holdsAt(province.iso()))
            .mapToInt(Province::communes)
            .sum();

    assertThat(communes).isEqualTo(1022);
    assertThat(question.costs().get(0).usdPerYear())
        .isCloseTo(communes * 14_500.0, within(100_000.0));
  }

  /** Extra money a year for IOM and for campaigns of the state, at the cost stated for these. */
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
      usd += 12 * more * provinces.get(p).households() * CAMPAIGN_USD;
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
