package org.waymark.task;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.analysis.comparison.ComparisonPlan;
import org.waymark.analysis.comparison.EffectWindows;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.run.Window;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

/** What is kept of a run is decided where it is simulated, which may be another machine. */
final class SentToWorkersTest {
  private static final Evidence EVIDENCE = Evidence.load();
  private static final Replications TWICE = new Replications(2, 1);

  private static Scenario scenario(String name) {
    return ScenarioReader.of(EVIDENCE)
        .read(Path.of("scenarios/" + name + ".json"), List.of("population.factor=0.01"));
  }

  private static void canBeSent(Object keep) {
    assertThatCode(() -> write(keep)).doesNotThrowAnyException();
  }

  private static void write(Object keep) throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      out.writeObject(keep);
    }
  }

  @Test
  void whatARunKeepsHoldsNoQuestion() {
    Scenario outlook = scenario("outlook");
    for (Optional<Window> since : List.of(Optional.of(new Window(180, 288)), noWindow())) {
      ScenarioQuestion question =
          new ScenarioQuestion(
              outlook, outlook, since, TWICE, WorldsFrom.prior(2), false, "outlook.json", "run");
      canBeSent(question.replicationsPlan(Shard.WHOLE).keep());
      canBeSent(question.worldsPlan(question.sharedWorlds(), Shard.WHOLE).keep());
    }
  }

  private static Optional<Window> noWindow() {
    return Optional.empty();
  }

  @Test
  void whatAComparisonKeepsHoldsNoQuestion() {
    List<Scenario> scenarios = List.of(scenario("outlook"), scenario("border-awareness"));
    ComparisonPlan plan =
        new ComparisonPlan(
            scenarios,
            scenarios.get(0),
            EVIDENCE,
            TWICE,
            2,
            Double.NaN,
            WorldsFrom.prior(2),
            Optional.empty());
    ComparisonQuestion question =
        new ComparisonQuestion(plan, false, List.of(), List.of("a", "b"), "compare a b");
    List<Window> windows = EffectWindows.of(plan).months();
    canBeSent(question.replicationsPlan(2, Shard.WHOLE, windows).keep());
    canBeSent(question.worldsPlan(question.sharedWorlds(), Shard.WHOLE, windows).keep());
  }
}
