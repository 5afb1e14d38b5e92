package org.waymark.experiment.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Target;
import org.waymark.outcome.run.Period;

/**
 * Victims on record by calendar year: the official count, which is what became known and not what
 * happened.
 *
 * @param byYear people, by year
 */
record RecordedVictims(Map<Integer, Double> byYear) {
  private static final List<String> INDICATORS =
      List.of("victims_mean_2011_2012", "victims_identified");

  static RecordedVictims of(Evidence evidence) {
    Map<Integer, Double> byYear = new TreeMap<>();
    for (String indicator : INDICATORS) {
      for (Target target : evidence.targets(indicator)) {
        for (int year = target.firstYear(); year <= target.lastYear(); year++) {
          if (!Double.isNaN(target.value())) {
            byYear.put(year, target.value());
          }
        }
      }
    }
    return new RecordedVictims(byYear);
  }

  /** The last year on record. */
  int lastYear() {
    return byYear.keySet().stream().max(Integer::compare).orElseThrow();
  }

  /** Whether a full year of a period is on record. */
  boolean covers(Period period) {
    return !yearsOf(period).isEmpty();
  }

  /** Indices of the full years of a period that are on record (0 is its first). */
  List<Integer> yearsOf(Period period) {
    List<Period.Year> years = period.years();
    return IntStream.range(0, years.size())
        .filter(year -> years.get(year).isComplete())
        .filter(year -> byYear.containsKey(years.get(year).year()))
        .boxed()
        .toList();
  }

  /**
   * Victims recorded in a run divided by those on record, both over the full years of the run that
   * are on record.
   *
   * @param recorded in the run, in the years of {@link #yearsOf}
   * @param factor size of the nation as simulated against the real one
   */
  double ratio(List<Double> recorded, Period period, double factor) {
    double model = 0;
    double observed = 0;
    List<Integer> years = yearsOf(period);
    for (int i = 0; i < years.size(); i++) {
      model += recorded.get(i) / factor;
      observed += byYear.get(period.years().get(years.get(i)).year());
    }
    return model / observed;
  }
}
