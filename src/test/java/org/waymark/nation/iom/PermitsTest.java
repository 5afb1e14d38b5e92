package org.waymark.nation.iom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.scenario.parameter.Iom;

class PermitsTest {

  private static final Nations NATION =
      Nations.of(0.01)
          .with(
              "iom.permitBase=0.2",
              "iom.permitAutonomy=0.3",
              "iom.permitEffectiveness=0.3",
              "iom.permitLegitimacy=0.2");

  private static Iom rule(String... set) {
    return NATION.with(set).scenario().parameters().iom();
  }

  @Test
  void thePublishedFormulaIsUsed() {
    assertThat(Permits.share(rule("iom.autonomy=0.5"), 0.6, 0.4, false))
        .isCloseTo(0.2 + 0.15 + 0.18 + 0.08, within(1e-12));
  }

  @Test
  void autonomyEffectivenessAndLegitimacyBringPermits() {
    double before = Permits.share(rule("iom.autonomy=0.5"), 0.5, 0.5, false);
    assertThat(Permits.share(rule("iom.autonomy=0.9"), 0.5, 0.5, false)).isGreaterThan(before);
    assertThat(Permits.share(rule("iom.autonomy=0.5"), 0.9, 0.5, false)).isGreaterThan(before);
    assertThat(Permits.share(rule("iom.autonomy=0.5"), 0.5, 0.9, false)).isGreaterThan(before);
  }

  @Test
  void aStallLeavesAPartOfThem() {
    double before = Permits.share(rule(), 0.5, 0.5, false);
    assertThat(Permits.share(rule("iom.permitWhenStalled=0.2"), 0.5, 0.5, true))
        .isCloseTo(0.2 * before, within(1e-12));
  }

  @Test
  void allIsTheMost() {
    assertThat(Permits.share(rule("iom.permitBase=1", "iom.autonomy=1"), 1, 1, false)).isEqualTo(1);
  }
}
