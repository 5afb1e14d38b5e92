package org.waymark.nation.iom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Tries;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;

class LedgerTest {

  private final Ledger ledger = new Ledger();

  private void month(int month, long cents, double share) {
    ledger.open(month, 12);
    ledger.receive(month, cents, 0);
    ledger.spend(Programme.TRAINING, ledger.permit(month, share, 0.2));
  }

  @ParameterizedTest(name = "income of a month below {0} cents")
  @ValueSource(longs = {1, 2, 10, 1_000, 1_000_000_000})
  void everyCentIsAccountedForWhateverHappens(long bound) {
    Tries.seeds("income below " + bound + " cents, seed", 200)
        .hold(seed -> everyCentIsAccountedFor(seed, bound));
  }

  private static void everyCentIsAccountedFor(long seed, long bound) {
    Draws luck = Draws.of(seed, Stream.IOM_PLACE_ORDER);
    Ledger books = new Ledger();
    for (int month = 0; month < 60; month++) {
      long before = books.waiting();
      books.open(month, 1 + (int) luck.below(24, 0, month, 0));
      long income = luck.below(bound, 0, month, 1);
      books.receive(month, income, luck.below(income + 1, 0, month, 2));
      long permitted = books.permit(month, luck.uniform(0, month, 3), luck.uniform(0, month, 4));
      assertThat(permitted).isBetween(0L, books.waiting());
      for (Programme programme : Programme.values()) {
        long spent = luck.below(permitted + 1, 0, month, 5 + programme.ordinal());
        books.spend(programme, spent);
        permitted -= spent;
      }
      assertThat(books.balances()).isTrue();
      assertThat(books.waiting()).isNotNegative();
      assertThat(before + books.income())
          .isEqualTo(books.spent() + books.returned() + books.waiting());
    }
  }

  @Test
  void whatHasNoPermitIsCarriedAndThenReturned() {
    month(0, 1_000, 0);
    assertThat(ledger.waiting()).isEqualTo(1_000);
    for (int month = 1; month < 12; month++) {
      month(month, 0, 0);
      assertThat(ledger.waiting()).isEqualTo(1_000);
      assertThat(ledger.returned()).isZero();
    }
    month(12, 0, 0);
    assertThat(ledger.waiting()).isZero();
    assertThat(ledger.returned()).isEqualTo(1_000);
  }

  @Test
  void fullPermitsLeaveNothingToWait() {
    month(0, 1_000, 1);
    assertThat(ledger.waiting()).isZero();
    assertThat(ledger.spent(Programme.TRAINING)).isEqualTo(1_000);
  }

  @Test
  void moneyWithoutAPermitCannotBeSpent() {
    ledger.open(0, 12);
    ledger.receive(0, 1_000, 100);
    long permitted = ledger.permit(0, 0.5, 0.2);
    assertThat(permitted).isEqualTo(450);
    assertThatThrownBy(() -> ledger.spend(Programme.NORMS, 451))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("permit");
  }

  @Test
  void theOfficeIsPaidFirst() {
    ledger.open(0, 12);
    ledger.receive(0, 1_000, 150);
    assertThat(ledger.overhead()).isEqualTo(150);
    assertThat(ledger.spent()).isEqualTo(150);
    assertThat(ledger.waiting()).isEqualTo(850);
  }

  @Test
  void moneyGoesBackWhenItHasWaitedFromItsOwnMonthOn() {
    for (int month = 0; month < 20; month++) {
      month(month, month == 5 ? 1_000 : 0, 0);
      assertThat(ledger.returned()).as("month %s", month).isEqualTo(month == 17 ? 1_000 : 0);
    }
  }

  @Test
  void earlierPermitsHoldForWhatIsLeftOfAParcelAndNoMore() {
    ledger.open(0, 12);
    ledger.receive(0, 1_000, 0);
    assertThat(ledger.permit(0, 0.3, 0.2)).isEqualTo(300);
    assertThat(ledger.hold(200)).isEqualTo(200);
    ledger.spend(Programme.TRAINING, 500);
    assertThat(ledger.hold(900)).isEqualTo(500);
    ledger.spend(Programme.TRAINING, 500);
    assertThatThrownBy(() -> ledger.spend(Programme.TRAINING, 1))
        .isInstanceOf(IllegalStateException.class);
    assertThat(ledger.spent(Programme.TRAINING)).isEqualTo(1_000);
    assertThat(ledger.waiting()).isZero();
  }
}
