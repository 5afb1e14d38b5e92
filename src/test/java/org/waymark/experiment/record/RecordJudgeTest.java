package org.waymark.experiment.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.outcome.world.Basis;
import org.waymark.outcome.world.WorldWeight;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

final class RecordJudgeTest {
  private static final Evidence EVIDENCE = Evidence.load();
  private static final ScenarioReader READER = ScenarioReader.of(EVIDENCE);
  private static final Scenario BASELINE = read("baseline");

  private static Scenario read(String name, String... sets) {
    return READER.read(Path.of("scenarios", name + ".json"), List.of(sets));
  }

  private static RecordJudge judge(Scenario scenario) {
    return RecordJudge.of(scenario, BASELINE, EVIDENCE);
  }

  private static List<Integer> weights(Double... ratios) {
    return RecordJudge.weigh(List.of(ratios)).stream().map(WorldWeight::weight).toList();
  }

  @Test
  void worldsBeyondAFactorOfThreeHaveNoWeight() {
    assertThat(weights(1.0, 2.99, 3.01, 0.34, 0.33, 3.0, 1 / 3.0, 0.0))
        .containsExactly(1, 1, 0, 1, 0, 1, 1, 0);
    assertThat(RecordJudge.weigh(List.of(1.0, 4.0)))
        .containsExactly(new WorldWeight(1, false, 1), new WorldWeight(4, true, 0));
  }

  @Test
  void ifEveryWorldContradictsTheRecordAllCount() {
    assertThat(RecordJudge.weigh(List.of(9.0, 0.1, 0.0)))
        .containsExactly(
            new WorldWeight(9, true, 1),
            new WorldWeight(0.1, true, 1),
            new WorldWeight(0, true, 1));
  }

  @Test
  void aWorldThatIsNotJudgedCounts() {
    assertThat(RecordJudge.weigh(List.of(Double.NaN, Double.NaN)))
        .containsOnly(new WorldWeight(Double.NaN, false, 1));
    // It is told apart from those that contradict the record, and does not make them count.
    assertThat(weights(Double.NaN, 9.0)).containsExactly(1, 0);
    assertThat(RecordJudge.weigh(List.of())).isEmpty();
  }

  @Test
  void theRatioIsTakenOverTheYearsOnRecordAtFullSize() {
    // On record in 2011 to 2013 as the model counts it: 741, 982.
    RecordJudge judge = judge(read("baseline", "population.factor=0.1", "months=24"));
    assertThat(judge.needs()).hasSize(2);
    assertThat(judge.needs().get(0)).hasToString("victims_recorded@2012");
    assertThat(judge.ratio(List.of(74.1, 98.2))).isCloseTo(1, within(1e-12));
    assertThat(judge.ratio(List.of(0.0, 74.1 + 98.2))).isCloseTo(1, within(1e-12));
    assertThat(judge.ratio(List.of(7.41, 9.82))).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void aScenarioThatDepartsFromTheRecordIsJudgedByARunOfTheBaseline() {
    assertThat(judge(BASELINE).basis()).isEqualTo(Basis.OWN_RUN);
    assertThat(judge(BASELINE).hindcast()).isEmpty();
    assertThat(judge(read("baseline", "population.factor=0.1")).basis()).isEqualTo(Basis.OWN_RUN);
    RecordJudge judge = judge(read("no-recruiters", "population.factor=0.1", "months=24"));
    assertThat(judge.basis()).isEqualTo(Basis.BASELINE_RUN);
    Scenario judged = judge.hindcast().orElseThrow();
    assertThat(judged.parameters().population().factor()).isEqualTo(0.1);
    assertThat(judged.parameters().recruiters()).isEqualTo(BASELINE.parameters().recruiters());
    assertThat(judged.months()).isEqualTo(132);
    assertThat(judge.needs()).hasSize(11);
    // On record in these years: 6844.
    assertThat(judge.ratio(Collections.nCopies(11, 684.4 / 11))).isCloseTo(1, within(1e-9));
  }

  @Test
  void whereNoYearIsOnRecordNothingIsJudged() {
    RecordJudge judge = judge(read("baseline", "months=6"));
    assertThat(judge.basis()).isEqualTo(Basis.NONE);
    assertThat(judge.needs()).isEmpty();
    assertThat(judge.ratio(List.of())).isNaN();
  }

  @Test
  void aQuestionAboutTheFutureIsJudgedByItsOwnPast() {
    Scenario outlook = read("outlook");
    Scenario question = read("border-awareness");
    assertThat(RecordJudge.of(question, outlook, EVIDENCE).basis()).isEqualTo(Basis.OWN_RUN);
  }
}
