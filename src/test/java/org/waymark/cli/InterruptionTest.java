package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static final String BASELINE = "scenarios/baseline.json";
  private static final String BUDGET = "scenarios/budget.json";

  private static final String FACTOR = "{ \"path\": \"iom.autonomy\", \"levels\": [0.2, 0.8] }";
  private static final String BARRIER =
      """
      { "barrier": "autonomy", "source": "assumption",
        "values": { "iom.autonomy": { "today": 0.5, "lifted": 0.9 } } }
      """;

  @TempDir private Path folder;

  @Test
  @Timeout(30)
  void keepsWhatWasFinishedWithinASecondAndLeavesWith130() throws Exception {
    String said = interrupted(2, "run", BASELINE, "--replications", "5");
    assertThat(Files.readString(target().resolve("manifest.json")))
        .contains("\"replicationsFinished\" : 2", "\"complete\" : false");
    assertThat(said)
        .isEqualTo("Interrupted: 2 finished replications are kept in " + target() + ".");
    assertThat(Files.list(folder)).containsExactly(target());
  }

  @Test
  @Timeout(30)
  void aComparisonKeepsThePairsThatAreWhole() throws Exception {
    String said = interrupted(2, "compare", BASELINE, BUDGET, "--replications", "5");
    assertThat(Files.readString(target().resolve("manifest.json")))
        .contains("\"replicationsFinished\" : 2", "\"complete\" : false");
    assertThat(said)
        .isEqualTo("Interrupted: 2 finished replications are kept in " + target() + ".");
    assertThat(Files.readAllLines(target().resolve("results.csv"))).hasSize(1 + 2 * 2);
    assertThat(target().resolve("results.parquet")).isNotEmptyFile();
    assertThat(target().resolve("summary.json")).isNotEmptyFile();
    assertThat(target().resolve("assumptions.csv")).doesNotExist();
    assertThat(Files.list(folder)).containsExactly(target());
  }

  @Test
  @Timeout(30)
  void aComparisonKeepsTheWorldsThatAreWhole() throws Exception {
    String said =
        interrupted(2, "compare", BASELINE, BUDGET, "--replications", "2", "--assumptions", "5");
    assertThat(Files.readString(target().resolve("manifest.json")))
        .contains("\"replicationsFinished\" : 2", "\"plausibleSetsFinished\" : 2")
        .contains("\"complete\" : false");
    assertThat(said).contains("2 of 5").contains(target().toString());
    assertThat(Files.readAllLines(target().resolve("assumptions.csv"))).hasSize(1 + 2 * 2);
    assertThat(Files.list(folder)).containsExactly(target());
  }

  @Test
  @Timeout(30)
  void ofAComparisonWithoutAWholePairNothingIsLeft() throws Exception {
    String said = interrupted(0, "compare", BASELINE, BUDGET, "--replications", "5");
    assertThat(said).startsWith("Interrupted").contains("nothing");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @Timeout(30)
  void aSweepSaysWhatIsKept() throws Exception {
    String said = interrupted(2, "sweep", study("\"factors\": [ " + FACTOR + " ]", "grid"));
    assertThat(said).startsWith("Interrupted: 2 of 10 runs are kept in " + target());
    assertThat(Files.readAllLines(target().resolve("results.csv"))).hasSize(1 + 2);
  }

  @Test
  @Timeout(30)
  void anAttributionSaysWhatIsKept() throws Exception {
    String said =
        interrupted(2, "attribute", study("\"barriers\": [ " + BARRIER + " ]", "coalitions"));
    assertThat(said).startsWith("Interrupted: 2 of 10 runs are kept in " + target());
    assertThat(target().resolve("attribution.json")).doesNotExist();
  }

  private String study(String varied, String design) throws IOException {
    Path study = Files.createTempFile("study", ".json");
    study.toFile().deleteOnExit();
    return Files.writeString(
            study,
            "{ \"scenario\": \"%s\", %s, \"design\": { \"type\": \"%s\" }, \"replications\": 5 }"
                .formatted(Path.of(BASELINE).toAbsolutePath(), varied, design))
        .toString();
  }

  private Path target() {
    return folder.resolve("r");
  }

  /**
   * Interrupts a command as soon as a run never ends.
   *
   * @param quick how many runs do
   * @return what it said at last
   */
  private String interrupted(int quick, String... command) throws Exception {
    assumeFalse(ignoresInterrupts(), "whoever started these tests ignores interrupts");
    Process process = start(quick, command);
    BufferedReader err = process.errorReader();
    String line = err.readLine();
    while (line != null && !line.contains("WAITING")) {
      line = err.readLine();
    }
    Thread.sleep(300);
    long begin = System.nanoTime();
    interrupt(process);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    if (command[0].equals("run")) {
      // A comparison draws its page from what is kept, which takes longer.
      assertThat((System.nanoTime() - begin) / 1e9).isLessThan(2);
    }
    return err.readLine();
  }

  private Process start(int quick, String... command) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), "-Dquick=" + quick));
    line.add(SlowNation.class.getName());
    line.addAll(List.of(command));
    line.addAll(List.of("--out", target().toString()));
    return new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
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
