package org.waymark.nation.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nations;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

class LegitimacyTest {

  private static final Nations NATION = Nations.of(0.02);

  private static Legitimacy legitimacy() {
    Blueprint plan = NATION.blueprint();
    return Communes.of(plan.map(), plan.course(), plan.scenario(), plan.evidence()).legitimacy();
  }

  @Test
  void aLastingLossTendsToAKnownLevel() {
    Legitimacy legitimacy = legitimacy();
    for (int month = 0; month < 600; month++) {
      legitimacy.revert(0.5, 0.02);
      legitimacy.loseEverywhere(0.03);
    }
    assertThat(legitimacy.of(7))
        .isCloseTo(0.5 * 0.02 * 0.97 / (0.02 + 0.03 - 0.02 * 0.03), within(1e-9));
  }

  @Test
  void whatIsGainedIsAShareOfWhatIsMissingAndWhatIsLostOneOfWhatThereIs() {
    Legitimacy legitimacy = legitimacy();
    legitimacy.gain(7, 0.2);
    assertThat(legitimacy.of(7)).isCloseTo(0.5 + 0.2 * 0.5, within(1e-12));
    legitimacy.lose(7, 0.25);
    assertThat(legitimacy.of(7)).isCloseTo(0.6 * 0.75, within(1e-12));
    assertThat(legitimacy.of(8)).isEqualTo(0.5);
  }

  @Test
  void itReturnsFromBothSidesByAShareOfTheDistance() {
    Legitimacy legitimacy = legitimacy();
    legitimacy.gain(7, 0.4);
    legitimacy.lose(8, 0.4);
    legitimacy.revert(0.5, 0.1);
    assertThat(legitimacy.of(7)).isCloseTo(0.7 - 0.02, within(1e-12));
    assertThat(legitimacy.of(8)).isCloseTo(0.3 + 0.02, within(1e-12));
    assertThat(legitimacy.of(9)).isEqualTo(0.5);
  }

  @Test
  void aMonthSettlesItByTheParametersInForce() {
    Blueprint plan =
        NATION
            .with(
                "iom.initialLegitimacy=0.6",
                "iom.legitimacyReversion=0.5",
                "iom.legitimacyLoss=0.1")
            .blueprint();
    Communes communes = Communes.of(plan.map(), plan.course(), plan.scenario(), plan.evidence());
    communes.legitimacy().lose(7, 0.5);
    communes.settleLegitimacy(0);
    assertThat(communes.legitimacy().of(7)).isCloseTo((0.3 + 0.15) * 0.9, within(1e-12));
  }

  @Test
  void noLossChangesNothingToTheLastBit() {
    Legitimacy legitimacy = legitimacy();
    legitimacy.gain(7, 0.123);
    double before = legitimacy.of(7);
    legitimacy.loseEverywhere(0);
    assertThat(legitimacy.of(7)).isEqualTo(before);
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
