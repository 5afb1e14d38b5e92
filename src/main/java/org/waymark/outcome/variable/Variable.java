package org.waymark.outcome.variable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that a run reports, in the order of the columns of {@code monthly.csv}.
 *
 * <p>Two kinds of figure must never be confused: what happened ({@link #PEOPLE_TRAFFICKED}, not
 * observable in the field) and what became known ({@link #VICTIMS_IDENTIFIED}, {@link
 * #VICTIMS_RECORDED}). Events of a person count in the person's home province.
 */
public enum Variable {
  OFFERS(Kind.FLOW, Extent.PROVINCE, Unit.OFFERS),
  PEOPLE_TRAFFICKED(Kind.FLOW, Extent.PROVINCE, Unit.PEOPLE),
  PEOPLE_TRAFFICKED_FROM_POOR_HOUSEHOLDS(Kind.FLOW, Extent.PROVINCE, Unit.PEOPLE),
  PEOPLE_INTERDICTED(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  PEOPLE_ENTERING_EXPLOITATION(Kind.FLOW, Extent.PROVINCE, Unit.PEOPLE),
  PEOPLE_IN_TRANSIT(Kind.STOCK, Extent.REGION, Unit.PEOPLE),
  PEOPLE_EXPLOITED(Kind.STOCK, Extent.PROVINCE, Unit.PEOPLE),
  VICTIM_MONTHS(Kind.FLOW, Extent.PROVINCE, Unit.PERSON_MONTHS),
  PEOPLE_RETURNED(Kind.FLOW, Extent.PROVINCE, Unit.PEOPLE),
  PEOPLE_RESCUED(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  PEOPLE_HANDED_OVER(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  PEOPLE_BACK_ALONE(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  PEOPLE_NEVER_RETURNED(Kind.FLOW, Extent.PROVINCE, Unit.PEOPLE),
  VICTIMS_IDENTIFIED(Kind.FLOW, Extent.PROVINCE, Unit.PEOPLE),
  IDENTIFIED_RESCUED(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  IDENTIFIED_HANDED_OVER(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  IDENTIFIED_BACK_ALONE(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  IDENTIFIED_STOPPED(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  VICTIMS_RECEIVED(Kind.FLOW, Extent.PROVINCE, Unit.PEOPLE),
  VICTIMS_IDENTIFIED_ABROAD(Kind.FLOW, Extent.NATION, Unit.PEOPLE),
  VICTIMS_RECORDED(Kind.FLOW, Extent.PROVINCE, Unit.PEOPLE),
  DETECTED_WITHIN_3_YEARS(Kind.COHORT, Extent.PROVINCE, Unit.PEOPLE),
  VICTIMS_ASSISTED(Kind.FLOW, Extent.PROVINCE, Unit.PEOPLE),
  PEOPLE_REINTEGRATED(Kind.FLOW, Extent.PROVINCE, Unit.PEOPLE),
  PEOPLE_RETRAFFICKED(Kind.FLOW, Extent.PROVINCE, Unit.PEOPLE),
  MIGRANTS_WRONGLY_STOPPED(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  VICTIMS_SENT_HOME_UNRECOGNISED(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  VICTIMS_PUNISHED(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  HELP_REFUSED(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  TIPS(Kind.FLOW, Extent.REGION, Unit.TIPS),
  CASES_OPENED(Kind.FLOW, Extent.REGION, Unit.CASES),
  CASES_FROM_INQUIRIES(Kind.FLOW, Extent.REGION, Unit.CASES),
  CASES_OPEN(Kind.STOCK, Extent.REGION, Unit.CASES),
  CASES_SOLVED(Kind.FLOW, Extent.REGION, Unit.CASES),
  CASES_LAPSED(Kind.FLOW, Extent.REGION, Unit.CASES),
  MONTHS_TO_SOLUTION(Kind.RATE, Extent.NATION, Unit.MONTHS),
  OFFICERS_TIME_ON_CASES(Kind.RATE, Extent.NATION, Unit.SHARE),
  ARRESTS(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  PROSECUTIONS(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  CONVICTIONS(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  ACTIVE_RECRUITERS(Kind.STOCK, Extent.REGION, Unit.PEOPLE),
  RECRUITERS_AWAY_FROM_HOME(Kind.STOCK, Extent.REGION, Unit.PEOPLE),
  RECRUITERS_DETERRED(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  RECRUITERS_IN_PRISON(Kind.STOCK, Extent.REGION, Unit.PEOPLE),
  RECRUITERS_REPLACED(Kind.FLOW, Extent.REGION, Unit.PEOPLE),
  MEAN_PROFIT_USD(Kind.RATE, Extent.REGION, Unit.USD_PER_MONTH),
  PERCEIVED_RISK(Kind.RATE, Extent.REGION, Unit.ARRESTS_PER_YEAR),
  POVERTY_RATE(Kind.RATE, Extent.PROVINCE, Unit.SHARE),
  MEAN_AWARENESS(Kind.RATE, Extent.PROVINCE, Unit.ZERO_TO_ONE),
  MEAN_NORM(Kind.RATE, Extent.PROVINCE, Unit.ZERO_TO_ONE),
  MEAN_LEGITIMACY(Kind.RATE, Extent.PROVINCE, Unit.ZERO_TO_ONE),
  MEAN_TRUST(Kind.RATE, Extent.PROVINCE, Unit.ZERO_TO_ONE),
  GOVERNMENT_EFFECTIVENESS(Kind.RATE, Extent.NATION, Unit.ZERO_TO_ONE),
  PUBLIC_PRESSURE(Kind.RATE, Extent.NATION, Unit.INDEX),
  US_TIER(Kind.RATE, Extent.NATION, Unit.TIER),
  OFFICER_SKILL(Kind.RATE, Extent.NATION, Unit.ZERO_TO_ONE),
  PEOPLE_COUNSELLED(Kind.FLOW, Extent.NATION, Unit.PEOPLE),
  PUPILS_TAUGHT(Kind.FLOW, Extent.NATION, Unit.PEOPLE),
  HOUSEHOLDS_SUPPORTED(Kind.FLOW, Extent.NATION, Unit.HOUSEHOLDS),
  IOM_PERMIT_SHARE(Kind.RATE, Extent.NATION, Unit.SHARE),
  IOM_INCOME_USD(Kind.FLOW, Extent.NATION, Unit.USD),
  IOM_SPENT_USD(Kind.FLOW, Extent.NATION, Unit.USD),
  IOM_SPENT_OVERHEAD_USD(Kind.FLOW, Extent.NATION, Unit.USD),
  IOM_SPENT_AWARENESS_USD(Kind.FLOW, Extent.NATION, Unit.USD),
  IOM_SPENT_LIVELIHOODS_USD(Kind.FLOW, Extent.NATION, Unit.USD),
  IOM_SPENT_TRAINING_USD(Kind.FLOW, Extent.NATION, Unit.USD),
  IOM_SPENT_ASSISTANCE_USD(Kind.FLOW, Extent.NATION, Unit.USD),
  IOM_SPENT_NORMS_USD(Kind.FLOW, Extent.NATION, Unit.USD),
  IOM_SPENT_ADVOCACY_USD(Kind.FLOW, Extent.NATION, Unit.USD),
  IOM_RETURNED_USD(Kind.FLOW, Extent.NATION, Unit.USD),
  IOM_WAITING_USD(Kind.STOCK, Extent.NATION, Unit.USD);

  /** What IOM spends its money on: the programmes, then the running of its office. */
  public static final List<Variable> SPENDING =
      List.of(
          IOM_SPENT_AWARENESS_USD,
          IOM_SPENT_LIVELIHOODS_USD,
          IOM_SPENT_TRAINING_USD,
          IOM_SPENT_ASSISTANCE_USD,
          IOM_SPENT_NORMS_USD,
          IOM_SPENT_ADVOCACY_USD,
          IOM_SPENT_OVERHEAD_USD);

  /** What enforcement does to people beside its gain. */
  public static final List<Variable> HARMS =
      List.of(
          MIGRANTS_WRONGLY_STOPPED, VICTIMS_SENT_HOME_UNRECOGNISED, VICTIMS_PUNISHED, HELP_REFUSED);

  /** How a variable adds up over months. */
  public enum Kind {
    /** New in the period: months add up to a year. */
    FLOW,
    /** A level at the end of the month: a year is the mean over its months. */
    STOCK,
    /** A rate or index: a year is the mean over its months. */
    RATE,
    /**
     * A count over those trafficked in the month, known only when three more years have been
     * simulated (otherwise missing): months add up, a year with a missing month is missing.
     */
    COHORT
  }

  /** The finest place for which a variable is written. */
  public enum Extent {
    /** Provinces, regions, nation. */
    PROVINCE,
    /**
     * Regions and nation only: finer figures could be of use to a recruiter, by themselves, by
     * their ratio (arrests to recruiters at work is the risk) or by what is left when one is taken
     * from another (people in transit give away those stopped on the way).
     */
    REGION,
    /** The nation only. */
    NATION
  }

  /** What a variable is counted in. */
  public enum Unit {
    PEOPLE,
    HOUSEHOLDS,
    OFFERS,
    PERSON_MONTHS,
    TIPS,
    CASES,
    SHARE,
    ZERO_TO_ONE,
    INDEX,
    TIER,
    USD,
    USD_PER_MONTH,
    ARRESTS_PER_YEAR,
    MONTHS
  }

  private static final Variable[] VALUES = values();

  private final Kind kind;
  private final Extent extent;
  private final Unit unit;
  private final String id;

  Variable(Kind kind, Extent extent, Unit unit) {
    this.kind = kind;
    this.extent = extent;
    this.unit = unit;
    this.id = name().toLowerCase(Locale.ROOT);
  }

  /** Number of variables. */
  public static int count() {
    return VALUES.length;
  }

  /** The variable with this ordinal. */
  public static Variable of(int ordinal) {
    return VALUES[ordinal];
  }

  /** The variable of this name in files. */
  public static Optional<Variable> find(String id) {
    return Arrays.stream(VALUES).filter(variable -> variable.id.equals(id)).findFirst();
  }

  /** The sum of which it is a part; empty where it stands for itself. */
  public Optional<Variable> whole() {
    return this != IOM_SPENT_USD && name().startsWith("IOM_SPENT_")
        ? Optional.of(IOM_SPENT_USD)
        : Optional.empty();
  }

  /** Name in files, snake_case. */
  public String id() {
    return id;
  }

  /** How it adds up over months. */
  public Kind kind() {
    return kind;
  }

  /** The finest place for which it is written. */
  public Extent extent() {
    return extent;
  }

  /** What it is counted in. */
  public Unit unit() {
    return unit;
  }

  /** Whether values are whole numbers in the nation as simulated. */
  public boolean isCount() {
    return switch (unit) {
      case PEOPLE, HOUSEHOLDS, OFFERS, PERSON_MONTHS, TIPS, CASES -> true;
      default -> false;
    };
  }
}
