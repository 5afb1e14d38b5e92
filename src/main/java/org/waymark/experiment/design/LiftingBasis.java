package org.waymark.experiment.design;

import java.util.Locale;

/** On what ground a study says how far its barriers are lifted: a share means nothing without. */
public enum LiftingBasis {
  /** As the study states it, on no common ground. */
  STATED,
  /** One step of the plausible range, the same for every barrier. */
  STEP,
  /** The best value seen in Viet Nam or a neighbour. */
  SEEN,
  /** As far as the same sum of money lifts each. */
  COST;

  /** Name in study files and results. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
