package org.waymark.cluster;

import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.waymark.experiment.engine.EngineProvider;
import org.waymark.experiment.engine.NationSimulator;
import org.waymark.experiment.ensemble.Engine;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/**
 * Opens the engine for Spark. Every setting of Spark's own can be given as a system property
 * ({@code -Dspark.executor.memory=4g}) or to {@code spark-submit}.
 */
public final class SparkEngineProvider implements EngineProvider {
  static final String NAME = "spark";

  /** Spark's own setting for how long to wait for machines, and our default. */
  private static final String PATIENCE = "spark.scheduler.maxRegisteredResourcesWaitingTime";

  private static final String PATIENCE_DEFAULT = "60s";

  /** A provider. */
  public SparkEngineProvider() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Engine open(String asked) {
    return new SparkEngine(connect(asked), NationSimulator::of);
  }

  /** Spark, with a worker that is ready. */
  static JavaSparkContext connect(String asked) {
    SparkConf conf = new SparkConf();
    String master = asked == null ? conf.get("spark.master", null) : asked;
    Master.requireReachable(master);
    conf.setMaster(master).setAppName("Waymark");
    conf.setIfMissing("spark.ui.enabled", "false");
    // The collector that is fastest for runs, as in the launcher.
    conf.setIfMissing("spark.executor.extraJavaOptions", "-XX:+UseParallelGC");
    // A killed executor counts as a failure of what it was doing; several may be lost in one study.
    conf.setIfMissing("spark.task.maxFailures", "8");
    if (!conf.contains("spark.jars")) {
      conf.setJars(ProgramJars.paths().stream().map(Path::toString).toArray(String[]::new));
    }
    JavaSparkContext spark;
    try {
      spark = new JavaSparkContext(conf);
    } catch (RuntimeException e) {
      throw new InvalidInput(
          Problem.of("problem.engine.unreachable", master, String.valueOf(e.getMessage())));
    }
    if (!master.startsWith("local")) {
      awaitWorker(spark, master);
    }
    return spark;
  }

  /** Waits for the first worker: without one, a study would stand still without a word. */
  private static void awaitWorker(JavaSparkContext spark, String master) {
    long patience = spark.getConf().getTimeAsSeconds(PATIENCE, PATIENCE_DEFAULT);
    long deadline = System.nanoTime() + patience * 1_000_000_000L;
    // The driver counts as one.
    while (spark.sc().getExecutorMemoryStatus().size() < 2) {
      if (System.nanoTime() > deadline || spark.sc().isStopped()) {
        spark.close();
        throw new InvalidInput(
            Problem.of("problem.engine.noWorkers", master, Long.toString(patience)));
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
