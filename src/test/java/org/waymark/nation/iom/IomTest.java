package org.waymark.nation.iom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.government.Government;
import org.waymark.nation.reintegration.Testimony;

class IomTest {

  /** A state without unrest, a budget of 120,000 USD a month of which a quarter runs the office. */
  private static final Nations NATION =
      Nations.of(0.02)
          .with(
              "government.stability=1",
              "government.plan=0",
              "government.tier=2",
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
        new Testimony(scene.course(), scene.docket(), Scene.SEED, null),
        NEED,
        scene.tally(),
        Scene.SEED,
        null);
  }

  private static Iom iom(Scene scene) {
    Government government = new Government(scene.course(), 1, Scene.SEED, null);
    government.step(null);
    return iom(scene, government);
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

  private static final Nations FOLLOWING =
      NATION.with(
          "iom.permitBase=0.1",
          "iom.permitEffectiveness=0.5",
          "iom.permitLegitimacy=0.4",
          "government.effectiveness=0.6",
          "government.reversionPerMonth=0.001",
          "government.effectivenessTrendPerYear=0");

  /** Permits after effectiveness has risen by 0.2 and standing to 0.75. */
  private static double permitsAfterARise(Nations nation) {
    Scene scene = Scene.of(nation);
    Government government = new Government(scene.course(), 1, Scene.SEED, null);
    government.step(null);
    government.advocate(0.2, 0);
    government.step(null);
    assertThat(government.getEffectiveness()).isCloseTo(0.8, within(1e-9));
    Iom iom = iom(scene, government);
    for (int c = 0; c < scene.map().communes(); c++) {
      scene.communes().legitimacy().gain(c, 0.5);
    }
    iom.step(null);
    return iom.getPermitShare();
  }

  @Test
  void permitsFollowTheStateAndTheStandingOfIomAsTheyMove() {
    assertThat(permitsAfterARise(FOLLOWING)).isCloseTo(0.1 + 0.5 * 0.8 + 0.4 * 0.75, within(1e-9));
  }

  @Test
  void withTheLoopClosedPermitsStayAsAtTheStart() {
    assertThat(permitsAfterARise(FOLLOWING.with("loops.permits=0")))
        .isCloseTo(0.1 + 0.5 * 0.6 + 0.4 * 0.5, within(1e-9));
    assertThat(permitsAfterARise(FOLLOWING.with("loops.permits=0.5")))
        .isCloseTo(0.1 + 0.5 * 0.7 + 0.4 * 0.625, within(1e-9));
  }

  @Test
  void withTheLoopOfLegitimacyClosedDelayCostsNothing() {
    Scene scene = Scene.of(NATION.with("iom.permitBase=0", "loops.legitimacy=0"));
    scene.communes().open(0);
    iom(scene).step(null);
    assertThat(scene.communes().legitimacy().of(3)).isEqualTo(0.5);
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
    Government government = new Government(scene.course(), 1, Scene.SEED, null);
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
          "iom.leaversPerHousehold=1",
          "iom.unitCostUsd.counselling=20",
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
    // A course costs two and a half months' money, all programmes else take nothing.
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
            "iom.ceiling.counselling=0",
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

  private static final Nations ADAPTIVE =
      THIRSTY.with(
          "iom.strategy=adaptive",
          "iom.learningTrial=0.5",
          "iom.learningPrior=0.1",
          "iom.learningReach=0.05",
          "iom.latePermit=0");

  @Test
  void anAdaptiveIomTries() {
    // No ceiling binds advocacy and nothing is carried, so that its money is its share.
    Iom iom = iom(Scene.of(ADAPTIVE));
    iom.step(null);
    assertThat(iom.ledger().spent(Programme.ADVOCACY)).isNotEqualTo(225_000);
  }

  @Test
  void anAdaptiveIomWorksWherePeopleWereIdentified() {
    Scene scene = Scene.of(ADAPTIVE);
    Iom iom = iom(scene);
    Scene unseen = Scene.of(ADAPTIVE);
    Iom blind = iom(unseen);
    for (int month = 0; month < 25; month++) {
      iom.observe(4, month < 12 ? 10 : 1);
      iom.step(null);
      blind.step(null);
    }
    // Work, and its delays, are in the province from which people were identified.
    int there = scene.map().firstCommune(4);
    assertThat(scene.communes().legitimacy().of(there))
        .isLessThan(unseen.communes().legitimacy().of(there) - 0.1);
  }

  /** What IOM observes of a month in which advocacy was tried or not. */
  private interface Results {
    void observe(Iom iom, boolean tried, double luck);
  }

  /** Money for advocacy in each of twenty years. */
  private static long[] learnt(Results results) {
    Iom iom = iom(Scene.of(ADAPTIVE.lasting(0, 240)));
    long[] advocacy = new long[20];
    for (int month = 0; month < 240; month++) {
      iom.step(null);
      if (month % 12 == 0) {
        advocacy[month / 12] = iom.ledger().spent(Programme.ADVOCACY);
      }
      results.observe(iom, advocacy[month / 12] > 225_000, 0.1 * (month / 12 % 5));
    }
    return advocacy;
  }

  @Test
  void peopleReachedCountAsAPartOfPeopleHelped() {
    long[] reached =
        learnt((iom, tried, luck) -> iom.observe(tried ? 0 : 20 + luck, tried ? 100 : 0, 0));
    long[] helped = learnt((iom, tried, luck) -> iom.observe(tried ? 5 : 20 + luck, 0, 0));
    long[] asMuch = learnt((iom, tried, luck) -> iom.observe(tried ? 100 : 20 + luck, 0, 0));
    assertThat(reached).containsExactly(helped).isNotEqualTo(asMuch);
  }

  @Test
  void outcomesTeachToo() {
    long[] without = learnt((iom, tried, luck) -> iom.observe(20 + luck, 0, 0));
    long[] with = learnt((iom, tried, luck) -> iom.observe(20 + luck, 0, tried ? 30 : 5));
    assertThat(with).isNotEqualTo(without);
  }
}
