package org.waymark.nation.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nations;

/** What communes see of courts and of help, and how trust and IOM's standing settle. */
class TrustTest {

  private static final int HERE = 9; // a province
  private static final double PER = 100_000; // households of the unit of trust
  private static final Nations NATION =
      Nations.of(0.02)
          .lasting(0, 24)
          .with(
              "government.initialTrust=0.4",
              "government.trustHelp=0.1",
              "government.trustConviction=0.05",
              "government.trustFailedCase=0.08",
              "government.trustReversion=0.1",
              "government.trustLegitimacy=0.5",
              "iom.initialLegitimacy=0.6",
              "iom.legitimacyReversion=0.2",
              "iom.legitimacyLoss=0");

  private final Blueprint plan = NATION.blueprint();
  private final Communes communes = communes(plan);
  private final int first = plan.map().firstCommune(HERE);
  private final int last = first + plan.map().communesOf(HERE) - 1;

  private static Communes communes(Blueprint plan) {
    return Communes.of(plan.map(), plan.course(), plan.scenario(), plan.evidence());
  }

  private static Communes communes(String... set) {
    return communes(NATION.with(set).blueprint());
  }

  /** As many events in the province as there are units of households in it, times a number. */
  private double perUnit(double number) {
    return number * plan.map().householdsOfProvince(HERE) / PER;
  }

  @Test
  void helpBuildsTrustWhereItIsSeenAndNothingElse() {
    communes.seeHelp(first, 0);
    assertThat(communes.trust().of(first)).isCloseTo(0.4 + 0.1 * 0.6, within(1e-12));
    assertThat(communes.trust().of(first + 1)).isEqualTo(0.4);
    assertThat(communes.legitimacy().of(first)).isEqualTo(0.6);
  }

  @Test
  void convictionsBuildTrustInTheirProvince() {
    communes.seeCases(HERE, 0, perUnit(2), 0);
    assertThat(communes.trust().of(first)).isCloseTo(0.4 + 2 * 0.05 * 0.6, within(1e-12));
    assertThat(communes.trust().of(last)).isCloseTo(0.4 + 2 * 0.05 * 0.6, within(1e-12));
    assertThat(communes.trust().of(first - 1)).isEqualTo(0.4);
    assertThat(communes.trust().of(last + 1)).isEqualTo(0.4);
  }

  @Test
  void casesThatComeToNothingCostTrustInTheirProvince() {
    communes.seeCases(HERE, 0, 0, perUnit(3));
    assertThat(communes.trust().of(first)).isCloseTo(0.4 * (1 - 3 * 0.08), within(1e-12));
    assertThat(communes.trust().of(last)).isCloseTo(0.4 * (1 - 3 * 0.08), within(1e-12));
    assertThat(communes.trust().of(first - 1)).isEqualTo(0.4);
    assertThat(communes.trust().of(last + 1)).isEqualTo(0.4);
  }

  @Test
  void theSameNumberOfCasesSaysMoreInASmallerProvince() {
    int large = plan.map().provinceOf(last + 1);
    communes.seeCases(HERE, 0, perUnit(1), 0);
    communes.seeCases(large, 0, perUnit(1), 0);
    double ratio =
        (double) plan.map().householdsOfProvince(HERE) / plan.map().householdsOfProvince(large);
    double there = communes.trust().of(plan.map().firstCommune(large)) - 0.4;
    assertThat(there / (communes.trust().of(first) - 0.4)).isCloseTo(ratio, within(1e-9));
  }

  @Test
  void trustStaysFromNothingToAll() {
    communes.seeCases(HERE, 0, perUnit(1_000), 0);
    assertThat(communes.trust().of(first)).isEqualTo(1);
    communes.seeCases(HERE, 0, 0, perUnit(1_000));
    assertThat(communes.trust().of(first)).isZero();
  }

  @Test
  void nothingSeenMovesNothingToTheLastBit() {
    communes.seeCases(HERE, 0, 0, 0);
    communes.settle(0);
    assertThat(communes.trust().of(first)).isEqualTo(0.4);
    assertThat(communes.legitimacy().of(first)).isEqualTo(0.6);
  }

  @Test
  void trustReturnsAndPullsTheStandingOfIomAlongBothWays() {
    communes.seeHelp(first, 0);
    communes.trust().lose(last, 0.25);
    communes.settle(0);
    // Above the first level by 0.054 and below it by 0.09 after the return.
    assertThat(communes.trust().of(first)).isCloseTo(0.4 + 0.06 * 0.9, within(1e-12));
    assertThat(communes.trust().of(last)).isCloseTo(0.4 - 0.1 * 0.9, within(1e-12));
    assertThat(communes.legitimacy().of(first)).isCloseTo(0.6 + 0.2 * 0.5 * 0.054, within(1e-12));
    assertThat(communes.legitimacy().of(last)).isCloseTo(0.6 - 0.2 * 0.5 * 0.09, within(1e-12));
    assertThat(communes.legitimacy().of(first + 1)).isEqualTo(0.6);
  }

