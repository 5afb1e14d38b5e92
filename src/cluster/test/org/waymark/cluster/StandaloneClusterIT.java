package org.waymark.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is packaged, on a real standalone cluster of two workers. */
@Timeout(240)
final class StandaloneClusterIT {
  private static final List<String> SAME =
      List.of("results.csv", "results.parquet", "failures.csv", "manifest.json");

  private static final String PATIENCE = "-Dspark.scheduler.maxRegisteredResourcesWaitingTime=20s";

  private static final int SIGTERM = 143;
  private static final int POINTS = 160;

  @TempDir private Path folder;

  @Test
  void aClusterGivesTheSameBytesAsThisMachine() throws Exception {
    Path study = study(30, 0.01);
    try (StandaloneCluster cluster = StandaloneCluster.start(folder.resolve("cluster"), 2)) {
      assertThat(spark(study, cluster, "spark").waitFor()).isZero();
    }
    assertSameAsLocal(study, "spark");
    assertThat(folder.resolve("spark/timing.json")).content().contains("\"engine\" : \"spark\"");
  }

  @Test
  void aScenarioAndAComparisonGiveTheSameBytesOnAClusterToo() throws Exception {
    List<String> small =
        List.of(
            "--set",
            "population.factor=0.02",
            "--months",
            "24",
            "--burn-in",
            "6",
            "--quiet",
            "--replications",
            "6",
            "--worlds",
            "3");
    Map<String, List<String>> commands =
        Map.of(
            "run", List.of("run", "scenarios/awareness.json"),
            "compare", List.of("compare", "scenarios/baseline.json", "scenarios/budget.json"));
    try (StandaloneCluster cluster = StandaloneCluster.start(folder.resolve("cluster"), 2)) {
      for (Map.Entry<String, List<String>> each : commands.entrySet()) {
        List<String> command = new ArrayList<>(each.getValue());
        command.addAll(small);
        List<String> onCluster = new ArrayList<>(command);
        onCluster.addAll(List.of("--engine", "spark", "--master", cluster.url()));
        String name = each.getKey();
        assertThat(start(onCluster, name + "-spark", name + "-spark.log").waitFor()).isZero();
        assertThat(start(command, name + "-local", name + "-local.log").waitFor()).isZero();
        assertSameFolders(folder.resolve(name + "-spark"), folder.resolve(name + "-local"));
        assertThat(folder.resolve(name + "-spark/timing.json"))
            .content()
            .contains("\"engine\" : \"spark\"");
      }
    }
  }

  private static void assertSameFolders(Path one, Path other) throws IOException {
    List<Path> files = files(one);
    assertThat(files(other)).isEqualTo(files);
    for (Path file : files) {
      if (!file.endsWith("timing.json")) {
        assertThat(one.resolve(file)).hasSameBinaryContentAs(other.resolve(file));
      }
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).map(root::relativize).sorted().toList();
    }
  }

  @Test
  void aWorkerThatIsKilledInTheMiddleLosesNothing() throws Exception {
    Path study = study(POINTS, 0.05);
    try (StandaloneCluster cluster = StandaloneCluster.start(folder.resolve("cluster"), 2)) {
      Process sweep = spark(study, cluster, "spark");
      cluster.awaitBusy(0);
      cluster.awaitBusy(1);
      Thread.sleep(4000);
      assertThat(sweep.isAlive()).as("still in the middle").isTrue();
      cluster.killWorker(1);
      assertThat(sweep.waitFor()).isZero();
      // The master saw it go, and then the study end.
      assertThat(folder.resolve("cluster/master.log"))
          .content()
          .containsPattern("(?s)Removing worker worker-.*Removing app app-");
    }
    assertSameAsLocal(study, "spark");
  }

  @Test
  void aStudyThatWasStoppedOnTheClusterGoesOnHere() throws Exception {
    Path study = study(POINTS, 0.05);
    try (StandaloneCluster cluster = StandaloneCluster.start(folder.resolve("cluster"), 2)) {
      Process sweep = spark(study, cluster, "torn");
      Path store = folder.resolve("torn/results.duckdb");
      StandaloneCluster.await(Duration.ofSeconds(60), () -> Files.exists(store));
      cluster.awaitBusy(0);
      Thread.sleep(8000);
      assertThat(sweep.isAlive()).as("still in the middle").isTrue();
      sweep.destroy();
      assertThat(sweep.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(sweep.exitValue()).isEqualTo(SIGTERM);
      assertThat(folder.resolve("torn.log")).content().contains("Interrupted: ");
      assertThat(Files.readAllLines(folder.resolve("torn/results.csv")))
          .hasSizeBetween(1 + 1, 2 * POINTS);
    }
    Process rest = run(study, "torn", "rest.log");
    assertThat(rest.waitFor()).isZero();
    assertSameAsLocal(study, "torn");
  }

  @Test
  void aClusterWithoutWorkersIsSaid() throws Exception {
    Path study = study(2, 0.01);
    try (StandaloneCluster cluster = StandaloneCluster.start(folder.resolve("cluster"), 0)) {
      assertThat(spark(study, cluster, "spark").waitFor()).isEqualTo(2);
      assertThat(folder.resolve("spark.log")).content().contains("gave no worker within");
    }
  }

  private Path study(int points, double factor) throws IOException {
    Path study = folder.resolve("study.json");
    Files.writeString(study, Studies.small(points, factor));
    return study;
  }

  private void assertSameAsLocal(Path study, String spark) throws Exception {
    assertThat(run(study, "local", "local.log").waitFor()).isZero();
    for (String file : SAME) {
      assertThat(folder.resolve(spark).resolve(file))
          .hasSameBinaryContentAs(folder.resolve("local").resolve(file));
    }
  }

  private Process spark(Path study, StandaloneCluster cluster, String out) throws IOException {
    return run(study, out, out + ".log", "--engine", "spark", "--master", cluster.url());
  }

  private Process run(Path study, String out, String log, String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of("sweep", study.toString()));
    command.addAll(List.of(options));
    return start(command, out, log);
  }

  private Process start(List<String> words, String out, String log) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(PATIENCE, "-jar", Path.of("target", "cluster", "waymark.jar").toString()));
    command.addAll(words);
    command.addAll(List.of("--out", folder.resolve(out).toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    return builder.redirectOutput(folder.resolve(log).toFile()).start();
  }
}
