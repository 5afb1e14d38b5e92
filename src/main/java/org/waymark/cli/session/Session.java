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
  /** A sentence of the bundle {@code cli} to standard output. */
  public void say(String key, String... arguments) {
    out.println(words.text(key, (Object[]) arguments));
  }

  /** Problems to standard error, one a line. */
  public void complain(List<Problem> problems) {
    problems.stream().map(problem -> problem.say(words)).distinct().forEach(err::println);
  }
}
