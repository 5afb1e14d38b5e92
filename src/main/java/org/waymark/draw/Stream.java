package org.waymark.draw;

/**
 * The register of streams: one for each decision that luck has a part in. A stream is a family of
 * independent draws, addressed by entity, month and index.
 *
 * <p>A stream that is drawn {@link #once} uses each address for one event; an audit refuses a
 * second use. The others describe lasting traits, which may be looked up any number of times.
 */
public enum Stream {
  // Structure of the country: the same in every run.
  COMMUNE_SIZE(false),
  COMMUNE_INCOME(false),
  COMMUNE_MINORITY(false),
  COMMUNE_TIE(false),
  COMMUNE_NORM(false),
  // Households: traits and histories, looked up whenever somebody meets them.
  HOUSEHOLD_PERMANENT_INCOME(false),
  HOUSEHOLD_YEARLY_INCOME(false),
  HOUSEHOLD_MONTHLY_INCOME(false),
  HOUSEHOLD_MINORITY(false),
  HOUSEHOLD_MEMBERS(false),
  HOUSEHOLD_CAMPAIGN(false),
  HOUSEHOLD_SUPPORT(false),
  // Government.
  GOVERNMENT_SHOCK(true),
  GOVERNMENT_STALL(true),
  // IOM.
  IOM_PLACE_ORDER(false),
  IOM_TRIAL(true),
  OFFICER_TRAINING(true),
  NORMS_BACKLASH(true),
  // Recruiters.
  RECRUITER_START(false),
  RECRUITER_RESERVATION(false),
  RECRUITER_FEAR(false),
  RECRUITER_TASTE(false),
  RECRUITER_SECTOR(false),
  RECRUITER_CHANNEL(false),
  RECRUITER_ENTRY_EXIT(true),
  RECRUITER_LOOK(true),
  RECRUITER_OFFERS(true),
  RECRUITED_AGAIN(true),
  EARLIER_STAYED(true),
  OFFER_HOUSEHOLD(true),
  OFFER_GROUP(true),
  OFFER_ACCEPTED(true),
  OFFER_TIP(true),
  // People who were trafficked.
  TRANSIT_OPEN(true),
  TRANSIT_SEGMENT(true),
  TRANSIT_INTERDICTION(true),
  EXPLOITATION_EXIT(true),
  RETURN_IDENTIFICATION(true),
  RETURN_RECORDING(true),
  RETURN_TESTIMONY(true),
  RETURN_STATE_HELP(true),
  RETURN_NEXT(true),
  // Enforcement.
  OFFICER_TRAIT(false),
  OFFICER_TURNOVER(true),
  CASE_THRESHOLD(false),
  CASE_DROP(true),
  CASE_ACCOMPLICES(true),
  COURT(true),
  // Experiments: which values are tried, not what happens.
  DESIGN_ORDER(false),
  DESIGN_PLACE(false),
  SHUFFLE(false);

  private final boolean once;

  Stream(boolean once) {
    this.once = once;
  }

  /** Whether each address is for one event only. */
  public boolean once() {
    return once;
  }
}
