package org.waymark.cli.session;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.waymark.experiment.ensemble.Progress;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.words.Words;

/**
 * A line on the terminal: runs done, runs per second, time left, failures. Without a terminal, now
 * and then a line of its own.
 */
final class RunsLine implements Progress, AutoCloseable {
  private static final int WIDTH = 98;
  private static final long EVERY_MILLISECONDS = 30_000;

  private final PrintStream err;
  private final String name;
  private final Words words;
  private final boolean silent;
  private final boolean plain;
  private final long every;
  private ProgressBar bar;
  private Timer timer;
  private final AtomicInteger done = new AtomicInteger();
  private int asked;
  private final AtomicInteger failures = new AtomicInteger();

  RunsLine(PrintStream err, String name, Words words, boolean quiet) {
    this(err, name, words, quiet, Terminal.isError(), EVERY_MILLISECONDS);
  }

  RunsLine(PrintStream err, String name, Words words, boolean quiet, boolean terminal, long every) {
    this.err = err;
    this.name = name;
    this.words = words;
    this.silent = quiet;
    this.plain = !terminal;
    this.every = every;
  }

  @Override
  public void begins(int all, int before) {
    // More is asked for once everything so far is there: an ensemble that grows is no news.
    if (before > 0 && before != asked) {
      err.println(words.text("sweep.resumes", before, all));
    }
    asked = all;
    close();
    if (!silent && plain && before < all) {
      done.set(before);
      timer = new Timer("progress", true);
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              String line = words.text("progress.line", name, done.get(), all);
              String failing = " " + words.text("sweep.failing", failures.get());
              err.println(failures.get() == 0 ? line : line + failing);
            }
          },
          every,
          every);
    } else if (!silent && before < all) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(name)
              .setInitialMax(all)
              .startsFrom(before, Duration.ZERO)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .showSpeed()
              .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
              .build();
    }
  }

  @Override
  public void runEnds(RunResult<?> result) {
    failures.addAndGet(result.isFailed() ? 1 : 0);
    done.incrementAndGet();
    if (bar != null) {
      bar.step();
      if (failures.get() > 0) {
        bar.setExtraMessage(words.text("sweep.failing", failures.get()));
      }
    }
  }

  @Override
  public void close() {
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
