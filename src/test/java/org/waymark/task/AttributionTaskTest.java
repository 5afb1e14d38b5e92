package org.waymark.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.design.Robustness;
import org.waymark.experiment.engine.LocalEngine;
import org.waymark.experiment.ensemble.Counter;
import org.waymark.experiment.ensemble.Engine;
import org.waymark.experiment.ensemble.Ensemble;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.study.StudyReader;
import org.waymark.experiment.sweep.SweepPlan;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class AttributionTaskTest {
  private static final int OWN = 4 * 2;

  @TempDir private Path folder;
  private final List<String> rankedAt = new ArrayList<>();

  private AttributionTask.Result run(Counter own, Counter inWorlds) throws IOException {
    Path file = folder.resolve("study.json");
    Files.writeString(
        file,
        """
        { "scenario": "%s", "set": { "months": 24, "burnInMonths": 1 },
          "barriers": [
            { "barrier": "poverty", "source": "assumption",
              "values": { "poverty.rateMultiplier": { "today": 1, "lifted": 0.6 } } },
            { "barrier": "autonomy", "source": "assumption",
              "values": { "iom.autonomy": { "today": 0.5, "lifted": 0.9 } } } ],
          "replications": 2, "outputs": ["people_trafficked"] }
        """
            .formatted(Path.of("scenarios/baseline.json").toAbsolutePath()));
    Evidence evidence = Evidence.load();
    SweepPlan plan =
        SweepPlan.of(StudyReader.of(evidence).read(file), evidence, List.of(), Shard.WHOLE);
    Path out = folder.resolve("out");
    AttributionTask task =
        new AttributionTask(
            plan, new Robustness(3, 2), Optional.empty(), Double.NaN, 2, out, false, "attribute");
    try (Engine engine =
        new LocalEngine((scenario, known, audit) -> new FakeNation(scenario, 5), evidence, 1)) {
      return task.run(
          new Ensemble(engine, own, own),
          ranked -> {
            rankedAt.add(own.runs() + " " + Files.exists(out.resolve("attribution.json")));
            return new Ensemble(engine, inWorlds, inWorlds);
          },
          Words.of(Language.EN));
    }
  }

  @Test
  void theRankingIsThereBeforeOtherWorldsAndStaysWhenTheyAreStopped() throws IOException {
    AttributionTask.Result stopped = run(Counter.all(), Counter.until(2));
    assertThat(rankedAt).containsExactly(OWN + " true");
    assertThat(stopped.isComplete()).isFalse();
    assertThat(stopped.findings().orElseThrow().any().worlds()).isEmpty();
    assertThat(folder.resolve("out/attribution.json")).content().doesNotContain("robustness");

    Counter again = Counter.all();
    Counter rest = Counter.all();
    AttributionTask.Result whole = run(again, rest);
    assertThat(again.runs()).isZero();
    // Two at least: a run that was under way when it was stopped may have ended, too.
    assertThat(rest.begun()).singleElement().asString().matches("[2-4] of " + 3 * 4);
    assertThat(whole.isComplete()).isTrue();
    assertThat(folder.resolve("out/attribution.json")).content().contains("robustness");
  }

  @Test
  void whereTheStudyItselfIsStoppedThereIsNoRankingAndNoWorld() throws IOException {
    Counter inWorlds = Counter.all();
    assertThat(run(Counter.until(3), inWorlds).findings()).isEmpty();
    assertThat(rankedAt).isEmpty();
    assertThat(inWorlds.begun()).isEmpty();
  }
}
