package org.waymark.analysis.comparison;

import org.waymark.outcome.variable.Variable;

/**
 * In which direction a variable has to move for people to be better off. Most have none: victims
 * identified may rise because more are found or because more are trafficked, and a case more is a
 * crime more or a crime solved. For these no probability of improvement is given.
 */
public enum Better {
  /** Less of it is better. */
  FEWER,
  /** More of it is better. */
  MORE,
  /** It says nothing by itself. */
  NEITHER;

  /** The direction of a variable. */
  public static Better of(Variable variable) {
    return switch (variable) {
      case PEOPLE_TRAFFICKED,
          PEOPLE_TRAFFICKED_FROM_POOR_HOUSEHOLDS,
          PEOPLE_ENTERING_EXPLOITATION,
          PEOPLE_IN_TRANSIT,
          PEOPLE_EXPLOITED,
          VICTIM_MONTHS,
          PEOPLE_NEVER_RETURNED,
          PEOPLE_RETRAFFICKED,
          OFFERS,
          ACTIVE_RECRUITERS,
          POVERTY_RATE,
          MEAN_NORM ->
          FEWER;
      case MEAN_AWARENESS, MEAN_LEGITIMACY, GOVERNMENT_EFFECTIVENESS, OFFICER_SKILL -> MORE;
      default -> NEITHER;
    };
  }
}
