package org.waymark.nation.iom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.government.Government;

/** What money buys, what a programme can take in, and that it works where IOM is. */
class ActivityTest {

  private static final long PLENTY = 100_000_000_000L;
  private static final Nations NATION =
      Nations.of(0.02)
          .with(
              "government.stability=1",
              "government.effectivenessTrendPerYear=0",
              "government.plan=0",
              "government.tier=2",
              "iom.strategy=needs-based",
              "iom.projectCommunes=500",
              "iom.unitCostUsd.livelihoods=500",
              "iom.ceiling.livelihoods=0.2",
              "iom.livelihoodPoorest=0.25",
              "iom.livelihoodBoost=0.5",
              "iom.unitCostUsd.training=400",
              "iom.ceiling.training=0.5",
              "iom.trainingGain=0.1",
              "iom.unitCostUsd.advocacy=20000",
              "iom.ceiling.advocacy=0.5",
              "iom.advocacyGain=0.04");

  private final Scene scene = Scene.of(NATION);
  private final ProjectCommunes places = places(scene);

  /** The first ten communes. */
  private static ProjectCommunes places(Scene scene) {
    ProjectCommunes places = new ProjectCommunes(scene.map(), c -> c < 10 ? 1 : 0, Scene.SEED);
    var start = scene.course().at(0);
    places.step(0, start.iom(), start.population().factor());
    return places;
  }

  private double poverty(long cents, int commune) {
    Scene fresh = Scene.of(NATION);
    support(fresh, places(fresh)).act(cents, 0);
    fresh.communes().step(0);
    return fresh.communes().povertyRate(commune);
  }

  private static LivelihoodSupport support(Scene scene, ProjectCommunes places) {
    return new LivelihoodSupport(
        scene.course(),
        places,
        scene.communes(),
        scene.victims(),
        scene.tally(),
        scene.map().places().nation());
  }

  @Test
  void supportReachesAsManyOfThePoorerAsTheMoneyAndTheCeilingAllow() {
    var support = support(scene, places);
    assertThat(support.act(149_999, 0)).isEqualTo(100_000);
    assertThat(support.act(49_999, 0)).isZero();
    assertThat(support.act(PLENTY, 0))
        .isEqualTo((long) (0.2 * 0.25 * places.households()) * 50_000);
  }

  @Test
  void supportLowersPovertyInProportionAndOnlyWhereIomWorks() {
    double without = poverty(0, 3);
    double some = without - poverty(PLENTY / 200_000, 3);
    double all = without - poverty(PLENTY, 3);
    assertThat(some).isPositive();
    // 10 households of the fifth of the poorer quarter that could have it.
    assertThat(all / some)
        .isCloseTo(0.2 * 0.25 * places.households() / 10, within(0.01 * all / some));
    assertThat(poverty(PLENTY, 10)).isEqualTo(poverty(0, 10));
  }

  @Test
  void trainingReachesAsManyOfficersAsTheMoneyAndTheCeilingAllow() {
    Scene staffed = Scene.of(NATION.with("enforcement.officersPer100kHouseholds=40"));
    staffed.corps().step(0, 0.5, null);
    var training = new OfficerTraining(staffed.course(), staffed.corps());
    assertThat(training.act(100_000, 0)).isEqualTo(100_000);
    assertThat(training.act(PLENTY, 0)).isEqualTo((long) (0.5 * staffed.corps().size() * 40_000));
  }

  @Test
  void trainedOfficersLearnAShareOfWhatTheyCannotDo() {
    Scene staffed = Scene.of(NATION.with("enforcement.officersPer100kHouseholds=40"));
    staffed.corps().step(0, 0.5, null);
    double before = staffed.corps().meanSkillNow();
    new OfficerTraining(staffed.course(), staffed.corps()).act(PLENTY, 0);
    // Half of them are trained.
    assertThat(staffed.corps().meanSkillNow())
        .isCloseTo(before + 0.5 * 0.1 * (1 - before), within(0.005));
  }

  @Test
  void advocacyRaisesEffectivenessInProportionToMoneyAndTheSizeOfTheNation() {
    // Full advocacy costs 400 USD a month in this fiftieth of the nation.
    assertThat(rise(10_000)).isCloseTo(0.04 * 0.25, within(1e-9));
    assertThat(rise(PLENTY)).isCloseTo(0.04 * 0.5, within(1e-9));
    assertThat(rise(0)).isZero();
  }

  @Test
  void advocacySpendsWhatMinistriesCanTakeIn() {
    var advocacy = new Advocacy(scene.course(), government(scene));
    assertThat(advocacy.act(10_000, 0)).isEqualTo(10_000);
    assertThat(advocacy.act(PLENTY, 0)).isEqualTo(20_000);
  }

  @Test
  void advocacyBringsMoreWhereTheStateIsPressed() {
    Scene pressed =
        Scene.of(
            NATION.with(
                "government.plan=1",
                "government.planPressure=0.4",
                "government.reversionPerMonth=0.001",
                "iom.advocacyPressure=2"));
    assertThat(rise(pressed, PLENTY)).isCloseTo(0.04 * 0.5 * (1 + 2 * 0.4), within(1e-9));
  }

  /** A government in its first month, when IOM comes to act. */
  private static Government government(Scene scene) {
    Government government = new Government(scene.course(), 1, Scene.SEED, null);
    government.step(null);
    return government;
  }

  private double rise(long cents) {
    return rise(scene, cents);
  }

  private static double rise(Scene scene, long cents) {
    Government government = government(scene);
    double before = government.getEffectiveness();
    new Advocacy(scene.course(), government).act(cents, 0);
    government.step(null);
    return government.getEffectiveness() - before;
  }
}
