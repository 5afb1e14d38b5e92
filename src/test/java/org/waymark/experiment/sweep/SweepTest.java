package org.waymark.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.engine.LocalEngine;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.experiment.ensemble.Counter;
import org.waymark.experiment.ensemble.Engine;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.store.FolderLock;
import org.waymark.experiment.study.StudyReader;
import org.waymark.words.InvalidInput;

final class SweepTest {
  private static final List<String> SAME =
      List.of("results.csv", "results.parquet", "failures.csv", "manifest.json");
  private static final SimulatorFactory FAKE =
      (scenario, evidence, audit) -> new FakeNation(scenario, 5);
  private static final SimulatorFactory FAILS =
      (scenario, evidence, audit) ->
          (run, seed, cancelled) -> {
            if (seed == 2 && scenario.parameters().iom().autonomy() > 0.5) {
              throw new IllegalStateException("people do not add up");
            }
            return new FakeNation(scenario, 0).simulate(run, seed, cancelled);
          };

  @TempDir private Path folder;

  private SweepPlan plan(String levels, Shard shard) throws IOException {
    Path file = folder.resolve("study.json");
    Files.writeString(
        file,
        """
        { "scenario": "%s", "set": { "months": 14, "burnInMonths": 3 },
          "factors": [ { "path": "iom.autonomy", "levels": [%s] },
                       { "path": "iom.strategy", "levels": ["needs-based", "adaptive"] } ],
          "design": { "type": "grid" }, "replications": 3,
          "outputs": ["people_trafficked", "identified_within_3_years_per_100"] }
        """
            .formatted(Path.of("scenarios/baseline.json").toAbsolutePath(), levels));
    Evidence evidence = Evidence.load();
    return SweepPlan.of(StudyReader.of(evidence).read(file), evidence, List.of(), shard);
  }

  private static Sweep.Result run(SweepPlan plan, Path out, SimulatorFactory nation, int threads)
      throws IOException {
    return run(plan, out, nation, threads, Counter.all());
  }

  private static Sweep.Result run(
      SweepPlan plan, Path out, SimulatorFactory nation, int threads, Counter counter)
      throws IOException {
    return run(plan, out, false, nation, threads, counter);
  }

  private static Sweep.Result run(
      SweepPlan plan,
      Path out,
      boolean overwrite,
      SimulatorFactory nation,
      int threads,
      Counter counter)
      throws IOException {
    try (Engine engine = new LocalEngine(nation, Evidence.load(), threads)) {
      Ensemble ensemble = new Ensemble(engine, counter, counter);
      return Sweep.run(plan, out, overwrite, ensemble, Sweep.More.NONE);
    }
  }

  /** Goes on; how many of how many runs were there already. */
  private static String goesOn(SweepPlan plan, Path out) throws IOException {
    Counter counter = Counter.all();
    run(plan, out, FAKE, 2, counter);
    return counter.begun().get(0);
  }

  private static void assertSame(Path one, Path other) {
    SAME.forEach(file -> assertThat(one.resolve(file)).hasSameBinaryContentAs(other.resolve(file)));
  }

  @Test
  void bytesDoNotDependOnThreadsAndRowsFollowThePoints() throws IOException {
    SweepPlan plan = plan("0.1, 0.4, 0.9", Shard.WHOLE);
    run(plan, folder.resolve("a"), FAKE, 1);
    run(plan, folder.resolve("b"), FAKE, 7);

    assertSame(folder.resolve("a"), folder.resolve("b"));
    List<String> rows = Files.readAllLines(folder.resolve("a/results.csv"));
    assertThat(rows.get(0))
        .isEqualTo(
            "point,replication,seed,iom.autonomy,iom.strategy,people_trafficked,"
                + "identified_within_3_years_per_100");
    assertThat(rows).hasSize(1 + 6 * 3);
    assertThat(rows.get(1)).startsWith("0,0,1,0.1,needs-based,");
    assertThat(rows.get(5)).startsWith("1,1,2,0.1,adaptive,");
  }

