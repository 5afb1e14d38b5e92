package org.waymark.web.run;

import java.util.List;
import org.waymark.words.Problem;

/** A request that is not answered, and why. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<Problem> problems;

  /** With a status of HTTP. */
  public Refusal(int status, Problem... problems) {
    super(null, null, false, false);
    this.status = status;
    this.problems = List.of(problems);
  }

  /** Status of HTTP. */
  public int status() {
    return status;
  }

  /** Why. */
  public List<Problem> problems() {
    return problems;
  }
}
