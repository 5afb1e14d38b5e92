package org.waymark.nation.iom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.scenario.parameter.Iom;

class PortfolioTest {

  private static double[] shares(Learning learning, String... set) {
    Iom rule = Nations.of(0.01).with(set).scenario().parameters().iom();
    Portfolio portfolio = new Portfolio(learning);
    portfolio.step(rule);
    return Arrays.stream(Programme.values()).mapToDouble(portfolio::share).toArray();
  }

  private static double[] shares(String... set) {
    return shares(new Learning(1, null), set);
  }

  @Test
  void withFullAutonomyIomChooses() {
    Iom rule = Nations.of(0.01).scenario().parameters().iom();
    double[] shares = shares("iom.autonomy=1", "iom.strategy=fixed");
    for (Programme programme : Programme.values()) {
      assertThat(shares[programme.ordinal()]).isEqualTo(programme.own(rule.portfolio()));
    }
  }

  @Test
  void withoutAutonomyTheStatePrescribes() {
    Iom rule = Nations.of(0.01).scenario().parameters().iom();
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
      learning.step(month, 2);
      double[] shares = shares(learning, "iom.autonomy=0.7", "iom.strategy=adaptive");
      assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
      assertThat(Arrays.stream(shares).min().orElseThrow()).isNotNegative();
    }
  }

  @Test
  void aStrongPriorLearnsLess() {
    assertThat(moved(1_000)).isLessThan(moved(1));
  }

  /** How far two histories, one of rising and one of falling records, lead apart. */
  private static double moved(double prior) {
    Learning rising = new Learning(1, null);
    Learning falling = new Learning(1, null);
    for (int month = 0; month < 120; month++) {
      rising.observe(10 + month);
      falling.observe(150 - month);
      rising.step(month, prior);
      falling.step(month, prior);
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
