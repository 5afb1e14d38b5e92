package org.waymark.nation.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.observation.Tally;
import org.waymark.outcome.variable.Variable;

class CourtTest {

  private static final int ARRESTS = 4_000;
  private static final Nations NATION =
      Nations.of(0.01)
          .with(
              "enforcement.prosecuted=0.8",
              "enforcement.convicted=0.9",
              "enforcement.sentenceMonths=80",
              "enforcement.sentenceSpread=0.5");

  private final Suspected suspects = new Suspected();
  private final Tally tally = new Tally(NATION.blueprint().map(), 0, 12, 1);

  private void arrestAll(Nations nation) {
    Court court = new Court(suspects, tally, 1, null);
    var rule = nation.scenario().parameters().enforcement();
    for (int slot = 0; slot < ARRESTS; slot++) {
      court.arrest(slot, 0, 0, rule);
    }
  }

  @Test
  void sharesArePutBeforeACourtAndConvicted() {
    arrestAll(NATION);
    // Five standard errors: chance 6e-7 each.
    assertThat(tally.get(Variable.ARRESTS, 0)).isEqualTo(ARRESTS);
    assertThat(tally.get(Variable.PROSECUTIONS, 0) / ARRESTS)
        .isCloseTo(0.8, within(5 * Math.sqrt(0.16 / ARRESTS)));
    assertThat(tally.get(Variable.CONVICTIONS, 0) / ARRESTS)
        .isCloseTo(0.72, within(5 * Math.sqrt(0.2 / ARRESTS)));
    assertThat(suspects.imprisonedUntil).hasSize((int) tally.get(Variable.CONVICTIONS, 0));
  }

  @Test
  void sentencesLieAroundTheirMean() {
    arrestAll(NATION);
    assertThat(suspects.imprisonedUntil.values()).allMatch(until -> until >= 40 && until <= 120);
    double mean =
        suspects.imprisonedUntil.values().stream().mapToInt(until -> until).average().orElse(0);
    assertThat(mean).isCloseTo(80, within(2.5));
  }

  @Test
  void withoutProsecutionNobodyIsConvicted() {
    arrestAll(NATION.with("enforcement.prosecuted=0"));
    assertThat(tally.get(Variable.PROSECUTIONS, 0)).isZero();
    assertThat(tally.get(Variable.CONVICTIONS, 0)).isZero();
    assertThat(suspects.imprisonedUntil).isEmpty();
  }

  @Test
  void whoIsAcquittedIsFree() {
    arrestAll(NATION.with("enforcement.convicted=0"));
    assertThat(tally.get(Variable.PROSECUTIONS, 0)).isPositive();
    assertThat(suspects.imprisonedUntil).isEmpty();
  }
}
