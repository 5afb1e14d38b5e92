package org.waymark.nation.iom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.government.Government;

class IomTest {

  /** A state without unrest, a budget of 120,000 USD a month of which a quarter runs the office. */
  private static final Nations NATION =
      Nations.of(0.02)
          .with(
              "government.stability=1",
              "iom.annualBudgetUsd=72000000",
              "iom.overheadShare=0.25",
              "iom.projectCommunes=1000",
              "iom.strategy=needs-based",
              "iom.autonomy=1",
              "iom.initialLegitimacy=0.5",
              "iom.delayLegitimacy=0.1",
              "iom.backlashThreshold=1",
              "iom.helpLegitimacy=0",
              "iom.permitAutonomy=0",
              "iom.permitEffectiveness=0",
              "iom.permitLegitimacy=0");

  /** Only the first twenty communes are in need. */
  private static final IntToDoubleFunction NEED = c -> c < 20 ? 1 : 0;

  private static Iom iom(Scene scene, Government government) {
    return new Iom(
        scene.map(),
        scene.course(),
        scene.communes(),
        government,
        scene.corps(),
        scene.victims(),
        NEED,
        scene.tally(),
        Scene.SEED,
        null);
  }

  private static Iom iom(Scene scene) {
    return iom(scene, new Government(scene.course(), Scene.SEED, null));
  }

  private static double legitimacyAfterAMonth(double permits, int commune) {
    Scene scene = Scene.of(NATION.with("iom.permitBase=" + permits));
    iom(scene).step(null);
    return scene.communes().legitimacy().of(commune);
  }

  @Test
  void delayCostsLegitimacyWhereIomWorks() {
    assertThat(legitimacyAfterAMonth(0, 3)).isCloseTo(0.5 * (1 - 0.1), within(1e-12));
    assertThat(legitimacyAfterAMonth(0.6, 3)).isCloseTo(0.5 * (1 - 0.1 * 0.4), within(1e-12));
    assertThat(legitimacyAfterAMonth(1, 3)).isEqualTo(0.5);
  }

  @Test
  void delayChangesNothingWhereIomDoesNotWork() {
    assertThat(legitimacyAfterAMonth(0, 30)).isEqualTo(0.5);
  }

  @Test
  void meanLegitimacyIsThatOfHouseholds() {
    Scene scene = Scene.of(NATION);
    scene.communes().legitimacy().gain(5, 1);
    double share = (double) scene.map().householdsOf(5) / scene.map().households();
    assertThat(iom(scene).meanLegitimacy()).isCloseTo(0.5 + 0.5 * share, within(1e-12));
  }

  @Test
  void incomeIsATwelfthOfTheBudgetForTheSizeOfTheNationAndTheOfficeComesFirst() {
    Iom iom = iom(Scene.of(NATION.with("iom.permitBase=0")));
    iom.step(null);
    assertThat(iom.ledger().income()).isEqualTo(12_000_000);
    assertThat(iom.ledger().overhead()).isEqualTo(3_000_000);
    assertThat(iom.getWaitingUsd()).isEqualTo(90_000);
    assertThat(iom.getPermitShare()).isZero();
    assertThat(iom.ledger().balances()).isTrue();
  }

  @Test
  void permitsFollowTheStateAndTheStandingOfIom() {
    Nations nation =
        NATION.with(
            "iom.permitBase=0.1",
            "iom.permitEffectiveness=0.5",
            "iom.permitLegitimacy=0.4",
            "government.effectiveness=0.6",
            "government.effectivenessTrendPerYear=0");
    Iom iom = iom(Scene.of(nation));
    iom.step(null);
    assertThat(iom.getPermitShare()).isCloseTo(0.1 + 0.5 * 0.6 + 0.4 * 0.5, within(1e-9));
  }

