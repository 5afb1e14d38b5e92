package org.waymark.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.ensemble.RunYears;
import org.waymark.experiment.ensemble.SharedLuck;
import org.waymark.experiment.world.PlausibleWorlds;
import org.waymark.experiment.world.SharedWorld;
import org.waymark.experiment.world.SharedWorlds;
import org.waymark.experiment.world.WorldsFrom;
import org.waymark.outcome.SmallNation;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Basis;
import org.waymark.outcome.world.WorldWeight;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;

final class EconomicsTest {
  private static Scenario scenario(String... sets) {
    return ScenarioReader.of(Evidence.load())
        .read(Path.of("scenarios/baseline.json"), List.of(sets));
  }

  private static Worth worth(double usd, double trafficked, double entering, double months) {
    return new Worth(usd, trafficked, entering, months, usd);
  }

  /** Reference, a programme of 1,000 dollars for 10 people, and one of 2,000 for 5. */
  private static List<List<Worth>> worths(double noise) {
    Random random = new Random(9);
    List<List<Worth>> worths = new ArrayList<>();
    for (int run = 0; run < 40; run++) {
      double luck = 20 * random.nextGaussian();
      worths.add(
          List.of(
              worth(5000, 200 + luck, 180 + luck, 2400 + luck),
              worth(6000, 190 + luck + noise * random.nextGaussian(), 160 + luck, 2300 + luck),
              worth(7000, 195 + luck, 175 + luck, 2350 + luck)));
    }
    return worths;
  }

  /** With the first luck ten people fewer are trafficked, with the second thirty more. */
  @Test
  void aWorldHasOneVoteForTheMeanOfItsLucks() {
    Scenario reference = scenario("months=12", "burnInMonths=0");
    Scenario other = scenario("months=12", "burnInMonths=0", "iom.annualBudgetUsd=3000000");
    ComparisonPlan plan =
        new ComparisonPlan(
            List.of(reference, other),
            reference,
            Evidence.load(),
            new Replications(2, 1),
            2,
            Double.NaN,
            WorldsFrom.prior(1).withRuns(2),
            Optional.empty());
    ScenarioComparison comparison = ScenarioComparison.of(plan);
    for (int run = 0; run < 2; run++) {
      comparison.add(
          new SharedLuck(
              run,
              List.of(
                  RunYears.of(run(reference, 0), List.of()),
                  RunYears.of(run(reference, 0), List.of()))));
    }
    SharedWorld world =
        new SharedWorld(
            0,
            new WorldWeight(1, false, 1),
            List.of(
                List.of(figures(reference, 0), figures(reference, -10)),
                List.of(figures(reference, 0), figures(reference, 30))));
    List<PlausibleWorlds> designs =
        SharedWorlds.of(plan.scenarios(), reference, Evidence.load(), plan.worlds(), 1).scenarios();
    ComparisonRuns runs = new ComparisonRuns(2, false, designs, List.of(world), Basis.OWN_RUN);

    Economics economics = Economics.of(plan, runs, comparison);

    assertThat(economics.overWorlds()).isTrue();
    List<List<Double>> shares = economics.acceptability().shares();
    assertThat(shares.get(shares.size() - 1)).containsExactly(1.0, 0.0);
  }

  private static RunFigures figures(Scenario scenario, double more) {
    return RunFigures.of(run(scenario, more), List.of());
  }

  private static RunOutcome run(Scenario scenario, double more) {
    RunOutcome run = SmallNation.run(0, 1, new Period(scenario.start(), scenario.months()));
    int nation = run.monthly().places().nation();
    double before = run.monthly().get(0, nation, Variable.PEOPLE_TRAFFICKED);
    run.monthly().set(0, nation, Variable.PEOPLE_TRAFFICKED, before + more);
    return run;
  }

