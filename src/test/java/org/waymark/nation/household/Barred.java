package org.waymark.nation.household;

/** Puts barriers before a household. */
public final class Barred {

  private Barred() {}

  /** The household, schooled or not, with or without papers and the language of the country. */
  public static Household of(
      Household household, boolean schooled, boolean withoutPapers, boolean withoutLanguage) {
    household.schooled = schooled;
    household.withoutPapers = withoutPapers;
    household.withoutLanguage = withoutLanguage;
    return household;
  }
}
