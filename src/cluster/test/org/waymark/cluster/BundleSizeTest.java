package org.waymark.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BundleSizeTest {
  private final BundleSize size = new BundleSize();

  @Test
  void nothingIsKnownAtFirstSoRunsGoOneByOne() {
    assertThat(size.next(1000, 2)).isEqualTo(1);
  }

  @Test
  void shortRunsAreSentTogetherForSeconds() {
    size.learn(1, 0.1);
    assertThat(size.next(1_000_000, 2)).isEqualTo(20);
  }

  @Test
  void longRunsAreSentOneByOne() {
    size.learn(1, 30);
    assertThat(size.next(1_000_000, 2)).isEqualTo(1);
  }

  @Test
  void theLastRunsAreSpreadOverAllCores() {
    size.learn(1, 0.001);
    assertThat(size.next(100, 10)).isEqualTo(5);
    assertThat(size.next(3, 10)).isEqualTo(1);
  }

  @Test
  void machinesThatWarmUpGetMore() {
    size.learn(1, 2);
    size.learn(1, 0.2);
    size.learn(10, 1);
    assertThat(size.next(1_000_000, 2)).isBetween(3, 20);
  }

  @Test
  void aFailedBundleTeachesNothing() {
    size.learn(5, 0);
    assertThat(size.next(1000, 2)).isEqualTo(1);
  }
}