  @Test
  void withoutAPullTrustLeavesTheStandingOfIomAlone() {
    Communes apart = communes("government.trustLegitimacy=0");
    apart.seeHelp(first, 0);
    apart.settle(0);
    assertThat(apart.legitimacy().of(first)).isEqualTo(0.6);
  }

  @Test
  void trustPullsTheStandingOfIomNoFurtherThanFromNothingToAll() {
    Communes pulled = communes("government.trustLegitimacy=10", "iom.legitimacyReversion=1");
    pulled.trust().gain(first, 1);
    pulled.trust().lose(last, 1);
    pulled.settle(0);
    assertThat(pulled.legitimacy().of(first)).isEqualTo(1);
    assertThat(pulled.legitimacy().of(last)).isZero();
  }

  @Test
  void aMonthSettlesTheStandingOfIomByTheParametersInForce() {
    Communes losing = communes("iom.legitimacyReversion=0.5", "iom.legitimacyLoss=0.1");
    losing.legitimacy().lose(7, 0.5);
    losing.settle(0);
    assertThat(losing.legitimacy().of(7)).isCloseTo((0.3 + 0.15) * 0.9, within(1e-12));
    assertThat(losing.legitimacy().of(8)).isCloseTo(0.6 * 0.9, within(1e-12));
  }

  @Test
  void withTheLoopOfTrustClosedTrustStaysExactlyAtItsFirstLevel() {
    Communes closed = communes("loops.trust=0");
    everythingHappens(closed);
    assertThat(closed.trust().of(first)).isEqualTo(0.4);
    assertThat(closed.trust().of(last)).isEqualTo(0.4);
    // IOM's standing moved by what it did itself, and by no pull.
    assertThat(closed.legitimacy().of(first)).isGreaterThan(0.6);
    assertThat(closed.legitimacy().of(first + 1)).isEqualTo(0.6);
  }

  @Test
  void withTheLoopOfLegitimacyClosedIomStaysExactlyAtItsFirstLevel() {
    Communes closed = communes("loops.legitimacy=0");
    everythingHappens(closed);
    assertThat(closed.legitimacy().of(first)).isEqualTo(0.6);
    assertThat(closed.legitimacy().of(first + 1)).isEqualTo(0.6);
    assertThat(closed.legitimacy().of(last)).isEqualTo(0.6);
    assertThat(closed.trust().of(first)).isNotEqualTo(0.4);
  }

  private void everythingHappens(Communes communes) {
    for (int month = 0; month < 12; month++) {
      communes.open(month);
      communes.seeHelp(first, month);
      communes.legitimacy().gain(first, 0.2);
      communes.legitimacy().lose(last, 0.1);
      communes.seeCases(HERE, month, perUnit(1), 0);
      communes.seeCases(HERE, month, 0, perUnit(0.5));
      communes.settle(month);
    }
  }

  @ParameterizedTest
  @CsvSource({"loops.trust, 0.4", "loops.legitimacy, 0.6"})
  void aLoopThatIsClosedLaterLetsWhatWasBuiltFadeAway(String loop, double level) {
    // The first reported month is month 24.
    Blueprint plan = NATION.lasting(24, 120).trying(List.of(), loop + "=0").blueprint();
    Communes communes = communes(plan);
    boolean trust = loop.endsWith("trust");
    Standing standing = trust ? communes.trust() : communes.legitimacy();
    double before = 0;
    for (int month = 0; month < 144; month++) {
      communes.open(month);
      standing.gain(7, 0.2);
      communes.settle(month);
      if (month < 24) {
        assertThat(standing.of(7)).isGreaterThan(before);
      } else if (month < 60) {
        assertThat(standing.of(7)).isLessThan(before);
      }
      before = standing.of(7);
    }
    assertThat(before).isCloseTo(level, within(1e-4));
  }

  @Test
  void trustBeginsWhereTheProvinceSaysAndReturnsThere() {
    String iso = plan.map().places().provinces().get(HERE);
    Communes other =
        communes(NATION.trying(List.of(iso), "government.initialTrust=0.7").blueprint());
    assertThat(other.trust().of(first)).isEqualTo(0.7);
    assertThat(other.trust().of(last)).isEqualTo(0.7);
    assertThat(other.trust().of(first - 1)).isEqualTo(0.4);
    assertThat(other.trust().of(last + 1)).isEqualTo(0.4);
    other.settle(0);
    assertThat(other.trust().of(first)).isEqualTo(0.7);
    assertThat(other.legitimacy().of(first)).isEqualTo(0.6);
  }
}
