package org.waymark.nation.transit;

import org.waymark.nation.victim.Victim;

/** Who pays when somebody has been brought to the place of exploitation. */
public interface Buyers {
  /** Somebody was brought there. */
  void pay(Victim victim);
}
