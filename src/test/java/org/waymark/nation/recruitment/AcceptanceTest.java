package org.waymark.nation.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.household.SomeHousehold;
import org.waymark.nation.victim.Channel;
import org.waymark.outcome.variable.Sector;
import org.waymark.outcome.variable.Sex;
import org.waymark.scenario.parameter.Parameters;

class AcceptanceTest {

  private static final Parameters RULE =
      Nations.of(0.01)
          .with(
              "recruiters.acceptance.base=-2",
              "recruiters.acceptance.poor=1",
              "recruiters.acceptance.povertyGap=2",
              "recruiters.acceptance.minority=0.7",
              "recruiters.acceptance.migrationTie=0.9",
              "recruiters.acceptance.scam=0.4",
              "recruiters.channels.acceptance.acquaintance=0.6",
              "gender.effectOnAcceptance=1.1",
              "awareness.effectOnAcceptance=1.5")
          .scenario()
          .parameters();

  private static double plain(double logIncome, double awareness, boolean minority) {
    return of(logIncome, awareness, minority, Sex.FEMALE, 0.4, 0.3);
  }

  private static double of(
      double logIncome, double awareness, boolean minority, Sex sex, double norm, double tie) {
    return Acceptance.probability(
        RULE,
        SomeHousehold.of(logIncome, awareness, minority),
        sex,
        norm,
        tie,
        Channel.BROKER,
        Sector.SEXUAL);
  }

  @Test
  void thePublishedFormulaIsUsed() {
    double x = -2 + 1 + 2 * 0.25 + 1.1 * 0.5 + 0.7 + 0.9 * 0.4 + 0.6 + 0.4 - 1.5 * 0.3;
    double p =
        Acceptance.probability(
            RULE,
            SomeHousehold.of(-0.25, 0.3, true),
            Sex.FEMALE,
            0.5,
            0.4,
            Channel.ACQUAINTANCE,
            Sector.SCAM);
    assertThat(p).isCloseTo(1 / (1 + Math.exp(-x)), within(1e-12));
  }

  @Test
  void povertyAndItsDepthRaiseAcceptance() {
    assertThat(plain(-0.01, 0.3, false)).isGreaterThan(plain(0.01, 0.3, false));
    assertThat(plain(-0.5, 0.3, false)).isGreaterThan(plain(-0.1, 0.3, false));
  }

  @Test
  void wealthAboveTheLineDoesNotMatter() {
    assertThat(plain(2, 0.3, false)).isEqualTo(plain(0.1, 0.3, false));
  }

  @Test
  void awarenessLowersAcceptance() {
    assertThat(plain(0, 0.9, false)).isLessThan(plain(0, 0.1, false));
  }

  @Test
  void exclusionOfMinoritiesRaisesAcceptance() {
    assertThat(plain(0, 0.3, true)).isGreaterThan(plain(0, 0.3, false));
  }

  @Test
  void normsBearOnGirlsAndWomenOnly() {
    assertThat(of(0, 0, false, Sex.FEMALE, 0.8, 0))
        .isGreaterThan(of(0, 0, false, Sex.FEMALE, 0, 0));
    assertThat(of(0, 0, false, Sex.MALE, 0.8, 0)).isEqualTo(of(0, 0, false, Sex.MALE, 0, 0));
  }

  @Test
  void aTieToMigrationRaisesAcceptance() {
    assertThat(of(0, 0, false, Sex.MALE, 0, 0.9)).isGreaterThan(of(0, 0, false, Sex.MALE, 0, 0.1));
  }
}
