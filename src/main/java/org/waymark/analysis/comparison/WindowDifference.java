package org.waymark.analysis.comparison;

import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Variable;

/** How the nation differs per year over some months, pair by pair. Not thread-safe. */
final class WindowDifference {
  private final PairedMoments[] perYear = PairedMoments.some(Variable.count());
  private final PairedMoments[] derived = PairedMoments.some(Derived.values().length);

  void add(NationYears reference, NationYears other) {
    for (Variable variable : Variable.values()) {
      perYear[variable.ordinal()].add(reference.perYear(variable), other.perYear(variable));
    }
    for (Derived figure : Derived.values()) {
      derived[figure.ordinal()].add(reference.derived(figure), other.derived(figure));
    }
  }

  PairedDifference perYear(Variable variable) {
    return PairedDifference.of(perYear[variable.ordinal()]);
  }

  PairedDifference of(Derived figure) {
    return PairedDifference.of(derived[figure.ordinal()]);
  }
}
