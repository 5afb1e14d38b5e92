package org.waymark.cli.session;

import java.io.PrintStream;
import java.util.List;
import org.waymark.words.Problem;
import org.waymark.words.Words;

/**
 * What every command of one call shares.
 *
 * @param words the user's language
 * @param out where answers go
 * @param err where progress and problems go
 * @param engines what does the work
 * @param verbose whether failures show their stack trace
 */
public record Session(
    Words words, PrintStream out, PrintStream err, Engines engines, boolean verbose) {
  /** A sentence to standard output. */
  public void say(String key, Object... arguments) {
    out.println(words.text(key, arguments));
  }

  /** Lines to standard output. */
  public void say(List<String> lines) {
    lines.forEach(out::println);
  }

  /** A sentence to standard error. */
  public void tell(String key, Object... arguments) {
    err.println(words.text(key, arguments));
  }

  /** Problems to standard error, one a line. */
  public void complain(List<Problem> problems) {
    problems.stream().map(problem -> problem.say(words)).distinct().forEach(err::println);
  }
}
