package org.waymark.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.waymark.experiment.Progress;

/** A line on the terminal that shows how far the runs are and how much time is left. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final int WIDTH = 78;

  private final ProgressBar bar;
  private final long months;
  private final AtomicLong begun = new AtomicLong();

  private ProgressLine(ProgressBar bar, long months) {
    this.bar = bar;
    this.months = months;
  }

  /** A line for a number of months; it stays silent if asked to or where there is no terminal. */
  static ProgressLine of(PrintStream err, String name, long months, boolean quiet) {
    if (quiet || !Terminal.isError()) {
      return new ProgressLine(null, months);
    }
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(name)
            .setInitialMax(months)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
            .build();
    return new ProgressLine(bar, months);
  }

  @Override
  public void monthBegins() {
    if (bar != null) {
      bar.stepTo(Math.min(months, begun.incrementAndGet()));
    }
  }

  @Override
  public void runEnds() {
    // Months have said it already.
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
