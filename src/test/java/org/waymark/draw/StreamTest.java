package org.waymark.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The numbers by which draws are keyed. */
class StreamTest {

  /** Two streams of one number would share all their luck. */
  @Test
  void everyStreamHasANumberOfItsOwn() {
    Set<Integer> taken = new TreeSet<>();
    for (Stream stream : Stream.values()) {
      assertThat(taken.add(stream.number()))
          .as("%s has number %d, which is taken; %d is free", stream, stream.number(), free())
          .isTrue();
      assertThat(stream.number()).as("number of %s", stream).isNotNegative();
    }
  }

  private static int free() {
    return 1 + Arrays.stream(Stream.values()).mapToInt(Stream::number).max().orElse(-1);
  }
}
