package org.waymark.bench;

import org.waymark.nation.commune.Communes;
import org.waymark.nation.household.HouseholdEvents;
import org.waymark.nation.household.Households;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.Course;
import sim.engine.SimState;

/**
 * Households as a beginner's book of MASON has them: one agent each, scheduled once, stepped every
 * month by a schedule with its settings as they come, which shuffles the agents of each month. The
 * schedule is one of their own, so that the nation's holds its phases alone; the cost is the same.
 */
public final class ScheduledHouseholds implements Households {
  private final SimState agents;
  private final ScheduledHousehold[] households;

  /** The households of a nation under a seed, before the first month. */
  public ScheduledHouseholds(
      Geography map, Communes communes, Course course, HouseholdEvents events, long seed) {
    MonthlyRule rule = new MonthlyRule(map, communes, course, events, seed);
    agents = new SimState(seed);
    agents.start();
    households = new ScheduledHousehold[Math.toIntExact(map.households())];
    for (int c = 0; c < map.communes(); c++) {
      long first = map.firstHousehold(c);
      for (long h = first; h < first + map.householdsOf(c); h++) {
        households[(int) h] = new ScheduledHousehold(rule, h, c);
        agents.schedule.scheduleRepeating(households[(int) h]);
      }
    }
  }

  @Override
  public void step(int month) {
    agents.schedule.step(agents);
  }

  @Override
  public boolean minority(long household, int commune) {
    return households[(int) household].minority();
  }

  @Override
  public double logIncome(long household, int commune, int month) {
    return households[(int) household].logIncome(month);
  }

  @Override
  public double awareness(long household, int commune, int month) {
    return households[(int) household].awareness(month);
  }
}
