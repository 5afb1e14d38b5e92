package org.waymark.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guesses about the world are parameters; a number that stays in the code says why it does. */
class ConstantsTest {
  private static final Path NATION = Path.of("src", "main", "java", "org", "waymark", "nation");
  private static final Pattern NUMBER =
      Pattern.compile("static final (double|float|int|long) \\w+ =(?!.*\\.length).*");

  @Test
  void aNumberInTheCodeSaysWhyItIsNoParameter() throws IOException {
    List<String> silent = new ArrayList<>();
    List<String> guessed = new ArrayList<>();
    for (Path file : files()) {
      String reason = "";
      for (String line : Files.readAllLines(file)) {
        String text = line.strip();
        if (NUMBER.matcher(text).find() && !text.contains("serialVersionUID")) {
          String said = text.contains("//") ? text : reason;
          if (said.isEmpty()) {
            silent.add(file.getFileName() + ": " + text);
          }
          String lower = said.toLowerCase(Locale.ROOT);
          if (lower.contains("assumption") || lower.contains("tuned by hand")) {
            guessed.add(file.getFileName() + ": " + text);
          }
        } else if (text.startsWith("/**") || text.startsWith("*")) {
          reason = text.startsWith("/**") ? text : reason + " " + text;
        } else if (!text.isEmpty()) {
          reason = "";
        }
      }
    }

    assertThat(silent).as("a reason beside it, or a parameter of the catalogue").isEmpty();
    assertThat(guessed).as("make it a parameter of the catalogue").isEmpty();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(NATION)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
