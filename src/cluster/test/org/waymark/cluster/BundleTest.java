package org.waymark.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.LocalEngine;
import org.waymark.experiment.engine.NationSimulator;
import org.waymark.experiment.ensemble.NationalFigures;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.study.StudyReader;
import org.waymark.experiment.sweep.SweepPlan;

final class BundleTest {
  @TempDir private Path folder;
  private Plan<NationalFigures.Values> plan;

  @BeforeEach
  void plan() throws IOException {
    Path study = folder.resolve("study.json");
    Files.writeString(study, Studies.small(3, 0.01));
    Evidence evidence = Evidence.load();
    plan =
        SweepPlan.of(StudyReader.of(evidence).read(study), evidence, List.of(), Shard.WHOLE)
            .ensemble();
  }

  private Bundle<NationalFigures.Values> bundle(List<Run> runs) {
    return Bundle.of(plan, runs, Recipe.of(plan), NationSimulator::of);
  }

  @Test
  void whatTravelledSimulatesTheSame() throws Exception {
    List<RunResult<NationalFigures.Values>> local = new ArrayList<>();
    try (LocalEngine engine = new LocalEngine(NationSimulator::of, Evidence.load(), 1)) {
      engine.run(plan, plan.runs(), local::add, () -> false);
    }
    Bundle.Outcome<NationalFigures.Values> outcome =
        travelled(bundle(plan.runs())).simulate(() -> false);
    assertThat(travelled(outcome).results()).isEqualTo(local).hasSize(6);
    assertThat(outcome.seconds()).isPositive();
  }

  @Test
  void aBundleHasOnlyTheScenariosOfItsRuns() {
    Bundle<NationalFigures.Values> bundle = bundle(plan.runs().subList(2, 4));
    assertThat(bundle.scenarios().keySet()).containsExactly(1);
  }

  @Test
  void aWorkerThatIsToldToStopGivesUp() {
    assertThat(bundle(plan.runs()).simulate(() -> true)).isNull();
  }

  @SuppressWarnings("unchecked")
  private static <T> T travelled(T object) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
