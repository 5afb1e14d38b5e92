package org.waymark.experiment.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Target;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.summary.Summary;
import org.waymark.outcome.summary.TargetFit;
import org.waymark.outcome.variable.Variable;

/**
 * How near the model comes to what is on record. The record is detection, never what happened: only
 * victims recorded, prosecutions and convictions have a counterpart in it.
 *
 * @param comparisons a figure for each observed year that the run covers in full, by variable and
 *     year
 */
public record RecordFit(List<TargetFit> comparisons) {
  private static final Map<String, Variable> INDICATORS =
      Map.of(
          "victims_identified", Variable.VICTIMS_RECORDED,
          "victims_mean_2011_2012", Variable.VICTIMS_RECORDED,
          "defendants_prosecuted", Variable.PROSECUTIONS,
          "convictions", Variable.CONVICTIONS);

  /** Copies its list. */
  public RecordFit {
    comparisons = List.copyOf(comparisons);
  }

  /**
   * Compares.
   *
   * @param populationFactor size of the nation as simulated against the real one
   */
  public static RecordFit of(Summary summary, Evidence evidence, double populationFactor) {
    List<TargetFit> comparisons = new ArrayList<>();
    for (Target target : evidence.targets()) {
      Variable variable = INDICATORS.get(target.indicator());
      if (variable != null && !Double.isNaN(target.value())) {
        compare(summary, target, variable, populationFactor).ifPresent(comparisons::add);
      }
    }
    comparisons.sort(Comparator.comparing(TargetFit::variable).thenComparing(TargetFit::year));
    return new RecordFit(comparisons);
  }

  /** Number of comparisons that are near. */
  public int near() {
    return (int) comparisons.stream().filter(TargetFit::isNear).count();
  }

  /** The comparison that is farthest off. */
  public Optional<TargetFit> worst() {
    return comparisons.stream().max(Comparator.comparing(TargetFit::distance));
  }

  /** The comparisons of one variable, by year. */
  public List<TargetFit> of(Variable variable) {
    return comparisons.stream().filter(each -> each.variable() == variable).toList();
  }

  private static Optional<TargetFit> compare(
      Summary summary, Target target, Variable variable, double factor) {
    int first = target.firstYear();
    int last = target.lastYear();
    return summary.years().stream()
        .filter(year -> year.isComplete() && year.year() >= first && year.year() <= last)
        .map(Period.Year::year)
        .findFirst()
        .map(
            year ->
                new TargetFit(
                    variable,
                    target.indicator(),
                    target.id(),
                    first,
                    last,
                    year,
                    target.value(),
                    summary.meanOver(first, last, variable) / factor,
                    target.sourceId()));
  }
}
