package org.waymark.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.cli.RealProcess;

/** The windows, really opened, under a virtual display. */
final class ClassroomWindowTest {

  private static final long SECONDS = 180;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi"})
  void aLessonRunsFromStartToEndWithoutAnExceptionOnAnyThread(String language) throws Exception {
    Assumptions.assumeTrue(
        Files.exists(Path.of(System.getProperty("java.home"), "lib", "libawt_xawt.so")),
        "This Java has no windows (Debian: apt install openjdk-17-jre).");
    try (VirtualDisplay display = VirtualDisplay.start()) {
      Assumptions.assumeTrue(
          display != null, "No virtual display can be started (Debian: apt install xvfb).");
      Path out = folder.resolve("out.txt");
      Process trial = trial(language, display.name(), out);
      assertThat(trial.waitFor(SECONDS, TimeUnit.SECONDS)).as(said(out)).isTrue();
      assertThat(said(out)).contains("Trial passed").doesNotContain("Exception");
      assertThat(trial.exitValue()).as(said(out)).isZero();
    }
  }

  private Process trial(String language, String display, Path out) throws IOException {
    ProcessBuilder java =
        RealProcess.of(
            WindowTrial.class,
            List.of("-Djava.awt.headless=false", "-Djava.util.prefs.userRoot=" + folder),
            List.of(folder.toString(), language));
    java.environment().put("DISPLAY", display);
    return java.redirectErrorStream(true).redirectOutput(out.toFile()).start();
  }

  private static String said(Path out) throws IOException {
    return List.of(Files.readString(out, StandardCharsets.UTF_8)).get(0);
  }
}
