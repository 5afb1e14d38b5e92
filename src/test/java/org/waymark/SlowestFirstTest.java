package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class SlowestFirstTest {

  /** A class that was renamed would begin last again, unseen. */
  @Test
  void everyClassOfTheListIsThereOnce() {
    assertThat(new SlowestFirst().slowest())
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(10)
        .allSatisfy(
            name ->
                assertThat(Files.exists(Path.of("src/test/java", name.replace('.', '/') + ".java")))
                    .as(name)
                    .isTrue());
  }
}
