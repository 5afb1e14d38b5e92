package org.waymark.picture.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgTextTest {
  @ParameterizedTest
  @CsvSource({
    "M1 2 L3 4 L5 6 Z, M1 2 3 4 5 6Z",
    "M-1.5 2 L3 -4 M5 6 L7 8, M-1.5 2 3 -4M5 6 7 8",
    "M1 2 C3 4 5 6 7 8 L9 10 L11 12, M1 2C3 4 5 6 7 8L9 10 11 12",
    "M1 2 Z L3 4, M1 2ZL3 4",
    "M1 2, M1 2"
  })
  void aPathSaysOnlyWhatAReaderCannotKnow(String path, String shorter) {
    assertThat(SvgText.shorter(path)).isEqualTo(shorter);
  }
}
