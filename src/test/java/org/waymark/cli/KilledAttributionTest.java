package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL on a real process, in the study's runs, while replications are added, in the worlds. */
@EnabledOnOs(OS.LINUX)
final class KilledAttributionTest {
  private static final int KILLS = 4;
  private static final List<String> MAY_DIFFER = List.of("timing.json", "results.duckdb");

  @TempDir private Path folder;

  @Test
  @Timeout(600)
  void anAttributionThatIsKilledAtRandomMomentsEndsWithTheSameBytes() throws Exception {
    Path study = folder.resolve("study.json");
    Files.writeString(study, AttributeTest.study().replace("0.02", "0.01"));
    Path whole = folder.resolve("whole");
    long began = System.nanoTime();
    assertThat(start(study, whole).waitFor()).isZero();
    long took = System.nanoTime() - began;

    Path torn = folder.resolve("torn");
    Random moments = new Random(5);
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = start(study, torn);
      if (!process.waitFor((long) (took * moments.nextDouble(0.3, 0.7)), TimeUnit.NANOSECONDS)) {
        process.destroyForcibly().waitFor();
        killed++;
      }
    }
    assertThat(killed).isPositive();
    assertThat(start(study, torn).waitFor()).isZero();
    List<Path> files = files(whole);
    assertThat(files(torn)).isEqualTo(files);
    for (Path file : files) {
      if (!MAY_DIFFER.contains(file.getFileName().toString())) {
        assertThat(torn.resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
      }
    }
  }

  /** Files that are whole; a draft that a kill left behind begins with a dot. */
  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .map(root::relativize)
          .sorted()
          .toList();
    }
  }

  private static Process start(Path study, Path out) throws IOException {
    return RealProcess.builder(
            List.of(),
            "attribute",
            study.toString(),
            "--threads",
            "1",
            "--precision",
            "0.1%",
            "--max-replications",
            "6",
            "--out",
            out.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
