package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.cli.session.Engines;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.task.FolderContent;

/** Two commands that write to one folder at once. */
@EnabledOnOs(OS.LINUX)
final class BusyFolderTest {
  private static final String RUN = "run scenarios/baseline.json --quick";
  private static final String COMPARE =
      "compare scenarios/baseline.json scenarios/budget.json --quick";
  private static final String SWEEP = "sweep scenarios/studies/budget-integrity.json";

  private static final int RUNS_OF_STUDY = 4;

  /** Whoever simulates has begun too much. */
  private static final SimulatorFactory NEVER =
      (scenario, evidence, audit) -> {
        throw new AssertionError("simulates");
      };

  @TempDir private Path folder;

  @ParameterizedTest
  @Timeout(120)
  @ValueSource(strings = {RUN, COMPARE, SWEEP})
  void theSecondIsToldAtOnceAndTheFirstIsNotDisturbed(String command) throws Exception {
    Process first = start(command);
    try {
      BufferedReader err = first.errorReader();
      String line = err.readLine();
      while (line != null && !line.contains("WAITING")) {
        line = err.readLine();
      }
      List<String> names = FolderContent.names(folder);
      for (String second : List.of(command, command + " --overwrite")) {
        Screen screen = Screen.of(new Engines(NEVER, step -> Map.of()), arguments(second));
        assertThat(screen.code()).as(screen.err()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).isEqualTo(busy());
      }
      assertThat(FolderContent.names(folder)).isEqualTo(names);
      assertThat(first.isAlive()).isTrue();
    } finally {
      first.destroyForcibly().waitFor();
    }
  }

  @Test
  @Timeout(120)
  void anAttributionKeepsItsFolderWhileItTriesOtherWorlds() throws Exception {
    CountDownLatch among = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger runs = new AtomicInteger();
    SimulatorFactory waitsInWorlds =
        (scenario, evidence, audit) ->
            (run, seed, cancelled) -> {
              if (runs.incrementAndGet() > RUNS_OF_STUDY) {
                among.countDown();
                awaitUninterrupted(goOn);
              }
              return new FakeNation(scenario, 0).simulate(run, seed, cancelled);
            };
    String command = "attribute " + study() + " --threads 1";
    CompletableFuture<Screen> first =
        CompletableFuture.supplyAsync(
            () -> Screen.of(new Engines(waitsInWorlds, step -> Map.of()), arguments(command)));
    among.await();
    for (String second : List.of(command, command + " --quick", command + " --overwrite")) {
      Screen screen = Screen.of(new Engines(NEVER, step -> Map.of()), arguments(second));
      assertThat(screen.err()).isEqualTo(busy());
      assertThat(screen.code()).isEqualTo(2);
    }
    goOn.countDown();
    assertThat(first.get().code()).as(first.get().err()).isZero();
    assertThat(FolderContent.names(folder)).containsExactly("r");
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A study of one barrier: two runs with each of two seeds, and then other worlds. */
  private static String study() throws IOException {
    Path study = Files.createTempFile("study", ".json");
    study.toFile().deleteOnExit();
    return Files.writeString(
            study,
            """
            { "scenario": "%s",
              "barriers": [
                { "barrier": "autonomy", "source": "assumption",
                  "values": { "iom.autonomy": { "today": 0.5, "lifted": 0.9 } } } ],
              "replications": 2, "robustness": { "points": 3, "orders": 2 },
              "outputs": ["people_trafficked"] }
            """
                .formatted(Path.of("scenarios/baseline.json").toAbsolutePath()))
        .toString();
  }

  private String busy() {
    return "Another command is writing to "
        + folder.resolve("r")
        + "; wait until it is done, or write elsewhere with --out.\n";
  }

  private Process start(String command) throws IOException {
    return RealProcess.of(SlowNation.class, List.of("-Dquick=2"), arguments(command))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private List<String> arguments(String command) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.addAll(List.of("--out", folder.resolve("r").toString()));
    return arguments;
  }
}
