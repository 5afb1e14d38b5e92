package org.waymark.nation.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.household.Group;
import org.waymark.nation.household.Members;
import org.waymark.nation.victim.Channel;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;

class OffersTest {

  private static final int HOME = 4;
  private static final int OFFERS = 200;
  private static final int RECRUITERS = 10;

  /** Only women are asked, who live in most households; nobody accepts. */
  private static final Nations NATION =
      Nations.of(0.02)
          .lasting(0, 12)
          .with(
              "population.womenPerHousehold=2",
              "market.labour.girls=0",
              "market.labour.boys=0",
              "market.labour.men=0",
              "recruiters.acceptance.base=-10",
              "recruiters.acceptance.poor=0",
              "recruiters.acceptance.povertyGap=0",
              "recruiters.acceptance.minority=0",
              "recruiters.acceptance.migrationTie=0",
              "recruiters.channels.acceptance.broker=-10",
              "recruiters.channels.visibility.broker=1",
              "recruiters.channels.visibility.online=0.3",
              "gender.effectOnAcceptance=0",
              "awareness.initial=0.5",
              "awareness.campaignCoverage=0",
              "awareness.effectOnAcceptance=0",
              "enforcement.tipPropensity=0.8",
              "enforcement.tipWithoutTrust=0.4",
              "enforcement.tipTrust=1");

  /** Everybody accepts. */
  private static final Nations WILLING =
      NATION.with("recruiters.acceptance.base=10", "recruiters.channels.acceptance.broker=10");

  private static Scene offered(Nations nation, Channel channel, double effectiveness) {
    Scene scene = Scene.of(nation);
    scene.communes().step(0);
    Offers offers = offers(scene);
    for (int slot = 0; slot < RECRUITERS; slot++) {
      for (int i = 0; i < OFFERS; i++) {
        offers.make(recruiter(slot, channel), HOME, 0, i, effectiveness);
      }
    }
    return scene;
  }

  private static Offers offers(Scene scene) {
    return new Offers(
        scene.map(),
        scene.course(),
        scene.communes(),
        scene.households(),
        scene.events(),
        new Members(Scene.SEED, scene.course().at(0).population()),
        scene.victims(),
        scene.docket(),
        scene.tally(),
        Scene.SEED,
        null);
  }

  private static Recruiter recruiter(int slot, Channel channel) {
    Recruiter recruiter = new Recruiter(null, slot, 0, 0, 100, 100);
    recruiter.channel = channel;
    recruiter.sector = Sector.LABOUR;
    recruiter.destination = Destination.LAOS;
    return recruiter;
  }

  private static double counted(Scene scene, Variable variable) {
    return scene.tally().get(variable, scene.map().provinceOf(HOME));
  }

  private static void tips(Channel channel, double effectiveness, double expected) {
    Scene scene = offered(NATION, channel, effectiveness);
    double n = RECRUITERS * OFFERS;
    // A commune's share of households with a woman differs by 2 %, and chance by as much.
    double asked = n * (1 - Math.exp(-2)) * expected;
    double error = 5 * Math.sqrt(asked) * Math.sqrt(1 - expected) + 0.05 * asked;
    assertThat(counted(scene, Variable.OFFERS)).isEqualTo(n);
    assertThat(counted(scene, Variable.TIPS)).isBetween(asked - error, asked + error);
    assertThat(counted(scene, Variable.CASES_OPENED)).isEqualTo(RECRUITERS);
    assertThat(counted(scene, Variable.PEOPLE_TRAFFICKED)).isZero();
  }

  @Test
  void tipsFollowAwarenessTrustAndTheVisibilityOfTheChannel() {
    tips(Channel.BROKER, 0, 0.8 * 0.5 * 0.4);
    tips(Channel.BROKER, 0.6, 0.8 * 0.5 * (0.4 + 0.6));
    tips(Channel.ONLINE, 0.6, 0.8 * 0.5 * (0.4 + 0.6) * 0.3);
  }

  @Test
  void whoeverAcceptsIsOnTheWayAndReportsNobody() {
    Scene scene = offered(WILLING, Channel.BROKER, 0.5);
    long recruited = scene.victims().count(State.IN_TRANSIT);
    assertThat(recruited).isGreaterThan(RECRUITERS * OFFERS / 3);
    assertThat(counted(scene, Variable.PEOPLE_TRAFFICKED)).isEqualTo(recruited);
    assertThat(scene.tally().cohorts().get(0, Stage.TRAFFICKED)).isEqualTo(recruited);
    assertThat(counted(scene, Variable.TIPS)).isZero();
    Set<Long> keys = new HashSet<>();
    long poor = 0;
    for (Victim victim : scene.victims().in(State.IN_TRANSIT)) {
      keys.add(victim.key());
      poor += victim.poor() ? 1 : 0;
      assertThat(victim.group()).isEqualTo(Group.WOMEN);
      assertThat(victim.destination()).isEqualTo(Destination.LAOS);
      assertThat(victim.sector()).isEqualTo(Sector.LABOUR);
      assertThat(scene.map().communeOf(victim.household())).isEqualTo(HOME);
      assertThat(scene.events().away(victim.household(), Group.WOMEN)).isPositive();
    }
    assertThat(keys).hasSize((int) recruited);
    assertThat(counted(scene, Variable.PEOPLE_TRAFFICKED_FROM_POOR_HOUSEHOLDS)).isEqualTo(poor);
  }

  @Test
  void nobodyIsRecruitedFromAHouseholdWhereNobodyOfTheGroupIs() {
    Nations without =
        WILLING.with("population.womenPerHousehold=0", "population.menPerHousehold=2");
    Scene scene = offered(without, Channel.BROKER, 0.5);
    assertThat(scene.victims().recruitedEver()).isZero();
    assertThat(counted(scene, Variable.TIPS)).isZero();
  }

  @Test
  void noMoreAreRecruitedFromAHouseholdThanLiveThere() {
    Scene scene = offered(WILLING, Channel.BROKER, 0.5);
    Members members = new Members(Scene.SEED, scene.course().at(0).population());
    for (Victim victim : scene.victims().in(State.IN_TRANSIT)) {
      assertThat(scene.events().away(victim.household(), Group.WOMEN))
          .isLessThanOrEqualTo(members.count(victim.household(), Group.WOMEN, 0));
    }
  }

  @Test
  void offersBeforeTheBeginningRecruitUncounted() {
    Scene scene = Scene.of(WILLING);
    scene.communes().step(0);
    Offers offers = offers(scene);
    for (int i = 0; i < 20; i++) {
      offers.earlier(recruiter(0, Channel.BROKER), HOME, 3, i);
    }
    assertThat(scene.victims().count(State.IN_TRANSIT)).isPositive();
    assertThat(scene.victims().in(State.IN_TRANSIT)).allMatch(victim -> victim.recruited() == -3);
    assertThat(counted(scene, Variable.PEOPLE_TRAFFICKED)).isZero();
    assertThat(counted(scene, Variable.OFFERS)).isZero();
  }
}
