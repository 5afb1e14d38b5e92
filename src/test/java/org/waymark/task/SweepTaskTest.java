package org.waymark.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.LocalEngine;
import org.waymark.experiment.ensemble.Counter;
import org.waymark.experiment.ensemble.Engine;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.store.FigureStore;
import org.waymark.experiment.study.StudyReader;
import org.waymark.experiment.sweep.Sweep;
import org.waymark.experiment.sweep.SweepPlan;
import org.waymark.experiment.sweep.WorldsOfStudy;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.Language;
import org.waymark.words.Words;

/** A study of factors that is stopped in its worlds and gone on with. */
final class SweepTaskTest {
  private static final int RUNS = 4 * (40 + 1); // the scenario as it is, too, which judges
  private static final Path BASELINE = Path.of("scenarios/baseline.json").toAbsolutePath();
  private static final Evidence EVIDENCE = Evidence.load();

  @TempDir private Path folder;

  private SweepTask task(String out) throws IOException {
    Path file = folder.resolve("study.json");
    Files.writeString(
        file,
        """
        { "scenario": "%s", "set": { "months": 24, "burnInMonths": 1 },
          "factors": [ { "path": "victims.identified.alone", "low": 0.05, "high": 0.2 } ],
          "design": { "type": "latin-hypercube", "points": 40 },
          "replications": 2, "outputs": ["victims_identified"] }
        """
            .formatted(BASELINE));
    SweepPlan plan =
        SweepPlan.of(StudyReader.of(EVIDENCE).read(file), EVIDENCE, List.of(), Shard.WHOLE);
    WorldsOfStudy worlds =
        WorldsOfStudy.ofFactors(
            plan,
            ScenarioReader.of(EVIDENCE).readBaseline(BASELINE),
            WorldsFrom.prior(4),
            EVIDENCE);
    return new SweepTask(plan, Optional.of(worlds), folder.resolve(out), false);
  }

  private Sweep.Result run(String out, Counter own, Counter inWorlds) throws IOException {
    SweepTask task = task(out);
    try (Engine engine =
        new LocalEngine((scenario, known, audit) -> new FormulaNation(scenario), EVIDENCE, 1)) {
      assertThat(task.run(new Ensemble(engine, own, own)).isWhole()).isTrue();
      page(task, Optional.empty());
      Sweep.Result result = task.runInWorlds(new Ensemble(engine, inWorlds, inWorlds));
      if (result.isWhole()) {
        page(task, task.worlds());
      }
      return result;
    }
  }

  private static void page(SweepTask task, Optional<WorldsOfStudy> worlds) throws IOException {
    SweepTask.page(task.folder(), worlds, Words.of(Language.EN));
  }

  private Map<String, String> content(String out) {
    Map<String, String> content = FolderContent.of(folder.resolve(out));
    content.keySet().removeIf(name -> name.endsWith(FigureStore.FILE) || name.contains("timing"));
    return content;
  }

  @Test
  void stoppedInItsWorldsItGoesOnToTheSameBytes() throws IOException {
    assertThat(run("whole", Counter.all(), Counter.all()).finished()).isEqualTo(RUNS);
    assertThat(run("torn", Counter.all(), Counter.until(50)).isComplete()).isFalse();
    assertThat(folder.resolve("torn/report.html")).exists();
    assertThat(folder.resolve("torn/sweep.json")).content().doesNotContain("assumptions");

    Counter again = Counter.all();
    Counter rest = Counter.all();
    assertThat(run("torn", again, rest).isWhole()).isTrue();
    assertThat(again.runs()).isZero();
    assertThat(rest.runs()).isBetween(RUNS - 52, RUNS - 50);
    assertThat(content("torn")).containsKeys("worlds.csv", "report.html", "sweep.json");
    assertThat(content("torn")).isEqualTo(content("whole"));
  }
}
