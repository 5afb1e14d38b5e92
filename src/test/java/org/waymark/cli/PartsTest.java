package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.cli.session.Engines;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.engine.SimulatorFactory;
import org.waymark.task.FolderContent;

/** Parts of a run and of a comparison, and what is put together of them. */
final class PartsTest {
  private static final SimulatorFactory FAKE =
      (scenario, evidence, audit) -> new FakeNation(scenario, 0);
  private static final SimulatorFactory FAILS =
      (scenario, evidence, audit) ->
          (run, seed, cancelled) -> {
            if (run == 2) {
              throw new IllegalStateException("broken");
            }
            return new FakeNation(scenario, 0).simulate(run, seed, cancelled);
          };
  private static final String RUN = "run scenarios/baseline.json";
  private static final String COMPARE = "compare scenarios/baseline.json scenarios/budget.json";

  /** Of a scenario that departs from the record, so that each world has a run that judges it. */
  private static final String DEPARTS = " --set poverty.rateMultiplier=0.8";

  @TempDir private Path folder;

  private Screen waymark(String command, String name, String... more) {
    return waymark(FAKE, command, name, more);
  }

  private Screen waymark(SimulatorFactory nation, String command, String name, String... more) {
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    if (!command.startsWith("merge")) {
      args.addAll(List.of("--replications", "4", "--worlds", "5", "--months", "30"));
    }
    args.addAll(List.of("--out", folder.resolve(name).toString()));
    args.addAll(Arrays.asList(more));
    return Screen.of(new Engines(nation, step -> java.util.Map.of()), args);
  }

  private String part(String command, int index) {
    String name = "p" + index;
    Screen screen = waymark(command, name, "--shard", index + "/3");
    assertThat(screen.code()).as(screen.err()).isZero();
    assertThat(screen.out()).contains("Part " + index + "/3 is complete");
    return folder.resolve(name).toString();
  }

  private Screen merge(String... parts) {
    return waymark("merge " + String.join(" ", parts), "m");
  }

  @ParameterizedTest
  @ValueSource(strings = {RUN, COMPARE, RUN + DEPARTS, COMPARE + DEPARTS})
  void partsPutTogetherAreTheWhole(String command) {
    Screen whole = waymark(command, "whole");
    assertThat(whole.code()).as(whole.err()).isZero();
    Screen merged = merge(part(command, 3), part(command, 1), part(command, 2));
    assertThat(merged.code()).as(merged.err()).isZero();
    String out = folder.resolve("m").toString();
    assertThat(merged.out())
        .isEqualTo(whole.out().replace(folder.resolve("whole").toString(), out));
    assertThat(FolderContent.of(folder.resolve("m")))
        .isEqualTo(FolderContent.of(folder.resolve("whole")));
    assertThat(FolderContent.names(folder)).containsExactly("m", "p1", "p2", "p3", "whole");
  }

  @Test
  void aPartHasItsRunsAndNothingThatWouldPassForTheWhole() {
    part(RUN, 2);
    assertThat(FolderContent.names(folder.resolve("p2")))
        .containsExactly("manifest.json", "runs", "timing.json");
    assertThat(FolderContent.text(folder.resolve("p2/manifest.json")))
        .contains("\"shard\" : \"2/3\"", "\"seeds\" : [ 2 ]", "\"complete\" : true");
  }

  @ParameterizedTest
  @ValueSource(strings = {RUN, COMPARE})
  void partsThatAreNotAllOfOneQuestionAreRefusedInASentence(String command) {
    String one = part(command, 1);
    String two = part(command, 2);
    assertRefused(merge(one, two), "Part 3/3 is missing.");
    assertRefused(merge(one), "Part 2/3 is missing.", "Part 3/3 is missing.");
    String three = part(command, 3);
    assertRefused(
        merge(one, two, three, two), "Part 2/3 is there twice: " + two + " and " + two + ".");
    assertThat(waymark(command, "f", "--seed", "9", "--shard", "3/3").code()).isZero();
    String foreign = folder.resolve("f").toString();
    assertRefused(merge(one, two, foreign), foreign + " is no part of the same ");
    assertThat(waymark(command, "h", "--shard", "1/2").code()).isZero();
    String half = folder.resolve("h").toString();
    assertRefused(merge(one, two, half), half + " is no part of the same ");
    assertRefused(merge(one, two, folder.toString()), folder + " holds no part of ");
    assertThat(merge(one, two, three).code()).isZero();
    assertRefused(merge(one, two, three), "--overwrite");
  }

  private static void assertRefused(Screen screen, String... sentences) {
    assertThat(screen.code()).isEqualTo(2);
    assertThat(screen.out()).isEmpty();
    assertThat(screen.err()).hasLineCount(sentences.length).contains(sentences);
  }

  @Test
  void aPartOfWhichARunFailedIsRunAgainFirst() {
    String one = part(RUN, 1);
    String two = part(RUN, 2);
    Screen failed = waymark(FAILS, RUN, "p3", "--shard", "3/3");
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.err()).contains("Replication 2 (seed 3) failed");
    String three = folder.resolve("p3").toString();
    // What failed may be all that the part had of replications: then there is no folder.
    assertRefused(merge(one, two, three), three);
    assertThat(merge(one, two, part(RUN, 3)).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {RUN, COMPARE})
  void morePartsThanReplicationsAreAWholeToo(String command) {
    Screen whole = waymark(command, "whole");
    assertThat(whole.code()).as(whole.err()).isZero();
    List<String> parts = new ArrayList<>();
    for (int index = 1; index <= 6; index++) {
      Screen part = waymark(command, "p" + index, "--shard", index + "/6");
      assertThat(part.code()).as(part.err()).isZero();
      parts.add(folder.resolve("p" + index).toString());
    }
    Screen merged = merge(parts.toArray(new String[0]));
    assertThat(merged.code()).as(merged.err()).isZero();
    assertThat(FolderContent.of(folder.resolve("m")))
        .isEqualTo(FolderContent.of(folder.resolve("whole")));
  }

  @Test
  void aPartCannotTellHowManyReplicationsAreEnough() {
    assertThat(waymark(COMPARE, "x", "--precision", "2%", "--shard", "1/3").err())
        .contains("--shard and --precision contradict each other");
  }
}
