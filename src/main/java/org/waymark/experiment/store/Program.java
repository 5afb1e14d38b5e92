package org.waymark.experiment.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Which program this is, as its build wrote it down.
 *
 * @param version version, for example {@code 0.1.0}
 * @param commit commit from which it was built, or {@code unknown}
 */
public record Program(String version, String commit) {
  private static final String UNKNOWN = "unknown";

  /** This program. */
  public static Program current() {
    Properties build = new Properties();
    try (InputStream in = Program.class.getResourceAsStream("/org/waymark/build.properties")) {
      if (in != null) {
        build.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Program(value(build, "version"), value(build, "commit"));
  }

  private static String value(Properties build, String key) {
    String value = build.getProperty(key, UNKNOWN);
    return value.isBlank() || value.startsWith("${") ? UNKNOWN : value;
  }

  /**
   * What tells this build from another one of the same commit, where the commit does not: empty for
   * a build of nothing but a commit.
   */
  public String build() {
    if (!commit.endsWith("-dirty") && !commit.equals(UNKNOWN)) {
      return "";
    }
    try {
      Path code =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.getLastModifiedTime(code).toString();
    } catch (IOException | URISyntaxException e) {
      return UNKNOWN;
    }
  }
}
