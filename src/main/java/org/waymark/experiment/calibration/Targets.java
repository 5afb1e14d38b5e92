package org.waymark.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.util.FastMath;
import org.waymark.outcome.run.Period;
import org.waymark.scenario.Scenario;

/**
 * What of the record is a target and what is not, decided by rules before anything is fitted.
 *
 * @param targets in the order of the series
 * @param omitted rows that are none
 */
public record Targets(List<Target> targets, List<Omitted> omitted) {
  /** Of the years of a row, the share that must be simulated. */
  private static final double LEAST_SHARE = 0.5;

  /** Low and high of a row lie so many standard deviations apart, as 5th and 95th percentile. */
  private static final double RANGE = 3.29;

  /** A count that states no range: what one misses by hand. Assumption. */
  private static final double COUNTED = 0.02;

  /** A count that somebody recalls and that states no range. Assumption. */
  private static final double RECALLED = 0.10;

  /** Why a row is no target. */
  public enum Rule {
    /** The study says why. */
    STATED,
    /** It has no value. */
    BLANK,
    /** Most of its years are not simulated, or it adds up years of which one is not. */
    YEARS,
    /** No series takes rows of its years. */
    NO_SERIES;

    /** Name in files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A row that is no target.
   *
   * @param id of the row
   * @param because in the words of the study, where it states them
   */
  public record Omitted(String id, Rule rule, String because) {}

  /** Copies its lists. */
  public Targets {
    targets = List.copyOf(targets);
    omitted = List.copyOf(omitted);
  }

  /** Decides. */
  public static Targets of(
      List<org.waymark.evidence.Target> record,
      List<Series> series,
      List<LeftOut> leftOut,
      Scenario scenario) {
    List<Integer> years =
        new Period(scenario.start(), scenario.months())
            .years().stream().filter(Period.Year::isComplete).map(Period.Year::year).toList();
    List<Target> targets = new ArrayList<>();
    for (Series each : series) {
      record.stream()
          .filter(row -> belongs(row, each) && rule(row, series, years) == null)
          .map(row -> target(row, each, years))
          .forEach(targets::add);
    }
    List<Omitted> omitted = new ArrayList<>();
    for (var row : record) {
      LeftOut stated =
          leftOut.stream()
              .filter(e -> e.indicators().contains(row.indicator()))
              .findFirst()
              .orElse(null);
      Rule rule = stated == null ? rule(row, series, years) : Rule.STATED;
      if (rule != null) {
        omitted.add(new Omitted(row.id(), rule, stated == null ? "" : stated.because()));
      }
    }
    return new Targets(targets, omitted);
  }

  private static boolean belongs(org.waymark.evidence.Target row, Series series) {
    return series.indicators().contains(row.indicator())
        && row.firstYear() >= series.from()
        && row.lastYear() <= series.until();
  }

  private static Rule rule(
      org.waymark.evidence.Target row, List<Series> series, List<Integer> years) {
    if (Double.isNaN(row.value())) {
      return Rule.BLANK;
    }
    long simulated =
        years.stream().filter(y -> y >= row.firstYear() && y <= row.lastYear()).count();
    int all = row.lastYear() - row.firstYear() + 1;
    if (row.firstYear() == 0 || simulated < LEAST_SHARE * all || (isSum(row) && simulated < all)) {
      return Rule.YEARS;
    }
    return series.stream().anyMatch(each -> belongs(row, each)) ? null : Rule.NO_SERIES;
  }

  /** Whether a count of several years adds them up. */
  private static boolean isSum(org.waymark.evidence.Target row) {
    return row.lastYear() > row.firstYear()
        && !row.unit().equals("share")
        && !row.unit().contains("per year");
  }

  private static Target target(
      org.waymark.evidence.Target row, Series series, List<Integer> years) {
    int from = Math.max(row.firstYear(), years.get(0));
    int until = Math.min(row.lastYear(), years.get(years.size() - 1));
    double unit =
        row.unit().equals("percent")
            ? 100
            : isSum(row) ? row.lastYear() - row.firstYear() + 1.0 : 1;
    double value = row.value() / unit;
    return new Target(row.id(), series, row.year(), from, until, value, error(row, series, value));
  }

  private static double error(org.waymark.evidence.Target row, Series series, double value) {
    if (series.family().isShare()) {
      return 1 / FastMath.sqrt(series.size(row.year()) * value * (1 - value));
    }
    double usual = series.family() == Family.RECALLED ? RECALLED : COUNTED;
    boolean stated = row.low() > 0 && row.high() > row.low();
    return stated ? Math.max(usual, FastMath.log(row.high() / row.low()) / RANGE) : usual;
  }
}
