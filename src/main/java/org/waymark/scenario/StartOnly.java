package org.waymark.scenario;

import java.util.Set;

/**
 * Parameters that shape the nation at the start of a run: a change during the run could have no
 * effect, or would need people and places to be drawn anew, so none may set them.
 */
final class StartOnly {
  static final Set<String> GROUPS = Set.of("population");
  static final Set<String> PATHS =
      Set.of(
          "poverty.incomeSdPermanent",
          "poverty.incomeSdYearly",
          "poverty.incomeSdMonthly",
          "poverty.communeSd",
          "awareness.initial",
          "gender.communeSd",
          "recruiters.slotsPer100kHouseholds",
          "recruiters.initialArrestHazard",
          "recruiters.initialPerceivedRisk",
          "recruiters.reservationSd",
          "recruiters.fearSd",
          "recruiters.networkSize",
          "recruiters.networkSpan",
          "recruiters.reachKm",
          "recruiters.tastePermanentShare",
          "recruiters.habitMonths",
          "recruiters.routesConsidered",
          "recruiters.borderSlots",
          "recruiters.acceptance.borderKm",
          "market.initialFlow",
          "enforcement.skillSd",
          "iom.initialLegitimacy",
          "iom.livelihoodPoorest");

  private StartOnly() {}

  static boolean holds(String path) {
    return PATHS.contains(path) || GROUPS.contains(path.substring(0, path.indexOf('.')));
  }
}
