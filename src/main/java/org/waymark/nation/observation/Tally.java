package org.waymark.nation.observation;

import java.util.Arrays;
import java.util.List;
import org.waymark.nation.place.Geography;
import org.waymark.outcome.run.CohortTable;
import org.waymark.outcome.run.Concentration;
import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;

/**
 * Counts what happens in the month under way, by province. Processes report here and never read
 * here: statistics listen, they do not steer.
 */
public final class Tally {
  /**
   * Months after recruitment within which an identification counts for the cohort: the definition
   * of {@code detected_within_3_years}.
   */
  public static final int COHORT_MONTHS = 36;

  private final Places places;
  private final int burnIn;
  private final int months;
  private final int startMonthOfYear;
  private final double[] values;
  private final long[] cohort;
  private final MonthlyTable table;
  private final GroupTable groups;
  private final CohortTable cohorts;
  private final Origins origins;

  /**
   * A tally for a run.
   *
   * @param burnIn months that are not reported
   * @param months months that are
   * @param startMonthOfYear calendar month of the first reported one, 1 to 12
   */
  public Tally(Geography map, int burnIn, int months, int startMonthOfYear) {
    this.places = map.places();
    this.burnIn = burnIn;
    this.months = months;
    this.startMonthOfYear = startMonthOfYear;
    this.values = new double[places.count() * Variable.count()];
    this.cohort = new long[(burnIn + months) * places.provinces().size()];
    this.table = MonthlyTable.of(months, places);
    int years = yearOf(burnIn + months - 1) + 1;
    this.groups = new GroupTable(years);
    this.cohorts = new CohortTable(years);
    this.origins = new Origins(map);
  }

  private int yearOf(int month) {
    return (month - burnIn + startMonthOfYear - 1) / 12;
  }

  /** One more of something in a province. */
  public void add(Variable variable, int province) {
    values[province * Variable.count() + variable.ordinal()]++;
  }

  /** More of something in a place. */
  public void add(Variable variable, int place, double amount) {
    values[place * Variable.count() + variable.ordinal()] += amount;
  }

  /** The level of something in a place. */
  public void set(Variable variable, int place, double level) {
    values[place * Variable.count() + variable.ordinal()] = level;
  }

  /** What has been counted in a place this month. */
  public double get(Variable variable, int place) {
    return values[place * Variable.count() + variable.ordinal()];
  }

  /** Counts a person by group. */
  public void group(GroupTable.Measure measure, int month, GroupTable.Cell cell) {
    if (month >= burnIn) {
      groups.add(yearOf(month), measure, cell, 1);
    }
  }

  /** Counts a person by commune of origin: trafficked, or recorded as a victim. */
  public void origin(Variable measure, int commune, int month) {
    if (month >= burnIn) {
      origins.add(measure, commune);
    }
  }

  /** Somebody recruited in a month was identified, for the first time since, in another. */
  public void detected(int recruited, int month, int province) {
    if (recruited >= 0 && month - recruited <= COHORT_MONTHS) {
      cohort[recruited * places.provinces().size() + province]++;
    }
  }

  /**
   * Somebody recruited in a month has come to a stage, for the first time since. People recruited
   * before the first reported month belong to no cohort.
   */
  public void reached(Stage stage, int recruited) {
    if (recruited >= burnIn) {
      cohorts.add(yearOf(recruited), stage);
    }
  }

  /** Sums counts over provinces, writes the month to the table and starts the next one. */
  public void close(int month) {
    sumCounts();
    if (month >= burnIn) {
      for (int place = 0; place < places.count(); place++) {
        for (int v = 0; v < Variable.count(); v++) {
          Variable variable = Variable.of(v);
          if (variable.kind() != Variable.Kind.COHORT && reaches(variable, place)) {
            table.set(month - burnIn, place, variable, get(variable, place));
          }
        }
      }
    }
    Arrays.fill(values, 0);
  }

  private boolean reaches(Variable variable, int place) {
    return switch (places.extentOf(place)) {
      case PROVINCE -> variable.extent() == Variable.Extent.PROVINCE;
      case REGION -> variable.extent() != Variable.Extent.NATION;
      case NATION -> true;
    };
  }

  private void sumCounts() {
    int n = Variable.count();
    for (int p = 0; p < places.provinces().size(); p++) {
      int region = places.region(places.regionOf().get(p));
      for (int v = 0; v < n; v++) {
        if (Variable.of(v).isCount()) {
          values[region * n + v] += values[p * n + v];
          values[places.nation() * n + v] += values[p * n + v];
        }
      }
    }
  }

  /** Writes the cohort figures of all months that have been followed long enough. */
  public void finish() {
    int provinces = places.provinces().size();
    for (int m = 0; m + COHORT_MONTHS < months; m++) {
      double[] region = new double[places.regions().size()];
      double nation = 0;
      for (int p = 0; p < provinces; p++) {
        double count = cohort[(burnIn + m) * provinces + p];
        table.set(m, p, Variable.DETECTED_WITHIN_3_YEARS, count);
        region[places.regionOf().get(p)] += count;
        nation += count;
      }
      for (int r = 0; r < region.length; r++) {
        table.set(m, places.region(r), Variable.DETECTED_WITHIN_3_YEARS, region[r]);
      }
      table.set(m, places.nation(), Variable.DETECTED_WITHIN_3_YEARS, nation);
    }
  }

  /** The table of the reported months. */
  public MonthlyTable table() {
    return table;
  }

  /** What became of the people trafficked in each year. */
  public CohortTable cohorts() {
    return cohorts;
  }

  /** How concentrated origin is; the seed is that of the run. */
  public List<Concentration> concentration(long seed) {
    return origins.concentration(seed);
  }

  /** Counts by group. */
  public GroupTable groups() {
    return groups;
  }
}
