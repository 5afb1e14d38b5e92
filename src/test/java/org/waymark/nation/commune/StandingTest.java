package org.waymark.nation.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

class StandingTest {

  private static final Nations NATION = Nations.of(0.02);

  private final Standing standing = new Standing(12, 0.5);

  @Test
  void whatIsGainedIsAShareOfWhatIsMissingAndWhatIsLostOneOfWhatThereIs() {
    standing.gain(7, 0.2);
    assertThat(standing.of(7)).isCloseTo(0.5 + 0.2 * 0.5, within(1e-12));
    standing.lose(7, 0.25);
    assertThat(standing.of(7)).isCloseTo(0.6 * 0.75, within(1e-12));
    assertThat(standing.of(8)).isEqualTo(0.5);
  }

  @Test
  void itStaysFromNothingToAll() {
    standing.gain(1, 1);
    standing.lose(2, 1);
    assertThat(standing.of(1)).isEqualTo(1);
    assertThat(standing.of(2)).isZero();
  }

  @Test
  void withItsLoopClosedNothingThatHappensMovesIt() {
    standing.open(0);
    standing.gain(7, 0.2);
    standing.lose(8, 0.2);
    assertThat(standing.of(7)).isEqualTo(0.5);
    assertThat(standing.of(8)).isEqualTo(0.5);
  }

  @Test
  void aLoopThatIsHalfOpenMovesItHalfAsFar() {
    standing.open(0.5);
    standing.gain(7, 0.2);
    standing.lose(8, 0.2);
    assertThat(standing.of(7)).isCloseTo(0.55, within(1e-12));
    assertThat(standing.of(8)).isCloseTo(0.45, within(1e-12));
  }

  @Test
  void itReturnsFromBothSidesByAShareOfTheDistance() {
    standing.gain(7, 0.4);
    standing.lose(8, 0.4);
    for (int c = 7; c < 10; c++) {
      standing.revert(c, 0.5, 0.1);
    }
    assertThat(standing.of(7)).isCloseTo(0.7 - 0.02, within(1e-12));
    assertThat(standing.of(8)).isCloseTo(0.3 + 0.02, within(1e-12));
    assertThat(standing.of(9)).isEqualTo(0.5);
  }

  @Test
  void whatIsLostEverywhereIsNoLoop() {
    standing.open(0);
    standing.gain(7, 0.2);
    standing.loseEverywhere(0.1);
    for (int c = 0; c < 12; c++) {
      assertThat(standing.of(c)).isCloseTo(0.45, within(1e-12));
    }
  }

  @Test
  void noLossChangesNothingToTheLastBit() {
    standing.gain(7, 0.123);
    double before = standing.of(7);
    standing.loseEverywhere(0);
    assertThat(standing.of(7)).isEqualTo(before);
  }

  @Test
  void aLastingLossTendsToAKnownLevel() {
    for (int month = 0; month < 600; month++) {
      standing.revert(7, 0.5, 0.02);
      standing.loseEverywhere(0.03);
    }
    assertThat(standing.of(7))
        .isCloseTo(0.5 * 0.02 * 0.97 / (0.02 + 0.03 - 0.02 * 0.03), within(1e-9));
  }

  @Test
  void aRangeOfCommunesMayBeginElsewhere() {
    standing.fill(2, 4, 0.7);
    assertThat(new double[] {standing.of(1), standing.of(2), standing.of(3), standing.of(4)})
        .containsExactly(0.5, 0.7, 0.7, 0.5);
  }

  @Test
  @Tag("long")
  void theMoreIsLostTheLessIsLeft() {
    double plain = standing(NATION);
    double some = standing(NATION.trying(List.of(), "iom.legitimacyLoss=0.02"));
    double more = standing(NATION.trying(List.of(), "iom.legitimacyLoss=0.1"));

    assertThat(some).isLessThan(plain - 0.05);
    assertThat(more).isLessThan(some - 0.05);
  }

  private static double standing(Nations nation) {
    MonthlyTable table = nation.table(1);
    return table.get(nation.months() - 1, table.places().nation(), Variable.MEAN_LEGITIMACY);
  }
}
