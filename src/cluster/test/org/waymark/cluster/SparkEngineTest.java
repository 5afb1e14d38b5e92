package org.waymark.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.EngineLost;
import org.waymark.experiment.engine.NationSimulator;
import org.waymark.experiment.ensemble.NationalFigures;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.study.StudyReader;
import org.waymark.experiment.sweep.SweepPlan;

/** The engine with a Spark within this process. */
@Timeout(120)
final class SparkEngineTest {
  @TempDir private Path folder;
  private Plan<NationalFigures.Values> plan;

  @BeforeEach
  void plan() throws IOException {
    Path study = folder.resolve("study.json");
    Files.writeString(study, Studies.small(40, 0.01));
    Evidence evidence = Evidence.load();
    plan =
        SweepPlan.of(StudyReader.of(evidence).read(study), evidence, List.of(), Shard.WHOLE)
            .ensemble();
  }

  @Test
  void resultsComeInOrderAndTheTimeOfTheWorkersIsKnown() throws IOException {
    List<Run> seen = new ArrayList<>();
    try (SparkEngine engine = new SparkEngine(spark(), NationSimulator::of)) {
      engine.run(plan, plan.runs(), result -> seen.add(result.run()), () -> false);
      assertThat(engine.simulatingSeconds()).isPositive();
    }
    assertThat(seen).isEqualTo(plan.runs());
  }

  @Test
  void whoeverWantsToStopIsHeard() throws IOException {
    List<RunResult<?>> seen = new ArrayList<>();
    try (SparkEngine engine = new SparkEngine(spark(), NationSimulator::of)) {
      engine.run(plan, plan.runs(), seen::add, () -> seen.size() >= 3);
    }
    assertThat(seen).hasSizeBetween(3, plan.runs().size() - 1);
  }

  @Test
  void aSparkThatStopsByItselfIsALossAndNoRunIsTakenForFailed() {
    List<RunResult<?>> seen = new ArrayList<>();
    JavaSparkContext spark = spark();
    try (SparkEngine engine = new SparkEngine(spark, NationSimulator::of)) {
      assertThatThrownBy(
              () ->
                  engine.run(
                      plan,
                      plan.runs(),
                      result -> {
                        seen.add(result);
                        if (seen.size() == 3) {
                          spark.stop();
                        }
                      },
                      () -> false))
          .isInstanceOf(EngineLost.class);
    }
    assertThat(seen).hasSizeBetween(3, plan.runs().size() - 1).noneMatch(RunResult::isFailed);
  }

  private static JavaSparkContext spark() {
    return new JavaSparkContext(
        new SparkConf()
            .setMaster("local[2]")
            .setAppName("test")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.driver.bindAddress", "127.0.0.1"));
  }
}
