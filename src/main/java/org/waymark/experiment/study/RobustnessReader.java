package org.waymark.experiment.study;

import java.util.List;
import org.waymark.experiment.design.Robustness;
import org.waymark.scenario.JsonValue;

/** Reads the member {@code robustness} of a study file. */
final class RobustnessReader {
  static final String POINTS = "points";
  static final String ORDERS = "orders";
  static final int MOST_ORDERS = 1_000;
  private static final String MEMBER = "robustness";

  private RobustnessReader() {}

  static Robustness read(Members top) {
    Robustness standard = Robustness.STANDARD;
    if (!top.has(MEMBER)) {
      return standard;
    }
    if (!top.has("barriers")) {
      top.fault(top.get(MEMBER).orElseThrow(), "study.robustness");
    }
    return top.part(MEMBER, List.of(POINTS, ORDERS)).map(RobustnessReader::stated).orElse(standard);
  }

  private static Robustness stated(Members members) {
    Robustness standard = Robustness.STANDARD;
    int points = (int) members.whole(POINTS, 0, StudyReader.MOST_WORLDS, standard.points());
    int orders = (int) members.whole(ORDERS, 2, MOST_ORDERS, standard.orders());
    if (orders % 2 == 1) {
      JsonValue stated = members.get(ORDERS).orElseThrow();
      members.fault(stated, "study.orders.even", Integer.toString(orders));
    }
    return new Robustness(points, orders);
  }
}
