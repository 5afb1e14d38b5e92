package org.waymark.nation.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.Scene;
import org.waymark.nation.transit.Interdiction;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.scenario.parameter.Parameters;

class DestinationsTest {

  private static final int SLOTS = 2_000;
  private static final int PROVINCE = 30;

  /** A nation without officers and without taste, in which prices do not move. */
  private static final Nations NATION =
      Nations.of(0.02)
          .lasting(0, 12)
          .with(
              "enforcement.officersPer100kHouseholds=0",
              "market.priceElasticity=0",
              "market.transportUsdPer100Km=30",
              "market.sectorMix.scamInCambodia=0.5",
              "market.borderOpen.laos=0.4",
              "market.priceUsd.china=1100",
              "market.priceUsd.laos=800",
              "market.priceUsd.domestic=500",
              "recruiters.routeLoyaltyUsd=300",
              "recruiters.tasteNoiseUsd=0");

  private static Destinations destinations(Nations nation) {
    Scene scene = Scene.of(nation);
    scene.corps().step(0, 0.5, null);
    Prices prices = new Prices(scene.course());
    prices.step(0);
    scene.communes().step(0);
    Vulnerability vulnerability = new Vulnerability(scene.map(), scene.communes(), scene.course());
    vulnerability.step(0);
    return destinations(scene, prices, vulnerability);
  }

  private static Destinations destinations(
      Scene scene, Prices prices, Vulnerability vulnerability) {
    Destinations destinations =
        new Destinations(
            scene.map(),
            scene.plan().segments(),
            new Interdiction(scene.plan().segments(), scene.corps(), scene.course()),
            scene.course(),
            prices,
            vulnerability,
            SLOTS,
            Scene.SEED);
    destinations.step(0);
    return destinations;
  }

  private static Parameters parameters(Nations nation) {
    return nation.scenario().parameters();
  }

  private static double worth(Nations nation, Destination destination) {
    return destinations(nation).worth(PROVINCE, destination);
  }

  private static double transport(Destination to) {
    return 30 * NATION.blueprint().segments().distanceKm(PROVINCE, to) / 100;
  }

  /** Mean relative price over the sectors of a destination. */
  private static double mix(Destination to) {
    var market = parameters(NATION).market();
    double sum = 0;
    for (Sector sector : Sector.values()) {
      sum += Sectors.share(market, to, sector) * Sectors.price(market, sector);
    }
    return sum;
  }

  @Test
  void worthIsThePriceOfWhoPassesLessTransport() {
    assertThat(worth(NATION, Destination.CHINA))
        .isCloseTo(1100 * mix(Destination.CHINA) - transport(Destination.CHINA), within(1e-9));
    assertThat(worth(NATION, Destination.LAOS))
        .isCloseTo(800 * mix(Destination.LAOS) * 0.4 - transport(Destination.LAOS), within(1e-9));
    assertThat(worth(NATION, Destination.DOMESTIC))
        .isCloseTo(500 * mix(Destination.DOMESTIC), within(1e-9));
    assertThat(transport(Destination.CHINA)).isPositive();
  }

  @Test
  void officersAtTheBorderLowerWorthAndNotThatOfWhatStaysAtHome() {
    Nations policed =
        NATION.with(
            "enforcement.officersPer100kHouseholds=200",
            "enforcement.interdictionMax=0.5",
            "enforcement.interdictionHalf=0.01",
            "enforcement.integrity=1");
    double price = 1100 * mix(Destination.CHINA);
    assertThat(worth(policed, Destination.CHINA))
        .isCloseTo(0.5 * price - transport(Destination.CHINA), within(0.01 * price));
    assertThat(worth(policed, Destination.DOMESTIC)).isEqualTo(worth(NATION, Destination.DOMESTIC));
  }

  private static Recruiter recruiter() {
    return new Recruiter(null, 0, PROVINCE, 0, 100, 100);
  }

  /** What an offer brings by a destination, of a recruiter without taste. */
  private static double value(Nations nation, Destination to) {
    Scene scene = Scene.of(nation);
    scene.communes().step(0);
    Vulnerability seen = new Vulnerability(scene.map(), scene.communes(), scene.course());
    seen.step(0);
    return seen.best(PROVINCE, to) * worth(nation, to);
  }

  @Test
  void theBestDestinationPromisesMostByOfferInTheBestCommune() {
    assertThat(best(NATION.with("market.priceUsd.laos=20000"))).isEqualTo(Destination.LAOS);
    assertThat(best(NATION.with("market.priceUsd.domestic=20000"))).isEqualTo(Destination.DOMESTIC);
    Destination best = best(NATION);
    double most = value(NATION, best);
    for (Destination other : Destination.values()) {
      assertThat(value(NATION, other)).isLessThanOrEqualTo(most);
    }
    Destinations known = destinations(NATION);
    assertThat(known.most(PROVINCE, known.tastes(recruiter(), 0, parameters(NATION))))
        .isCloseTo(most, within(1e-9));
  }

