package org.waymark.nation.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.household.Group;
import org.waymark.nation.victim.State;
import org.waymark.nation.victim.Victim;
import org.waymark.nation.victim.Way;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.outcome.variable.Stage;
import org.waymark.outcome.variable.Variable;

class TransitTest {

  private static final int HOME = 0;
  private static final int PEOPLE = 400;

  /** The larger the nation, the more officers there are to be unequal. */
  private static final Nations NATION =
      Nations.of(0.2)
          .lasting(0, 12)
          .with("enforcement.interdictionLoad=0", "recruiters.shutBorderMonths=3");

  private static final Nations UNWATCHED =
      NATION.with("enforcement.officersPer100kHouseholds=0", "enforcement.interdictionLoad=0.1");

  private final List<Victim> paidFor = new ArrayList<>();

  private Transit transit(Scene scene) {
    scene.corps().step(0, 0.9, null);
    Interdiction interdiction =
        new Interdiction(scene.plan().segments(), scene.corps(), scene.course());
    return new Transit(
        scene.map().households(),
        scene.course(),
        scene.plan().segments(),
        scene.victims(),
        interdiction,
        scene.corps().deployment(),
        scene.homecoming(),
        paidFor::add,
        scene.tally(),
        Scene.SEED,
        null);
  }

  private static long count(Scene scene, State state) {
    return scene.victims().count(state);
  }

  private static double counted(Scene scene, Variable variable) {
    return scene.tally().get(variable, scene.map().provinceOf(HOME));
  }

  /** How many of those who leave for China are stopped where one way out of three is watched. */
  private long stopped(double avoidance) {
    var map = NATION.blueprint().map();
    var segments = NATION.blueprint().segments();
    int[] ways = segments.nearest(map.provinceOf(HOME), Destination.CHINA);
    String watched = map.places().provinces().get(segments.get(ways[1]).province());
    Nations nation =
        NATION
            .with(
                "enforcement.officersPer100kHouseholds=0",
                "enforcement.interdictionMax=1",
                "enforcement.interdictionHalf=0.01",
                "enforcement.integrity=1",
                "recruiters.watchAvoidance=" + avoidance)
            .trying(List.of(watched), "enforcement.officersPer100kHouseholds=200");
    Scene scene = Scene.of(nation);
    Transit transit = transit(scene);
    scene.communes().step(0);
    scene.communes().step(1);
    scene.recruit(10 * PEOPLE, HOME, Group.WOMEN, Destination.CHINA, Sector.SEXUAL, 0);
    transit.step(1);
    return count(scene, State.RETURNED);
  }

  @Test
  void whoeverTakesPeopleOverABorderAvoidsWatchedSegments() {
    // Of three ways one is watched: a logit, within five standard errors (chance 6e-7).
    for (double avoidance : new double[] {0, 1, 2}) {
      double odds = Math.exp(-avoidance);
      double share = odds / (2 + odds);
      double error = 5 * Math.sqrt(share * (1 - share) / (10 * PEOPLE));
      assertThat(stopped(avoidance) / (10.0 * PEOPLE)).isCloseTo(share, within(error));
    }
  }

  @Test
  void whoeverIsStoppedComesHomeAndIsNotPaidFor() {
    Nations nation =
        NATION.with(
            "enforcement.officersPer100kHouseholds=200",
            "enforcement.integrity=1",
            "enforcement.interdictionHalf=0.01",
            "enforcement.interdictionMax=1");
    Scene scene = Scene.of(nation);
    Transit transit = transit(scene);
    scene.communes().step(0);
    scene.communes().step(1);
    scene.recruit(20, HOME, Group.WOMEN, Destination.CHINA, Sector.SEXUAL, 0);
    transit.step(1);
    assertThat(scene.victims().in(State.RETURNED))
        .hasSize(20)
        .allMatch(victim -> victim.way() == Way.STOPPED);
    assertThat(paidFor).isEmpty();
    assertThat(counted(scene, Variable.PEOPLE_INTERDICTED)).isEqualTo(20);
    assertThat(counted(scene, Variable.PEOPLE_ENTERING_EXPLOITATION)).isZero();
    assertThat(scene.tally().cohorts().get(0, Stage.INTERDICTED)).isEqualTo(20);
  }

