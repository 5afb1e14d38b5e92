package org.waymark.experiment.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.FakeNation;
import org.waymark.experiment.ensemble.Plan;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

/** Scenarios in the same worlds, with several lucks in each. */
final class SharedWorldsTest {
  private static final Evidence EVIDENCE = Evidence.load();
  private static final long SEED = 7;
  private static final int WORLDS = 3;

  private static Scenario scenario(String... sets) {
    return ScenarioReader.of(EVIDENCE).read(Path.of("scenarios", "baseline.json"), List.of(sets));
  }

  private final Scenario baseline = scenario();

  /** Less poverty from the start: what such worlds are judged by is the baseline. */
  private final SharedWorlds shared =
      SharedWorlds.of(
          List.of(
              scenario("poverty.rateMultiplier=0.9"),
              scenario("poverty.rateMultiplier=0.9", "iom.autonomy=0.9")),
          baseline,
          EVIDENCE,
          WorldsFrom.prior(WORLDS).withRuns(2),
          SEED);

  private final Plan<RunFigures> plan = shared.plan(SEED, world -> true, List.of(), false);

  private List<SharedWorld> read(Predicate<Run> came) throws IOException {
    return shared.read(plan, run -> came.test(run) ? result(run) : null);
  }

  private RunResult<RunFigures> result(Run run) {
    FakeNation nation = new FakeNation(plan.scenario(run.point()), 0);
    RunFigures figures =
        RunFigures.of(nation.simulate(run.replication(), run.seed(), () -> false), List.of());
    return RunResult.of(run, figures, null);
  }

  @Test
  void eachWorldHasLucksOfItsOwnThatItsScenariosShareAndIsJudgedOnce() {
    assertThat(plan.runs().stream().map(Run::seed))
        .containsExactly(7L, 7L, 7L, 8L, 8L, 8L, 9L, 9L, 9L, 10L, 10L, 11L, 11L, 12L, 12L);
    assertThat(plan.runs().stream().map(Run::replication))
        .containsExactly(0, 0, 0, 1, 1, 1, 2, 2, 2, 0, 0, 1, 1, 2, 2);
    assertThat(plan.runs().stream().map(Run::point)).doesNotHaveDuplicates();
  }

  @Test
  void theSecondLuckIsOfTheSameScenarioInTheSameWorld() {
    for (int i = 0; i < WORLDS; i++) {
      for (int scenario = 0; scenario < 2; scenario++) {
        Run first = plan.runs().get(3 * i + scenario);
        Run second = plan.runs().get(3 * WORLDS + 2 * i + scenario);
        assertThat(plan.scenario(second.point())).isEqualTo(plan.scenario(first.point()));
      }
    }
    assertThat(plan.scenario(plan.runs().get(2).point()).parameters())
        .isNotEqualTo(plan.scenario(plan.runs().get(0).point()).parameters());
  }

  @Test
  void whatCameIsReadByLuckAndScenario() throws IOException {
    List<SharedWorld> worlds = read(run -> true);
    assertThat(worlds).extracting(SharedWorld::world).containsExactly(0, 1, 2);
    for (SharedWorld world : worlds) {
      assertThat(world.lucks()).hasSize(2).allMatch(figures -> figures.size() == 2);
      for (int luck = 0; luck < 2; luck++) {
        long seed = SEED + luck * WORLDS + world.world();
        double expected =
            result(new Run(0, world.world(), seed)).kept().nation().perYear(Variable.ARRESTS);
        for (int scenario = 0; scenario < 2; scenario++) {
          assertThat(world.run(luck, scenario).figures().nation().perYear(Variable.ARRESTS))
              .isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void aSecondLuckCountsOnceAllWorldsHaveIt() throws IOException {
    assertThat(read(run -> run.seed() != 11)).hasSize(3).allMatch(w -> w.lucks().size() == 1);
    assertThat(read(run -> run.seed() < 10)).hasSize(3).allMatch(w -> w.lucks().size() == 1);
    // A world that is not there at all is not waited for.
    assertThat(read(run -> run.replication() != 1))
        .extracting(SharedWorld::world)
        .containsExactly(0, 2);
    assertThat(read(run -> run.replication() != 1)).allMatch(world -> world.lucks().size() == 2);
    assertThat(read(run -> run.seed() != 8)).hasSize(2).allMatch(w -> w.lucks().size() == 2);
    assertThat(read(run -> false)).isEmpty();
  }
}
