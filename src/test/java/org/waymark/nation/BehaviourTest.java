package org.waymark.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Paired.Interval;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

/**
 * What results from several mechanisms together, by paired runs at equal seeds. Each interval is at
 * 95 %: without an effect it would exclude zero on the stated side once in forty.
 */
class BehaviourTest {

  private static final int RUNS = 12;
  private static final Nations NATION = Nations.of(0.1).lasting(48, 60);

  private static Interval change(Nations from, Nations to, Variable variable) {
    return Paired.change(from, to, variable, RUNS);
  }

  private static Nations protection(double level) {
    return NATION.with("government.victimProtection=" + level);
  }

  @Test
  void protectionRaisesTheIdentifiedAndLowersTheExploited() {
    assertThat(change(protection(0.3), protection(0.8), Variable.VICTIMS_IDENTIFIED).low())
        .isPositive();
    assertThat(change(protection(0.3), protection(0.8), Variable.PEOPLE_EXPLOITED).high())
        .isNegative();
  }

  /** The detection paradox: the record gets fuller while the crime gets smaller. */
  @Test
  void aBetterStateSeesMoreOfWhatGetsLess() {
    Nations better =
        NATION.with("government.victimProtection=0.8", "government.effectiveness=0.65");
    assertThat(change(NATION, better, Variable.PEOPLE_TRAFFICKED).high()).isNegative();
    double[] identified = Paired.sums(NATION, Variable.VICTIMS_IDENTIFIED, RUNS);
    double[] returned = Paired.sums(NATION, Variable.PEOPLE_RETURNED, RUNS);
    double[] stopped = Paired.sums(NATION, Variable.PEOPLE_INTERDICTED, RUNS);
    double[] betterIdentified = Paired.sums(better, Variable.VICTIMS_IDENTIFIED, RUNS);
    double[] betterReturned = Paired.sums(better, Variable.PEOPLE_RETURNED, RUNS);
    double[] betterStopped = Paired.sums(better, Variable.PEOPLE_INTERDICTED, RUNS);
    Interval share =
        Interval.of(
            IntStream.range(0, RUNS)
                .mapToDouble(
                    i ->
                        betterIdentified[i] / (betterReturned[i] + betterStopped[i])
                            - identified[i] / (returned[i] + stopped[i]))
                .toArray());
    assertThat(share.low()).isPositive();
  }

  @Test
  void deterrenceExistsAndRisesWithFear() {
    Nations bold = NATION.with("recruiters.fearUsd=50");
    Nations afraid = NATION.with("recruiters.fearUsd=1500");
    assertThat(Paired.sums(bold, Variable.RECRUITERS_DETERRED, RUNS))
        .satisfies(n -> assertThat(java.util.Arrays.stream(n).sum()).isPositive());
    assertThat(deterredPerActive(bold, afraid).low()).isPositive();
    assertThat(change(bold, afraid, Variable.ACTIVE_RECRUITERS).high()).isNegative();
  }

  private static Interval deterredPerActive(Nations from, Nations to) {
    double[] before = perActive(from);
    double[] after = perActive(to);
    return Interval.of(IntStream.range(0, RUNS).mapToDouble(i -> after[i] - before[i]).toArray());
  }

  private static double[] perActive(Nations nation) {
    double[] deterred = Paired.sums(nation, Variable.RECRUITERS_DETERRED, RUNS);
    double[] active = Paired.sums(nation, Variable.ACTIVE_RECRUITERS, RUNS);
    return IntStream.range(0, RUNS).mapToDouble(i -> deterred[i] / active[i]).toArray();
  }

  @Test
  void higherPricesDrawRecruitersIn() {
    assertThat(
            change(NATION, NATION.with("market.priceUsd.china=2000"), Variable.ACTIVE_RECRUITERS)
                .low())
        .isPositive();
  }

  @Test
  void policingARegionLowersOffersThereAndLessElsewhere() {
    Nations quiet = Nations.of(0.2).lasting(36, 60);
    var places = quiet.blueprint().map().places();
    int region = 0;
    var there =
        IntStream.range(0, places.provinces().size())
            .filter(p -> places.regionOf().get(p) == region)
            .mapToObj(places.provinces()::get)
            .toList();
    double officers = 6 * quiet.scenario().parameters().enforcement().officersPer100kHouseholds();
    Nations policed =
        quiet.trying(
            there, "enforcement.officersPer100kHouseholds=" + officers, "enforcement.integrity=1");
    double[][] differences =
        LongStream.rangeClosed(1, 20)
            .parallel()
            .mapToObj(seed -> displacement(quiet.table(seed), policed.table(seed), region))
            .toArray(double[][]::new);
    Interval here = column(differences, 0);
    Interval elsewhereMinusHere = column(differences, 1);
    assertThat(here.high()).as("offers in the region").isNegative();
    assertThat(elsewhereMinusHere.low()).as("offers fall less elsewhere").isPositive();
  }

  /** Change of offers in the region; change of offers elsewhere less that. */
  private static double[] displacement(MonthlyTable quiet, MonthlyTable policed, int region) {
    int place = quiet.places().region(region);
    double here =
        Nations.sum(policed, place, Variable.OFFERS) / Nations.sum(quiet, place, Variable.OFFERS)
            - 1;
    double elsewhere =
        (Nations.sum(policed, Variable.OFFERS) - Nations.sum(policed, place, Variable.OFFERS))
                / (Nations.sum(quiet, Variable.OFFERS) - Nations.sum(quiet, place, Variable.OFFERS))
            - 1;
    return new double[] {here, elsewhere - here};
  }

  private static Interval column(double[][] rows, int column) {
    return Interval.of(java.util.Arrays.stream(rows).mapToDouble(row -> row[column]).toArray());
  }

  @Test
  void whatIomCanDoActsBackOnTheState() {
    Nations without = NATION.with("iom.annualBudgetUsd=0");
    Nations rich = NATION.with("iom.annualBudgetUsd=10000000");
    assertThat(change(without, rich, Variable.GOVERNMENT_EFFECTIVENESS).low()).isPositive();
  }

  @Test
  void aLessEffectiveStateLetsIomDoLess() {
    Nations weak = NATION.with("government.effectiveness=0.3");
    Nations strong = NATION.with("government.effectiveness=0.6");
    assertThat(change(weak, strong, Variable.IOM_PERMIT_SHARE).low()).isPositive();
  }
}
