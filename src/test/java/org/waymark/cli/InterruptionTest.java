package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.task.FolderContent;

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

  /** How many of how many runs were there already, of each command that was interrupted. */
  private final List<String> before = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  @Timeout(120)
  void keepsWhatWasFinishedAndLeavesSoonWith130() throws Exception {
    List<String> said = interrupted(2, "run", BASELINE, "--replications", "5");
    assertThat(Files.readString(target().resolve("manifest.json")))
        .contains("\"replicationsFinished\" : 2", "\"complete\" : false");
    assertThat(said)
        .containsExactly(
            "Interrupted: 2 finished replications are kept in " + target() + ".",
            "The same command goes on from there.");
    assertThat(Files.list(folder)).containsExactly(target());
    assertThat(target().resolve("runs")).isDirectory();
  }

  @Test
  @Timeout(180)
  void theSameCommandGoesOnAlsoWhereItMayOverwrite() throws Exception {
    String[] command = {"run", BASELINE, "--replications", "5", "--worlds", "3"};
    interrupted(2, command);
    assertThat(interrupted(3, command)).startsWith(kept(3));
    String[] replacing = Arrays.copyOf(command, command.length + 1);
    replacing[command.length] = "--overwrite";
    assertThat(interrupted(4, replacing)).startsWith(kept(4));
    assertThat(before).containsExactly("", "2 of 5", "3 of 5");
    Process last = start(5, command);
    assertThat(last.waitFor()).isZero();
    assertThat(FolderContent.names(folder)).containsExactly("r");
    assertThat(target().resolve("runs")).doesNotExist();
    Process again = start(5, command);
    assertThat(again.errorReader().lines().toList()).anyMatch(line -> line.contains("--overwrite"));
    assertThat(again.waitFor()).isEqualTo(2);
  }

  private String kept(int replications) {
    return "Interrupted: " + replications + " finished replications are kept in " + target() + ".";
  }

  @Test
  @Timeout(120)
  void aComparisonKeepsThePairsThatAreWhole() throws Exception {
    List<String> said = interrupted(2, "compare", BASELINE, BUDGET, "--replications", "5");
    assertThat(Files.readString(target().resolve("manifest.json")))
        .contains("\"replicationsFinished\" : 2", "\"complete\" : false");
    assertThat(said)
        .containsExactly(
            "Interrupted: 2 finished replications are kept in " + target() + ".",
            "The same command goes on from there.");
    assertThat(Files.readAllLines(target().resolve("results.csv"))).hasSize(1 + 2 * 2);
    assertThat(target().resolve("results.parquet")).isNotEmptyFile();
    assertThat(target().resolve("summary.json")).isNotEmptyFile();
    assertThat(target().resolve("assumptions.csv")).doesNotExist();
    assertThat(Files.list(folder)).containsExactly(target());
    assertThat(target().resolve("runs")).isDirectory();
  }

  @Test
  @Timeout(120)
  void aComparisonKeepsTheWorldsThatAreWhole() throws Exception {
    List<String> said =
        interrupted(2, "compare", BASELINE, BUDGET, "--replications", "2", "--worlds", "5");
    assertThat(Files.readString(target().resolve("manifest.json")))
        .contains("\"replicationsFinished\" : 2", "\"plausibleSetsFinished\" : 2")
        .contains("\"complete\" : false");
    assertThat(said).hasSize(2);
    assertThat(said.get(0)).contains("2 of 5", target().toString());
    assertThat(said.get(1)).isEqualTo("The same command goes on from there.");
    assertThat(Files.readAllLines(target().resolve("assumptions.csv"))).hasSize(1 + 2 * 2);
    assertThat(Files.list(folder)).containsExactly(target());
  }

  @Test
  @Timeout(120)
  void ofAComparisonWithoutAWholePairNothingIsLeft() throws Exception {
    List<String> said = interrupted(0, "compare", BASELINE, BUDGET, "--replications", "5");
    assertThat(said).hasSize(1);
    assertThat(said.get(0)).startsWith("Interrupted").contains("nothing");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @Timeout(120)
  void aSweepSaysWhatIsKept() throws Exception {
    List<String> said = interrupted(2, "sweep", study("\"factors\": [ " + FACTOR + " ]", "grid"));
    assertThat(said.get(0)).startsWith("Interrupted: 2 of 10 runs are kept in " + target());
    assertThat(Files.readAllLines(target().resolve("results.csv"))).hasSize(1 + 2);
  }

  @Test
  @Timeout(120)
  void anAttributionSaysWhatIsKept() throws Exception {
    List<String> said =
        interrupted(2, "attribute", study("\"barriers\": [ " + BARRIER + " ]", "coalitions"));
    assertThat(said.get(0)).startsWith("Interrupted: 2 of 10 runs are kept in " + target());
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
  private List<String> interrupted(int quick, String... command) throws Exception {
    assumeFalse(ignoresInterrupts(), "whoever started these tests ignores interrupts");
    Process process = start(quick, command);
    BufferedReader err = process.errorReader();
    String there = "";
    String line = err.readLine();
    while (line != null && !line.contains("WAITING")) {
      there = line.contains(" are there already") ? line.replaceAll(".*: | runs are.*", "") : there;
      line = err.readLine();
    }
    before.add(there);
    Thread.sleep(300);
    long begin = System.nanoTime();
    interrupt(process);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    if (command[0].equals("run")) {
      // A comparison draws its page from what is kept, which takes longer. Two seconds on a
      // machine that has nothing else to do.
      assertThat((System.nanoTime() - begin) / 1e9).isLessThan(10);
    }
    return err.lines().filter(said -> !said.contains("WAITING")).toList();
  }

  private Process start(int quick, String... command) throws IOException {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of("--out", target().toString()));
    return RealProcess.of(SlowNation.class, List.of("-Dquick=" + quick), line)
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
