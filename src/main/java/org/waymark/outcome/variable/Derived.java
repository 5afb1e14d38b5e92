package org.waymark.outcome.variable;

import java.util.Locale;
import org.waymark.outcome.run.MonthlyTable;

/** Figures of one run that follow from several values of its tables; for the whole nation. */
public enum Derived {
  /**
   * Of 100 people trafficked in months of which three more years were simulated, how many were
   * identified within these. NaN if there is no such month or nobody was trafficked.
   */
  IDENTIFIED_WITHIN_3_YEARS_PER_100 {
    @Override
    public double of(MonthlyTable table) {
      double trafficked = 0;
      double detected = 0;
      for (int month = 0; month < table.months(); month++) {
        double cohort = nation(table, month, Variable.DETECTED_WITHIN_3_YEARS);
        if (!Double.isNaN(cohort)) {
          detected += cohort;
          trafficked += nation(table, month, Variable.PEOPLE_TRAFFICKED);
        }
      }
      return trafficked > 0 ? 100 * detected / trafficked : Double.NaN;
    }
  },
  /** People in exploitation at the end of the last month. */
  PEOPLE_EXPLOITED_AT_END {
    @Override
    public double of(MonthlyTable table) {
      return nation(table, table.months() - 1, Variable.PEOPLE_EXPLOITED);
    }
  };

  private final String id = name().toLowerCase(Locale.ROOT);

  /** Name in files, snake_case. */
  public String id() {
    return id;
  }

  public abstract double of(MonthlyTable table);

  private static double nation(MonthlyTable table, int month, Variable variable) {
    return table.get(month, table.places().nation(), variable);
  }
}
