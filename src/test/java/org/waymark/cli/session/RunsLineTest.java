package org.waymark.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class RunsLineTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  private RunsLine line(Language language, boolean quiet) {
    return new RunsLine(err, "baseline", Words.of(language), quiet, false, 20);
  }

  private String said() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static RunResult<String> done(int replication) {
    return RunResult.of(new Run(0, replication, replication), "kept", "hash");
  }

  @Test
  @Timeout(60)
  void withoutATerminalALineNowAndThenSaysHowFarItIs() throws Exception {
    try (RunsLine line = line(Language.EN, false)) {
      line.begins(2000, 0);
      line.runEnds(done(0));
      line.runEnds(RunResult.failed(new Run(0, 1, 1), new IllegalStateException()));
      while (!said().contains("baseline: 2 of 2,000 runs 1 failed")) {
        Thread.sleep(5);
      }
    }
    String atTheEnd = said();
    Thread.sleep(100);
    assertThat(said()).isEqualTo(atTheEnd);
  }

  @Test
  @Timeout(60)
  void inVietnameseThousandsAreSetApartByAPoint() throws Exception {
    try (RunsLine line = line(Language.VI, false)) {
      line.begins(2000, 0);
      while (!said().contains("baseline: 0 tr\u00ean 2.000 l\u1ea7n ch\u1ea1y")) {
        Thread.sleep(5);
      }
    }
  }

  @Test
  void quietIsQuiet() throws Exception {
    try (RunsLine line = line(Language.EN, true)) {
      line.begins(5, 0);
      Thread.sleep(100);
    }
    assertThat(said()).isEmpty();
  }
}
