package org.waymark.nation.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;

class IdentificationTest {

  private static double of(double protection, double effectiveness, double norm) {
    var rule =
        Nations.of(0.01)
            .with(
                "victims.identificationBase=0.1",
                "victims.identificationProtection=0.9",
                "gender.stigma=0.15",
                "government.victimProtection=" + protection)
            .scenario()
            .parameters();
    return Identification.probability(rule, norm, effectiveness);
  }

  @Test
  void thePublishedFormulaIsUsed() {
    assertThat(of(0.5, 0.6, 0.5)).isCloseTo(0.1 + 0.9 * 0.5 * 0.6 - 0.15 * 0.1, within(1e-12));
  }

  @Test
  void protectionAndEffectivenessRaiseItAndStigmaLowersIt() {
    assertThat(of(0.8, 0.5, 0.4)).isGreaterThan(of(0.4, 0.5, 0.4));
    assertThat(of(0.4, 0.8, 0.4)).isGreaterThan(of(0.4, 0.5, 0.4));
    assertThat(of(0.4, 0.5, 0.9)).isLessThan(of(0.4, 0.5, 0.4));
  }

  @Test
  void protectionOnPaperOnlyChangesNothing() {
    assertThat(of(1, 0, 0.4)).isEqualTo(of(0, 0, 0.4));
  }

  @Test
  void itIsAProbability() {
    var generous =
        Nations.of(0.01)
            .with("victims.identificationProtection=2", "government.victimProtection=1")
            .scenario()
            .parameters();
    var ashamed =
        Nations.of(0.01)
            .with("victims.identificationBase=0", "gender.stigma=1")
            .scenario()
            .parameters();
    assertThat(Identification.probability(generous, 0, 1)).isEqualTo(1);
    assertThat(Identification.probability(ashamed, 1, 0)).isZero();
  }
}
