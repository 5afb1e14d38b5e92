package org.waymark.experiment.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Target;
import org.waymark.outcome.NationYears;
import org.waymark.outcome.Period;
import org.waymark.outcome.Variable;

/**
 * Victims on record by calendar year: the official count, which is what became known and not what
 * happened.
 *
 * @param byYear people, by year
 */
public record RecordedVictims(Map<Integer, Double> byYear) {
  private static final List<String> INDICATORS =
      List.of("victims_mean_2011_2012", "victims_identified");

  public static RecordedVictims of(Evidence evidence) {
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
    return period.years().stream()
        .anyMatch(year -> year.isComplete() && byYear.containsKey(year.year()));
  }

  /**
   * Victims recorded in a run divided by those on record, both over the full years of the run that
   * are on record; NaN if there is none.
   *
   * @param factor size of the nation as simulated against the real one
   */
  public double ratio(NationYears run, Period period, double factor) {
    double model = 0;
    double observed = 0;
    List<Period.Year> years = period.years();
    for (int year = 0; year < years.size(); year++) {
      Double onRecord = byYear.get(years.get(year).year());
      if (years.get(year).isComplete() && onRecord != null) {
        model += run.get(year, Variable.VICTIMS_RECORDED) / factor;
        observed += onRecord;
      }
    }
    return observed == 0 ? Double.NaN : model / observed;
  }
}
