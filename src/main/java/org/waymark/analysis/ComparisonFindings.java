package org.waymark.analysis;

import java.util.List;
import java.util.Optional;
import org.waymark.experiment.ComparisonRun;
import org.waymark.outcome.Variable;
import org.waymark.scenario.Scenario;

/**
 * Everything that there is to say about scenarios that were compared.
 *
 * @param run what was run
 * @param result what came out
 * @param comparison all replications
 * @param sets by other scenario, the first at 0: differences over plausible worlds
 * @param economics money beside effect
 * @param names short names, as in files, the reference first
 * @param reproduce the command that makes the same again, without the program's name
 */
public record ComparisonFindings(
    ComparisonRun run,
    ComparisonRun.Result result,
    ScenarioComparison comparison,
    List<Optional<DifferenceOverSets>> sets,
    Economics economics,
    List<String> names,
    String reproduce) {

  /** Copies its lists. */
  public ComparisonFindings {
    sets = List.copyOf(sets);
    names = List.copyOf(names);
  }

  /** Analyses a result. */
  public static ComparisonFindings of(
      ComparisonRun run,
      ComparisonRun.Result result,
      ScenarioComparison comparison,
      List<String> names,
      String reproduce) {
    List<Optional<DifferenceOverSets>> sets =
        java.util.stream.IntStream.range(1, run.scenarios().size())
            .mapToObj(other -> DifferenceOverSets.of(result, other, run.replications().firstSeed()))
            .toList();
    return new ComparisonFindings(
        run, result, comparison, sets, Economics.of(run, result, comparison), names, reproduce);
  }

  /** The scenario with which all others are compared. */
  public Scenario reference() {
    return run.scenarios().get(0);
  }

  /** A scenario: 0 is the reference. */
  public Scenario scenario(int number) {
    return run.scenarios().get(number);
  }

  /** Differences of scenario 1, 2, ... over plausible worlds. */
  public Optional<DifferenceOverSets> overSets(int number) {
    return sets.get(number - 1);
  }

  /** Which way a variable goes in scenario 1, 2, ... */
  public Verdict verdict(int number, Variable variable) {
    return Verdict.of(comparison.difference(number).perYear(variable), overSets(number), variable);
  }

  /**
   * Whether victims identified and people trafficked go opposite ways, beyond chance: then a change
   * in the record must not be read as a change in what happens.
   */
  public boolean recordMisleads(int number) {
    PairedDifference known = comparison.difference(number).perYear(Variable.VICTIMS_IDENTIFIED);
    PairedDifference happened = comparison.difference(number).perYear(Variable.PEOPLE_TRAFFICKED);
    return !known.mayBeZero()
        && !happened.mayBeZero()
        && known.difference().mean() * happened.difference().mean() < 0;
  }

  /** Where the difference in people entering exploitation comes from, on average. */
  public Decomposition whereFrom(int number) {
    return Decomposition.ofPeople(mean(0), mean(number));
  }

  /** Where the difference in months lived in exploitation comes from, on average. */
  public Decomposition whereMonthsFrom(int number) {
    return Decomposition.ofMonths(mean(0), mean(number));
  }

  private Decomposition.Figure mean(int scenario) {
    return variable -> comparison.ensemble(scenario).summary().perYear(variable).mean();
  }
}
