package org.waymark.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

/**
 * Equal luck: where nothing but draws could carry a change from one province to another, nothing is
 * carried, to the last person.
 */
@Tag("long")
class EqualLuckTest {

  /** No money, prices, officers, networks or journeys tie provinces together. */
  private static final Nations APART =
      Nations.of(0.1)
          .lasting(12, 36)
          .with(
              "iom.annualBudgetUsd=0",
              "loops.pressure=0",
              "loops.permits=0",
              "iom.delayLegitimacy=0",
              "market.priceElasticity=0",
              "enforcement.redeployment=0",
              "enforcement.officersPer100kHouseholds=0",
              "enforcement.tipPropensity=0",
              "enforcement.testimony=0",
              "enforcement.testimonyWithHelp=0",
              "recruiters.mobility=0",
              "recruiters.networkRiskWeight=0",
              "recruiters.networkSpan=0",
              "recruiters.diffusion=0",
              "recruiters.replacement=0",
              "victims.retraffickedPerMonth=0");

  private static final List<Variable> PEOPLE =
      List.of(
          Variable.OFFERS,
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_TRAFFICKED_FROM_POOR_HOUSEHOLDS,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.PEOPLE_RETURNED,
          Variable.PEOPLE_NEVER_RETURNED,
          Variable.VICTIMS_IDENTIFIED,
          Variable.VICTIMS_RECORDED,
          Variable.VICTIMS_ASSISTED,
          Variable.PEOPLE_REINTEGRATED,
          Variable.MEAN_TRUST,
          Variable.MEAN_AWARENESS);

  /** Provinces in which some of these differ in some month. */
  private static List<String> different(MonthlyTable a, MonthlyTable b) {
    return a.places().provinces().stream()
        .filter(
            code -> {
              int place = a.places().provinces().indexOf(code);
              for (int month = 0; month < a.months(); month++) {
                for (Variable variable : PEOPLE) {
                  if (Double.compare(a.get(month, place, variable), b.get(month, place, variable))
                      != 0) {
                    return true;
                  }
                }
              }
              return false;
            })
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "poverty.rateMultiplier=2",
        "awareness.campaignCoverage=0.2",
        "gender.discrimination=0.9",
        "government.victimProtection=1",
        "government.initialTrust=0.9"
      })
  void aChangeInOneProvinceChangesNothingInTheOthers(String change) {
    Nations changed = APART.trying(List.of("VN-02"), change);
    for (long seed = 1; seed <= 3; seed++) {
      assertThat(different(APART.table(seed), changed.table(seed))).containsExactly("VN-02");
    }
  }

  /** The test could see it: with prices that follow flows a change is felt everywhere. */
  @Test
  void pricesCarryAChangeToOtherProvinces() {
    Nations tied = APART.with("market.priceElasticity=0.5");
    Nations changed = tied.trying(List.of("VN-02"), "poverty.rateMultiplier=5");
    assertThat(different(tied.table(1), changed.table(1))).hasSizeGreaterThan(1);
  }

  /** Who is recruited is the same where people come back, are found and helped in other ways. */
  @Test
  void whatHappensAfterReturnChangesNobodysRecruitment() {
    Nations other =
        APART.with(
            "victims.identified.alone=0.9",
            "victims.detection=1.5",
            "victims.helped.alone=0",
            "victims.recordedShare=0.4",
            "awareness.returnLiftCommune=0",
            "awareness.returnLiftHousehold=0");
    Nations base = APART.with("awareness.returnLiftCommune=0", "awareness.returnLiftHousehold=0");
    assertThat(Tables.different(base.table(1), other.table(1)))
        .contains(Variable.VICTIMS_IDENTIFIED, Variable.IDENTIFIED_BACK_ALONE)
        .doesNotContain(
            Variable.OFFERS,
            Variable.PEOPLE_TRAFFICKED,
            Variable.PEOPLE_ENTERING_EXPLOITATION,
            Variable.PEOPLE_RETURNED,
            Variable.PEOPLE_BACK_ALONE,
            Variable.PEOPLE_RESCUED);
  }
}
