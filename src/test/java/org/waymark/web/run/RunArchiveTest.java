package org.waymark.web.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.outcome.run.Window;
import org.waymark.words.InvalidInput;

final class RunArchiveTest {
  private static final int ANY = 1_000_000;
  @TempDir private Path folder;

  private static long taken(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Test
  void whatIsKeptIsFoundByWhoeverOpensTheFolderNext() {
    new RunArchive(folder, ANY).put("key", new Window(1, 2));
    RunArchive next = new RunArchive(folder, ANY);
    assertThat(next.find("key", Window.class)).contains(new Window(1, 2));
    assertThat(next.find("other", Window.class)).isEmpty();
  }

  /** What was used last stays, whatever is in the folder from before. */
  @Test
  void itTakesNoMoreThanItsShareAndForgetsWhatWasNotUsedForLongest() throws IOException {
    RunArchive first = new RunArchive(folder, ANY);
    first.put("0", new Window(0, 1));
    long one = taken(folder);
    RunArchive archive = new RunArchive(folder, 3 * one + one / 2);
    for (int i = 1; i < 20; i++) {
      archive.put(Integer.toString(i), new Window(0, i + 1));
      assertThat(archive.find("0", Window.class)).isPresent();
      assertThat(taken(folder)).isLessThanOrEqualTo(3 * one + one / 2);
    }
    assertThat(archive.find("19", Window.class)).isPresent();
    assertThat(archive.find("5", Window.class)).isEmpty();
  }

  @Test
  void aPlaceThatIsNoFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> new RunArchive(file, ANY)).isInstanceOf(InvalidInput.class);
  }
}
