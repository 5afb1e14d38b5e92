package org.waymark.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.ComparisonPlan;
import org.waymark.analysis.comparison.ComparisonRuns;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.ensemble.RunYears;
import org.waymark.experiment.ensemble.SharedLuck;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.SmallNation;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Basis;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.Language;
import org.waymark.words.Words;

/** What is said of harm, where three made-up runs differ by a known number of people. */
final class ComparisonSentencesTest {
  private static final Evidence EVIDENCE = Evidence.load();
  private static final String OFFICERS = "enforcement.officersPer100kHouseholds=7";
  private static final String MONEY = "iom.annualBudgetUsd=3000000";
  private static final double NONE = 0;
  private static final int RUNS = 5;

  /** Around the number the runs differ by -2, -1, 0, 1 and 2 more: half of the interval is 1.96. */
  private static ComparisonFindings findings(String set, Map<Variable, Double> changes) {
    Scenario reference = scenario();
    Scenario other = scenario(set);
    ComparisonPlan plan =
        new ComparisonPlan(
            List.of(reference, other),
            reference,
            EVIDENCE,
            new Replications(RUNS, 1),
            RUNS,
            Double.NaN,
            WorldsFrom.prior(0),
            Optional.empty());
    ScenarioComparison comparison = ScenarioComparison.of(plan);
    for (int run = 0; run < RUNS; run++) {
      int spread = run - 2;
      RunOutcome changed = run(reference);
      changes.forEach(
          (variable, by) -> {
            int nation = changed.monthly().places().nation();
            double before = changed.monthly().get(0, nation, variable);
            changed.monthly().set(0, nation, variable, before + by + spread);
          });
      comparison.add(
          new SharedLuck(
              run,
              List.of(RunYears.of(run(reference), List.of()), RunYears.of(changed, List.of()))));
    }
    ComparisonRuns runs = new ComparisonRuns(RUNS, false, List.of(), List.of(), Basis.OWN_RUN);
    return ComparisonFindings.of(
        plan, runs, Optional.empty(), comparison, List.of("a", "b"), "compare a b");
  }

  private static Scenario scenario(String... sets) {
    List<String> all = new ArrayList<>(List.of("months=12", "burnInMonths=0"));
    all.addAll(List.of(sets));
    return ScenarioReader.of(EVIDENCE).read(Path.of("scenarios/baseline.json"), all);
  }

  private static RunOutcome run(Scenario scenario) {
    return SmallNation.run(0, 1, new Period(scenario.start(), scenario.months()));
  }

  private static List<String> beside(Language language, ComparisonFindings findings) {
    return ComparisonSentences.of(Words.of(language), findings).beside(1);
  }

  @Test
  void harmThatMovedIsSaidWithItsSignAndItsInterval() {
    ComparisonFindings findings =
        findings(
            OFFICERS,
            Map.of(
                Variable.PEOPLE_ENTERING_EXPLOITATION, -100.0,
                Variable.MIGRANTS_WRONGLY_STOPPED, 52.0,
                Variable.VICTIMS_SENT_HOME_UNRECOGNISED, -12.0,
                Variable.VICTIMS_PUNISHED, NONE));
    assertThat(findings.harm(1))
        .hasValue(
            List.of(Variable.MIGRANTS_WRONGLY_STOPPED, Variable.VICTIMS_SENT_HOME_UNRECOGNISED));
    assertThat(beside(Language.EN, findings))
        .last()
        .isEqualTo(
            "Harm of enforcement beside this, a year (chance alone, 95 %):"
                + " 52 more people wrongly stopped (50 to 54);"
                + " 12 fewer victims sent home unrecognised (10 to 14).");
    assertThat(beside(Language.VI, findings))
        .last()
        .asString()
        .contains(
            "nhiều hơn 52 người bị chặn nhầm (từ 50 đến 54)",
            "ít hơn 12 nạn nhân bị trả về mà không được nhận ra (từ 10 đến 14)");
  }

  @Test
  void everyHarmHasWordsOfItsOwn() {
    ComparisonFindings findings =
        findings(OFFICERS, Map.of(Variable.VICTIMS_PUNISHED, 9.0, Variable.HELP_REFUSED, -20.0));
    assertThat(beside(Language.EN, findings))
        .as("whether or not the model can tell a gain, for enforcement changes")
        .singleElement()
        .asString()
        .endsWith(
            "9.0 more victims punished (7.0 to 11);"
                + " 20 fewer people who refuse help out of fear (18 to 22).");
  }

  @Test
  void whereEnforcementChangesAndNoHarmIsToldThatIsSaid() {
    ComparisonFindings findings =
        findings(
            OFFICERS,
            Map.of(
                Variable.PEOPLE_ENTERING_EXPLOITATION, -100.0,
                Variable.MIGRANTS_WRONGLY_STOPPED, 1.0));
    assertThat(beside(Language.EN, findings))
        .last()
        .isEqualTo(
            "Harm of enforcement beside this: no change could be told from chance in any of people"
                + " wrongly stopped, victims sent home unrecognised, victims punished, help refused"
                + " out of fear.");
    assertThat(beside(Language.VI, findings)).last().asString().contains("không phân biệt được");
  }

  @Test
  void elsewhereHarmIsSaidBesideAGainOrALossOnly() {
    Map<Variable, Double> harm = Map.of(Variable.MIGRANTS_WRONGLY_STOPPED, 52.0);
    assertThat(beside(Language.EN, findings(MONEY, harm))).isEmpty();
    Map<Variable, Double> gain = Map.of(Variable.PEOPLE_ENTERING_EXPLOITATION, -100.0);
    assertThat(beside(Language.EN, findings(MONEY, gain)))
        .singleElement()
        .asString()
        .startsWith("The direction");
    Map<Variable, Double> both =
        Map.of(
            Variable.PEOPLE_ENTERING_EXPLOITATION, 100.0,
            Variable.MIGRANTS_WRONGLY_STOPPED, 52.0);
    assertThat(beside(Language.EN, findings(MONEY, both)))
        .last()
        .asString()
        .contains("52 more people wrongly stopped");
  }
}