  @Test
  void whoeverMigratesIsStoppedTooAndMoreOftenWhereMoreWatch() {
    Nations many =
        NATION.with(
            "enforcement.officersPer100kHouseholds=20",
            "enforcement.migrants=100",
            "enforcement.wrongStops=0.5");
    double before = wronglyStopped(many);
    assertThat(before).isPositive();
    assertThat(wronglyStopped(many.with("enforcement.officersPer100kHouseholds=200")))
        .isGreaterThan(before);
    assertThat(wronglyStopped(many.with("enforcement.migrants=50"))).isLessThan(before);
    assertThat(wronglyStopped(many.with("market.borderOpen.china=0.2"))).isLessThan(before);
    assertThat(wronglyStopped(many.with("enforcement.wrongStops=0"))).isZero();
  }

  private double wronglyStopped(Nations nation) {
    Scene scene = Scene.of(nation);
    transit(scene).step(0);
    double sum = 0;
    for (int p = 0; p < scene.map().provinces(); p++) {
      sum += scene.tally().get(Variable.MIGRANTS_WRONGLY_STOPPED, p);
    }
    return sum;
  }

  @Test
  void wrongStopsAreAsManyAsMigrantsTimesTheirChance() {
    Nations nation =
        NATION.with(
            "enforcement.officersPer100kHouseholds=200",
            "enforcement.integrity=1",
            "enforcement.interdictionHalf=0.01",
            "enforcement.interdictionMax=0.5",
            "enforcement.migrants=20",
            "enforcement.wrongStops=0.4");
    double expected = 20 * NATION.blueprint().map().households() / 100_000.0 * 0.4 * 0.5;
    // Five standard errors of a Poisson number, and a thousandth for the half: chance 6e-7.
    double error = 5 * Math.sqrt(expected) + 0.001 * expected;
    assertThat(wronglyStopped(nation)).isBetween(expected - error, expected + error);
  }

  @Test
  void nobodyIsMovedInTheMonthOfRecruitmentAndEverybodyInTheNext() {
    Scene scene = Scene.of(UNWATCHED);
    Transit transit = transit(scene);
    scene.recruit(20, HOME, Group.WOMEN, Destination.CHINA, Sector.SEXUAL, 0);
    transit.step(0);
    assertThat(count(scene, State.IN_TRANSIT)).isEqualTo(20);
    assertThat(paidFor).isEmpty();
    transit.step(1);
    assertThat(count(scene, State.EXPLOITED)).isEqualTo(20);
    assertThat(paidFor).hasSize(20).doesNotHaveDuplicates();
    assertThat(scene.victims().in(State.EXPLOITED)).allMatch(victim -> victim.since() == 1);
    assertThat(counted(scene, Variable.PEOPLE_ENTERING_EXPLOITATION)).isEqualTo(20);
    assertThat(scene.tally().cohorts().get(0, Stage.EXPLOITED)).isEqualTo(20);
    assertThat(scene.tally().cohorts().get(0, Stage.INTERDICTED)).isZero();
  }

