package org.waymark.nation.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.nation.Nations;
import org.waymark.nation.household.Barred;
import org.waymark.nation.household.Household;
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
              "recruiters.acceptance.migrationTie=0.9",
              "recruiters.acceptance.border=2.5",
              "recruiters.acceptance.remote=0.8",
              "recruiters.acceptance.withoutPapers=0.45",
              "recruiters.acceptance.withoutLanguage=0.35",
              "recruiters.acceptance.schooledMarriage=-1",
              "recruiters.acceptance.schooledSexual=-0.7",
              "recruiters.acceptance.schooledLabour=-0.3",
              "recruiters.acceptance.schooledScam=1.2",
              "recruiters.acceptance.scam=0.4",
              "recruiters.channels.acceptance.acquaintance=0.6",
              "recruiters.channels.acceptance.broker=0.05",
              "recruiters.channels.acceptance.online=-0.2",
              "gender.effectOnAcceptance=1.1",
              "awareness.effectOnAcceptance=1.5",
              "awareness.lostWithoutLanguage=0.6")
          .scenario()
          .parameters();

  private static final Acceptance.Place NOWHERE = new Acceptance.Place(0, 0, 0, 0);

  /** Log-odds of the offer of a broker to a man. */
  private static double of(Household household, Acceptance.Place place, Sector sector) {
    return logit(
        Acceptance.of(RULE).probability(household, Sex.MALE, place, Channel.BROKER, sector, 0));
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }

  private static Household plain(double logIncome, double awareness) {
    return SomeHousehold.of(logIncome, awareness, false);
  }

  private static double plainly(double logIncome, double awareness) {
    return of(plain(logIncome, awareness), NOWHERE, Sector.SEXUAL);
  }

  private static double barred(boolean schooled, boolean papers, boolean language, double aware) {
    return of(Barred.of(plain(1, aware), schooled, papers, language), NOWHERE, Sector.SEXUAL);
  }

  private static double at(double norm, double tie, double remoteness, double nearness, Sector to) {
    return of(plain(1, 0), new Acceptance.Place(norm, tie, remoteness, nearness), to);
  }

  @Test
  void thePublishedFormulaIsUsed() {
    double terms =
        -2 + 1 + 2 * 0.25 + 1.1 * 0.5 + 0.9 * 0.4 + 0.8 * 0.7 + 2.5 * 0.2 + 0.6 + 0.45 + 0.35 - 1;
    double x = terms - 1.5 * 0.3 * (1 - 0.6) - 0.15;
    double p =
        Acceptance.of(RULE)
            .probability(
                Barred.of(SomeHousehold.of(-0.25, 0.3, true), true, true, true),
                Sex.FEMALE,
                new Acceptance.Place(0.5, 0.4, 0.7, 0.2),
                Channel.ACQUAINTANCE,
                Sector.MARRIAGE,
                0.15);
    assertThat(p).isCloseTo(1 / (1 + Math.exp(-x)), within(1e-12));
  }

  @Test
  void povertyAndItsDepthRaiseAcceptance() {
    assertThat(plainly(-0.01, 0.3)).isGreaterThan(plainly(0.01, 0.3));
    assertThat(plainly(-0.5, 0.3)).isGreaterThan(plainly(-0.1, 0.3));
  }

  @Test
  void wealthAboveTheLineDoesNotMatter() {
    assertThat(plainly(2, 0.3)).isEqualTo(plainly(0.1, 0.3));
  }

  @Test
  void awarenessLowersAcceptance() {
    assertThat(plainly(0, 0.9) - plainly(0, 0.1)).isCloseTo(-1.5 * 0.8, within(1e-9));
  }

  @Test
  void whoLacksPapersOrTheLanguageAcceptsMore() {
    assertThat(barred(false, true, false, 0) - barred(false, false, false, 0))
        .isCloseTo(0.45, within(1e-9));
    assertThat(barred(false, false, true, 0) - barred(false, false, false, 0))
        .isCloseTo(0.35, within(1e-9));
  }

  @Test
  void withoutTheLanguageMostOfWhatIsKnownIsOfNoUse() {
    double protects = barred(false, false, false, 0) - barred(false, false, false, 0.8);
    double left = barred(false, false, true, 0) - barred(false, false, true, 0.8);
    assertThat(protects).isCloseTo(1.5 * 0.8, within(1e-9));
    assertThat(left).isCloseTo(1.5 * 0.8 * 0.4, within(1e-9));
    assertThat(Acceptance.of(RULE).aware(Barred.of(plain(0, 0.5), false, false, true)))
        .isCloseTo(0.5 * 0.4, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"MARRIAGE, -1", "SEXUAL, -0.7", "LABOUR, -0.3", "SCAM, 1.2"})
  void schoolingProtectsFromAllButTheCompounds(Sector sector, double term) {
    double with = of(Barred.of(plain(1, 0.3), true, false, false), NOWHERE, sector);
    double without = of(Barred.of(plain(1, 0.3), false, false, false), NOWHERE, sector);
    assertThat(with - without).isCloseTo(term, within(1e-9));
  }

  @Test
  void remotenessAndATieToMigrationRaiseAcceptance() {
    double plain = at(0, 0, 0, 0, Sector.LABOUR);
    assertThat(at(0, 0, 0.5, 0, Sector.LABOUR) - plain).isCloseTo(0.4, within(1e-9));
    assertThat(at(0, 0.5, 0, 0, Sector.LABOUR) - plain).isCloseTo(0.45, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"MARRIAGE, 2.5", "SEXUAL, 2.5", "LABOUR, 2.5", "SCAM, 0"})
  void nearnessToTheBorderRaisesAcceptanceOfAllButTheCompounds(Sector sector, double term) {
    assertThat(at(0, 0, 0, 1, sector) - at(0, 0, 0, 0, sector)).isCloseTo(term, within(1e-9));
  }

  @Test
  void offersOfCompoundsHaveATermOfTheirOwn() {
    assertThat(at(0, 0, 0, 0, Sector.SCAM) - at(0, 0, 0, 0, Sector.LABOUR))
        .isCloseTo(0.4, within(1e-9));
  }

  @Test
  void whatIomTaughtLowersAcceptance() {
    double untaught = taught(0);
    assertThat(taught(0.5) - untaught).isCloseTo(-0.5, within(1e-9));
  }

  private static double taught(double less) {
    return logit(
        Acceptance.of(RULE)
            .probability(plain(1, 0.3), Sex.FEMALE, NOWHERE, Channel.ONLINE, Sector.LABOUR, less));
  }

  /** Whatever the sector: a minority household without any barrier is like any other. */
  @ParameterizedTest
  @EnumSource(Sector.class)
  void belongingToAMinorityHasNoTermOfItsOwn(Sector sector) {
    Acceptance.Place place = new Acceptance.Place(0.6, 0.4, 0.5, 0.3);
    for (double logIncome : new double[] {-0.4, 0.8}) {
      for (boolean barrier : new boolean[] {false, true}) {
        assertThat(of(minority(logIncome, true, barrier), place, sector))
            .isEqualTo(of(minority(logIncome, false, barrier), place, sector));
      }
    }
  }

  private static Household minority(double logIncome, boolean minority, boolean barrier) {
    return Barred.of(SomeHousehold.of(logIncome, 0.4, minority), barrier, barrier, barrier);
  }

  @Test
  void normsBearOnGirlsAndWomenOnly() {
    assertThat(sex(Sex.FEMALE, 0.8) - sex(Sex.FEMALE, 0)).isCloseTo(0.88, within(1e-9));
    assertThat(sex(Sex.MALE, 0.8)).isEqualTo(sex(Sex.MALE, 0));
    assertThat(sex(Sex.FEMALE, 0)).isEqualTo(sex(Sex.MALE, 0));
  }

  private static double sex(Sex sex, double norm) {
    Acceptance.Place place = new Acceptance.Place(norm, 0, 0, 0);
    return logit(
        Acceptance.of(RULE)
            .probability(plain(1, 0.3), sex, place, Channel.BROKER, Sector.SEXUAL, 0));
  }

  @Test
  void nobodyIsAskedWhereForceIsUsed() {
    assertThatThrownBy(
            () ->
                Acceptance.of(RULE)
                    .probability(plain(1, 0), Sex.MALE, NOWHERE, Channel.FORCE, Sector.LABOUR, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
