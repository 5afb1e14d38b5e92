package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.task.FolderContent;

/** What a machine lacks is said in one sentence, and nothing is lost by it. */
@Tag("long")
final class SmallMachineTest {
  private static final String SWEEP =
      """
      { "name": "Autonomy", "scenario": "%s", "replications": 2, "outputs": ["people_trafficked"],
        "factors": [ { "path": "iom.autonomy", "levels": [0.3, 0.5] } ], "design": { "type": "grid" } }
      """;

  @TempDir private Path folder;

  private record Said(int code, String err) {}

  private Said waymark(List<String> jvm, String command, String... more) throws Exception {
    Path study = folder.resolve("study.json");
    Files.writeString(study, SWEEP.formatted(Path.of("scenarios/baseline.json").toRealPath()));
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.replaceAll(word -> word.equals("study.json") ? study.toString() : word);
    words.addAll(List.of("--out", folder.resolve("out").toString()));
    words.addAll(List.of(more));
    Path err = folder.resolve("err");
    Process process =
        RealProcess.builder(jvm, words.toArray(new String[0]))
            .redirectError(err.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Said(process.waitFor(), Files.readString(err));
  }

  @ParameterizedTest
  @Timeout(120)
  @ValueSource(
      strings = {
        "run scenarios/baseline.json",
        "compare scenarios/baseline.json scenarios/budget.json",
        "sweep study.json",
      })
  void aTemporaryFolderThatIsNoneIsSaidBeforeAnythingIsSimulated(String command) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    for (Path none : List.of(folder.resolve("absent"), file)) {
      Said said = waymark(List.of("-Djava.io.tmpdir=" + none), command);
      assertThat(said.code()).isEqualTo(2);
      assertThat(said.err().strip())
          .startsWith("The temporary folder " + none + " is of no use")
          .doesNotContain("\n");
      assertThat(folder.resolve("out")).doesNotExist();
    }
  }

  @Test
  @Timeout(300)
  void withoutMemoryNoRunFailsAndTheSameCommandGoesOn() throws Exception {
    String command = "run scenarios/baseline.json --replications 2 --worlds 0 --months 12";
    Said said = waymark(List.of("-Xmx20m"), command, "--threads", "4");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.err().strip())
        .startsWith("There was not enough memory; use fewer --threads or a smaller nation")
        .doesNotContain("\n");
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(waymark(List.of(), command).code()).isZero();
    assertThat(FolderContent.names(folder.resolve("out"))).doesNotContain("failures.csv");
  }

  @Test
  @Timeout(300)
  void onlyAsManyRunsGoAtOnceAsHaveRoom() throws Exception {
    String command = "run scenarios/baseline.json --replications 4 --worlds 0 --months 48 --quiet";
    Said said = waymark(List.of("-Xmx110m"), command, "--threads", "16");
    assertThat(said).isEqualTo(new Said(0, ""));
  }
}
