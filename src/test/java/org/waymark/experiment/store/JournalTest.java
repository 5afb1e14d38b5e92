package org.waymark.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InvalidClassException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.experiment.ensemble.Run;
import org.waymark.experiment.ensemble.RunResult;

final class JournalTest {
  private static final Run FIRST = new Run(0, 0, 7);
  private static final Run SECOND = new Run(3, 1, 8);
  private static final Run LAST = new Run(0, 2, 9);
  private static final RunResult<String> KEPT = RunResult.of(FIRST, "một", "hash");
  private static final RunResult<String> FAILED =
      RunResult.failed(SECOND, new IllegalStateException("no balance"));
  private static final RunResult<String> LAST_KEPT =
      RunResult.of(LAST, "the last of three", "hash");

  @TempDir private Path folder;
  private Path file;
  private byte[] whole;

  /** Where the last of the three results begins. */
  private int lastBegins;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("x.journal");
    try (Journal<String> journal = Journal.open(file)) {
      journal.add(KEPT);
      journal.add(FAILED);
      lastBegins = (int) Files.size(file);
      journal.add(LAST_KEPT);
    }
    whole = Files.readAllBytes(file);
  }

  /** What a journal holds whose file has some bytes; opened, gone on with and opened again. */
  private void assertLosesTheLastOnly(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    try (Journal<String> journal = Journal.open(file)) {
      assertThat(journal.runs()).containsExactlyInAnyOrder(FIRST, SECOND);
      assertThat(journal.get(FIRST)).isEqualTo(KEPT);
      assertThat(journal.get(SECOND)).isEqualTo(FAILED);
      assertThat(journal.get(LAST)).isNull();
      assertThat(Files.size(file)).isEqualTo(lastBegins);
      journal.add(LAST_KEPT);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }

  @Test
  void whatWasAddedIsThereAgain() throws IOException {
    try (Journal<String> journal = Journal.open(file)) {
      assertThat(journal.runs()).containsExactlyInAnyOrder(FIRST, SECOND, LAST);
      assertThat(journal.get(FIRST)).isEqualTo(KEPT);
      assertThat(journal.get(SECOND)).isEqualTo(FAILED);
      assertThat(journal.get(LAST)).isEqualTo(LAST_KEPT);
      assertThat(journal.get(new Run(0, 0, 8))).isNull();
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }

  @Test
  void whatIsTornOffAtAnyByteIsLeftOutAndGoneOnWith() throws IOException {
    for (int length = lastBegins; length < whole.length; length++) {
      assertLosesTheLastOnly(Arrays.copyOf(whole, length));
    }
  }

  @Test
  void aResultOfWhichAnyByteIsWrongIsLeftOut() throws IOException {
    for (int at = lastBegins; at < whole.length; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 0x55;
      assertLosesTheLastOnly(flipped);
    }
  }

  @Test
  void whatFollowsAWrongByteIsNotTrusted() throws IOException {
    byte[] flipped = whole.clone();
    flipped[12] ^= 1;
    Files.write(file, flipped);
    try (Journal<String> journal = Journal.open(file)) {
      assertThat(journal.runs()).isEmpty();
    }
    assertThat(file).isEmptyFile();
  }

  @Test
  void aFailureIsForgottenOnceAndReplacedByWhatCameLater() throws IOException {
    try (Journal<String> journal = Journal.open(file)) {
      journal.forgetFailures();
      assertThat(journal.runs()).containsExactlyInAnyOrder(FIRST, LAST);
      assertThat(journal.get(SECOND)).isNull();
    }
    RunResult<String> mended = RunResult.of(SECOND, "mended", "hash");
    try (Journal<String> journal = Journal.open(file)) {
      // It was forgotten in memory only: whoever is stopped before it is tried again knows of it.
      assertThat(journal.get(SECOND)).isEqualTo(FAILED);
      journal.forgetFailures();
      journal.add(mended);
    }
    try (Journal<String> journal = Journal.open(file)) {
      assertThat(journal.get(SECOND)).isEqualTo(mended);
      journal.forgetFailures();
      assertThat(journal.runs()).contains(SECOND);
    }
  }

  @Test
  void journalsOfPartsAreGathered() throws IOException {
    RunResult<String> other = RunResult.of(new Run(1, 1, 8), "other", "hash");
    try (Journal<String> part = Journal.open(folder.resolve("y.journal"));
        Journal<String> journal = Journal.open(file)) {
      part.add(other);
      journal.addAll(part);
    }
    try (Journal<String> journal = Journal.open(file)) {
      assertThat(journal.runs()).hasSize(4);
      assertThat(journal.get(other.run())).isEqualTo(other);
      assertThat(journal.get(LAST)).isEqualTo(LAST_KEPT);
    }
  }

  @Test
  void nothingIsMadeThatDoesNotBelongInAJournal() throws IOException {
    try (Journal<Serializable> journal = Journal.open(file)) {
      journal.add(RunResult.of(new Run(9, 9, 9), Level.INFO, "hash"));
      journal.add(RunResult.of(new Run(9, 9, 10), new ArrayList<>(List.of("text")), "hash"));
      assertThatThrownBy(() -> journal.get(new Run(9, 9, 9)))
          .isInstanceOf(InvalidClassException.class);
      assertThat(journal.get(new Run(9, 9, 10)).kept()).isEqualTo(List.of("text"));
    }
  }
}
