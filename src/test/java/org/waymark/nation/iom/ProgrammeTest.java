package org.waymark.nation.iom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.scenario.parameter.IomPortfolio;
import org.waymark.scenario.parameter.IomStatePortfolio;
import org.waymark.scenario.parameter.IomUnitCost;

class ProgrammeTest {

  @Test
  void eachProgrammeReadsItsOwnShareAndCost() {
    var own = new IomPortfolio(0.1, 0.2, 0.3, 0.15, 0.05, 0.2);
    var prescribed = new IomStatePortfolio(0.4, 0.1, 0.2, 0.05, 0.15, 0.1);
    var cost = new IomUnitCost(7, 1, 2, 3, 4, 5, 6.004);
    Programme[] all = Programme.values();
    assertThat(Arrays.stream(all).mapToDouble(p -> p.own(own)))
        .containsExactly(0.1, 0.2, 0.3, 0.15, 0.05, 0.2);
    assertThat(Arrays.stream(all).mapToDouble(p -> p.prescribed(prescribed)))
        .containsExactly(0.4, 0.1, 0.2, 0.05, 0.15, 0.1);
    assertThat(Arrays.stream(all).mapToLong(p -> p.unitCostCents(cost)))
        .containsExactly(100L, 200L, 300L, 400L, 500L, 600L);
  }

  @Test
  void nothingIsForFree() {
    assertThat(Programme.NORMS.unitCostCents(new IomUnitCost(0, 0, 0, 0, 0, 0, 0))).isEqualTo(1);
  }
}
