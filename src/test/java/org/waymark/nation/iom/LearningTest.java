package org.waymark.nation.iom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.Nations;
import org.waymark.scenario.parameter.Iom;

class LearningTest {

  private static final double[] EVEN = DoubleStream.generate(() -> 1.0 / 6).limit(6).toArray();
  private static final double TRIAL = 0.5;
  private static final int BETTER = 2; // the programme that is worth more in these trials
  private static final int YEARS = 60;

  private static Iom rule(double prior) {
    return Nations.of(0.01)
        .with("iom.learningPrior=" + prior, "iom.learningTrial=" + TRIAL)
        .scenario()
        .parameters()
        .iom();
  }

  private static int tried(Learning learning) {
    double[] adapted = learning.adapt(EVEN);
    int most = 0;
    for (int k = 1; k < adapted.length; k++) {
      most = adapted[k] > adapted[most] ? k : most;
    }
    return most;
  }

  /** What a year in which a programme is tried brings. */
  private interface Year {
    void observe(Learning learning, int tried, int year);
  }

  /** The programmes tried in each year. */
  private static int[] history(long seed, Iom rule, Year what) {
    Learning learning = new Learning(seed, null);
    int[] tried = new int[YEARS];
    for (int month = 0; month < 12 * YEARS; month++) {
      learning.step(month, rule);
      tried[month / 12] = tried(learning);
      if (month % 12 == 7) {
        what.observe(learning, tried[month / 12], month / 12);
      }
    }
    return tried;
  }

  /** Luck of a year: results differ from one to the next. */
  private static double luck(int year) {
    return Draws.of(99, Stream.IOM_PLACE_ORDER).normal(year, 0, 0);
  }

  /** How often, over twenty seeds, a programme is tried in the second half of the years. */
  private static int[] tries(Iom rule, Year what) {
    int[] count = new int[EVEN.length];
    for (int seed = 1; seed <= 20; seed++) {
      int[] history = history(seed, rule, what);
      for (int year = YEARS / 2; year < YEARS; year++) {
        count[history[year]]++;
      }
    }
    return count;
  }

  @Test
  void beforeTheFirstYearNothingIsTried() {
    assertThat(new Learning(1, null).adapt(EVEN)).containsExactly(EVEN, within(1e-15));
  }

  @Test
  void oneProgrammeGetsMoreByTheTrialAndSharesAddUpToOne() {
    Learning learning = new Learning(1, null);
    learning.step(0, rule(1));
    double[] own = {0.3, 0.2, 0.2, 0.1, 0.15, 0.05};
    double[] adapted = learning.adapt(own);
    int tried = tried(learning);
    assertThat(Arrays.stream(adapted).sum()).isCloseTo(1, within(1e-12));
    double all = 1 + TRIAL * own[tried];
    for (int k = 0; k < own.length; k++) {
      double more = k == tried ? 1 + TRIAL : 1;
      assertThat(adapted[k]).isCloseTo(own[k] * more / all, within(1e-12));
    }
  }

  @Test
  void aPortfolioOfNothingStaysAsItIs() {
    Learning learning = new Learning(1, null);
    learning.step(0, rule(1));
    assertThat(learning.adapt(new double[6])).containsOnly(0);
  }

  @Test
  void whatIsTriedHoldsForAYear() {
    Learning learning = new Learning(5, null);
    learning.step(0, rule(1));
    int first = tried(learning);
    for (int month = 1; month < 12; month++) {
      learning.observe(month, month, 1);
      learning.step(month, rule(1));
      assertThat(tried(learning)).isEqualTo(first);
    }
  }

  @Test
  void whoKnowsNothingTriesAllAlike() {
    int[] count = new int[EVEN.length];
    for (int seed = 0; seed < 600; seed++) {
      Learning learning = new Learning(seed, null);
      learning.step(0, rule(1));
      count[tried(learning)]++;
    }
    for (int tries : count) {
      // Five standard errors of nine each: chance 6e-7 for each programme.
      assertThat(tries).isBetween(100 - 46, 100 + 46);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 40})
  void whereEveryYearIsTheSameNothingIsLearntAndAllAreStillTried(double outcomes) {
    int[] count = tries(rule(1), (learning, tried, year) -> learning.observe(0, outcomes, 100));
    for (int tries : count) {
      // Of 600 tries; five standard errors of nine each: chance 6e-7 for each programme.
      assertThat(tries).isBetween(100 - 46, 100 + 46);
    }
  }

