package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C on a real process. */
@EnabledOnOs(OS.LINUX)
final class InterruptionTest {
  private static final int SIGINT_BIT = 2;

  @TempDir private Path folder;

  @Test
  @Timeout(30)
  void keepsWhatWasFinishedWithinASecondAndLeavesWith130() throws Exception {
    assumeFalse(ignoresInterrupts(), "whoever started these tests ignores interrupts");
    Path target = folder.resolve("r");
    Process process = start(target, "5");
    BufferedReader err = process.errorReader();
    String line = err.readLine();
    while (line != null && !line.contains("WAITING")) {
      line = err.readLine();
    }
    Thread.sleep(300);
    long begin = System.nanoTime();
    interrupt(process);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat((System.nanoTime() - begin) / 1e9).isLessThan(2);
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(Files.readString(target.resolve("manifest.json")))
        .contains("\"replicationsFinished\" : 2", "\"complete\" : false");
    assertThat(err.readLine())
        .isEqualTo("Interrupted: 2 finished replications are kept in " + target + ".");
    assertThat(Files.list(folder)).containsExactly(target);
  }

  private static Process start(Path target, String replications) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            SlowNation.class.getName(),
            "run",
            "scenarios/baseline.json",
            "--replications",
            replications,
            "--out",
            target.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void interrupt(Process process) throws Exception {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  private static boolean ignoresInterrupts() throws IOException {
    List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
    return status.stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
        .anyMatch(mask -> (mask & SIGINT_BIT) != 0);
  }
}
