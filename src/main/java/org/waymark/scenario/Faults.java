package org.waymark.scenario;

import java.util.ArrayList;
import java.util.List;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/** Collects what is wrong, so that a user sees all of it at once. */
public final class Faults {
  private final List<Problem> problems = new ArrayList<>();

  /** Adds one, unless it was said before. */
  public void add(Problem problem) {
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  /** Whether there is none yet. */
  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /**
   * Ends the reading if anything is wrong.
   *
   * @throws InvalidInput with everything that was added
   */
  public void throwIfAny() {
    InvalidInput.throwIfAny(problems);
  }
}
