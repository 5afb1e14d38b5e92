package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import org.junit.jupiter.api.Test;

final class TriesTest {

  private static Tries<Integer> numbers(String name) {
    return Tries.of(name, 1000, 0).drawn(50, n -> n, luck -> luck.nextInt(1000));
  }

  @Test
  void edgesComeFirstAndThenSmallBeforeLarge() {
    assertThat(numbers("number").inputs()).startsWith(1000, 0).hasSize(52);
    assertThat(numbers("number").inputs().subList(2, 52))
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void aNameAlwaysDrawsTheSameAndAnotherNameDrawsOthers() {
    assertThat(numbers("number").inputs()).isEqualTo(numbers("number").inputs());
    assertThat(numbers("number").inputs()).isNotEqualTo(numbers("other number").inputs());
  }

  @Test
  void theFirstInputThatFailsIsGivenWithItsNumber() {
    assertThatThrownBy(
            () -> Tries.of("divisor", 1, 2, 0, 0).hold(n -> assertThat(6 / n).isPositive()))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Try 3 of 4 ")
        .hasMessageContaining("divisor 0")
        .hasMessageContaining("by zero")
        .hasCauseInstanceOf(ArithmeticException.class);
  }

  @Test
  void seedsAreNeverNegative() {
    Tries.seeds("seed", 1000).hold(seed -> assertThat(seed).isNotNegative());
  }
}
