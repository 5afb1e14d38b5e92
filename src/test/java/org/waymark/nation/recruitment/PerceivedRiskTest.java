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

  /** What is seen fades with the memory; where few work, the nation's hazard is believed. */
  @Test
  void whatIsSeenIsSmoothedAndDrawnTowardsTheNation() {
    Recruiters rule = NATION.scenario().parameters().recruiters();
    double memory = rule.riskMemoryMonths();
    double half = rule.riskExperienceHalf();
    double arrests = 0;
    double atWork = 0;
    double network = rule.initialPerceivedRisk();
    for (int month = 12; month < 36; month++) {
      arrests += (1 - arrests) / memory;
      atWork += (20 - atWork) / memory;
      network += (12.0 / HOMES[HIT].length - network) / memory;
    }
    // One place of two that are as busy has all the arrests.
    double nation = 12 * arrests / (2 * atWork);
    assertThat(of(POLICED, HIT, 0, 0))
        .isCloseTo((12 * arrests + half * nation) / (atWork + half), within(1e-9));
    assertThat(of(CALM, HIT, 0, 0)).isCloseTo(half * nation / (atWork + half), within(1e-9));
    assertThat(of(30, HIT, 0, 0)).isCloseTo(nation, within(1e-9));
    assertThat(of(CALM, HIT, 1, 0)).isCloseTo(network, within(1e-9));
  }

  @Test
  void aWarningIsHeardByTheNetworkAlone() {
    double place = of(POLICED, UNHURT, 0, 0);
    double before = of(CALM, UNHURT, 1, 0);
    risk.warn(UNHURT);
    risk.step(36);
    assertThat(of(CALM, UNHURT, 1, 0)).isGreaterThan(before);
    assertThat(of(POLICED, UNHURT, 0, 0)).isLessThan(place);
  }

  @Test
  void inTheFirstYearRecruitersHoldToWhatTheyExpect() {
    Blueprint plan = NATION.blueprint();
    PerceivedRisk fresh = new PerceivedRisk(plan.jurisdictions(), HOMES, 1, plan.course());
    Recruiters rule = plan.course().at(0).recruiters();
    for (int month = 0; month < 12; month++) {
      fresh.arrest(POLICED, HIT);
      fresh.atWork(POLICED);
      fresh.step(month);
      assertThat(fresh.of(POLICED, HIT, rule)).isEqualTo(rule.initialPerceivedRisk());
    }
    fresh.step(12);
    assertThat(fresh.of(POLICED, HIT, rule)).isLessThan(rule.initialPerceivedRisk());
  }
}
