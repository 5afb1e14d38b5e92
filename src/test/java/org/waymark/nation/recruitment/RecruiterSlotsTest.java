package org.waymark.nation.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nation;
import org.waymark.nation.Nations;

class RecruiterSlotsTest {

  private static final Nations NATION = Nations.of(0.5).lasting(0, 1);

  private static Nation with(double borderSlots) {
    return NATION.with("recruiters.borderSlots=" + borderSlots).blueprint().nation(1, false);
  }

  private static long atBorders(Nation nation) {
    return nation.recruiting().slots().stream()
        .filter(one -> !nation.map().province(one.getHome()).borders().isEmpty())
        .count();
  }

  private static double householdsAtBorders(Nation nation) {
    double sum = 0;
    for (int p = 0; p < nation.map().provinces(); p++) {
      sum +=
          nation.map().province(p).borders().isEmpty() ? 0 : nation.map().householdsOfProvince(p);
    }
    return sum;
  }

  private static int all(Nation nation) {
    return nation.recruiting().slots().size();
  }

  @Test
  void moreHomesAtBordersLeaveTheTotalAsItIs() {
    Nation even = with(1);
    double expected =
        even.map().households()
            / 100_000.0
            * NATION.scenario().parameters().recruiters().slotsPer100kHouseholds();
    assertThat(all(even)).isEqualTo((int) Math.round(expected));
    assertThat(all(with(5))).isEqualTo(all(even));
    assertThat(all(with(20))).isEqualTo(all(even));
  }

  @Test
  void homesGoToBorderProvincesByTheirWeight() {
    for (double weight : new double[] {1, 5, 20}) {
      Nation nation = with(weight);
      double border = weight * householdsAtBorders(nation);
      double share = border / (border + nation.map().households() - householdsAtBorders(nation));
      // Each province rounds by half a slot at most, and what is rounded is carried on.
      assertThat((double) atBorders(nation)).isCloseTo(share * all(nation), within(13.0));
    }
  }

  @Test
  void withinAProvinceKindHomesFollowHouseholds() {
    Nation nation = with(5);
    int[] homes = new int[nation.map().provinces()];
    nation.recruiting().slots().forEach(one -> homes[one.getHome()]++);
    double perBorder = atBorders(nation) / householdsAtBorders(nation);
    for (int p = 0; p < homes.length; p++) {
      if (!nation.map().province(p).borders().isEmpty()) {
        double expected = perBorder * nation.map().householdsOfProvince(p);
        assertThat((double) homes[p]).isCloseTo(expected, within(1.5));
      }
    }
  }
}
