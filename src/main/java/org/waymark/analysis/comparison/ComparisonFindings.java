package org.waymark.analysis.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.experiment.world.DrawnWorlds;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Span;
import org.waymark.scenario.ChangedValue;
import org.waymark.scenario.Scenario;

/**
 * Everything that there is to say about scenarios that were compared.
 *
 * @param plan what was compared
 * @param runs what came out
 * @param priorRuns what came out in worlds of the prior, where these stand beside
 * @param comparison all replications
 * @param sets by other scenario, the first at 0: differences over plausible worlds
 * @param prior the same over worlds of the prior, where these stand beside
 * @param economics money beside effect
 * @param changed by other scenario, the first at 0: its values that the reference has otherwise
 * @param names short names, as in files, the reference first
 * @param reproduce the command that makes the same again, without the program's name
 */
public record ComparisonFindings(
    ComparisonPlan plan,
    ComparisonRuns runs,
    Optional<ComparisonRuns> priorRuns,
    ScenarioComparison comparison,
    List<Optional<DifferenceOverWorlds>> sets,
    List<Optional<DifferenceOverWorlds>> prior,
    Economics economics,
    List<List<ChangedValue>> changed,
    List<String> names,
    String reproduce) {

  /** Copies its lists. */
  public ComparisonFindings {
    sets = List.copyOf(sets);
    prior = List.copyOf(prior);
    changed = List.copyOf(changed);
    names = List.copyOf(names);
  }

  /**
   * Analyses a result.
   *
   * @param priorRuns the same in worlds of the prior, where these stand beside
   */
  public static ComparisonFindings of(
      ComparisonPlan plan,
      ComparisonRuns runs,
      Optional<ComparisonRuns> priorRuns,
      ScenarioComparison comparison,
      List<String> names,
      String reproduce) {
    return new ComparisonFindings(
        plan,
        runs,
        priorRuns,
        comparison,
        overWorlds(plan, Optional.of(runs), comparison),
        overWorlds(plan, priorRuns, comparison),
        Economics.of(plan, runs, comparison),
        plan.scenarios().stream()
            .skip(1)
            .map(other -> ChangedValue.between(plan.reference(), other, plan.evidence().isoCodes()))
            .toList(),
        names,
        reproduce);
  }

  private static List<Optional<DifferenceOverWorlds>> overWorlds(
      ComparisonPlan plan, Optional<ComparisonRuns> runs, ScenarioComparison comparison) {
    return IntStream.range(1, plan.scenarios().size())
        .mapToObj(
            other ->
                runs.flatMap(
                    came ->
                        DifferenceOverWorlds.of(
                            came,
                            other,
                            comparison.windows().of(other).months(),
                            plan.replications().firstSeed())))
        .toList();
  }

  /** The scenario with which all others are compared. */
  public Scenario reference() {
    return plan.reference();
  }

  /** A scenario: 0 is the reference. */
  public Scenario scenario(int number) {
    return plan.scenarios().get(number);
  }

  /** Differences of scenario 1, 2, ... over plausible worlds. */
  public Optional<DifferenceOverWorlds> overSets(int number) {
    return sets.get(number - 1);
  }

  /** The same over worlds of the prior, where these stand beside. */
  public Optional<DifferenceOverWorlds> underPrior(int number) {
    return prior.get(number - 1);
  }

  /**
   * Paths that scenario 1, 2, ... has otherwise and that the record teaches something about; empty
   * where worlds do not follow it, or whoever fitted them does not say.
   */
  public Optional<List<String>> taughtChanges(int number) {
    return runs.designs().stream()
        .flatMap(design -> design.drawn().stream())
        .map(DrawnWorlds::posterior)
        .filter(posterior -> posterior.taught().isPresent())
        .findFirst()
        .map(
            posterior ->
                changed.get(number - 1).stream()
                    .map(ChangedValue::path)
                    .distinct()
                    .filter(posterior::teaches)
                    .toList());
  }

  /** Which way a variable goes in scenario 1, 2, ..., over the months of its own window. */
  public Judgement judgement(int number, Variable variable) {
    return Judgement.of(comparison.difference(number).perYear(variable), span(number, variable));
  }

  /** The same over the months that are common to all scenarios. */
  public Judgement judgementBesideOthers(int number, Variable variable) {
    return Judgement.of(
        comparison.difference(number).besideOthers(variable), spanBesideOthers(number, variable));
  }

  /** Which way a variable goes in scenario 1, 2, ... */
  public Verdict verdict(int number, Variable variable) {
    return judgement(number, variable).verdict();
  }

  /** Its range over plausible worlds; {@link Span#MISSING} if none were looked at. */
  public Span span(int number, Variable variable) {
    return overSets(number).map(sets -> sets.perYear(variable)).orElse(Span.MISSING);
  }

  /** The same over the months that are common to all scenarios. */
  public Span spanBesideOthers(int number, Variable variable) {
    return overSets(number)
        .map(sets -> sets.over(comparison.windows().common().months()).perYear(variable))
        .orElse(Span.MISSING);
  }

  /** Numbers of the other scenarios, the one with the fewest people entering exploitation first. */
  public List<Integer> byEffect() {
    return IntStream.range(1, plan.scenarios().size())
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                number ->
                    comparison
                        .difference(number)
                        .besideOthers(ScenarioComparison.HEADLINE)
                        .difference()
                        .mean()))
        .toList();
  }

  /** Which of the other scenarios chance does not tell apart, in the order of effects. */
  public NotToldApart notToldApart() {
    return NotToldApart.of(byEffect(), comparison.headlines());
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

  /**
   * Harm that goes with scenario 1, 2, ..., to be said beside its gain: that of {@link
   * Variable#HARMS} whose 95 % interval is without zero. Nothing is to be said, and it is empty,
   * where enforcement stays as it is and either no harm is told from chance, or no gain or loss is;
   * the list is empty where enforcement changes and no harm is told from chance.
   */
  public Optional<List<Variable>> harm(int number) {
    boolean enforcement =
        AssumedDirection.paths(reference(), scenario(number)).stream()
            .anyMatch(path -> path.startsWith("enforcement."));
    boolean told = verdict(number, ScenarioComparison.HEADLINE) != Verdict.CANNOT_TELL;
    List<Variable> moved =
        Variable.HARMS.stream()
            .filter(variable -> !comparison.difference(number).perYear(variable).mayBeZero())
            .toList();
    return enforcement || (told && !moved.isEmpty()) ? Optional.of(moved) : Optional.empty();
  }

  /** Where the difference in people entering exploitation comes from, on average. */
  public Decomposition whereFrom(int number) {
    return Decomposition.ofPeople(reference(number), other(number));
  }

  /** Where the difference in months lived in exploitation comes from, on average. */
  public Decomposition whereMonthsFrom(int number) {
    return Decomposition.ofMonths(reference(number), other(number));
  }

  private Decomposition.Figure reference(int number) {
    return variable -> comparison.difference(number).perYear(variable).reference();
  }

  private Decomposition.Figure other(int number) {
    return variable -> comparison.difference(number).perYear(variable).other();
  }
}
