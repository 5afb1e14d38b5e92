package org.waymark.web.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.waymark.experiment.ensemble.Replications;
import org.waymark.experiment.ensemble.Run;
import org.waymark.scenario.Scenario;

/** Runs of a reference before anybody asks: the first at once, the others while nobody waits. */
final class Ahead implements Source {
  private static final int WHEN_NOBODY_WAITS = 9;

  private final RunStore runs;
  private final String name;
  private final Scenario reference;
  private final Deque<Run> left;
  private boolean begun;

  Ahead(RunStore runs, String name, Scenario reference, Replications replications) {
    this.runs = runs;
    this.name = name;
    this.reference = reference;
    this.left = new ArrayDeque<>(replications.runs(1));
  }

  @Override
  public OptionalInt urgency() {
    if (left.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(begun ? WHEN_NOBODY_WAITS : Inquiry.FIRST_LOOK);
  }

  @Override
  public Runnable next() {
    begun = true;
    Run run = left.remove();
    return () -> runs.ofReference(name, reference, run, List.of());
  }

  @Override
  public String visitor() {
    return "";
  }
}
