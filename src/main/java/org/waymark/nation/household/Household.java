package org.waymark.nation.household;

/**
 * A household as somebody meets it in one month. Income and awareness are looked up when they are
 * asked for. Mutable and used again for the next meeting: the hot path of the simulation allocates
 * nothing. Invented: no real family.
 */
public final class Household {
  private Households of;
  private long id;
  private int commune;
  private int month;
  private double logIncome;
  private double awareness;
  private boolean minority;
  boolean schooled;
  boolean withoutPapers;
  boolean withoutLanguage;

  void meet(Households all, long household, int ofCommune, int now) {
    set(household, ofCommune, now, Double.NaN, Double.NaN, all.minority(household, ofCommune));
    of = all;
  }

  /** Fills in all that is known of a household in a month. */
  public void set(
      long household, int ofCommune, int now, double income, double aware, boolean ofMinority) {
    id = household;
    commune = ofCommune;
    month = now;
    logIncome = income;
    awareness = aware;
    minority = ofMinority;
  }

  /** Number of the household in the nation. */
  public long id() {
    return id;
  }

  /** The commune where it lives. */
  public int commune() {
    return commune;
  }

  /** The month in which it was met. */
  public int month() {
    return month;
  }

  /** Log income above the poverty line. */
  public double logIncome() {
    if (Double.isNaN(logIncome)) {
      logIncome = of.logIncome(id, commune, month);
    }
    return logIncome;
  }

  /** Whether it is poor. */
  public boolean poor() {
    return logIncome() < 0;
  }

  /** How far below the poverty line it is, log points; 0 if it is not poor. */
  public double povertyGap() {
    return Math.max(0, -logIncome());
  }

  /** What it knows of trafficking, 0 to 1. */
  public double awareness() {
    if (Double.isNaN(awareness)) {
      awareness = of.awareness(id, commune, month);
    }
    return awareness;
  }

  /** Whether its young people finished upper secondary school. */
  public boolean schooled() {
    return schooled;
  }

  /** Whether some of its members have no papers. */
  public boolean withoutPapers() {
    return withoutPapers;
  }

  /** Whether it does not read Vietnamese. */
  public boolean withoutLanguage() {
    return withoutLanguage;
  }

  /** Whether it belongs to an ethnic minority. */
  public boolean minority() {
    return minority;
  }
}
