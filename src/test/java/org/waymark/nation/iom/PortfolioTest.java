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
      learning.observe(50 + 40 * Math.sin(month), 20 + 10 * Math.cos(month), 1_000);
      learning.step(month, rule("iom.learningPrior=2"));
      double[] shares = shares(learning, "iom.autonomy=0.7", "iom.strategy=adaptive");
      assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
      assertThat(Arrays.stream(shares).min().orElseThrow()).isNotNegative();
    }
  }

  @Test
  void aSmallTrialStaysNearThePortfolioInTheFirstYear() {
    double[] even = {0.2, 0.2, 0.2, 0.2, 0.1, 0.1};
    Learning careful = new Learning(1, null);
    careful.step(0, rule("iom.learningTrial=0.01"));
    double[] tried = careful.adapt(even);
    for (int k = 0; k < even.length; k++) {
      assertThat(tried[k] / even[k]).isBetween(0.99, 1.01).isNotEqualTo(1);
    }
  }

  @Test
  void halfOfTheAutonomyIsHalfOfEach() {
    Iom rule = rule();
    double[] shares = shares("iom.autonomy=0.5", "iom.strategy=needs-based");
    for (Programme programme : Programme.values()) {
      double own = programme.own(rule.portfolio());
      double prescribed = programme.prescribed(rule.statePortfolio());
      assertThat(shares[programme.ordinal()]).isCloseTo((own + prescribed) / 2, within(1e-12));
    }
  }
}
