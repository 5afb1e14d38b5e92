package org.waymark.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.waymark.experiment.sweep.Sweep;
import org.waymark.words.Words;

/** A line on the terminal: runs done, runs per second, time left, failures. */
final class SweepLine implements Sweep.Progress, AutoCloseable {
  private static final int WIDTH = 98;

  private final PrintStream err;
  private final String name;
  private final Words words;
  private final boolean silent;
  private ProgressBar bar;
  private int failures;

  SweepLine(PrintStream err, String name, Words words, boolean quiet) {
    this.err = err;
    this.name = name;
    this.words = words;
    this.silent = quiet || !Terminal.isError();
  }

  @Override
  public void begins(int asked, int finished) {
    if (finished > 0) {
      err.println(words.text("sweep.resumes", finished, asked));
    }
    if (!silent) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(name)
              .setInitialMax(asked)
              .startsFrom(finished, java.time.Duration.ZERO)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .showSpeed()
              .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
              .build();
    }
  }

  @Override
  public void runEnds(boolean failed) {
    failures += failed ? 1 : 0;
    if (bar != null) {
      bar.step();
      if (failures > 0) {
        bar.setExtraMessage(words.text("sweep.failing", failures));
      }
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