  @Test
  void partsPutTogetherAreTheWhole() throws IOException {
    run(plan("0.1, 0.4, 0.9", Shard.WHOLE), folder.resolve("a"), FAKE, 2);
    run(plan("0.1, 0.4, 0.9", new Shard(1, 2)), folder.resolve("p1"), FAKE, 2);
    run(plan("0.1, 0.4, 0.9", new Shard(2, 2)), folder.resolve("p2"), FAKE, 2);
    List<Path> parts = List.of(folder.resolve("p2"), folder.resolve("p1"));
    try (FolderLock busy = FolderLock.take(folder.resolve("m"))) {
      assertThatThrownBy(() -> Merge.of(parts).writeTo(folder.resolve("m"), false))
          .hasMessageContaining("problem.out.busy");
    }
    Merge.of(parts).writeTo(folder.resolve("m"), false);

    assertSame(folder.resolve("a"), folder.resolve("m"));
    assertThatThrownBy(() -> Merge.of(parts.subList(0, 1)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("merge.missing");
    assertThatThrownBy(() -> Merge.of(List.of(parts.get(0), parts.get(0))))
        .hasMessageContaining("merge.twice");
  }

  @Test
  void anInterruptedSweepGoesOnToTheSameBytes() throws IOException {
    SweepPlan plan = plan("0.1, 0.4, 0.9", Shard.WHOLE);
    run(plan, folder.resolve("a"), FAKE, 2);
    Sweep.Result cut = run(plan, folder.resolve("b"), FAKE, 1, Counter.until(4));
    assertThat(cut.isComplete()).isFalse();
    assertThat(cut.finished()).isBetween(4, 17);
    assertThat(folder.resolve("b/manifest.json")).content().contains("\"complete\" : false");
    assertThat(goesOn(plan, folder.resolve("b"))).isEqualTo(cut.finished() + " of 18");
    assertSame(folder.resolve("a"), folder.resolve("b"));
  }

  @Test
  void moreReplicationsAreAddedToThoseThatAreThere() throws IOException {
    SweepPlan three = plan("0.1, 0.4, 0.9", Shard.WHOLE);
    run(three, folder.resolve("a"), FAKE, 2);
    Path out = folder.resolve("g");
    run(three.withReplications(1), out, FAKE, 2);
    assertThat(goesOn(three, out)).isEqualTo("6 of 18");
    assertSame(folder.resolve("a"), out);
    SweepPlan fewer = three.withReplications(2);
    assertThatThrownBy(() -> run(fewer, out, FAKE, 2)).hasMessageContaining("sweep.fewer");
  }

  @Test
  void addingReplicationsMayBeInterruptedToo() throws IOException {
    SweepPlan three = plan("0.1, 0.4, 0.9", Shard.WHOLE);
    run(three, folder.resolve("a"), FAKE, 2);
    Path out = folder.resolve("g");
    run(three.withReplications(1), out, FAKE, 2);
    assertThat(run(three, out, FAKE, 1, Counter.until(1)).isComplete()).isFalse();
    assertThat(SweepManifest.read(out).replications()).isEqualTo(3);
    run(three, out, FAKE, 2);
    assertSame(folder.resolve("a"), out);
  }

  @Test
  void everyPointIsPreparedOnceAndOneThatCannotBeFailsInEachOfItsRuns() throws IOException {
    AtomicInteger prepared = new AtomicInteger();
    SimulatorFactory counts =
        (scenario, evidence, audit) -> {
          prepared.incrementAndGet();
          return new FakeNation(scenario, 1);
        };
    SweepPlan plan = plan("0.1, 0.4, 0.9", Shard.WHOLE);
    run(plan, folder.resolve("n"), counts, 3);
    assertThat(prepared).hasValue(6);

    SimulatorFactory refuses =
        (scenario, evidence, audit) -> {
          if (scenario.parameters().iom().autonomy() > 0.5) {
            throw new IllegalStateException("cannot be");
          }
          return new FakeNation(scenario, 1);
        };
    Sweep.Result result = run(plan, folder.resolve("r"), refuses, 3);
    assertThat(result.failed()).isEqualTo(6);
    assertThat(result.finished()).isEqualTo(12);
  }

  @Test
  void aFailingRunIsRecordedAndTriedAgain() throws IOException {
    SweepPlan plan = plan("0.1, 0.4, 0.9", Shard.WHOLE);
    Path out = folder.resolve("f");
    Sweep.Result result = run(plan, out, FAILS, 2);
    assertThat(result.failed()).isEqualTo(2);
    assertThat(result.finished()).isEqualTo(16);
    assertThat(out.resolve("failures.csv"))
        .content()
        .contains("4,1,2,IllegalStateException: people do not add up");
    assertThat(run(plan, out, FAKE, 2).failed()).isZero();
    run(plan, folder.resolve("a"), FAKE, 2);
    assertSame(folder.resolve("a"), out);
  }

  @Test
  void aChangedStudyIsRefusedUntilItMayReplace() throws IOException {
    Path out = folder.resolve("c");
    run(plan("0.1, 0.4", Shard.WHOLE), out, FAKE, 2);
    SweepPlan changed = plan("0.1, 0.5", Shard.WHOLE);
    assertThatThrownBy(() -> run(changed, out, FAKE, 2)).hasMessageContaining("sweep.changed");
    Counter counter = Counter.all();
    run(changed, out, true, FAKE, 2, counter);
    assertThat(counter.begun()).containsExactly("0 of 12");
    assertThat(out.resolve("results.csv")).content().contains(",0.5,");
  }

  @Test
  void parquetAndStoreHoldTheSameAsTheTable() throws Exception {
    Path out = folder.resolve("p");
    run(plan("0.1, 0.4", Shard.WHOLE), out, FAKE, 2);
    String count = "SELECT count(*), sum(people_trafficked)::DOUBLE, max(\"iom.autonomy\") FROM ";
    try (Connection duck =
            new DuckDBDriver()
                .connect("jdbc:duckdb:" + out.resolve("results.duckdb"), new Properties());
        Statement statement = duck.createStatement()) {
      String csv = "'" + out.resolve("results.csv") + "'";
      String parquet = "'" + out.resolve("results.parquet") + "'";
      assertThat(first(statement, count + parquet))
          .isEqualTo(first(statement, count + csv))
          .isEqualTo(first(statement, count + "results"));
      assertThat(first(statement, "SELECT count(*), min(len(scenario_hash)), 0 FROM runs"))
          .isEqualTo("12 64 0");
    }
  }

  private static String first(Statement statement, String sql) throws Exception {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3);
    }
  }
}
