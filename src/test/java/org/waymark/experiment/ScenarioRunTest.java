package org.waymark.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.Simulator;
import org.waymark.experiment.record.RecordFit;
import org.waymark.experiment.store.Timing;
import org.waymark.outcome.Comparison;
import org.waymark.outcome.Variable;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

final class ScenarioRunTest {
  private static final Evidence EVIDENCE = Evidence.load();
  private static final Scenario SCENARIO =
      ScenarioReader.of(EVIDENCE)
          .read(Path.of("scenarios/baseline.json"), List.of("months=30", "burnInMonths=1"));

  @TempDir private Path parent;

  private ScenarioRun.Result run(String name, int threads, Simulator simulator) throws IOException {
    return run(name, threads, simulator, Progress.SILENT, () -> false);
  }

  private ScenarioRun.Result run(
      String name, int threads, Simulator simulator, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    return new ScenarioRun(SCENARIO, SCENARIO, EVIDENCE, new Replications(6, 3, threads), 5)
        .writeTo(
            parent.resolve(name),
            scenario -> simulator,
            (folder, result) ->
                folder.write(
                    "mean.txt", result.ensemble().summary().perYear(Variable.OFFERS).toString()),
            progress,
            cancelled);
  }

  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> !file.endsWith(Timing.FILE))
          .forEach(file -> content.put(file.getFileName().toString(), text(file)));
    }
    return content;
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void equalRunsLeaveEqualBytesAtAnyNumberOfThreads() throws IOException {
    Simulator nation = new FakeNation(SCENARIO, 10);
    run("a/x", 1, nation);
    run("b/x", 4, nation);
    Map<String, String> one = content(parent.resolve("a/x"));
    assertThat(one)
        .containsOnlyKeys(
            "assumptions.csv",
            "datapackage.json",
            "groups.csv",
            "manifest.json",
            "mean.txt",
            "monthly.csv",
            "yearly.csv");
    assertThat(content(parent.resolve("b/x"))).isEqualTo(one);
  }

  @Test
  void theManifestSaysHowToMakeTheSameAgain() throws IOException {
    run("x", 2, new FakeNation(SCENARIO, 0));
    String manifest = text(parent.resolve("x/manifest.json"));
    assertThat(manifest)
        .contains("\"seeds\" : [ 3, 4, 5, 6, 7, 8 ]", "\"months\" : 30", EVIDENCE.version())
        .contains("\"scenarioHash\"", "\"version\"", "\"commit\"", "\"complete\" : true")
        .doesNotContain("threads");
  }

  @Test
  void anInterruptedRunIsACompleteFolderOfWhatWasFinished() throws IOException {
    AtomicInteger finished = new AtomicInteger();
    Progress counting =
        new Progress() {
          @Override
          public void monthBegins() {}

          @Override
          public void runEnds() {
            finished.incrementAndGet();
          }
        };
    Simulator untilFourth =
        (run, seed, cancelled) -> {
          while (run >= 4) {
            if (cancelled.getAsBoolean()) {
              return null;
            }
            Thread.onSpinWait();
          }
          return new FakeNation(SCENARIO, 0).simulate(run, seed, () -> false);
        };
    Path target = parent.resolve("x");
    ScenarioRun.Result result = run("x", 2, untilFourth, counting, () -> finished.get() == 4);
    assertThat(result.finished()).isEqualTo(4);
    assertThat(text(target.resolve("manifest.json")))
        .contains("\"replicationsAsked\" : 6", "\"replicationsFinished\" : 4")
        .contains("\"complete\" : false");
    assertThat(text(target.resolve("yearly.csv"))).contains("\n3,2012,VN").doesNotContain("\n4,");
  }

  @Test
  void anInterruptionBeforeTheFirstRunLeavesNothing() throws IOException {
    ScenarioRun.Result result =
        run("x", 2, new FakeNation(SCENARIO, 0), Progress.SILENT, () -> true);
    assertThat(result.finished()).isZero();
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void aFailureLeavesTheOldFolder() throws IOException {
    run("x", 2, new FakeNation(SCENARIO, 0));
    Map<String, String> before = content(parent.resolve("x"));
    Simulator failing =
        (run, seed, cancelled) -> {
          throw new IllegalStateException("broken");
        };
    assertThatThrownBy(() -> run("x", 2, failing)).isInstanceOf(RunFailed.class);
    assertThat(content(parent.resolve("x"))).isEqualTo(before);
    assertThat(Files.list(parent)).hasSize(1);
  }

  @Test
  void anInterruptionAmongThePlausibleSetsKeepsAllReplications() throws IOException {
    AtomicInteger finished = new AtomicInteger();
    Progress counting =
        new Progress() {
          @Override
          public void monthBegins() {}

          @Override
          public void runEnds() {
            finished.incrementAndGet();
          }
        };
    ScenarioRun.Result result =
        run("x", 1, new FakeNation(SCENARIO, 0), counting, () -> finished.get() >= 8);
    assertThat(result.finished()).isEqualTo(6);
    assertThat(result.plausible()).hasSizeBetween(1, 4);
    assertThat(result.isComplete()).isFalse();
    assertThat(text(parent.resolve("x/manifest.json")))
        .contains("\"replicationsFinished\" : 6", "\"plausibleSetsAsked\" : 5")
        .contains("\"complete\" : false");
  }

  @Test
  void everySetHasARowWithItsWeightAndItsInputs() throws IOException {
    run("x", 2, new FakeNation(SCENARIO, 0));
    List<String> rows = text(parent.resolve("x/assumptions.csv")).lines().toList();
    assertThat(rows).hasSize(6);
    assertThat(rows.get(0))
        .startsWith("set,weight,recorded_ratio,")
        .contains("poverty.rateMultiplier", "market.borderOpen.china", "people_trafficked");
  }

  @Test
  void theRecordIsComparedInFullYearsOnly() throws IOException {
    List<Comparison> victims =
        run("x", 2, new FakeNation(SCENARIO, 0)).fit().of(Variable.VICTIMS_RECORDED);
    assertThat(victims).extracting(Comparison::year).containsExactly(2012, 2013);
    assertThat(victims).extracting(Comparison::observed).containsExactly(741.0, 982.0);
    assertThat(victims.get(0).firstYear()).isEqualTo(2011);
  }

  @Test
  void aSmallerNationIsComparedAtFullSize() throws IOException {
    ScenarioRun.Result full = run("x", 2, new FakeNation(SCENARIO, 0));
    RecordFit small = RecordFit.of(full.ensemble().summary(), EVIDENCE, 0.5);
    assertThat(small.comparisons().get(0).model())
        .isEqualTo(2 * full.fit().comparisons().get(0).model());
    assertThat(small.worst()).isPresent();
    assertThat(small.near()).isBetween(0, small.comparisons().size());
  }
}
