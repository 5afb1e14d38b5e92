package org.waymark.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.waymark.evidence.Evidence;
import org.waymark.nation.place.Neighbours;
import org.waymark.scenario.Course;
import org.waymark.scenario.Scenario;

/**
 * The part of the country in which a scenario differs from the reference (A), the provinces that
 * adjoin it (B), and all others (C), by their numbers.
 */
public record ActedOn(List<Integer> a, List<Integer> b, List<Integer> c) {
  /** Copies its lists. */
  public ActedOn {
    a = List.copyOf(a);
    b = List.copyOf(b);
    c = List.copyOf(c);
  }

  /** The areas; empty where the two differ nowhere, or in every province. */
  static Optional<ActedOn> of(Scenario reference, Scenario other, Evidence evidence) {
    Course one = Course.of(reference, evidence.isoCodes());
    Course two = Course.of(other, evidence.isoCodes());
    int provinces = evidence.provinces().size();
    TreeSet<Integer> a = new TreeSet<>();
    if (one.burnInMonths() == two.burnInMonths()) {
      for (int month = one.burnInMonths(); month < one.months(); month++) {
        for (int p = 0; p < provinces; p++) {
          if (!a.contains(p) && one.differsAt(two, month, p)) {
            a.add(p);
          }
        }
      }
    }
    if (a.isEmpty() || a.size() == provinces) {
      return Optional.empty();
    }
    List<Integer> b = Neighbours.of(evidence).around(a);
    List<Integer> c = new ArrayList<>(IntStream.range(0, provinces).boxed().toList());
    c.removeAll(a);
    c.removeAll(b);
    return Optional.of(new ActedOn(List.copyOf(a), b, c));
  }
}
