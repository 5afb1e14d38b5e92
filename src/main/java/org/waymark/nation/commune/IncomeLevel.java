package org.waymark.nation.commune;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Target;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.Course;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.parameter.Parameters;
import org.waymark.scenario.parameter.Poverty;

/**
 * The income level of provinces over time, in log points above the poverty line.
 *
 * <p>A province's level is solved so that the share of poor households meets its published rate of
 * 2016 times {@code poverty.rateMultiplier}; one national shift moves all provinces to the observed
 * national rate when the run starts. From the start on, levels grow by {@code
 * poverty.growthPerYear}; during burn-in they stand still. Assumption: all households of a province
 * grow alike.
 */
public final class IncomeLevel {
  /** Year of the published poverty rates by province. */
  static final int REFERENCE_YEAR = 2016;

  /**
   * Rates below this (two provinces report none) are taken as this: a numerical guard, since no
   * level gives a rate of 0 or 1.
   */
  private static final double LEAST_RATE = 0.001;

  private static final double MOST_RATE = 0.999;

  /** Halvings of an interval 12 wide at most: a level is met to within 1e-12. */
  private static final int HALVINGS = 45;

  private static final String GENERAL = "poverty_rate_general";
  private static final double PERCENT = 100; // unit of the observed rates
  private static final double MONTHS_A_YEAR = 12; // calendar

  private final Geography map;
  private final Course course;
  private final double sd;
  private final double startShift;
  private final double[] solvedFor;
  private final double[] base;
  private final double[] growth;
  private final double[] levels;

  private IncomeLevel(Geography map, Course course, Scenario scenario, Evidence evidence) {
    this.map = map;
    this.course = course;
    this.sd = totalSd(scenario.parameters().poverty());
    this.solvedFor = new double[map.provinces()];
    this.base = new double[map.provinces()];
    this.growth = new double[map.provinces()];
    this.levels = new double[map.provinces() * course.months()];
    Arrays.fill(solvedFor, Double.NaN);
    this.startShift = startShift(evidence, midYear(scenario.start()));
    step(0);
  }

  /** Levels at the start of burn-in. */
  public static IncomeLevel of(Geography map, Course course, Scenario scenario, Evidence evidence) {
    return new IncomeLevel(map, course, scenario, evidence);
  }

  /** Standard deviation of log income between the households of a commune in a month. */
  public static double totalSd(Poverty poverty) {
    double p = poverty.incomeSdPermanent();
    double y = poverty.incomeSdYearly();
    double m = poverty.incomeSdMonthly();
    return Math.sqrt(p * p + y * y + m * m);
  }

  /** Moves levels to a month; months are stepped in order. */
  public void step(int month) {
    for (int p = 0; p < base.length; p++) {
      Parameters now = course.at(month, p);
      double multiplier = now.poverty().rateMultiplier();
      if (multiplier != solvedFor[p]) {
        solvedFor[p] = multiplier;
        base[p] = solve(p, map.province(p).povertyRate() * multiplier);
      }
      if (month > course.burnInMonths()) {
        growth[p] += now.poverty().growthPerYear() / MONTHS_A_YEAR;
      }
      levels[month * base.length + p] = of(p);
    }
  }

  /** Level of a province now, log points above the line. */
  public double of(int province) {
    return base[province] + startShift + growth[province];
  }

  /** Level of a province in a month that was stepped, log points above the line. */
  public double of(int province, int month) {
    return levels[month * base.length + province];
  }

  private double solve(int p, double rate) {
    double target = Math.min(MOST_RATE, Math.max(LEAST_RATE, rate));
    // Bounds of the search, log points: wider than any plausible spread of incomes asks for.
    double low = -6;
    double high = 6;
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (low + high) / 2;
      if (rate(p, middle) > target) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private double rate(int p, double level) {
    int first = map.firstCommune(p);
    double poor = 0;
    for (int c = first; c < first + map.communesOf(p); c++) {
      poor += map.householdsOf(c) * PovertyCurve.share((level + map.incomeOffset(c)) / sd);
    }
    return poor / map.householdsOfProvince(p);
  }

  /** The shift of all levels at which the national rate is the observed one of the first year. */
  private double startShift(Evidence evidence, double year) {
    double[] reference = new double[map.provinces()];
    for (int p = 0; p < reference.length; p++) {
      reference[p] = solve(p, map.province(p).povertyRate());
    }
    double ofReference = interpolate(evidence.targets(GENERAL), REFERENCE_YEAR) / PERCENT;
    double target = ofReference * observedAgainstReference(evidence, year);
    // Bounds of the search, log points: incomes 20 times lower or higher than in 2016.
    double low = -3;
    double high = 3;
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (low + high) / 2;
      double poor = 0;
      for (int p = 0; p < reference.length; p++) {
        poor += map.householdsOfProvince(p) * rate(p, reference[p] + middle);
      }
      if (poor / map.households() > target) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** Observed yearly rates hold for the middle of a year; this is where a month's begin lies. */
  private static double midYear(YearMonth month) {
    return month.getYear() + (month.getMonthValue() - 1) / MONTHS_A_YEAR - 0.5;
  }

  /**
   * The observed national poverty rate at a time against that of the reference year: the income
   * series to 2016 and the multidimensional one after, each against its own value of 2016, with
   * years between observations interpolated and years beyond them taken as the nearest.
   */
  static double observedAgainstReference(Evidence evidence, double year) {
    String indicator = year <= REFERENCE_YEAR ? GENERAL : "poverty_rate_multidim";
    List<Target> series = evidence.targets(indicator);
    return interpolate(series, year) / interpolate(series, REFERENCE_YEAR);
  }

  private static double interpolate(List<Target> series, double year) {
    Target before = null;
    Target after = null;
    for (Target target : series) {
      if (target.firstYear() <= year
          && (before == null || target.firstYear() > before.firstYear())) {
        before = target;
      }
      if (target.firstYear() >= year && (after == null || target.firstYear() < after.firstYear())) {
        after = target;
      }
    }
    if (before == null || after == null) {
      return (before == null ? after : before).value();
    }
    int span = after.firstYear() - before.firstYear();
    double share = span == 0 ? 0 : (year - before.firstYear()) / span;
    return before.value() + share * (after.value() - before.value());
  }
}
