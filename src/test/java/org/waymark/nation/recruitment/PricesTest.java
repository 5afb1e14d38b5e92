package org.waymark.nation.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.scenario.Course;

class PricesTest {

  private static final Course COURSE =
      Nations.of(1).lasting(0, 120).with("market.priceElasticity=0.3").course();

  private static double priceAtFlow(double relative) {
    return priceAtFlow(COURSE, relative);
  }

  private static double priceAtFlow(Course course, double relative) {
    Prices prices = new Prices(course);
    var market = course.at(0).market();
    for (int month = 0; month < 100; month++) {
      for (int i = 0; i < relative * market.referenceFlow().china(); i++) {
        prices.bring(Destination.CHINA);
      }
      prices.step(month);
    }
    return prices.of(market, Destination.CHINA, Sector.SEXUAL) / market.priceUsd().china();
  }

  @Test
  void atTheReferenceFlowThePriceIsTheStatedOne() {
    assertThat(priceAtFlow(1)).isCloseTo(1, within(0.01));
  }

  @Test
  void thePriceFallsWithTheFlowByTheElasticity() {
    assertThat(priceAtFlow(2)).isCloseTo(Math.pow(2, -0.3), within(0.01));
    assertThat(priceAtFlow(0.5)).isCloseTo(Math.pow(2, 0.3), within(0.01));
  }

  @Test
  void thePriceStaysWithinItsBounds() {
    assertThat(priceAtFlow(0)).isEqualTo(4);
    assertThat(priceAtFlow(300)).isEqualTo(0.25);
    Course narrow =
        Nations.of(1)
            .lasting(0, 120)
            .with("market.priceFloor=0.5", "market.priceCeiling=2")
            .course();
    assertThat(priceAtFlow(narrow, 0)).isEqualTo(2);
    assertThat(priceAtFlow(narrow, 300)).isEqualTo(0.5);
  }

  @Test
  void aFlowToOnePlaceLeavesOtherPricesAlone() {
    Prices prices = new Prices(COURSE);
    var market = COURSE.at(0).market();
    prices.step(0);
    double before = prices.of(market, Destination.LAOS, Sector.SEXUAL);
    for (int i = 0; i < 10_000; i++) {
      prices.bring(Destination.CHINA);
    }
    Prices quiet = new Prices(COURSE);
    quiet.step(0);
    quiet.step(1);
    prices.step(1);
    assertThat(prices.of(market, Destination.LAOS, Sector.SEXUAL))
        .isEqualTo(quiet.of(market, Destination.LAOS, Sector.SEXUAL))
        .isGreaterThan(before);
  }

  @Test
  void eachDestinationHasItsPriceAndItsReferenceFlow() {
    String[] names = {"china", "cambodia", "laos", "eastAsia", "europe", "domestic"};
    var set = new String[2 * names.length];
    for (int d = 0; d < names.length; d++) {
      set[d] = "market.priceUsd." + names[d] + "=" + 100 * (1 + d);
      set[names.length + d] = "market.referenceFlow." + names[d] + "=" + 10 * (1 + d);
    }
    Course course =
        Nations.of(1)
            .lasting(0, 120)
            .with(set)
            .with("market.priceElasticity=0.5", "market.sectorPrice.labour=0.7")
            .course();
    var market = course.at(0).market();
    Prices prices = new Prices(course);
    for (int month = 0; month < 100; month++) {
      for (Destination to : Destination.values()) {
        for (int i = 0; i < 40; i++) {
          prices.bring(to);
        }
      }
      prices.step(month);
    }
    for (Destination to : Destination.values()) {
      int k = 1 + to.ordinal();
      double brake = Math.sqrt(10.0 * k / 40);
      assertThat(prices.of(market, to, Sector.LABOUR))
          .as("%s", to)
          .isCloseTo(100 * k * brake * 0.7, within(0.01));
    }
  }

  @Test
  void inASmallerNationTheSameFlowPerHeadHasTheSamePrice() {
    Course tenth = Nations.of(0.1).lasting(0, 120).with("market.priceElasticity=0.3").course();
    assertThat(priceAtFlow(tenth, 0.2)).isCloseTo(Math.pow(2, -0.3), within(0.01));
  }

  @Test
  void theFlowOfTheStartIsRememberedForSomeMonths() {
    Course course =
        Nations.of(0.5)
            .lasting(0, 120)
            .with(
                "market.priceElasticity=1",
                "market.initialFlow=0.5",
                "market.flowMemoryMonths=4",
                "market.priceCeiling=1000")
            .course();
    var market = course.at(0).market();
    Prices prices = new Prices(course);
    for (int month = 0; month < 3; month++) {
      prices.step(month);
      assertThat(prices.of(market, Destination.CHINA, Sector.SEXUAL) / market.priceUsd().china())
          .isCloseTo(2 / Math.pow(0.75, month + 1), within(1e-9));
    }
  }
}
