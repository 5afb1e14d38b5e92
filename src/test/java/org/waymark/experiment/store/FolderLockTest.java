package org.waymark.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.words.InvalidInput;

final class FolderLockTest {
  @TempDir private Path parent;

  @Test
  void whoComesSecondIsRefusedUntilTheFirstIsDone() throws IOException {
    Path folder = parent.resolve("r");
    try (FolderLock first = FolderLock.take(folder)) {
      assertThatThrownBy(() -> FolderLock.take(folder))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("problem.out.busy");
      // However it is written.
      assertThatThrownBy(() -> FolderLock.take(parent.resolve("x/../r")))
          .hasMessageContaining("problem.out.busy");
      FolderLock.take(parent.resolve("other")).close();
      assertThatThrownBy(() -> FolderLock.take(folder)).hasMessageContaining("problem.out.busy");
    }
    FolderLock.take(folder).close();
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void aFileThatTheDeadLeftBehindIsNoLock() throws IOException {
    Files.createFile(parent.resolve(".r.lock"));
    FolderLock.take(parent.resolve("r")).close();
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void whereNothingCanBeWrittenIsSaid() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));
    for (String below : List.of("r", "deep/er/r")) {
      assertThatThrownBy(() -> FolderLock.take(file.resolve(below)))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("problem.out.unwritable");
    }
    assertThatThrownBy(() -> FolderLock.take(Path.of("/")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("problem.out.root");
  }
}
