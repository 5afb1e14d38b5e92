package org.waymark.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A real master with real workers of one core each, on this machine, from Spark's own jars. */
final class StandaloneCluster implements AutoCloseable {
  private static final Path SPARK = Path.of("target", "spark").toAbsolutePath();

  private final Path folder;
  private final Process master;
  private final int port;
  private final List<Process> workers = new ArrayList<>();

  private StandaloneCluster(Path folder, int workers) throws Exception {
    assertThat(SPARK.resolve("jars"))
        .as("mvn -f src/cluster/distribution/pom.xml package")
        .isDirectory();
    this.folder = folder;
    this.port = unusedPort();
    this.master = deploy("master", "master.Master", "--port", Integer.toString(port));
    await(Duration.ofSeconds(60), this::answers);
    for (int i = 0; i < workers; i++) {
      this.workers.add(
          deploy(
              "worker-" + i,
              "worker.Worker",
              "--cores",
              "1",
              "--memory",
              "2g",
              "--work-dir",
              folder.resolve("work-" + i).toString(),
              url()));
    }
  }

  static StandaloneCluster start(Path folder, int workers) throws Exception {
    return new StandaloneCluster(folder, workers);
  }

  String url() {
    return "spark://127.0.0.1:" + port;
  }

  /** Waits until a worker simulates. */
  void awaitBusy(int worker) throws InterruptedException {
    await(
        Duration.ofSeconds(60),
        () -> workers.get(worker).children().anyMatch(StandaloneCluster::isExecutor));
  }

  /** Kills a worker and what it started, with SIGKILL. */
  void killWorker(int worker) {
    workers.get(worker).descendants().forEach(ProcessHandle::destroyForcibly);
    workers.get(worker).destroyForcibly();
  }

  @Override
  public void close() throws InterruptedException {
    for (int i = 0; i < workers.size(); i++) {
      killWorker(i);
    }
    master.destroyForcibly().waitFor();
  }

  static void await(Duration patience, BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited for %s", patience).isLessThan(deadline);
      Thread.sleep(50);
    }
  }

  private static boolean isExecutor(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend");
  }

  private Process deploy(String log, String type, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", SPARK.resolve("jars") + "/*"));
    command.addAll(
        List.of("org.apache.spark.deploy." + type, "--host", "127.0.0.1", "--webui-port", "0"));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_HOME", SPARK.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    Files.createDirectories(folder);
    return builder.redirectOutput(folder.resolve(log + ".log").toFile()).start();
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int unusedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