  @Test
  void aMonthInWhichTheStateStallsLeavesAPartOfThePermits() {
    Nations stalling =
        NATION.with(
            "iom.permitBase=0.8",
            "iom.permitWhenStalled=0.25",
            "government.stability=0",
            "government.unstableMonths=1");
    Scene scene = Scene.of(stalling);
    Government government = new Government(scene.course(), Scene.SEED, null);
    Iom iom = iom(scene, government);
    government.step(null);
    iom.step(null);
    assertThat(iom.getPermitShare()).isCloseTo(0.2, within(1e-12));
  }

  /** Everything absorbs what it gets: units are cheap and there is no ceiling in the way. */
  private static final Nations THIRSTY =
      NATION.with(
          "iom.permitBase=0.5",
          "iom.portfolio.awareness=0.3",
          "iom.portfolio.livelihoods=0.2",
          "iom.portfolio.training=0.25",
          "iom.portfolio.assistance=0.15",
          "iom.portfolio.norms=0.05",
          "iom.portfolio.advocacy=0.05",
          "iom.unitCostUsd.awareness=1",
          "iom.unitCostUsd.livelihoods=2",
          "iom.unitCostUsd.training=1",
          "iom.unitCostUsd.norms=1",
          "iom.unitCostUsd.advocacy=1000000",
          "iom.ceiling.awareness=1",
          "iom.ceiling.livelihoods=1");

  @Test
  void permittedMoneyIsSpreadByThePortfolio() {
    Iom iom = iom(Scene.of(THIRSTY));
    iom.step(null);
    // 45,000 USD have a permit.
    assertThat(iom.ledger().spent(Programme.AWARENESS)).isEqualTo(1_350_000);
    assertThat(iom.ledger().spent(Programme.LIVELIHOODS)).isEqualTo(900_000);
    assertThat(iom.ledger().spent(Programme.ADVOCACY)).isEqualTo(225_000);
    assertThat(iom.ledger().spent(Programme.ASSISTANCE)).isZero();
    assertThat(iom.ledger().balances()).isTrue();
  }

  @Test
  void whatIsTooLittleForAUnitIsSavedForIt() {
    // A household's campaign costs two and a half months' money, all programmes else take nothing.
    Nations saving =
        NATION.with(
            "iom.permitBase=1",
            "iom.latePermit=0",
            "iom.portfolio.awareness=1",
            "iom.portfolio.livelihoods=0",
            "iom.portfolio.training=0",
            "iom.portfolio.assistance=0",
            "iom.portfolio.norms=0",
            "iom.portfolio.advocacy=0",
            "iom.annualBudgetUsd=2400",
            "iom.unitCostUsd.awareness=7.5",
            "iom.ceiling.awareness=1");
    // 2,400 USD x 0.02 / 12 x 0.75 = 3 USD a month.
    Iom iom = iom(Scene.of(saving));
    long[] spent = new long[6];
    for (int month = 0; month < spent.length; month++) {
      iom.step(null);
      spent[month] = iom.ledger().spent(Programme.AWARENESS);
    }
    assertThat(spent).containsExactly(0, 0, 750, 0, 750, 0);
  }

  @Test
  void anAdaptiveIomTriesAndLearnsFromWhatItObserves() {
    // No ceiling binds advocacy and nothing is carried, so that its money is its share.
    Nations adaptive =
        THIRSTY.with("iom.strategy=adaptive", "iom.learningTrial=0.5", "iom.latePermit=0");
    Scene scene = Scene.of(adaptive);
    Iom iom = iom(scene);
    Scene unseen = Scene.of(adaptive);
    Iom blind = iom(unseen);
    for (int month = 0; month < 25; month++) {
      iom.observe(4, month < 12 ? 10 : 1);
      iom.step(null);
      blind.step(null);
    }
    long tried = blind.ledger().spent(Programme.ADVOCACY);
    assertThat(tried).isNotEqualTo(225_000);
    assertThat(iom.ledger().spent(Programme.ADVOCACY)).isNotEqualTo(tried);
    // Work, and its delays, are in the province from which people were identified.
    int there = scene.map().firstCommune(4);
    assertThat(scene.communes().legitimacy().of(there))
        .isLessThan(unseen.communes().legitimacy().of(there) - 0.1);
  }
}
