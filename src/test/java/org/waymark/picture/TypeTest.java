package org.waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Province;
import org.waymark.picture.sheet.Type;

final class TypeTest {
  private static final Font FONT = Type.regular(13);

  @Test
  void everyLetterOfTheProgramCanBeDrawn() throws IOException {
    StringBuilder letters = new StringBuilder("ĂÂĐÊÔƠƯăâđêôơưẠạẢảẦầỄễỘộỬửỴỵ₫–—‘’“”…±×−≤≥≈≠→←");
    try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/org/waymark/words"))) {
      bundles.forEach(bundle -> letters.append(read(bundle)));
    }
    Evidence.load().provinces().stream().map(Province::nameVi).forEach(letters::append);
    String missing =
        letters
            .chars()
            .filter(letter -> letter > ' ')
            .filter(letter -> !FONT.canDisplay(letter) || !Type.bold(13).canDisplay(letter))
            .distinct()
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(missing).isEmpty();
  }

  @Test
  void linesAreNoWiderThanTheirRoom() {
    String text = "Không được xác định là nạn nhân bị mua bán: 2.490 (từ 2.100 đến 2.900)";
    for (double room : new double[] {40, 90, 200}) {
      List<String> lines = Type.wrap(text, FONT, room);
      assertThat(lines).allMatch(line -> Type.width(line, FONT) <= room);
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
  }

  @Test
  void aWordWithoutRoomIsCutAndNotLost() {
    assertThat(String.join("", Type.wrap("Nghiêngngangngớngẩn", FONT, 30)))
        .isEqualTo("Nghiêngngangngớngẩn");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
