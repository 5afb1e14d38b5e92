package org.waymark.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFolderTest {
  // Larger than any process id.
  private static final long NOBODY = 99_999_999_999L;
  private static final String MANIFEST = "{\n  \"program\" : \"waymark\"\n}\n";

  @TempDir private Path parent;

  private Path existing(String name, String file, String text) throws IOException {
    Path folder = Files.createDirectory(parent.resolve(name));
    Files.writeString(folder.resolve(file), text);
    return folder;
  }

  @Test
  void aFolderAppearsAsAWhole() throws IOException {
    Path target = parent.resolve("deep/er/run");
    try (OutputFolder folder = OutputFolder.open(target)) {
      folder.write("a.txt", "một");
      assertThat(target).doesNotExist();
      folder.commit();
    }
    assertThat(target.resolve("a.txt")).hasContent("một");
    assertThat(Files.list(target.getParent())).containsExactly(target);
  }

  @Test
  void withoutACommitNothingIsLeftAndTheOldFolderStays() throws IOException {
    Path target = existing("run", "a.txt", "old");
    try (OutputFolder folder = OutputFolder.open(target)) {
      folder.write("a.txt", "new");
    }
    assertThat(target.resolve("a.txt")).hasContent("old");
    assertThat(Files.list(parent)).containsExactly(target);
  }

  @Test
  void theOldFolderIsReplacedAsAWhole() throws IOException {
    Path target = existing("run", "old.txt", "old");
    try (OutputFolder folder = OutputFolder.open(target)) {
      folder.write("new.txt", "new");
      folder.commit();
    }
    assertThat(Files.list(target)).containsExactly(target.resolve("new.txt"));
    assertThat(Files.list(parent)).containsExactly(target);
  }

  @Test
  void leftoversOfTheDeadAreClearedAndOfTheLivingKept() throws IOException {
    Path target = parent.resolve("run");
    Path dead = existing(Leftovers.partial(target, NOBODY).getFileName().toString(), "x", "");
    Path living = existing(Leftovers.partial(target, 1).getFileName().toString(), "x", "");
    Path other = existing(".running.partial-" + NOBODY, "x", "");
    OutputFolder.open(target).close();
    assertThat(dead).doesNotExist();
    assertThat(living).exists();
    assertThat(other).exists();
  }

  @Test
  void aRunKilledBetweenTwoMovesGivesTheOldFolderBack() throws IOException {
    Path target = parent.resolve("run");
    existing(Leftovers.old(target, NOBODY).getFileName().toString(), Manifest.FILE, MANIFEST);
    assertThat(TargetFolder.problem(target, false))
        .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("problem.out.exists"));
    assertThat(target.resolve(Manifest.FILE)).exists();
  }

  @Test
  void onlyOurOwnOrEmptyFoldersAreReplaced() throws IOException {
    Path ours = existing("ours", Manifest.FILE, MANIFEST);
    Path theirs = existing("theirs", "thesis.docx", "years of work");
    Path alike = existing("alike", Manifest.FILE, "{\"program\": \"other\"}");
    Path empty = Files.createDirectory(parent.resolve("empty"));
    assertThat(TargetFolder.problem(ours, true)).isEmpty();
    assertThat(TargetFolder.problem(empty, true)).isEmpty();
    assertThat(TargetFolder.problem(theirs, true).orElseThrow().key())
        .isEqualTo("problem.out.foreign");
    assertThat(TargetFolder.problem(alike, true).orElseThrow().key())
        .isEqualTo("problem.out.foreign");
    assertThat(TargetFolder.problem(theirs, false).orElseThrow().key())
        .isEqualTo("problem.out.taken");
    assertThat(TargetFolder.problem(empty, false).orElseThrow().key())
        .isEqualTo("problem.out.exists");
  }

  @Test
  void anExistingFolderComesWithAFreeName() throws IOException {
    Path target = existing("run", Manifest.FILE, MANIFEST);
    Files.createDirectory(parent.resolve("run-2"));
    assertThat(TargetFolder.problem(target, false).orElseThrow().arguments().get(1))
        .isEqualTo(parent.resolve("run-3").toString());
  }

  @Test
  void whatCannotBeAFolderIsRefused() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "");
    Path link = Files.createSymbolicLink(parent.resolve("link"), parent);
    assertThat(TargetFolder.problem(file, true).orElseThrow().key()).isEqualTo("problem.out.file");
    assertThat(TargetFolder.problem(link, true).orElseThrow().key()).isEqualTo("problem.out.file");
    assertThat(TargetFolder.problem(file.resolve("below"), false).orElseThrow().key())
        .isEqualTo("problem.out.unwritable");
    assertThat(TargetFolder.problem(Path.of("/"), true).orElseThrow().key())
        .isEqualTo("problem.out.root");
    assertThat(TargetFolder.problem(parent.resolve("new/one"), false)).isEmpty();
  }
}