  /** Equal worth, unequal chances: of two destinations the one whose people are easier to find. */
  @Test
  void thatPeopleAreEasierToFindMakesADestinationTheBest() {
    String[] women = {
      "market.labour.girls=0",
      "market.labour.boys=0",
      "market.sexual.girls=0",
      "market.sexual.boys=0"
    };
    Nations alike =
        NATION
            .with(women)
            .with(
                "market.sectorPrice.labour=1",
                "market.sectorMix.labourEurope=1",
                "market.sectorMix.labourEastAsia=0",
                "market.priceUsd.europe=50000",
                "market.priceUsd.eastAsia=50000",
                "market.transportUsdPer100Km=0",
                "market.sexual.men=0",
                "market.labour.men=1");
    Nations manyMen =
        alike.with("population.menPerHousehold=1.5", "population.womenPerHousehold=0.1");
    Nations manyWomen =
        alike.with("population.menPerHousehold=0.1", "population.womenPerHousehold=1.5");
    assertThat(best(manyMen)).isEqualTo(Destination.EUROPE);
    assertThat(best(manyWomen)).isEqualTo(Destination.EAST_ASIA);
  }

  private static Destination best(Nations nation) {
    return destinations(nation).best(recruiter(), PROVINCE, 0, parameters(nation));
  }

  @Test
  void loyaltyToARouteHoldsWhoIsActiveAndNobodyElse() {
    Destinations known = destinations(NATION);
    Parameters now = parameters(NATION);
    Recruiter idle = recruiter();
    idle.destination = Destination.LAOS;
    for (double taste : known.tastes(idle, 0, now)) {
      assertThat(taste).isZero();
    }
    Recruiter active = recruiter();
    active.begin(100);
    active.destination = Destination.LAOS;
    double[] tastes = known.tastes(active, 0, now);
    for (Destination to : Destination.values()) {
      assertThat(tastes[to.ordinal()]).isCloseTo(to == Destination.LAOS ? 300 : 0, within(0.0));
    }
  }

  @Test
  void loyaltyKeepsARecruiterOnARouteThatPaysALittleLess() {
    Destination best = best(NATION);
    Destination other = best == Destination.DOMESTIC ? Destination.CHINA : Destination.DOMESTIC;
    Recruiter active = recruiter();
    active.begin(100);
    active.destination = other;
    Nations loyal = NATION.with("recruiters.routeLoyaltyUsd=10000");
    assertThat(destinations(loyal).best(active, PROVINCE, 0, parameters(loyal))).isEqualTo(other);
    Nations free = NATION.with("recruiters.routeLoyaltyUsd=0");
    assertThat(destinations(free).best(active, PROVINCE, 0, parameters(free))).isEqualTo(best);
    active.status = Recruiter.Status.IDLE;
    assertThat(destinations(loyal).best(active, PROVINCE, 0, parameters(loyal))).isEqualTo(best);
  }

  @Test
  void tasteSpreadsWhatRecruitersMakeOfADestination() {
    double[] tastes = tastes(NATION.with("recruiters.tasteNoiseUsd=200"), 0);
    double mean = 0;
    double squares = 0;
    for (double taste : tastes) {
      mean += taste / SLOTS;
      squares += taste * taste / SLOTS;
    }
    // Five standard errors: chance 6e-7 each.
    assertThat(mean).isCloseTo(0, within(5 * 200 / Math.sqrt(SLOTS)));
    assertThat(Math.sqrt(squares)).isCloseTo(200, within(5 * 200 / Math.sqrt(2 * SLOTS)));
  }

  @Test
  void thePermanentPartOfTasteStaysWhenHabitsTurn() {
    Nations lasting =
        NATION.with("recruiters.tasteNoiseUsd=200", "recruiters.tastePermanentShare=0.8");
    Nations passing =
        NATION.with("recruiters.tasteNoiseUsd=200", "recruiters.tastePermanentShare=0");
    // Correlations of the share, within five standard errors.
    assertThat(correlation(lasting)).isCloseTo(0.8, within(5 / Math.sqrt(SLOTS)));
    assertThat(correlation(passing)).isCloseTo(0, within(5 / Math.sqrt(SLOTS)));
  }

  private static double correlation(Nations nation) {
    double[] before = tastes(nation, 0);
    double[] after = tastes(nation, 11);
    double sum = 0;
    for (int slot = 0; slot < SLOTS; slot++) {
      sum += before[slot] * after[slot] / (200.0 * 200.0) / SLOTS;
    }
    return sum;
  }

  private static double[] tastes(Nations nation, int month) {
    Destinations known = destinations(nation);
    Parameters now = parameters(nation);
    double[] tastes = new double[SLOTS];
    for (int slot = 0; slot < SLOTS; slot++) {
      tastes[slot] = known.taste(slot, Destination.CHINA, month, now);
    }
    return tastes;
  }

  /** Parameters may change in a month, and differ by province: no question answers the next one. */
  @Test
  void tastesAreThoseOfTheParametersThatAreAskedWith() {
    Nations fickle =
        NATION.with("recruiters.tasteNoiseUsd=100", "recruiters.tastePermanentShare=0");
    Nations steady = fickle.with("recruiters.tastePermanentShare=1");
    Destinations asked = destinations(fickle);
    double passing = destinations(fickle).taste(0, Destination.CHINA, 0, parameters(fickle));
    double lasting = destinations(steady).taste(0, Destination.CHINA, 0, parameters(steady));
    assertThat(passing).isNotEqualTo(lasting);
    for (int time = 0; time < 2; time++) {
      assertThat(asked.taste(0, Destination.CHINA, 0, parameters(fickle))).isEqualTo(passing);
      assertThat(asked.taste(0, Destination.CHINA, 0, parameters(steady))).isEqualTo(lasting);
    }
  }
}
