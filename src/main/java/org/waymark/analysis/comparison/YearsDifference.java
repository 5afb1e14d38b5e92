package org.waymark.analysis.comparison;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.evidence.Evidence;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.scenario.Scenario;

/**
 * How a scenario differs from another in the headline where only calendar years of runs are at
 * hand: from the year on in which the two first differ. Its earlier months, which are equal, dilute
 * it by less than a year.
 *
 * @param from first year that counts
 * @param until last year of the run
 * @param perYear a year of twelve months
 */
public record YearsDifference(int from, int until, PairedDifference perYear) {

  /**
   * Of runs with equal seeds, in their order.
   *
   * @param reference over the same months as {@code other}
   * @param referenceRuns as many as {@code otherRuns}
   */
  public static YearsDifference of(
      Scenario reference,
      List<NationYears> referenceRuns,
      Scenario other,
      List<NationYears> otherRuns,
      Evidence evidence) {
    List<Period.Year> years = new Period(reference.start(), reference.months()).years();
    int month = EffectWindow.between(reference, other, evidence).months().from();
    int first = 0;
    while (years.get(first).endMonth() <= month) {
      first++;
    }
    PairedMoments moments = new PairedMoments();
    for (int run = 0; run < referenceRuns.size(); run++) {
      moments.add(
          perYear(referenceRuns.get(run), first, years), perYear(otherRuns.get(run), first, years));
    }
    return new YearsDifference(
        years.get(first).year(), years.get(years.size() - 1).year(), PairedDifference.of(moments));
  }

  private static double perYear(NationYears run, int first, List<Period.Year> years) {
    List<Period.Year> counted = years.subList(first, years.size());
    double[] values =
        IntStream.range(first, years.size())
            .mapToDouble(year -> run.get(year, ScenarioComparison.HEADLINE))
            .toArray();
    return NationYears.perYear(ScenarioComparison.HEADLINE.kind(), values, counted);
  }
}
