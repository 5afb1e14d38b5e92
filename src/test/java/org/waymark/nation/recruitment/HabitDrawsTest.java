package org.waymark.nation.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.nation.Nations;

class HabitDrawsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 7, 24})
  void aHabitLastsItsMonthsAndSlotsTurnInMonthsOfTheirOwn(int months) {
    HabitDraws draws =
        new HabitDraws(
            Nations.of(0.01).with("recruiters.habitMonths=" + months).scenario().parameters(),
            50,
            2,
            (slot, habit, choice) -> 1000 * slot + 10 * habit + choice);
    for (int month = 0; month < 100; month++) {
      for (int slot = 0; slot < 50; slot++) {
        int habit = (month + slot % months) / months;
        draws.renew(slot, month);
        assertThat(draws.of(slot, 1)).isEqualTo(1000 * slot + 10 * habit + 1);
        assertThat(HabitDraws.number(slot, month, months)).isEqualTo(habit);
      }
    }
  }
}
