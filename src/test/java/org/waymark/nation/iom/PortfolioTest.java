package org.waymark.nation.iom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.scenario.parameter.Iom;

class PortfolioTest {

  private static Iom rule(String... set) {
    return Nations.of(0.01).with(set).scenario().parameters().iom();
  }

  private static double[] shares(Learning learning, String... set) {
    Iom rule = rule(set);
    Portfolio portfolio = new Portfolio(learning);
    portfolio.step(rule);
    return Arrays.stream(Programme.values()).mapToDouble(portfolio::share).toArray();
  }

  private static double[] shares(String... set) {
    return shares(new Learning(1, null), set);
  }

  @Test
  void withFullAutonomyIomChooses() {
    Iom rule = rule();
    double[] shares = shares("iom.autonomy=1", "iom.strategy=fixed");
    for (Programme programme : Programme.values()) {
      assertThat(shares[programme.ordinal()]).isEqualTo(programme.own(rule.portfolio()));
    }
  }

  @Test
  void withoutAutonomyTheStatePrescribes() {
    Iom rule = rule();
    double[] shares = shares("iom.autonomy=0", "iom.strategy=adaptive");
    for (Programme programme : Programme.values()) {
      assertThat(shares[programme.ordinal()])
          .isEqualTo(programme.prescribed(rule.statePortfolio()));
    }
  }

  @Test
  void sharesAddUpToOneWhateverIsLearnt() {
    Learning learning = new Learning(1, null);
    for (int month = 0; month < 240; month++) {
      learning.observe(50 + 40 * Math.sin(month));
      learning.step(month, rule("iom.learningPrior=2"));
      double[] shares = shares(learning, "iom.autonomy=0.7", "iom.strategy=adaptive");
      assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
      assertThat(Arrays.stream(shares).min().orElseThrow()).isNotNegative();
    }
  }

  @Test
  void aStrongPriorLearnsLess() {
    assertThat(moved("iom.learningPrior=1000")).isLessThan(moved("iom.learningPrior=1"));
  }

  @Test
  void aSmallTrialStaysNearThePortfolioInTheFirstYear() {
    double[] even = {0.2, 0.2, 0.2, 0.2, 0.1, 0.1};
    Learning careful = new Learning(1, null);
    careful.step(0, rule("iom.learningTrial=0.01"));
    double[] tried = careful.adapt(even);
    for (int k = 0; k < even.length; k++) {
      assertThat(tried[k] / even[k]).isBetween(0.99 / 1.01, 1.01 / 0.99).isNotEqualTo(1);
    }
  }

  /** How far two histories, one of rising and one of falling records, lead apart. */
  private static double moved(String... set) {
    Iom rule = rule(set);
    Learning rising = new Learning(1, null);
    Learning falling = new Learning(1, null);
    for (int month = 0; month < 120; month++) {
      rising.observe(10 + month);
      falling.observe(150 - month);
      rising.step(month, rule);
      falling.step(month, rule);
    }
    double[] even = {0.2, 0.2, 0.2, 0.2, 0.1, 0.1};
    double[] a = rising.adapt(even);
    double[] b = falling.adapt(even);
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += Math.abs(a[k] - b[k]);
    }
    return sum;
  }
}
