package org.waymark.nation.recruitment;

import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Market;

/**
 * What buyers pay a recruiter. The price at a destination falls with the flow of people to it:
 *
 * <pre>price x (reference flow / flow)^elasticity</pre>
 *
 * with the flow smoothed over some months and the factor kept from {@code priceFloor} to {@code
 * priceCeiling}. This is the brake on the demand side. Form: assumption.
 */
final class Prices {
  private final Course course;
  private final double[] flow = new double[Destination.values().length];
  private final double[] brought = new double[Destination.values().length];
  private final double[] brake = new double[Destination.values().length];

  Prices(Course course) {
    this.course = course;
    Market start = course.at(0).market();
    for (Destination destination : Destination.values()) {
      flow[destination.ordinal()] = start.initialFlow() * reference(start, destination) * factor();
    }
  }

  private double factor() {
    return course.at(0).population().factor();
  }

  /** Opens a month with the flows of the months before. */
  void step(int month) {
    Market market = course.at(month).market();
    for (Destination destination : Destination.values()) {
      int d = destination.ordinal();
      flow[d] += (brought[d] - flow[d]) / market.flowMemoryMonths();
      brought[d] = 0;
      double relative =
          reference(market, destination) * factor() / Math.max(flow[d], Double.MIN_NORMAL);
      double free = Math.pow(relative, market.priceElasticity());
      brake[d] = Math.min(market.priceCeiling(), Math.max(market.priceFloor(), free));
    }
  }

  /** Somebody was brought to a destination. */
  void bring(Destination destination) {
    brought[destination.ordinal()]++;
  }

  /** Price for one person, USD. */
  double of(Market market, Destination destination, Sector sector) {
    return base(market, destination) * brake[destination.ordinal()] * Sectors.price(market, sector);
  }

  private static double base(Market market, Destination destination) {
    Market.Price price = market.priceUsd();
    return switch (destination) {
      case CHINA -> price.china();
      case CAMBODIA -> price.cambodia();
      case LAOS -> price.laos();
      case EAST_ASIA -> price.eastAsia();
      case EUROPE -> price.europe();
      case DOMESTIC -> price.domestic();
    };
  }

  /** The flow of people to a destination at which prices are as stated, a month. */
  static double reference(Market market, Destination destination) {
    Market.ReferenceFlow reference = market.referenceFlow();
    return switch (destination) {
      case CHINA -> reference.china();
      case CAMBODIA -> reference.cambodia();
      case LAOS -> reference.laos();
      case EAST_ASIA -> reference.eastAsia();
      case EUROPE -> reference.europe();
      case DOMESTIC -> reference.domestic();
    };
  }
}
