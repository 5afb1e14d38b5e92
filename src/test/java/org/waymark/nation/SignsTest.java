package org.waymark.nation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.nation.Paired.Interval;
import org.waymark.outcome.variable.Variable;

/**
 * The direction in which each barrier moves the people who enter exploitation: paired runs at equal
 * seeds, as a 95 % interval that excludes zero. Were there no effect, each of them would come out
 * by chance in one of forty.
 */
class SignsTest {

  private static final Variable BURDEN = Variable.PEOPLE_ENTERING_EXPLOITATION;

  @DisplayName("more of it means fewer people in exploitation, over three levels")
  @ParameterizedTest(name = "{0}: {1} < {2} < {3}")
  @CsvSource({
    "enforcement.officersPer100kHouseholds, 1, 4, 16",
    "enforcement.integrity, 0.3, 0.65, 0.95",
    "government.effectiveness, 0.3, 0.5, 0.8",
    "awareness.initial, 0.1, 0.4, 0.8",
    "government.victimProtection, 0.1, 0.5, 1",
  })
  void strongLeversLower(String path, String little, String some, String much) {
    Nations nation = Nations.of(0.08).lasting(36, 48);
    falls(nation, path, little, some, 12);
    falls(nation, path, some, much, 12);
  }

  @DisplayName("more of it means more people in exploitation, over three levels")
  @ParameterizedTest(name = "{0}: {1} < {2} < {3}")
  @CsvSource({"poverty.rateMultiplier, 0.5, 1, 2", "gender.discrimination, 0.1, 0.45, 0.8"})
  void povertyAndDiscriminationRaise(String path, String little, String some, String much) {
    Nations nation = Nations.of(0.08).lasting(36, 48);
    falls(nation, path, much, some, 12);
    falls(nation, path, some, little, 12);
  }

  /**
   * Weaker levers, as the baseline has them, in a larger nation, for longer, and with as many pairs
   * of runs as bring each difference to more than five of its standard errors.
   */
  @DisplayName("more of it means fewer people in exploitation, at the baseline's other settings")
  @ParameterizedTest(name = "{0}: {1} < {2}")
  @CsvSource({
    "government.stability, 0.2, 0.6, 12",
    "government.stability, 0.6, 1, 12",
    "iom.annualBudgetUsd, 0, 1500000, 12",
    "iom.annualBudgetUsd, 1500000, 20000000, 12",
    "iom.autonomy, 0, 1, 12",
    "iom.initialLegitimacy, 0.05, 0.95, 28",
  })
  void weakLeversLower(String path, String little, String much, int runs) {
    falls(Nations.of(0.3).lasting(36, 84), path, little, much, runs);
  }

  private static void falls(Nations nation, String path, String from, String to, int runs) {
    Interval change =
        Paired.change(nation.with(path + "=" + from), nation.with(path + "=" + to), BURDEN, runs);
    assertThat(change.high()).as("%s from %s to %s: %s", path, from, to, change).isNegative();
  }
}
