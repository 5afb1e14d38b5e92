package org.waymark.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.RealProcess;

/** SIGKILL on a real process, again and again. */
@EnabledOnOs(OS.LINUX)
final class KilledSweepTest {
  private static final int KILLS = 5;

  @TempDir private Path folder;

  @Test
  @Timeout(600)
  void aSweepThatIsKilledAtRandomMomentsEndsWithTheSameBytes() throws Exception {
    Path study = folder.resolve("study.json");
    String base = Path.of("scenarios", "baseline.json").toAbsolutePath().toString();
    Files.writeString(
        study,
        """
        { "scenario": "%s", "set": { "population.factor": 0.01, "months": 24, "burnInMonths": 6 },
          "factors": [ { "path": "iom.autonomy", "low": 0.2, "high": 0.8 } ],
          "design": { "type": "sobol-sequence", "points": 60 }, "replications": 2,
          "outputs": ["people_trafficked", "identified_within_3_years_per_100"] }
        """
            .formatted(base));
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
    for (String file :
        List.of(
            "results.csv",
            "results.parquet",
            "failures.csv",
            "manifest.json",
            "report.html",
            "sweep.json",
            "charts/response-people-trafficked.png")) {
      assertThat(torn.resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
    }
    try (var files = Files.list(torn)) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .containsExactlyInAnyOrder(
              "results.csv",
              "results.parquet",
              "results.duckdb",
              "failures.csv",
              "manifest.json",
              "report.html",
              "sweep.json",
              "charts",
              "timing.json");
    }
  }

  private static Process start(Path study, Path out) throws IOException {
    return RealProcess.start("sweep", study.toString(), "--threads", "1", "--out", out.toString());
  }
}
