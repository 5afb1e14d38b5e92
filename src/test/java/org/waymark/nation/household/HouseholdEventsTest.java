package org.waymark.nation.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HouseholdEventsTest {
  private static final int HOUSEHOLDS = 26_000_000;
  private static final int RETURNS = 400_000; // more than the largest nation sees

  /** What is asked first is only a filter: it may let through too many, but nobody too few. */
  @Test
  void everyReturnIsFoundAndNoOther() {
    HouseholdEvents events = new HouseholdEvents();
    Random random = new Random(1);
    int[] returned = random.ints(RETURNS, 0, HOUSEHOLDS / 2).toArray();
    for (int i = 0; i < RETURNS; i++) {
      events.returned(2L * returned[i], i, 0.5);
    }
    for (int i = 0; i < RETURNS; i++) {
      HouseholdEvents.Returns of = events.of(2L * returned[i]);
      assertThat(of).isNotNull();
      assertThat(of.month(of.count() - 1)).isGreaterThanOrEqualTo(i);
      assertThat(events.of(2L * returned[i] + 1)).isNull();
    }
  }

  @Test
  void nobodyCameBackToAnyHouseholdAtFirst() {
    assertThat(new HouseholdEvents().of(7)).isNull();
  }
}