  @Test
  void moneyPerPersonIsThatOfTheTextbook() {
    CostEffectiveness.Result result =
        CostEffectiveness.of(scenario(), scenario("iom.annualBudgetUsd=3000000"), worths(1), 1, 1)
            .result()
            .orElseThrow();
    assertThat(result.extraUsd().difference().mean()).isEqualTo(1000);
    assertThat(result.notTrafficked()).isCloseTo(10, within(0.5));
    assertThat(result.usdPerNotTrafficked().value()).isCloseTo(100, within(6.0));
    assertThat(result.usdPerNotTrafficked().isBounded()).isTrue();
    assertThat(result.usdPerNotTrafficked().includes(100)).isTrue();
    assertThat(result.notEntering()).isCloseTo(20, within(1e-9));
    assertThat(result.usdPerNotEntering().value()).isCloseTo(50, within(1e-9));
    assertThat(result.usdPerMonth().value()).isCloseTo(10, within(1e-9));
  }

  @Test
  void whereTheEffectMayBeZeroThePriceHasNoEnd() {
    CostEffectiveness.Result result =
        CostEffectiveness.of(scenario(), scenario("iom.annualBudgetUsd=3000000"), worths(300), 1, 1)
            .result()
            .orElseThrow();
    assertThat(result.usdPerNotTrafficked().isBounded()).isFalse();
  }

  @Test
  void whatHasNoPriceIsNamedAndNotWeighed() {
    CostEffectiveness weighed =
        CostEffectiveness.of(
            scenario(),
            scenario("iom.annualBudgetUsd=3000000", "enforcement.integrity=0.8"),
            worths(1),
            1,
            1);
    assertThat(weighed.unpriced()).containsExactly("enforcement.integrity");
    assertThat(weighed.result()).isEmpty();
    assertThat(
            CostEffectiveness.of(
                    scenario("costs.perspective=state"),
                    scenario("costs.perspective=state", "iom.annualBudgetUsd=3000000"),
                    worths(1),
                    1,
                    1)
                .result())
        .as("no evidence states what the state spends")
        .isEmpty();
  }

  @Test
  void aDearerAndWeakerScenarioIsDominated() {
    assertThat(Acceptability.dominated(worths(0), List.of(0, 1, 2))).containsExactly(2);
  }

  @Test
  void theBestChangesWhereTheAmountReachesTheRatio() {
    Acceptability curve = Acceptability.of(worths(0), List.of(0, 1, 2));
    for (int i = 0; i < curve.amounts().size(); i++) {
      double amount = curve.amounts().get(i);
      List<Double> best = curve.shares().get(i);
      assertThat(best.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-12));
      if (amount < 100) {
        assertThat(best.get(0)).isEqualTo(1);
      } else if (amount > 100) {
        assertThat(best.get(1)).isEqualTo(1);
      }
    }
  }

  /**
   * Where 1,000 dollars avert a normal number of people (10 on average, standard deviation 5), the
   * share of cases in which they are worth it is that of more than 1,000 / amount people: Φ((10 -
   * 1,000 / amount) / 5). The cases are quantiles, so that there is no luck.
   */
  @Test
  void theCurveOfANormalEffectIsTheNormalDistribution() {
    NormalDistribution people = new NormalDistribution(null, 10, 5);
    List<List<Worth>> cases = new ArrayList<>();
    int count = 4000;
    for (int i = 0; i < count; i++) {
      double averted = people.inverseCumulativeProbability((i + 0.5) / count);
      cases.add(List.of(worth(0, 200, 0, 0), worth(1000, 200 - averted, 0, 0)));
    }
    Acceptability curve = Acceptability.of(cases, List.of(0, 1));
    NormalDistribution standard = new NormalDistribution(null, 0, 1);
    for (int i = 0; i < curve.amounts().size(); i++) {
      double amount = curve.amounts().get(i);
      double known = standard.cumulativeProbability((10 - 1000 / amount) / 5);
      assertThat(curve.shares().get(i).get(1)).as("at %f", amount).isCloseTo(known, within(5e-4));
    }
    assertThat(curve.shares().get(curve.amounts().indexOf(200.0)).get(1))
        .isCloseTo(0.8413, within(5e-4));
  }

  @Test
  void scenariosThatAreEquallyGoodShareTheCase() {
    List<List<Worth>> cases =
        List.of(List.of(worth(1, 5, 5, 5), worth(1, 5, 5, 5), worth(2, 5, 5, 5)));
    assertThat(Acceptability.of(cases, List.of(0, 1, 2)).shares().get(3))
        .containsExactly(0.5, 0.5, 0.0);
  }
}
