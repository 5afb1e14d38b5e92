package org.waymark.draw;

/**
 * The register of streams: one for each decision that luck has a part in. A stream is a family of
 * independent draws, addressed by entity, month and index.
 *
 * <p>A stream that is drawn {@link #once} uses each address for one event; an audit refuses a
 * second use. The others describe lasting traits, which may be looked up any number of times.
 *
 * <p>Draws depend on the {@link #number} of a stream, not on its name or its place in this list. A
 * new stream takes the number after the largest one. A number is never changed, and never given to
 * another stream when its own is gone: every draw of that stream would move.
 */
public enum Stream {
  // Structure of the country: the same in every run.
  COMMUNE_SIZE(0, false),
  COMMUNE_INCOME(1, false),
  COMMUNE_MINORITY(2, false),
  COMMUNE_TIE(3, false),
  COMMUNE_NORM(4, false),
  // Households: traits and histories, looked up whenever somebody meets them.
  HOUSEHOLD_PERMANENT_INCOME(5, false),
  HOUSEHOLD_YEARLY_INCOME(6, false),
  HOUSEHOLD_MONTHLY_INCOME(7, false),
  HOUSEHOLD_MINORITY(8, false),
  HOUSEHOLD_MEMBERS(9, false),
  HOUSEHOLD_CAMPAIGN(10, false),
  HOUSEHOLD_SUPPORT(11, false),
  // Government.
  GOVERNMENT_SHOCK(12, true),
  GOVERNMENT_STALL(13, true),
  // IOM.
  IOM_PLACE_ORDER(14, false),
  OFFICER_TRAINING(16, true),
  NORMS_BACKLASH(17, true),
  // Recruiters.
  RECRUITER_START(18, false),
  RECRUITER_RESERVATION(19, false),
  RECRUITER_FEAR(20, false),
  RECRUITER_TASTE(21, false),
  RECRUITER_SECTOR(22, false),
  RECRUITER_CHANNEL(23, false),
  RECRUITER_ENTRY_EXIT(24, true),
  RECRUITER_LOOK(25, true),
  RECRUITER_OFFERS(26, true),
  RECRUITED_AGAIN(27, true),
  EARLIER_STAYED(28, true),
  OFFER_HOUSEHOLD(29, true),
  OFFER_GROUP(30, true),
  OFFER_ACCEPTED(31, true),
  OFFER_TIP(32, true),
  // People who were trafficked.
  TRANSIT_OPEN(33, true),
  TRANSIT_SEGMENT(34, true),
  TRANSIT_INTERDICTION(35, true),
  EXPLOITATION_EXIT(36, true),
  RETURN_IDENTIFICATION(37, true),
  RETURN_RECORDING(38, true),
  RETURN_TESTIMONY(39, true),
  RETURN_STATE_HELP(40, true),
  RETURN_NEXT(41, true),
  // Enforcement.
  OFFICER_TRAIT(42, false),
  OFFICER_TURNOVER(43, true),
  CASE_THRESHOLD(44, false),
  CASE_DROP(45, true),
  CASE_ACCOMPLICES(46, true),
  COURT(47, true),
  // Experiments: which values are tried, not what happens.
  DESIGN_ORDER(48, false),
  DESIGN_PLACE(49, false),
  SHUFFLE(50, false),
  ORIGIN_BY_LOT(70, true),
  // Added later; numbers stay.
  CASE_LEAD(51, false),
  CASE_INQUIRY(52, true),
  CASE_WARNING(53, true),
  RECRUITER_NETWORK(54, false),
  RECRUITER_REPLACED(55, true),
  MIGRANTS_STOPPED(56, true),
  RETURN_PUNISHED(57, true),
  RETURN_REFUSAL(58, true),
  ASSISTANCE_TURN(59, true),
  COMMUNE_BORDER(60, false),
  COMMUNE_REMOTE(61, false),
  HOUSEHOLD_SCHOOLED(62, false),
  HOUSEHOLD_PAPERS(63, false),
  HOUSEHOLD_LANGUAGE(64, false),
  HOUSEHOLD_TAUGHT(65, false),
  OFFER_COUNSELLED(66, true),
  FOUND_ABROAD(67, true),
  HELPED_TESTIMONY(68, true),
  IOM_POSTERIOR(69, true);

  private final int number;
  private final boolean once;

  Stream(int number, boolean once) {
    this.number = number;
    this.once = once;
  }

  /** What keys its draws: its own for ever, at least 0. */
  int number() {
    return number;
  }

  /** Whether each address is for one event only. */
  public boolean once() {
    return once;
  }
}
