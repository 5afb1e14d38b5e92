package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.waymark.GeneratedPart;

/**
 * Tables and picture of speed are those of the latest figures in {@code docs/bench}. After {@code
 * ./waymark bench --growth --json docs/bench/DATE.json}: run it with {@code
 * -Dwaymark.regenerate=true}.
 */
final class SpeedDocumentTest {
  private static final Path FOLDER = Path.of("docs", "bench");
  private static final Path PICTURE = FOLDER.resolve("growth.png");

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  private static JsonNode latest() throws IOException {
    return new ObjectMapper().readTree(documents().get(0).toFile());
  }

  @Test
  void theTableOfTheReadmeIsThatOfTheLatestFigures() throws IOException {
    SpeedTables tables = new SpeedTables(latest());
    holds(
        Path.of("README.md"),
        tables.machine()
            + " (`./waymark bench` and `./waymark bench --growth` measure yours):\n\n"
            + tables.brief());
  }

  @Test
  void theTablesOfTheDocumentAreThoseOfTheLatestFigures() throws IOException {
    SpeedTables tables = new SpeedTables(latest());
    holds(Path.of("docs", "SPEED.md"), tables.machine() + ".\n\n" + tables.growth());
  }

  private static void holds(Path document, String text) throws IOException {
    GeneratedPart part = GeneratedPart.of(document, "speed");
    if (GeneratedPart.regenerates()) {
      part.write(text);
    }
    assertThat(part.text())
        .as("%s is out of date: run with -Dwaymark.regenerate=true", document)
        .isEqualTo(text);
  }

  /** Other Java versions may set single pixels otherwise. */
  @Test
  void thePictureIsThatOfTheLatestFigures() throws IOException {
    byte[] png = new GrowthPicture(latest()).draw().png();
    if (GeneratedPart.regenerates()) {
      Files.write(PICTURE, png);
    }
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(png));
    BufferedImage kept = ImageIO.read(PICTURE.toFile());
    assertThat(kept.getWidth()).isEqualTo(drawn.getWidth());
    assertThat(kept.getHeight()).isEqualTo(drawn.getHeight());
    int others = 0;
    for (int x = 0; x < drawn.getWidth(); x++) {
      for (int y = 0; y < drawn.getHeight(); y++) {
        others += Math.abs((kept.getRGB(x, y) & 0xFF) - (drawn.getRGB(x, y) & 0xFF)) > 64 ? 1 : 0;
      }
    }
    assertThat(others).as("pixels that differ").isLessThan(40);
  }

  @Test
  void aFileOfFiguresBearsTheDateOnWhichTheyWereMeasured() throws IOException {
    for (Path file : documents()) {
      JsonNode document = new ObjectMapper().readTree(file.toFile());
      assertThat(file.getFileName().toString())
          .startsWith(
              document.at("/machine/finished").asText().substring(0, "2026-11-26".length()));
      assertThat(document.path("overEager").isNumber()).isTrue();
    }
  }
}
