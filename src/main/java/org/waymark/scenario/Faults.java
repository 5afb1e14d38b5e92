package org.waymark.scenario;

import java.util.ArrayList;
import java.util.List;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/** Collects what is wrong, so that a user sees all of it at once. */
final class Faults {
  private final List<Problem> problems = new ArrayList<>();

  void add(Problem problem) {
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