  @Test
  void aShutBorderDelaysAndThenDivertsToVietNam() {
    Scene scene = Scene.of(UNWATCHED.with("market.borderOpen.china=0"));
    Transit transit = transit(scene);
    scene.recruit(10, HOME, Group.WOMEN, Destination.CHINA, Sector.MARRIAGE, 1);
    scene.recruit(10, HOME, Group.WOMEN, Destination.CHINA, Sector.LABOUR, 1);
    scene.recruit(10, HOME, Group.WOMEN, Destination.LAOS, Sector.LABOUR, 1);
    transit.step(2);
    assertThat(count(scene, State.IN_TRANSIT)).isEqualTo(20);
    transit.step(3);
    assertThat(count(scene, State.IN_TRANSIT)).isEqualTo(20);
    transit.step(4);
    assertThat(count(scene, State.IN_TRANSIT)).isZero();
    var held = scene.victims().in(State.EXPLOITED);
    assertThat(held.stream().filter(v -> v.destination() == Destination.LAOS)).hasSize(10);
    assertThat(held.stream().filter(v -> v.destination() == Destination.DOMESTIC)).hasSize(20);
    assertThat(held.stream().filter(v -> v.sector() == Sector.SEXUAL)).hasSize(10);
    assertThat(held.stream().filter(v -> v.sector() == Sector.LABOUR)).hasSize(20);
  }

  @Test
  void aBorderThatIsHalfOpenLetsHalfThroughInAMonth() {
    Scene scene = Scene.of(UNWATCHED.with("market.borderOpen.china=0.5"));
    Transit transit = transit(scene);
    scene.recruit(PEOPLE, HOME, Group.WOMEN, Destination.CHINA, Sector.SEXUAL, 0);
    transit.step(1);
    // Five standard errors of ten each: chance 6e-7.
    assertThat(count(scene, State.EXPLOITED)).isBetween(PEOPLE / 2L - 50, PEOPLE / 2L + 50);
  }

  @Test
  void whoeverCrossedKeepsTheWatchBusyInTheNextMonth() {
    Nations busy =
        NATION.with(
            "enforcement.officersPer100kHouseholds=20",
            "enforcement.integrity=1",
            "enforcement.interdictionHalf=0.01",
            "enforcement.interdictionMax=1",
            "enforcement.interdictionLoad=1");
    Scene scene = Scene.of(busy);
    Transit transit = transit(scene);
    scene.communes().step(0);
    scene.communes().step(1);
    scene.communes().step(2);
    scene.recruit(PEOPLE, HOME, Group.WOMEN, Destination.CHINA, Sector.SEXUAL, 0);
    transit.step(1);
    long first = count(scene, State.RETURNED);
    scene.recruit(PEOPLE, HOME, Group.WOMEN, Destination.CHINA, Sector.SEXUAL, 1);
    transit.step(2);
    assertThat(first).isGreaterThan(PEOPLE * 9 / 10);
    assertThat(count(scene, State.RETURNED) - first).isLessThan(PEOPLE / 2);
  }

  @Test
  void whoeverStaysInVietNamCrossesNoBorder() {
    Nations nation =
        NATION.with(
            "enforcement.officersPer100kHouseholds=200",
            "enforcement.integrity=1",
            "enforcement.interdictionHalf=0.01",
            "enforcement.interdictionMax=1");
    Scene scene = Scene.of(nation);
    Transit transit = transit(scene);
    scene.recruit(20, HOME, Group.MEN, Destination.DOMESTIC, Sector.LABOUR, 0);
    transit.step(1);
    assertThat(count(scene, State.EXPLOITED)).isEqualTo(20);
  }

  @Test
  void eachWayToADestinationIsAsOpenAsItsOwnBorder() {
    var market =
        Nations.of(0.01)
            .with(
                "market.borderOpen.china=0.1",
                "market.borderOpen.cambodia=0.2",
                "market.borderOpen.laos=0.3",
                "market.borderOpen.eastAsia=0.4",
                "market.borderOpen.europe=0.5")
            .scenario()
            .parameters()
            .market();
    assertThat(Borders.open(market, Destination.CHINA)).isEqualTo(0.1);
    assertThat(Borders.open(market, Destination.CAMBODIA)).isEqualTo(0.2);
    assertThat(Borders.open(market, Destination.LAOS)).isEqualTo(0.3);
    assertThat(Borders.open(market, Destination.EAST_ASIA)).isEqualTo(0.4);
    assertThat(Borders.open(market, Destination.EUROPE)).isEqualTo(0.5);
    assertThat(Borders.open(market, Destination.DOMESTIC)).isEqualTo(1);
  }
}
