package org.waymark.nation.recruitment;

import org.waymark.nation.household.Group;
import org.waymark.nation.household.HouseholdEvents;
import org.waymark.nation.household.Members;
import org.waymark.scenario.parameter.Parameters;

/**
 * The chance that somebody is taken by force: nobody is asked, so nothing that makes people accept
 * offers counts. It is {@code forceChance}, times {@code forceAlone} for somebody with whom nobody
 * else of the groups at risk lives at the time, and lower where neighbours are aware. Form:
 * assumption.
 */
record Force(Members members, HouseholdEvents events) {
  private static final Group[] GROUPS = Group.values();

  /**
   * The chance that an attempt succeeds.
   *
   * @param awareness of the commune, 0 to 1
   */
  double chance(Parameters now, long household, int month, double awareness) {
    var rule = now.recruiters();
    double p = rule.forceChance() * (alone(household, month) ? rule.forceAlone() : 1);
    return Math.min(1, p * (1 - rule.forceWatched() * awareness));
  }

  private boolean alone(long household, int month) {
    int home = 0;
    for (Group group : GROUPS) {
      home += Math.max(0, members.count(household, group, month) - events.away(household, group));
    }
    return home <= 1;
  }
}
