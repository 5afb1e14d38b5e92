package org.waymark.nation;

import org.waymark.nation.commune.Communes;
import org.waymark.nation.household.HouseholdEvents;
import org.waymark.nation.household.Households;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.Course;

/** How the households of a nation are kept: on demand, or otherwise to compare with. */
@FunctionalInterface
public interface HouseholdsFactory {
  /** The households of a nation under a seed. */
  Households create(
      Geography map, Communes communes, Course course, HouseholdEvents events, long seed);
}
