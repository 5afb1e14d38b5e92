package org.waymark.words;

import java.util.List;

/** Thrown where a user's file, option or value cannot be used. Leads to exit code 2. */
public final class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Input with these problems.
   *
   * @param problems at least one
   */
  public InvalidInput(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  /** Input with one problem. */
  public InvalidInput(Problem problem) {
    this(List.of(problem));
  }

  /**
   * Throws where something is wrong.
   *
   * @throws InvalidInput with these problems, unless there are none
   */
  public static void throwIfAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  /** What is wrong, in the order found. */
  public List<Problem> problems() {
    return problems;
  }
}
