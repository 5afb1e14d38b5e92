package org.waymark.web;

import java.util.List;
import org.waymark.words.Problem;

/** A request that is not answered, and why. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<Problem> problems;

  Refusal(int status, Problem... problems) {
    super(null, null, false, false);
    this.status = status;
    this.problems = List.of(problems);
  }

  /** Status of HTTP. */
  int status() {
    return status;
  }

  List<Problem> problems() {
    return problems;
  }
}
