package org.waymark.nation;

import org.waymark.nation.iom.Iom;
import org.waymark.nation.observation.Tally;
import org.waymark.nation.place.Geography;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victims;
import org.waymark.outcome.variable.Variable;

/**
 * Re-checks every month what must hold whatever the parameters: everybody ever recruited is in
 * exactly one state, flows and stocks of people agree, and IOM's ledger balances. The use of draws
 * is checked where they are drawn.
 */
final class Audit {
  private final Geography map;
  private final Victims victims;
  private final Iom iom;
  private final Tally tally;
  private final long[] inTransit;
  private final long[] exploited;
  private boolean begun;

  Audit(Geography map, Victims victims, Iom iom, Tally tally) {
    this.map = map;
    this.victims = victims;
    this.iom = iom;
    this.tally = tally;
    this.inTransit = new long[map.provinces()];
    this.exploited = new long[map.provinces()];
  }

  /**
   * Checks the month that ends.
   *
   * @throws IllegalStateException naming what does not hold
   */
  void check() {
    long people = 0;
    for (State state : State.values()) {
      people += victims.count(state);
    }
    require(people == victims.recruitedEver(), "people in states add up to people recruited");
    require(iom.ledger().balances(), "the ledger of IOM balances");
    for (int p = 0; p < map.provinces(); p++) {
      long transit = victims.count(State.IN_TRANSIT, p);
      long held = victims.count(State.EXPLOITED, p);
      long intoTransit =
          count(Variable.PEOPLE_TRAFFICKED, p)
              - count(Variable.PEOPLE_INTERDICTED, p)
              - count(Variable.PEOPLE_ENTERING_EXPLOITATION, p);
      long intoExploitation =
          count(Variable.PEOPLE_ENTERING_EXPLOITATION, p)
              - count(Variable.PEOPLE_RETURNED, p)
              - count(Variable.PEOPLE_NEVER_RETURNED, p);
      if (begun) {
        require(transit - inTransit[p] == intoTransit, "flows and people in transit agree");
        require(held - exploited[p] == intoExploitation, "flows and people exploited agree");
      }
      inTransit[p] = transit;
      exploited[p] = held;
    }
    begun = true;
  }

  private long count(Variable variable, int province) {
    return Math.round(tally.get(variable, province));
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("Audit: it does not hold that " + what + ".");
    }
  }
}
