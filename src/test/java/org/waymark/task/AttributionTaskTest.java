package org.waymark.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.analysis.attribution.RankRobustness;
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
import org.waymark.experiment.world.PosteriorReader;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class AttributionTaskTest {
  private static final int OWN = 4 * 2;

  @TempDir private Path folder;
  private final List<String> rankedAt = new ArrayList<>();

  private AttributionTask.Result run(Counter own, Counter inWorlds) throws IOException {
    return run(own, inWorlds, WorldsFrom.prior(3));
  }

  private AttributionTask.Result run(Counter own, Counter inWorlds, WorldsFrom from)
      throws IOException {
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
            plan, new Robustness(3, 2), from, Double.NaN, 2, out, false, "attribute");
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

  /** Worlds of the prior follow those of the posterior, and are gone on with by themselves. */
  @Test
  void whatTheRecordMakesOfSharesIsThereWhenWorldsOfThePriorAre() throws IOException {
    WorldsFrom both = new WorldsFrom(3, PosteriorReader.shipped()).withPrior();
    Path json = folder.resolve("out/attribution.json");
    AttributionTask.Result stopped = run(Counter.all(), Counter.until(3 * 4 + 2), both);
    assertThat(stopped.isComplete()).isFalse();
    assertThat(stopped.tried()).isEqualTo(folder.resolve("out/robustness-prior"));
    assertThat(stopped.findings().orElseThrow().any().worlds()).isPresent();
    assertThat(json).content().contains("\"robustness\"").doesNotContain("robustnessPrior");
    Counter rest = Counter.all();
    AttributionTask.Result whole = run(Counter.all(), rest, both);
    assertThat(whole.isComplete()).isTrue();
    assertThat(rest.begun().get(0)).isEqualTo("12 of 12");
    assertThat(rest.begun().get(1)).matches("[2-4] of 12");
    RankRobustness beside = whole.findings().orElseThrow().any().prior().orElseThrow();
    assertThat(beside.worlds()).hasSize(3);
    assertThat(json).content().contains("robustnessPrior");
    // The same as where nothing but these is asked for.
    String prior = Files.readString(folder.resolve("out/robustness-prior.csv"));
    assertThat(run(Counter.all(), Counter.all()).isComplete()).isTrue();
    assertThat(folder.resolve("out/robustness.csv")).hasContent(prior);
    assertThat(folder.resolve("out/robustness-prior.csv")).doesNotExist();
    assertThat(folder.resolve("out/worlds-prior.csv")).doesNotExist();
  }

  @Test
  void whereTheStudyItselfIsStoppedThereIsNoRankingAndNoWorld() throws IOException {
    Counter inWorlds = Counter.all();
    assertThat(run(Counter.until(3), inWorlds).findings()).isEmpty();
    assertThat(rankedAt).isEmpty();
    assertThat(inWorlds.begun()).isEmpty();
  }
}
