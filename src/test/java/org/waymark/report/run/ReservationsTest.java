package org.waymark.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.words.Language;
import org.waymark.words.Words;

final class ReservationsTest {
  private static final Words WORDS = Words.of(Language.EN);

  @Test
  void twentyWorldsOfWeightAreEnough() {
    assertThat(Reservations.fewWorlds(WORDS, 20, 50)).isEmpty();
    assertThat(Reservations.fewWorlds(WORDS, 19, 50)).isPresent();
  }

  /** Of 50 worlds 7 have weight: for 20 it takes 50 x 20 / 7 = 143, in tens 150. */
  @Test
  void theRemedyIsANumberOfWorldsThatWouldDo() {
    assertThat(Reservations.fewWorlds(WORDS, 7, 50))
        .hasValueSatisfying(said -> assertThat(said).contains("7 of 50", "--worlds 150"));
    assertThat(Reservations.fewWorlds(WORDS, 0, 3)).isPresent();
  }
}
