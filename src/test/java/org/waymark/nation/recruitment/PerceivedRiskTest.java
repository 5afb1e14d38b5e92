package org.waymark.nation.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nations;
import org.waymark.scenario.parameter.Recruiters;

class PerceivedRiskTest {

  private static final int CALM = 3;
  private static final int POLICED = 5;
  private static final int UNHURT = 0;
  private static final int HIT = 1;
  private static final Nations NATION = Nations.of(1).lasting(24, 24);

  /** Of the first network one member of four lives where the police is; the second lives there. */
  private static final int[][] HOMES = {{CALM, CALM, CALM, POLICED}, {POLICED, POLICED}};

  private final PerceivedRisk risk = known();

  /** Arrests have come to one province and one network; others were at work undisturbed. */
  private static PerceivedRisk known() {
    Blueprint plan = NATION.blueprint();
    PerceivedRisk risk = new PerceivedRisk(plan.jurisdictions(), HOMES, 1, plan.course());
    for (int month = 0; month < 36; month++) {
      for (int recruiter = 0; recruiter < 20; recruiter++) {
        risk.atWork(CALM);
        risk.atWork(POLICED);
      }
      risk.arrest(POLICED, HIT);
      risk.step(month);
    }
    return risk;
  }

  private double of(int province, int network, double networkWeight, double diffusion) {
    Recruiters rule =
        NATION
            .with(
                "recruiters.networkRiskWeight=" + networkWeight,
                "recruiters.diffusion=" + diffusion)
            .scenario()
            .parameters()
            .recruiters();
    return risk.of(province, network, rule);
  }

  @Test
  void withoutWeightForTheNetworkOnlyThePlaceCounts() {
    assertThat(of(POLICED, UNHURT, 0, 0)).isEqualTo(of(POLICED, HIT, 0, 0));
    assertThat(of(POLICED, UNHURT, 0, 0)).isGreaterThan(of(CALM, UNHURT, 0, 0) + 0.05);
  }

  @Test
  void withFullWeightForTheNetworkThePlaceDoesNotCount() {
    assertThat(of(POLICED, HIT, 1, 0.4)).isEqualTo(of(CALM, HIT, 1, 0.4));
    assertThat(of(CALM, HIT, 1, 0)).isGreaterThan(of(CALM, UNHURT, 1, 0) + 0.05);
  }

  @Test
  void inBetweenTheyAreMixedInProportion() {
    double place = of(POLICED, UNHURT, 0, 0);
    double network = of(POLICED, UNHURT, 1, 0);
    assertThat(place).isNotCloseTo(network, within(0.01));
    assertThat(of(POLICED, UNHURT, 0.2, 0)).isCloseTo(0.8 * place + 0.2 * network, within(1e-12));
  }

  @Test
  void fearTravelsFromTheHomesOfTheNetwork() {
    double policed = of(POLICED, UNHURT, 0, 0);
    double calm = of(CALM, UNHURT, 0, 0);
    double heard = (3 * calm + policed) / 4;
    assertThat(of(CALM, UNHURT, 0, 1)).isCloseTo(heard, within(1e-12));
    assertThat(of(CALM, HIT, 0, 1)).isCloseTo(policed, within(1e-12));
    assertThat(of(CALM, HIT, 0, 0.3)).isCloseTo(0.7 * calm + 0.3 * policed, within(1e-12));
  }
}
