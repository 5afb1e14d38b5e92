package org.waymark.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.analysis.run.RunFindings;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.engine.NationSimulator;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.record.RecordFit;
import org.waymark.experiment.record.RecordJudge;
import org.waymark.experiment.store.Program;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.run.RunFigures;
import org.waymark.outcome.run.RunOutcome;
import org.waymark.outcome.summary.ScenarioSummary;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Basis;
import org.waymark.outcome.world.Influence;
import org.waymark.outcome.world.WorldRanges;
import org.waymark.outcome.world.WorldRun;
import org.waymark.outcome.world.WorldWeight;
import org.waymark.report.run.ScenarioReport;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * RunFindings of a real nation of a fiftieth of the size over a few years, made in a second or two.
 */
public final class SmallFindings {
  private static final Evidence EVIDENCE = Evidence.load();
  private static final int REPLICATIONS = 3;

  private static final Map<Language, ScenarioReport> REPORTS = new ConcurrentHashMap<>();

  private SmallFindings() {}

  /** Simulated once for all tests. */
  private static final class Simulated {
    static final RunFindings QUICK = of(scenario("baseline.json"), Optional.empty());
    static final RunFindings BASELINE =
        of(scenario("baseline.json"), Optional.of(plausible(scenario("baseline.json"))));
  }

  /** A scenario of the project, made small. */
  public static Scenario scenario(String file, String... sets) {
    List<String> all =
        new ArrayList<>(
            List.of("population.factor=0.02", "burnInMonths=12", "start=2015-01", "months=36"));
    all.addAll(List.of(sets));
    return ScenarioReader.of(EVIDENCE).read(Path.of("scenarios", file), all);
  }

  /** The baseline with chance only. */
  public static RunFindings quick() {
    return Simulated.QUICK;
  }

  /** The baseline with both uncertainties. */
  public static RunFindings baseline() {
    return Simulated.BASELINE;
  }

  /** The report of the baseline with both uncertainties, drawn once for all tests. */
  public static ScenarioReport report(Language language) {
    return REPORTS.computeIfAbsent(
        language, spoken -> ScenarioReport.of(baseline(), Words.of(spoken)));
  }

  public static RunFindings of(Scenario scenario, Optional<WorldRanges> assumptions) {
    ScenarioSummary ensemble = ScenarioSummary.of(period(scenario));
    List<NationYears> runs = new ArrayList<>();
    for (int run = 0; run < REPLICATIONS; run++) {
      RunFigures figures = figures(scenario, 1 + run);
      ensemble.add(figures);
      runs.add(figures.nation());
    }
    return new RunFindings(
        scenario,
        scenario("baseline.json"),
        EVIDENCE,
        new Replications(REPLICATIONS, 1),
        ensemble,
        runs,
        RecordFit.of(ensemble.summary(), EVIDENCE, scenario.parameters().population().factor()),
        assumptions,
        Optional.empty(),
        new Program("0.0.0-test", "0123456789abcdef0123456789abcdef01234567"),
        "scenarios/baseline.json",
        "run scenarios/baseline.json --set population.factor=0.02");
  }

  /** Six worlds, of which the last contradicts the record. */
  public static WorldRanges plausible(Scenario scenario) {
    List<WorldRun> runs = new ArrayList<>();
    List<Double> poverty = List.of(0.7, 0.85, 1.0, 1.2, 1.5, 1.9);
    List<WorldWeight> weights = RecordJudge.weigh(List.of(0.7, 0.85, 1.0, 1.2, 1.5, 4.0));
    for (int world = 0; world < poverty.size(); world++) {
      Scenario other = poorer(scenario, poverty.get(world));
      runs.add(new WorldRun(world, weights.get(world), figures(other, 1)));
    }
    return new WorldRanges(
        runs,
        Basis.OWN_RUN,
        212,
        List.of("population.factor"),
        Map.of(
            Variable.PEOPLE_TRAFFICKED,
            List.of(
                new Influence("poverty.rateMultiplier", "", 0.71, 0.5, true),
                new Influence("awareness.initial", "", -0.42, 0.16, false),
                new Influence("iom.annualBudgetUsd", "US funding frozen", 0.3, 0.07, false))),
        Map.of(Variable.PEOPLE_TRAFFICKED, 0.62));
  }

  private static Scenario poorer(Scenario from, double times) {
    return new Scenario(
        from.name(),
        from.description(),
        from.start(),
        from.months(),
        from.burnInMonths(),
        Catalogue.standard().with(from.parameters(), Map.of("poverty.rateMultiplier", times)),
        from.drivers(),
        from.interventions(),
        from.costs(),
        from.units(),
        from.absolute());
  }

  private static RunFigures figures(Scenario scenario, long seed) {
    RunOutcome outcome =
        NationSimulator.of(scenario, EVIDENCE, false).simulate(0, seed, () -> false);
    return RunFigures.of(outcome, List.of());
  }

  private static Period period(Scenario scenario) {
    return new Period(scenario.start(), scenario.months());
  }
}
