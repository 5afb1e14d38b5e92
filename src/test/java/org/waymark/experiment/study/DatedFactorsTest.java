package org.waymark.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.sweep.SweepPlan;
import org.waymark.scenario.Change;
import org.waymark.scenario.Scenario;
import org.waymark.words.InvalidInput;
import org.waymark.words.Language;
import org.waymark.words.Problem;
import org.waymark.words.Words;

final class DatedFactorsTest {
  private static final Evidence EVIDENCE = Evidence.load();
  private static final String FEWER = "interventions[\\\"a fifth fewer poor\\\"]";

  @TempDir private Path folder;

  private SweepPlan plan(String scenario, String members, String... sets) throws IOException {
    Path file = folder.resolve("s.json");
    Path base = Path.of("scenarios", scenario).toAbsolutePath();
    Files.writeString(file, "{ \"scenario\": \"" + base + "\", " + members + " }");
    return plan(StudyReader.of(EVIDENCE).read(file), sets);
  }

  private static SweepPlan plan(Study study, String... sets) {
    return SweepPlan.of(study, EVIDENCE, List.of(sets), Shard.WHOLE);
  }

  private static Change change(Scenario scenario, String name) {
    return scenario.interventions().stream()
        .filter(change -> change.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> said(List<Problem> problems) {
    return problems.stream().map(problem -> problem.say(Words.of(Language.EN))).toList();
  }

  @Test
  void datesAndStrengthOfAnInterventionAreFactors() throws IOException {
    SweepPlan plan =
        plan(
            "poverty-programme.json",
            """
            "factors": [
              { "path": "%1$s.from", "levels": ["2027-01", "2029-01"] },
              { "path": "%1$s.until", "levels": ["2030-12"] },
              { "path": "%1$s.set.poverty.rateMultiplier", "levels": [0.8, 0.6] } ],
            "design": { "type": "grid" }
            """
                .formatted(FEWER));
    assertThat(plan.points().count()).isEqualTo(4);
    Change last = change(plan.scenario(3), "a fifth fewer poor");
    assertThat(last.from()).isEqualTo(YearMonth.of(2029, 1));
    assertThat(last.until()).isEqualTo(YearMonth.of(2030, 12));
    assertThat(last.set()).containsEntry("poverty.rateMultiplier", 0.6);
    Change first = change(plan.scenario(0), "a fifth fewer poor");
    assertThat(first.from()).isEqualTo(YearMonth.of(2027, 1));
  }

  @Test
  void datesOfASampledDesignAreMonthsOfTheirRange() throws IOException {
    SweepPlan plan =
        plan(
            "poverty-programme.json",
            """
            "factors": [ { "path": "%s.from", "low": "2027-03", "high": "2030-10" } ],
            "design": { "type": "sobol-sequence", "points": 40 }
            """
                .formatted(FEWER));
    assertThat(plan.points().rows())
        .allSatisfy(row -> assertThat((String) row.get(0)).isBetween("2027-03", "2030-10"));
  }

  @Test
  void aDriverHasAnotherDateAndAnotherValue() throws IOException {
    String shut = "drivers[\\\"border with China shut\\\"]";
    String factors =
        """
        "factors": [ { "path": "%1$s.from", "levels": ["2020-02", "2020-06"] },
                     { "path": "%1$s.until", "levels": ["%2$s"] },
                     { "path": "%1$s.set.market.borderOpen.china", "levels": [0.05, 0.2] } ],
        "design": { "type": "grid" }
        """;
    SweepPlan plan = plan("baseline.json", factors.formatted(shut, "2022-06"));
    assertThat(plan.points().count()).isEqualTo(4);
    Change last =
        plan.scenario(3).drivers().stream()
            .filter(each -> each.name().equals("border with China shut"))
            .findFirst()
            .orElseThrow();
    assertThat(last.from()).isEqualTo(YearMonth.of(2020, 6));
    assertThat(last.until()).isEqualTo(YearMonth.of(2022, 6));
    assertThat(last.set()).containsEntry("market.borderOpen.china", 0.2);
    assertThatThrownBy(() -> plan("baseline.json", factors.formatted(shut, "2020-03")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(said(e.problems()))
                    .anyMatch(each -> each.contains("ends (2020-03) before it begins (2020-06)")));
  }

  @Test
  void everyRunHasLuckOfItsOwnWhereAStudySaysSo() throws IOException {
    String factors =
        "\"factors\": [{\"path\": \"iom.autonomy\", \"levels\": [0.1, 0.5, 0.9]}],"
            + " \"design\": {\"type\": \"grid\"}, \"replications\": 2, \"seed\": 7";
    assertThat(seeds(plan("baseline.json", factors))).containsExactly(7L, 8L, 7L, 8L, 7L, 8L);
    SweepPlan own = plan("baseline.json", factors + ", \"luck\": \"own\"");
    assertThat(seeds(own)).containsExactly(7L, 10L, 8L, 11L, 9L, 12L);
    assertThat(seeds(own.withReplications(3))).containsAll(seeds(own)).doesNotHaveDuplicates();
    assertThat(seeds(plan("baseline.json", factors + ", \"luck\": \"common\"")))
        .containsExactly(7L, 8L, 7L, 8L, 7L, 8L);
  }

  private static List<Long> seeds(SweepPlan plan) {
    return plan.runs().stream().map(Run::seed).toList();
  }

  @Test
  void aPointWhoseInterventionEndsBeforeItBeginsIsRefusedByName() {
    assertThatThrownBy(
            () ->
                plan(
                    "poverty-programme.json",
                    """
                    "factors": [ { "path": "%s.until", "levels": ["2028-01"] } ],
                    "design": { "type": "grid" }
                    """
                        .formatted(FEWER)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(said(e.problems()))
                    .singleElement()
                    .asString()
                    .contains("#0 (", "ends (2028-01) before it begins (2029-01)"));
  }

  @Test
  void sharesOfOneWholeMakeRoomForEachOther() throws IOException {
    String factors =
        """
        "factors": [ { "path": "iom.portfolio.awareness", "share": true, "levels": [0.2] },
                     { "path": "iom.portfolio.training", "share": true, "levels": [%s] } ],
        "design": { "type": "grid" }
        """;
    SweepPlan plan = plan("baseline.json", factors.formatted("0.5"));
    var before = plan.base().parameters().iom().portfolio();
    var after = plan.scenario(0).parameters().iom().portfolio();
    assertThat(after.awareness()).isEqualTo(0.2);
    assertThat(after.training()).isEqualTo(0.5);
    double rest = 0.3 / (1 - before.awareness() - before.training());
    assertThat(after.assistance()).isCloseTo(before.assistance() * rest, within(1e-12));
    assertThatThrownBy(() -> plan("baseline.json", factors.formatted("0.9")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(said(e.problems()).get(0))
                    .contains("add up to 1.1; shares of one whole"));
  }

  @Test
  void whatIsSetCannotBeVariedToo() {
    String factors =
        "\"factors\": [{\"path\": \"iom.autonomy\", \"levels\": [0.1]}],"
            + " \"design\": {\"type\": \"grid\"}";
    assertThatThrownBy(() -> plan("baseline.json", factors, "iom.autonomy=0.3"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(said(e.problems()))
                    .containsExactly(
                        "--set iom.autonomy: iom.autonomy is a factor of this study, so it cannot be"
                            + " set as well; leave one of the two out."));
  }

  @Test
  void aDriverThatSetsAFactorIsNamedWithItsMonths() throws IOException {
    SweepPlan plan =
        plan(
            "outlook.json",
            "\"factors\": [{\"path\": \"iom.annualBudgetUsd\", \"levels\": [0, 5e6]}],"
                + " \"design\": {\"type\": \"grid\"}");
    assertThat(said(plan.warnings()))
        .containsExactly(
            "iom.annualBudgetUsd: the driver \"US funding frozen\" sets it from 2025-01 to 2026-12;"
                + " in these months the values of the study do nothing.");
    assertThat(
            plan(
                    StudyReader.of(EVIDENCE)
                        .vary(
                            Path.of("scenarios/outlook.json"), List.of("iom.annualBudgetUsd=1,2")),
                    "months=24")
                .warnings())
        .as("the run ends before")
        .isEmpty();
  }

  @Test
  void aBarrierLiftedToTodaysValueIsSaid() throws IOException {
    SweepPlan plan =
        plan(
            "baseline.json",
            """
            "barriers": [ { "barrier": "autonomy", "source": "assumption",
                            "values": { "iom.autonomy": { "today": 0.5, "lifted": 0.5 } } } ]
            """);
    assertThat(said(plan.warnings()))
        .singleElement()
        .asString()
        .startsWith("The barrier autonomy is \"lifted\" to the values that it has today");
  }

  @Test
  void aScenarioIsVariedWithoutAStudyFile() {
    Path outlook = Path.of("scenarios/outlook.json");
    StudyReader reader = StudyReader.of(EVIDENCE);
    Study study =
        reader.vary(
            outlook, List.of("iom.annualBudgetUsd=1e6,2e6", "poverty.rateMultiplier=0.6..1.2"));
    assertThat(study.stem()).isEqualTo("outlook-by-annualBudgetUsd-rateMultiplier");
    assertThat(plan(study).points().count()).isEqualTo(10);
    assertThat(study.factors().get(1).spread().levels()).containsExactly(0.6, 0.75, 0.9, 1.05, 1.2);
    for (String wrong :
        List.of(
            "iom.annualBudgetUsd",
            "iom.autonomy=0.1,7",
            "iom.autonmy=1",
            "iom.autonomy=0.9..0.1",
            "iom.autonomy=0.1,0.1")) {
      assertThatThrownBy(() -> reader.vary(outlook, List.of(wrong)))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              e ->
                  assertThat(said(e.problems()))
                      .hasSize(1)
                      .allMatch(each -> each.startsWith("--vary " + wrong)));
    }
    assertThatThrownBy(() -> reader.vary(outlook, List.of("iom.autonomy=0.1", "iom.autonomy=0.2")))
        .isInstanceOf(InvalidInput.class);
  }
}
