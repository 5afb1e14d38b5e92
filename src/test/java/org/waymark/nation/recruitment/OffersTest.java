package org.waymark.nation.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
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
              "recruiters.acceptance.migrationTie=0",
              "recruiters.acceptance.border=0",
              "recruiters.acceptance.remote=0",
              "recruiters.acceptance.withoutPapers=0",
              "recruiters.acceptance.withoutLanguage=0",
              "recruiters.acceptance.schooledLabour=0",
              "recruiters.channels.acceptance.broker=0",
              "recruiters.channels.acceptance.online=-10",
              "recruiters.channels.visibility.broker=1",
              "recruiters.channels.visibility.online=0.3",
              "gender.effectOnAcceptance=0",
              "awareness.initial=0.5",
              "awareness.campaignCoverage=0",
              "awareness.effectOnAcceptance=0",
              "awareness.lostWithoutLanguage=0",
              "government.initialTrust=0.6",
              "government.hotline=1",
              "enforcement.tipHotline=0",
              "enforcement.tipPropensity=0.5",
              "enforcement.tipWithoutTrust=0.4",
              "enforcement.tipTrust=1",
              "iom.counselReports=1.6",
              "iom.counselEffect=0",
              "iom.schoolEffect=0",
              "iom.schoolMonths=6");

  /** Everybody accepts. */
  private static final Nations WILLING = NATION.with("recruiters.acceptance.base=10");

  /** Two girls live in a household on average, and only they are asked; a quarter accepts. */
  private static final Nations GIRLS =
      NATION.with(
          "population.womenPerHousehold=0",
          "population.girlsPerHousehold=2",
          "market.labour.girls=1",
          "recruiters.acceptance.base=-1.1",
          "iom.schoolEffect=4",
          "iom.initialLegitimacy=0.5");

  private static Scene offered(Nations nation, Channel channel) {
    return offered(nation, channel, 0, scene -> {});
  }

  /** Offers of a month, after what was done since the beginning. */
  private static Scene offered(Nations nation, Channel channel, int month, Consumer<Scene> before) {
    Scene scene = Scene.of(nation);
    for (int m = 0; m <= month; m++) {
      scene.communes().step(m);
    }
    before.accept(scene);
    Offers offers = offers(scene);
    for (int slot = 0; slot < RECRUITERS; slot++) {
      for (int i = 0; i < OFFERS; i++) {
        offers.make(recruiter(slot, channel), HOME, month, i);
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

  private static void tips(Scene scene, double expected) {
    double n = RECRUITERS * OFFERS;
    assertThat(counted(scene, Variable.OFFERS)).isEqualTo(n);
    isShareOfAsked(counted(scene, Variable.TIPS), expected);
    assertThat(counted(scene, Variable.CASES_OPENED)).isEqualTo(RECRUITERS);
    assertThat(counted(scene, Variable.PEOPLE_TRAFFICKED)).isZero();
  }

  /**
   * A share of offers that met somebody, within five standard errors (chance 6e-7). A commune's
   * share of households with a woman differs by 2 %, and chance by as much.
   */
  private static void isShareOfAsked(double count, double share) {
    double asked = RECRUITERS * OFFERS * (1 - Math.exp(-2));
    double error = 5 * Math.sqrt(asked * share * (1 - share)) + 0.05 * asked * share;
    assertThat(count).isBetween(asked * share - error, asked * share + error);
  }

  @Test
  void tipsFollowAwarenessTrustAndTheVisibilityOfTheChannel() {
    Nations distrusted = NATION.with("government.initialTrust=0");
    tips(offered(distrusted, Channel.BROKER), 0.5 * 0.5 * 0.4);
    tips(offered(NATION, Channel.BROKER), 0.5 * 0.5 * (0.4 + 0.6));
    tips(offered(NATION, Channel.ONLINE), 0.5 * 0.5 * (0.4 + 0.6) * 0.3);
    tips(offered(NATION.with("awareness.initial=0.9"), Channel.BROKER), 0.5 * 0.9);
  }

  @Test
  void tipsFollowTheTrustOfTheCommuneOfTheMonth() {
    Scene scene =
        offered(NATION, Channel.BROKER, 0, before -> before.communes().trust().lose(HOME, 0.5));
    tips(scene, 0.5 * 0.5 * (0.4 + 0.3));
  }

  @Test
  void theHotlineRaisesTips() {
    Nations called = NATION.with("enforcement.tipHotline=0.8");
    tips(offered(called, Channel.BROKER), 0.5 * 0.5 * 1.8);
    tips(offered(called.with("government.hotline=0.5"), Channel.BROKER), 0.5 * 0.5 * 1.4);
    tips(offered(called.with("government.hotline=0"), Channel.BROKER), 0.5 * 0.5);
  }

  @Test
  void whoDoesNotReadTheLanguageReportsLess() {
    Nations deaf =
        NATION.with("awareness.lostWithoutLanguage=1", "population.minorityWithoutLanguage=1");
    Scene scene = Scene.of(deaf);
    double minorities = scene.map().minorityShare(HOME);
    assertThat(minorities).isBetween(0.05, 0.99);
    isShareOfAsked(
        counted(offered(deaf, Channel.BROKER), Variable.TIPS), 0.5 * 0.5 * (1 - minorities));
  }

  @Test
  void whoIsCounselledReportsMore() {
    Consumer<Scene> all = scene -> scene.communes().outreach().counsel(HOME, 1);
    Consumer<Scene> half = scene -> scene.communes().outreach().counsel(HOME, 0.5);
    tips(offered(NATION, Channel.BROKER, 0, all), 0.5 * 0.5 * 1.6);
    tips(offered(NATION, Channel.BROKER, 0, half), 0.5 * 0.5 * 1.3);
  }

  @Test
  void whoIsCounselledAcceptsLess() {
    Nations asked = NATION.with("recruiters.acceptance.base=-1", "iom.counselEffect=2");
    Consumer<Scene> all = scene -> scene.communes().outreach().counsel(HOME, 1);
    Consumer<Scene> elsewhere = scene -> scene.communes().outreach().counsel(HOME + 1, 1);
    double plain = 1 / (1 + Math.exp(1));
    isShareOfAsked(recruited(offered(asked, Channel.BROKER)), plain);
    isShareOfAsked(recruited(offered(asked, Channel.BROKER, 0, elsewhere)), plain);
    isShareOfAsked(recruited(offered(asked, Channel.BROKER, 0, all)), 1 / (1 + Math.exp(3)));
  }

  private static double recruited(Scene scene) {
    return counted(scene, Variable.PEOPLE_TRAFFICKED);
  }

  private static double accepted(double less) {
    return 1 / (1 + Math.exp(1.1 + less));
  }

  /** Offers of a month, after a course in the first month that reached a share of households. */
  private static double afterCourse(Nations nation, int month, double coverage) {
    return recruited(
        offered(
            nation,
            Channel.BROKER,
            month,
            scene -> scene.communes().outreach().teach(HOME, 0, coverage)));
  }

  @Test
  void aCourseAtSchoolLowersAcceptanceAsFarAsIomIsTrusted() {
    isShareOfAsked(recruited(offered(GIRLS, Channel.BROKER)), accepted(0));
    isShareOfAsked(afterCourse(GIRLS, 0, 0.9999), accepted(4 * 0.5));
    isShareOfAsked(
        afterCourse(GIRLS.with("iom.initialLegitimacy=0.1"), 0, 0.9999), accepted(4 * 0.1));
    isShareOfAsked(afterCourse(GIRLS, 0, 0.5), 0.5 * accepted(4 * 0.5) + 0.5 * accepted(0));
  }

  @Test
  void aCourseAtSchoolIsForgottenAfterItsMonths() {
    isShareOfAsked(afterCourse(GIRLS, 5, 0.9999), accepted(4 * 0.5));
    isShareOfAsked(afterCourse(GIRLS, 6, 0.9999), accepted(0));
  }

  @Test
  void aCourseAtSchoolTeachesNobodyOf18AndOver() {
    Nations women =
        GIRLS.with(
            "population.womenPerHousehold=2",
            "population.girlsPerHousehold=0",
            "market.labour.girls=0");
    isShareOfAsked(afterCourse(women, 0, 0.9999), accepted(0));
  }

  @Test
  void whereForceIsUsedNobodyIsAsked() {
    Nations forced =
        NATION.with(
            "recruiters.forceChance=0.4", "recruiters.forceAlone=1", "recruiters.forceWatched=0.5");
    double base = recruited(offered(forced, Channel.FORCE));
    isShareOfAsked(base, 0.4 * (1 - 0.5 * 0.5));
    assertThat(recruited(offered(forced.with("recruiters.acceptance.base=10"), Channel.FORCE)))
        .isEqualTo(base);
    assertThat(
            recruited(
                offered(
                    forced.with("iom.counselEffect=5"),
                    Channel.FORCE,
                    0,
                    scene -> scene.communes().outreach().counsel(HOME, 1))))
        .isEqualTo(base);
  }

  @Test
  void whoeverAcceptsIsOnTheWayAndReportsNobody() {
    Scene scene = offered(WILLING, Channel.BROKER);
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
    Scene scene = offered(without, Channel.BROKER);
    assertThat(scene.victims().recruitedEver()).isZero();
    assertThat(counted(scene, Variable.TIPS)).isZero();
  }

  @Test
  void noMoreAreRecruitedFromAHouseholdThanLiveThere() {
    Scene scene = offered(WILLING, Channel.BROKER);
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
