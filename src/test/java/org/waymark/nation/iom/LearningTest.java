package org.waymark.nation.iom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.Nations;
import org.waymark.scenario.parameter.Iom;

class LearningTest {

  private static final double[] EVEN = DoubleStream.generate(() -> 1.0 / 6).limit(6).toArray();
  private static final double PRIOR = 4;
  private static final double TRIAL = 0.2;
  private static final Iom RULE = rule("iom.learningPrior=" + PRIOR, "iom.learningTrial=" + TRIAL);

  private final Learning learning = new Learning(1, null);

  private static Iom rule(String... set) {
    return Nations.of(0.01).with(set).scenario().parameters().iom();
  }

  /** A trial of the year that begins in a month, from -1 to 1. */
  private static double tried(int programme, int month) {
    return 2 * Draws.of(1, Stream.IOM_TRIAL).uniform(programme, month, 0) - 1;
  }

  /** A year with so many people identified in it. */
  private void year(int number, double identified) {
    learning.step(12 * number, RULE);
    learning.observe(identified / 4);
    for (int month = 1; month < 12; month++) {
      learning.step(12 * number + month, RULE);
    }
    learning.observe(identified * 3 / 4);
  }

  /** Credit of a programme for what was tried in the year from a month, by the change of it. */
  private static double credit(int programme, int month, double before, double after, int years) {
    double fall = 2 * (before - after) / (before + after);
    return fall * tried(programme, month) / (PRIOR + years);
  }

  private void isAdapted(int month, IntToDoubleFunction credit) {
    double[] factor = new double[EVEN.length];
    double sum = 0;
    for (int k = 0; k < factor.length; k++) {
      factor[k] = Math.exp(credit.applyAsDouble(k)) * (1 + TRIAL * tried(k, month));
      sum += factor[k];
    }
    double[] adapted = learning.adapt(EVEN);
    for (int k = 0; k < factor.length; k++) {
      assertThat(adapted[k]).as("programme %s", k).isCloseTo(factor[k] / sum, within(1e-9));
    }
  }

  @Test
  void inTheFirstYearsNothingIsKnownAndOnlyTried() {
    learning.step(0, RULE);
    isAdapted(0, k -> 0);
    learning.observe(80);
    learning.step(12, RULE);
    isAdapted(12, k -> 0);
  }

  @Test
  void aFallOfTheRecordIsCreditedToWhatWasTriedMoreAndARiseTakenFromIt() {
    year(0, 80);
    year(1, 40);
    learning.step(24, RULE);
    isAdapted(24, k -> credit(k, 12, 80, 40, 2));
    learning.observe(120);
    learning.step(36, RULE);
    isAdapted(36, k -> credit(k, 12, 80, 40, 2) + credit(k, 24, 40, 120, 3));
  }

  @Test
  void afterAFallTheProgrammeThatWasTriedMostGetsMoreAndAfterARiseLess() {
    int most = 0;
    for (int k = 1; k < EVEN.length; k++) {
      most = tried(k, 12) > tried(most, 12) ? k : most;
    }
    assertThat(shareAfter(60, most)).isLessThan(shareAfter(40, most));
    assertThat(shareAfter(20, most)).isGreaterThan(shareAfter(40, most));
  }

  private static double shareAfter(double identified, int programme) {
    Learning one = new Learning(1, null);
    one.step(0, RULE);
    one.observe(40);
    one.step(12, RULE);
    one.observe(identified);
    one.step(24, RULE);
    return one.adapt(EVEN)[programme];
  }

  @Test
  void withoutARecordThereIsNothingToLearnFrom() {
    year(0, 0);
    year(1, 0);
    learning.step(24, RULE);
    isAdapted(24, k -> 0);
  }

  @Test
  void aPortfolioOfNothingStaysAsItIs() {
    learning.step(0, RULE);
    assertThat(learning.adapt(new double[6])).containsOnly(0);
  }
}
