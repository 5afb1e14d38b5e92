package org.waymark.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.analysis.run.RunFindings;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.engine.LocalEngine;
import org.waymark.experiment.engine.Simulator;
import org.waymark.experiment.ensemble.Counter;
import org.waymark.experiment.ensemble.Engine;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.record.RecordFit;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.summary.TargetFit;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class KeptTaskTest {
  private static final Evidence EVIDENCE = Evidence.load();
  private static final Scenario SCENARIO =
      ScenarioReader.of(EVIDENCE)
          .read(Path.of("scenarios/baseline.json"), List.of("months=30", "burnInMonths=1"));
  private static final ScenarioQuestion QUESTION =
      new ScenarioQuestion(
          SCENARIO,
          SCENARIO,
          Optional.empty(),
          new Replications(6, 3),
          WorldsFrom.prior(5),
          false,
          "baseline.json",
          "run baseline.json");
  private static final Simulator FAKE = new FakeNation(SCENARIO, 0);
  private static final Simulator BROKEN =
      (run, seed, cancelled) -> {
        throw new IllegalStateException("broken");
      };

  /** Where the folder of an undisturbed run is, {@code x}, to be read by all tests. */
  @TempDir private static Path whole;

  private static KeptResults.Result<RunFindings> undisturbed;

  @TempDir private Path parent;

  @BeforeAll
  static void runUndisturbed() throws IOException {
    undisturbed = run(whole, "x", 2, FAKE, Counter.all());
  }

  /** Gives up after some runs, as after an interruption; exact in one thread. */
  private static Simulator only(int runs) {
    AtomicInteger left = new AtomicInteger(runs);
    return (run, seed, cancelled) ->
        left.getAndDecrement() > 0 ? FAKE.simulate(run, seed, cancelled) : null;
  }

  private KeptResults.Result<RunFindings> run(String name, int threads, Simulator simulator)
      throws IOException {
    return run(name, threads, simulator, Counter.all());
  }

  private KeptResults.Result<RunFindings> run(
      String name, int threads, Simulator simulator, Counter counter) throws IOException {
    return run(parent, name, threads, simulator, counter);
  }

  private static KeptResults.Result<RunFindings> run(
      Path parent, String name, int threads, Simulator simulator, Counter counter)
      throws IOException {
    try (Engine engine =
            new LocalEngine((scenario, evidence, audit) -> simulator, EVIDENCE, threads);
        KeptTask<?, RunFindings> task =
            KeptTask.open(QUESTION, Shard.WHOLE, parent.resolve(name))) {
      return task.run(new Ensemble(engine, counter, counter), Words.of(Language.EN));
    }
  }

  private Map<String, String> content(String name) {
    return FolderContent.of(parent.resolve(name));
  }

  private String text(String file) {
    return FolderContent.text(parent.resolve(file));
  }

  @Test
  void equalRunsLeaveEqualBytesAtAnyNumberOfThreads() throws IOException {
    Simulator nation = new FakeNation(SCENARIO, 10);
    run("a/x", 1, nation);
    run("b/x", 4, nation);
    Map<String, String> one = content("a/x");
    assertThat(one)
        .containsKeys(
            "assumptions.csv",
            "concentration.csv",
            "datapackage.json",
            "groups.csv",
            "manifest.json",
            "monthly.csv",
            "report.html",
            "summary.json",
            "yearly.csv");
    assertThat(content("b/x")).isEqualTo(one);
  }

  @Test
  void aCompleteFolderDoesWithoutTheRunsAndNothingIsLeftBesideIt() {
    assertThat(FolderContent.names(whole)).containsExactly("x");
    assertThat(FolderContent.names(whole.resolve("x")))
        .containsExactly(
            "assumptions.csv",
            "charts",
            "concentration.csv",
            "datapackage.json",
            "groups.csv",
            "manifest.json",
            "monthly.csv",
            "report.html",
            "summary.json",
            "timing.json",
            "yearly.csv");
  }

  @Test
  void theManifestSaysHowToMakeTheSameAgain() {
    assertThat(FolderContent.text(whole.resolve("x/manifest.json")))
        .contains("\"seeds\" : [ 3, 4, 5, 6, 7, 8 ]", "\"months\" : 30", EVIDENCE.version())
        .contains("\"scenarioHash\"", "\"version\"", "\"commit\"", "\"complete\" : true")
        .doesNotContain("threads");
  }

  @Test
  void anInterruptedRunIsACompleteFolderOfWhatWasFinished() throws IOException {
    Simulator untilFourth =
        (run, seed, cancelled) -> {
          while (run >= 4) {
            if (cancelled.getAsBoolean()) {
              return null;
            }
            Thread.onSpinWait();
          }
          return FAKE.simulate(run, seed, () -> false);
        };
    KeptResults.Result<RunFindings> result = run("x", 2, untilFourth, Counter.until(4));
    assertThat(result.progress().replications()).isEqualTo(4);
    assertThat(text("x/manifest.json"))
        .contains("\"replicationsAsked\" : 6", "\"replicationsFinished\" : 4")
        .contains("\"complete\" : false");
    assertThat(text("x/yearly.csv")).contains("\n3,2012,VN").doesNotContain("\n4,");
    assertThat(parent.resolve("x/report.html")).doesNotExist();
    assertThat(FolderContent.names(parent)).containsExactly("x");
  }

  @Test
  void anInterruptedRunGoesOnWithoutSimulatingAgainAndEndsWithTheSameBytes() throws IOException {
    run("x", 1, only(4));
    assertThat(parent.resolve("x/runs")).isDirectory();
    Counter second = Counter.all();
    assertThat(run("x", 1, only(4), second).progress().isComplete()).isFalse();
    assertThat(second.begun()).containsExactly("4 of 6", "0 of 5");
    Counter third = Counter.all();
    assertThat(run("x", 2, FAKE, third).progress().isComplete()).isTrue();
    assertThat(third.begun()).containsExactly("6 of 6", "2 of 5");
    assertThat(third.runs()).isEqualTo(3);
    assertThat(content("x")).isEqualTo(FolderContent.of(whole.resolve("x")));
    assertThat(FolderContent.names(parent)).containsExactly("x");
  }

  @Test
  void anInterruptionBeforeTheFirstRunLeavesNothing() throws IOException {
    KeptResults.Result<RunFindings> result = run("x", 2, FAKE, Counter.until(0));
    assertThat(result.progress().isAnything()).isFalse();
    assertThat(result.findings()).isEmpty();
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void ifEveryRunFailsTheOldFolderStays() throws IOException {
    FolderContent.copy(whole.resolve("x"), parent.resolve("x"));
    Map<String, String> before = content("x");
    KeptResults.Result<RunFindings> result = run("x", 2, BROKEN);
    assertThat(result.progress().failed()).isEqualTo(11);
    assertThat(result.progress().firstFailure().orElseThrow().failure().cause())
        .isEqualTo("IllegalStateException: broken");
    assertThat(content("x")).isEqualTo(before);
    assertThat(FolderContent.names(parent)).containsExactly("x");
  }

  @Test
  void aFailedRunIsRecordedAndTriedAgainWhileTheOthersStay() throws IOException {
    Simulator fails =
        (run, seed, cancelled) ->
            run == 2 ? BROKEN.simulate(run, seed, cancelled) : FAKE.simulate(run, seed, cancelled);
    KeptResults.Result<RunFindings> result = run("x", 2, fails);
    assertThat(result.progress().isComplete()).isFalse();
    assertThat(result.progress().replications()).isEqualTo(5);
    assertThat(result.progress().worlds()).isEqualTo(4);
    assertThat(text("x/failures.csv"))
        .isEqualTo(
            """
            ensemble,point,replication,seed,cause
            replications,0,2,5,IllegalStateException: broken
            worlds,2,2,5,IllegalStateException: broken
            """);
    assertThat(text("x/manifest.json"))
        .contains("\"seeds\" : [ 3, 4, 6, 7, 8 ]", "\"complete\" : false");
    Counter again = Counter.all();
    assertThat(run("x", 2, FAKE, again).progress().isComplete()).isTrue();
    assertThat(again.begun()).containsExactly("5 of 6", "4 of 5");
    assertThat(content("x")).isEqualTo(FolderContent.of(whole.resolve("x")));
  }

  @Test
  void runsOfAnotherPlanAreNotGoneOnWith() throws IOException {
    run("x", 1, only(4));
    ScenarioQuestion other =
        new ScenarioQuestion(
            SCENARIO,
            SCENARIO,
            Optional.empty(),
            new Replications(6, 4),
            WorldsFrom.prior(5),
            false,
            "baseline.json",
            "run");
    assertThat(KeptTask.problem(QUESTION, Shard.WHOLE, parent.resolve("x"), false)).isEmpty();
    assertThat(KeptTask.problem(other, Shard.WHOLE, parent.resolve("x"), false))
        .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("problem.out.exists"));
    run("x", 1, FAKE);
    assertThat(KeptTask.problem(QUESTION, Shard.WHOLE, parent.resolve("x"), false))
        .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("problem.out.exists"));
  }

  @Test
  void anInterruptionAmongTheWorldsKeepsAllReplications() throws IOException {
    KeptResults.Result<RunFindings> result = run("x", 1, only(8));
    assertThat(result.progress().replications()).isEqualTo(6);
    assertThat(result.progress().worlds()).isEqualTo(2);
    assertThat(result.progress().isComplete()).isFalse();
    assertThat(text("x/manifest.json"))
        .contains("\"replicationsFinished\" : 6", "\"plausibleSetsAsked\" : 5")
        .contains("\"complete\" : false");
  }

  @Test
  void everyWorldHasARowWithItsWeightAndItsInputs() throws IOException {
    List<String> rows = Files.readAllLines(whole.resolve("x/assumptions.csv"));
    assertThat(rows).hasSize(6);
    assertThat(rows.get(0))
        .startsWith("set,weight,recorded_ratio,")
        .contains("poverty.rateMultiplier", "market.borderOpen.china", "people_trafficked");
  }

  @Test
  void theRecordIsComparedInFullYearsOnly() {
    List<TargetFit> victims =
        undisturbed.findings().orElseThrow().fit().of(Variable.VICTIMS_RECORDED);
    assertThat(victims).extracting(TargetFit::year).containsExactly(2012, 2013);
    assertThat(victims).extracting(TargetFit::observed).containsExactly(741.0, 982.0);
    assertThat(victims.get(0).firstYear()).isEqualTo(2011);
  }

  @Test
  void aSmallerNationIsComparedAtFullSize() {
    var full = undisturbed.findings().orElseThrow();
    RecordFit small = RecordFit.of(full.ensemble().summary(), EVIDENCE, 0.5);
    assertThat(small.comparisons().get(0).model())
        .isEqualTo(2 * full.fit().comparisons().get(0).model());
    assertThat(small.worst()).isPresent();
    assertThat(small.near()).isBetween(0, small.comparisons().size());
  }
}
