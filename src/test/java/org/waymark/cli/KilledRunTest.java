package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.task.FolderContent;

/**
 * SIGKILL on a real process: among the replications, among the worlds, and while the results are
 * written.
 */
@EnabledOnOs(OS.LINUX)
final class KilledRunTest {
  private static final int MOST_MILLISECONDS_LATER = 60;

  /** About as long as it takes to make tables and pages. */
  private static final int MILLISECONDS_OF_WRITING = 1500;

  private final Random moments = new Random(5);

  @TempDir private Path folder;

  @ParameterizedTest
  @Timeout(600)
  @ValueSource(
      strings = {
        "run scenarios/baseline.json",
        "compare scenarios/baseline.json scenarios/enforcement.json"
      })
  void whatIsKilledAtRandomMomentsEndsWithTheSameBytes(String command) throws Exception {
    long all = uninterrupted(command);
    assertThat(all).isPositive();
    List<Integer> parts = new ArrayList<>();
    for (int part : new int[] {10, 45, 80}) {
      parts.add(part + moments.nextInt(15));
    }
    long reached = 0;
    for (int part : parts) {
      Process process = start(command, "torn");
      await(process, all * part / 100);
      process.waitFor(moments.nextInt(MOST_MILLISECONDS_LATER), TimeUnit.MILLISECONDS);
      assertThat(process.isAlive()).as("killed at %d %%", part).isTrue();
      process.destroyForcibly().waitFor();
      assertThat(kept("torn")).isGreaterThan(reached);
      reached = tornAtTheEnd();
    }
    Process writing = start(command, "torn", "--overwrite");
    await(writing, all);
    writing.waitFor(moments.nextInt(MILLISECONDS_OF_WRITING), TimeUnit.MILLISECONDS);
    writing.destroyForcibly().waitFor();
    assertThat(start(command, "torn", "--overwrite").waitFor()).isZero();

    assertThat(FolderContent.of(folder.resolve("torn")))
        .isEqualTo(FolderContent.of(folder.resolve("whole")));
    assertThat(FolderContent.names(folder)).containsExactly("torn", "whole");
  }

  /** Bytes of all runs that are kept at the end of a command that nobody disturbs. */
  private long uninterrupted(String command) throws Exception {
    Process process = start(command, "whole");
    long most = 0;
    while (!process.waitFor(1, TimeUnit.MILLISECONDS)) {
      most = Math.max(most, kept("whole"));
    }
    assertThat(process.exitValue()).isZero();
    return most;
  }

  private void await(Process process, long bytes) throws Exception {
    while (kept("torn") < bytes && process.isAlive()) {
      Thread.sleep(1);
    }
  }

  /** Bytes of the journals beside a folder of results. */
  private long kept(String name) {
    long bytes = 0;
    for (String journal : List.of("replications.journal", "worlds.journal")) {
      bytes += folder.resolve("." + name + ".runs").resolve(journal).toFile().length();
    }
    return bytes;
  }

  /** As if the kill had come while a result was written; what is left. */
  private long tornAtTheEnd() throws IOException {
    Path worlds = folder.resolve(".torn.runs/worlds.journal");
    Path last =
        Files.exists(worlds) && Files.size(worlds) > 0
            ? worlds
            : folder.resolve(".torn.runs/replications.journal");
    try (RandomAccessFile file = new RandomAccessFile(last.toFile(), "rw")) {
      file.setLength(file.length() - 1 - moments.nextInt(200));
    }
    return kept("torn");
  }

  private Process start(String command, String name, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--set", "population.factor=0.01", "--months", "24", "--burn-in", "6"));
    words.addAll(List.of("--replications", "12", "--worlds", "6", "--threads", "1", "--quiet"));
    words.addAll(List.of("--out", folder.resolve(name).toString()));
    words.addAll(Arrays.asList(more));
    return RealProcess.start(words.toArray(new String[0]));
  }
}
