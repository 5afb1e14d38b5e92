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
              "iom.strategy=needs-based",
              "iom.projectCommunes=500",
              "iom.unitCostUsd.awareness=5",
              "iom.ceiling.awareness=0.3",
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

  private double awareness(long cents, int commune) {
    Scene fresh = Scene.of(NATION);
    new AwarenessCampaigns(fresh.course(), places(fresh), fresh.communes()).act(cents, 0);
    fresh.communes().step(0);
    return fresh.communes().awareness(commune);
  }

  private double poverty(long cents, int commune) {
    Scene fresh = Scene.of(NATION);
    new LivelihoodSupport(fresh.course(), places(fresh), fresh.communes()).act(cents, 0);
    fresh.communes().step(0);
    return fresh.communes().povertyRate(commune);
  }

  @Test
  void campaignsReachAsManyHouseholdsAsTheMoneyAndTheCeilingAllow() {
    var campaigns = new AwarenessCampaigns(scene.course(), places, scene.communes());
    assertThat(campaigns.act(1_499, 0)).isEqualTo(1_000);
    assertThat(campaigns.act(499, 0)).isZero();
    assertThat(campaigns.act(PLENTY, 0)).isEqualTo((long) (0.3 * places.households()) * 500);
  }

  @Test
  void campaignsTeachTheSameShareInEveryProjectCommuneAndNobodyElsewhere() {
    // A tenth of households is reached: each learns a part of what it does not know.
    long cents = places.households() / 10 * 500;
    double without = awareness(0, 3);
    double learnt = 0.1 * 0.2 * 0.5 * (1 - without);
    assertThat(awareness(cents, 3)).isCloseTo(without + learnt, within(0.03 * learnt));
    assertThat(awareness(cents, 9)).isCloseTo(without + learnt, within(0.03 * learnt));
    assertThat(awareness(cents, 10)).isEqualTo(without);
  }

  @Test
  void supportReachesAsManyOfThePoorerAsTheMoneyAndTheCeilingAllow() {
    var support = new LivelihoodSupport(scene.course(), places, scene.communes());
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
    var advocacy = new Advocacy(scene.course(), new Government(scene.course(), Scene.SEED, null));
    assertThat(advocacy.act(10_000, 0)).isEqualTo(10_000);
    assertThat(advocacy.act(PLENTY, 0)).isEqualTo(20_000);
  }

  private double rise(long cents) {
    Government government = new Government(scene.course(), Scene.SEED, null);
    double before = government.getEffectiveness();
    new Advocacy(scene.course(), government).act(cents, 0);
    government.step(null);
    return government.getEffectiveness() - before;
  }
}
