package org.waymark.cli.session;

import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;
import org.waymark.words.Words;

/**
 * How far the runs have got, where nobody looks at a terminal: a line every 30 seconds, so that a
 * log shows that something goes on.
 */
final class PlainLines implements AutoCloseable {
  static final long EVERY_MILLISECONDS = 30_000;

  private final Timer timer = new Timer("progress", true);
  private volatile int done;
  private volatile int failed;

  PlainLines(PrintStream err, String name, Words words, int before, int all, long every) {
    this.done = before;
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            String line = words.text("progress.line", name, done, all);
            err.println(failed == 0 ? line : line + " " + words.text("sweep.failing", failed));
          }
        },
        every,
        every);
  }

  /** One more run is kept. */
  void step(int failures) {
    done++;
    failed = failures;
  }

  @Override
  public void close() {
    timer.cancel();
  }
}
