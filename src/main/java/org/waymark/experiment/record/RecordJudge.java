package org.waymark.experiment.record;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.evidence.Evidence;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.variable.Figure;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Basis;
import org.waymark.outcome.world.WorldWeight;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Differences;
import org.waymark.scenario.Scenario;

/**
 * The one judge of plausible worlds, and the one place where their weights are decided: by the
 * victims recorded in a world against those on record. A scenario that asks what would have been
 * otherwise must not be blamed for departing from the record: its worlds are judged by a run of the
 * baseline in the same world.
 */
public record RecordJudge(Basis basis, RecordedVictims record, Scenario judged) {
  private static final String FACTOR = "population.factor";

  /** Settings that do not make another world. */
  private static final Set<String> NEUTRAL =
      Set.of(
          "start",
          "months",
          "burnInMonths",
          "report.units",
          FACTOR,
          "costs.priceYear",
          "costs.discountRate",
          "costs.perspective");

  /**
   * The judge of a scenario's worlds.
   *
   * @param baseline the world on record
   */
  public static RecordJudge of(Scenario scenario, Scenario baseline, Evidence evidence) {
    RecordedVictims record = RecordedVictims.of(evidence);
    YearMonth end = YearMonth.of(record.lastYear(), 12);
    boolean departs = departs(scenario, baseline, end);
    Scenario judged = departs ? untilEnd(scenario, baseline, end) : scenario;
    Basis basis =
        !record.covers(period(judged)) ? Basis.NONE : departs ? Basis.BASELINE_RUN : Basis.OWN_RUN;
    return new RecordJudge(basis, record, judged);
  }

  /** The judge of worlds that a calibration has drawn: it has judged them, and they all count. */
  public static RecordJudge ofPosterior(Scenario scenario, Evidence evidence) {
    return new RecordJudge(Basis.POSTERIOR, RecordedVictims.of(evidence), scenario);
  }

  /**
   * What is to be run in each world to judge it: the baseline at the scenario's size, until the
   * record ends; empty where the scenario's own run serves, or nothing does.
   */
  public Optional<Scenario> hindcast() {
    return basis == Basis.BASELINE_RUN ? Optional.of(judged) : Optional.empty();
  }

  /** National figures of a run by which it is judged: nothing where worlds are not judged. */
  public List<Figure> needs() {
    return years().stream()
        .map(year -> judged.start().getYear() + year)
        .map(year -> Figure.inYear(Variable.VICTIMS_RECORDED, year))
        .toList();
  }

  /**
   * Victims recorded in a run divided by those on record, over the same years; NaN where worlds are
   * not judged.
   *
   * @param values what {@link #needs} asks for, in its order
   */
  public double ratio(List<Double> values) {
    return !basis.judges()
        ? Double.NaN
        : record.ratio(values, period(judged), judged.parameters().population().factor());
  }

  /** The same of a run that is there in full. */
  public double ratio(NationYears run) {
    return ratio(years().stream().map(year -> run.get(year, Variable.VICTIMS_RECORDED)).toList());
  }

  private List<Integer> years() {
    return !basis.judges() ? List.of() : record.yearsOf(period(judged));
  }

  /**
   * The weights of worlds: 0 for one that contradicts the record by more than {@link
   * WorldWeight#GROSS}, else 1; 1 for all if every one does, for then the record does not tell them
   * apart.
   *
   * @param ratios as {@link #ratio} gives them, of every world
   */
  public static List<WorldWeight> weigh(List<Double> ratios) {
    boolean all = ratios.stream().allMatch(RecordJudge::contradicts);
    return ratios.stream()
        .map(
            ratio -> new WorldWeight(ratio, contradicts(ratio), all || !contradicts(ratio) ? 1 : 0))
        .toList();
  }

  private static boolean contradicts(double ratio) {
    return ratio > WorldWeight.GROSS || ratio < 1 / WorldWeight.GROSS;
  }

  private static boolean departs(Scenario scenario, Scenario baseline, YearMonth end) {
    Differences differences = Differences.between(baseline, scenario);
    return differences.values().stream().anyMatch(value -> !NEUTRAL.contains(value.path()))
        || Stream.concat(differences.drivers().stream(), differences.interventions().stream())
            .flatMap(change -> Stream.of(change.reference(), change.other()))
            .filter(Objects::nonNull)
            .anyMatch(change -> !change.from().isAfter(end));
  }

  private static Scenario untilEnd(Scenario scenario, Scenario baseline, YearMonth end) {
    int untilEnd =
        (end.getYear() - baseline.start().getYear()) * 12
            + end.getMonthValue()
            - baseline.start().getMonthValue()
            + 1;
    Object factor = Catalogue.standard().values(scenario.parameters()).get(FACTOR);
    return baseline
        .over(
            baseline.start(),
            Math.max(1, Math.min(baseline.months(), untilEnd)),
            scenario.burnInMonths())
        .with(Catalogue.standard().with(baseline.parameters(), Map.of(FACTOR, factor)));
  }

  private static Period period(Scenario scenario) {
    return new Period(scenario.start(), scenario.months());
  }
}
