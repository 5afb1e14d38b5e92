package org.waymark.experiment.study;

import java.util.List;
import java.util.Optional;
import org.waymark.experiment.design.Robustness;

/** Reads the member {@code robustness} of a study file. */
final class RobustnessReader {
  static final String POINTS = "points";
  static final String ORDERS = "orders";
  static final int MOST_POINTS = 10_000;
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
    Optional<Members> members =
        Members.of(
            top.file(),
            MEMBER,
            top.get(MEMBER).orElseThrow(),
            List.of(POINTS, ORDERS),
            top.faults());
    if (members.isEmpty()) {
      return standard;
    }
    int points = (int) members.get().whole(POINTS, 0, MOST_POINTS, standard.points());
    int orders = (int) members.get().whole(ORDERS, 2, MOST_ORDERS, standard.orders());
    if (orders % 2 == 1) {
      members
          .get()
          .fault(
              members.get().get(ORDERS).orElseThrow(),
              "study.orders.even",
              Integer.toString(orders));
    }
    return new Robustness(points, orders);
  }
}
