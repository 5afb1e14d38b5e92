package org.waymark.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.Allocated;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.study.StudyReader;

final class SweepManifestTest {
  private static final Evidence EVIDENCE = Evidence.load();

  @TempDir private Path folder;

  private SweepPlan plan(int points, double high) throws IOException {
    Path study = folder.resolve("study.json");
    Files.writeString(
        study,
        """
        { "scenario": "%s", "design": { "type": "sobol-sequence", "points": %d },
          "factors": [ { "path": "iom.autonomy", "low": 0.2, "high": %s },
                       { "path": "iom.strategy", "levels": ["needs-based", "adaptive"] },
                       { "path": "iom.annualBudgetUsd", "low": 1e6, "high": 1e8 } ] }
        """
            .formatted(Path.of("scenarios/baseline.json").toAbsolutePath(), points, high));
    return SweepPlan.of(StudyReader.of(EVIDENCE).read(study), EVIDENCE, List.of(), Shard.WHOLE);
  }

  private SweepManifest read(SweepPlan plan) throws IOException {
    Files.writeString(folder.resolve("manifest.json"), SweepManifest.of(plan).text());
    return SweepManifest.read(folder);
  }

  @Test
  void whatIsReadBackIsTheSameAndIsWrittenAsTheSameBytes() throws IOException {
    for (int points : List.of(1, 50, 2_001)) {
      SweepPlan plan = plan(points, 0.8);
      SweepManifest read = read(plan);
      assertThat(read.text()).isEqualTo(SweepManifest.of(plan).text());
      assertThat(read.points()).isEqualTo(plan.points());
      assertThat(read.hasSameRunsAs(SweepManifest.of(plan.withReplications(9)))).isTrue();
      assertThat(read.hasSameRunsAs(SweepManifest.of(plan(points, 0.81)))).isFalse();
    }
  }

  @Test
  void aFileThatIsNoManifestOfASweepIsNotTakenForOne() throws IOException {
    for (String text : List.of("", "[]", "{", "{ \"kind\": \"sweep\", \"study\": 5 }", "{}")) {
      Files.writeString(folder.resolve("manifest.json"), text);
      assertThat(SweepManifest.read(folder)).as(text).isNull();
    }
    assertThat(SweepManifest.read(folder.resolve("nowhere"))).isNull();
  }

  /** Trees and texts of all points made whoever went on with 100,000 of them need 800 MB. */
  @Test
  void toGoOnTakesNoMemoryForEachPoint() throws Exception {
    assertThat(allocated(4_000) - allocated(2_100)).isLessThan(100 * 1_900);
  }

  private long allocated(int points) throws Exception {
    SweepPlan plan = plan(points, 0.8);
    SweepManifest read = read(plan);
    SweepManifest wanted = SweepManifest.of(plan);
    return Allocated.bytes(() -> read.hasSameRunsAs(wanted));
  }
}
