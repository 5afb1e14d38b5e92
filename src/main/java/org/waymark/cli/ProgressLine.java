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
  private final long monthsPerRun;
  private final AtomicLong begun = new AtomicLong();
  private long runs;

  private ProgressLine(ProgressBar bar, long runs, long monthsPerRun) {
    this.bar = bar;
    this.months = runs * monthsPerRun;
    this.monthsPerRun = monthsPerRun;
  }

  /** A line for a number of runs; it stays silent if asked to or where there is no terminal. */
  static ProgressLine of(PrintStream err, String name, int runs, int monthsPerRun, boolean quiet) {
    if (quiet || !Terminal.isError()) {
      return new ProgressLine(null, runs, monthsPerRun);
    }
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(name)
            .setInitialMax((long) runs * monthsPerRun)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
            .build();
    return new ProgressLine(bar, runs, monthsPerRun);
  }

  @Override
  public void monthBegins() {
    if (bar != null) {
      bar.stepTo(Math.min(months, begun.incrementAndGet()));
    }
  }

  @Override
  public void runEnds() {
    runs++;
    long least = runs * monthsPerRun;
    begun.accumulateAndGet(least, Math::max);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