  @Test
  void theProgrammeThatHelpsMorePeopleIsTriedMoreOften() {
    int[] count =
        tries(
            rule(1),
            (learning, tried, year) ->
                learning.observe(100 + (tried == BETTER ? 40 : 0) + 10 * luck(year), 30, 10));
    // Of 600 tries, 100 if nothing were learnt with a standard error of nine: chance below 1e-20.
    assertThat(count[BETTER]).isGreaterThan(300);
    for (int k = 0; k < count.length; k++) {
      assertThat(k == BETTER || count[k] < 100).isTrue();
    }
  }

  @Test
  void theMoreIsKnownTheLessIsTriedForTheSakeOfTrying() {
    int[] count =
        tries(
            rule(1),
            (learning, tried, year) ->
                learning.observe(100 + (tried == BETTER ? 20 : 0) + 10 * luck(year), 30, 10));
    // 540 of 600; 330 if what is believed stayed as uncertain as at the beginning.
    assertThat(count[BETTER]).isGreaterThan(430);
  }

  @Test
  void theProgrammeThatHelpsFewerPeopleIsTriedLessOften() {
    int[] count =
        tries(
            rule(1),
            (learning, tried, year) ->
                learning.observe(100 - (tried == BETTER ? 40 : 0) + 10 * luck(year), 30, 10));
    assertThat(count[BETTER]).isLessThan(50);
  }

  @Test
  void peopleHelpedPerDollarCountAndNotPeopleHelped() {
    // As many people for half the money.
    int[] count =
        tries(
            rule(1),
            (learning, tried, year) ->
                learning.observe(100 + 5 * luck(year), 30, tried == BETTER ? 5 : 10));
    assertThat(count[BETTER]).isGreaterThan(300);
  }

  @Test
  void aRiseOfRecordedOutcomesCountsAndNotTheirLevel() {
    double[] recorded = {0};
    IntUnaryOperator rising = tried -> tried == BETTER ? 30 : -6;
    int[] count =
        tries(
            rule(1),
            (learning, tried, year) -> {
              recorded[0] = year == 0 ? 1_000 : recorded[0] + rising.applyAsInt(tried);
              learning.observe(0, recorded[0] + luck(year), 10);
            });
    assertThat(count[BETTER]).isGreaterThan(300);
  }

  @Test
  void onlyTheResultsOfTheYearCountForWhatWasTriedInIt() {
    // What one year brings is wholly forgotten in the next: sums begin anew.
    Learning learning = new Learning(1, null);
    Learning other = new Learning(1, null);
    for (int year = 0; year < 20; year++) {
      learning.step(12 * year, rule(1));
      other.step(12 * year, rule(1));
      assertThat(tried(learning)).isEqualTo(tried(other));
      // The same in parts, the parts in another order.
      learning.observe(30 + luck(year), 10, 4);
      learning.observe(10, 20, 6);
      other.observe(40 + luck(year), 30, 10);
    }
  }

  @Test
  void aStrongPriorLearnsMoreSlowly() {
    Year years =
        (learning, tried, year) ->
            learning.observe(100 + (tried == BETTER ? 20 : 0) + 10 * luck(year), 30, 10);
    assertThat(tries(rule(100), years)[BETTER]).isLessThan(tries(rule(1), years)[BETTER] - 50);
  }

  @Test
  void withoutMoneySpentThereIsNothingToLearnFrom() {
    int[] untaught = history(3, rule(1), (learning, tried, year) -> {});
    int[] unspent =
        history(3, rule(1), (learning, tried, year) -> learning.observe(50 + year, 10, 0));
    assertThat(unspent).containsExactly(untaught);
  }

  @Test
  void theSameSeedTriesTheSameAndAnotherSomethingElse() {
    Year years = (learning, tried, year) -> learning.observe(tried + luck(year), 10, 10);
    assertThat(history(3, rule(1), years)).containsExactly(history(3, rule(1), years));
    assertThat(history(4, rule(1), years)).isNotEqualTo(history(3, rule(1), years));
  }
}
