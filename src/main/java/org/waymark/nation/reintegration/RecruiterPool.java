package org.waymark.nation.reintegration;

import org.waymark.nation.victim.Recruitment;
import org.waymark.nation.victim.Victim;

/** Who might recruit somebody again. */
public interface RecruiterPool {
  /** How somebody who came back is recruited again; null where no recruiter is active. */
  Recruitment again(Victim victim, int month);
}
