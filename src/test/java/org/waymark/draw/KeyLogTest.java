package org.waymark.draw;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeyLogTest {

  @Test
  void oneAddressIsForOneEvent() {
    Draws draws = Draws.of(1, Stream.COURT, new KeyLog());
    draws.uniform(1, 2, 3);

    assertThatThrownBy(() -> draws.uniform(1, 2, 3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("two events");
  }

  @Test
  void otherAddressesOfTheStreamAreFree() {
    Draws draws = Draws.of(1, Stream.COURT, new KeyLog());
    assertThatCode(
            () -> {
              for (int i = 0; i < 1_000; i++) {
                draws.uniform(i, 0, 0);
                draws.uniform(-1 - i, 0, 0);
                draws.uniform(0, 1 + i, 0);
                draws.uniform(0, 0, 1 + i);
              }
            })
        .doesNotThrowAnyException();
  }

  @Test
  void streamsDoNotDisturbOneAnother() {
    KeyLog log = new KeyLog();
    assertThatCode(
            () -> {
              for (Stream stream : Stream.values()) {
                Draws.of(1, stream, log).uniform(1, 2, 3);
              }
            })
        .doesNotThrowAnyException();
  }

  @Test
  void lastingTraitsMayBeLookedUpAgain() {
    Draws draws = Draws.of(1, Stream.HOUSEHOLD_MINORITY, new KeyLog());
    draws.uniform(1, 2, 3);

    assertThatCode(() -> draws.uniform(1, 2, 3)).doesNotThrowAnyException();
  }

  @Test
  void aNewMonthIsNotedAfresh() {
    KeyLog log = new KeyLog();
    Draws draws = Draws.of(1, Stream.COURT, log);
    draws.uniform(1, 2, 3);
    log.nextMonth();

    assertThatCode(() -> draws.uniform(1, 2, 3)).doesNotThrowAnyException();
  }
}
