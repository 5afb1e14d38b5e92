package org.waymark.nation.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.nation.Nations;
import org.waymark.nation.victim.Channel;

class ChannelChoiceTest {

  private static final int SLOTS = 20_000;
  private static final double[] WEIGHT = {0.3, 0.25, 0.25, 0.2};
  private static final double[] VISIBILITY = {0.5, 1, 0.2, 2};
  private static final Nations NATION =
      Nations.of(0.01)
          .lasting(12, 60)
          .with(
              "recruiters.channels.weight.acquaintance=0.3",
              "recruiters.channels.weight.broker=0.25",
              "recruiters.channels.weight.online=0.25",
              "recruiters.channels.weight.force=0.2",
              "recruiters.channels.visibility.acquaintance=0.5",
              "recruiters.channels.visibility.broker=1",
              "recruiters.channels.visibility.online=0.2",
              "recruiters.channels.visibility.force=2",
              "recruiters.channels.riskSensitivity=3",
              "recruiters.channels.onlineGrowthPerYear=0.5");

  private static double[] shares(int month, double risk) {
    ChannelChoice choice = new ChannelChoice(NATION.course(), SLOTS, 1);
    choice.step(month);
    double[] share = new double[Channel.values().length];
    for (int slot = 0; slot < SLOTS; slot++) {
      share[choice.of(slot, month, risk).ordinal()] += 1.0 / SLOTS;
    }
    return share;
  }

  /** Shares of a logit. */
  private static double[] logit(double online, double risk) {
    double[] odds = new double[WEIGHT.length];
    for (int k = 0; k < odds.length; k++) {
      boolean isOnline = k == Channel.ONLINE.ordinal();
      odds[k] = WEIGHT[k] * Math.exp((isOnline ? online : 0) - 3 * risk * VISIBILITY[k]);
    }
    double sum = Arrays.stream(odds).sum();
    return Arrays.stream(odds).map(o -> o / sum).toArray();
  }

  private static void agree(double[] shares, double[] expected) {
    // Five standard errors at most: chance 6e-7 each.
    assertThat(shares).containsExactly(expected, within(5 * 0.5 / Math.sqrt(SLOTS)));
  }

  @Test
  void withoutFearSharesAreTheWeights() {
    agree(shares(0, 0), WEIGHT);
  }

  @Test
  void fearDrivesRecruitersFromVisibleChannels() {
    double[] bold = shares(0, 0);
    double[] afraid = shares(0, 0.5);
    agree(afraid, logit(0, 0.5));
    assertThat(afraid[Channel.FORCE.ordinal()]).isLessThan(bold[Channel.FORCE.ordinal()] / 2);
    assertThat(afraid[Channel.ONLINE.ordinal()]).isGreaterThan(bold[Channel.ONLINE.ordinal()]);
  }

  @Test
  void onlineRecruitmentGrowsFromTheStartOfTheReportedYears() {
    agree(shares(12, 0.1), logit(0, 0.1));
    agree(shares(48, 0.1), logit(1.5, 0.1));
  }

  @Test
  void newWeightsHoldAtOnce() {
    Nations changed =
        NATION
            .lasting(0, 12)
            .trying(java.util.List.of(), "recruiters.channels.weight.broker=0")
            .driven(java.util.List.of());
    ChannelChoice choice = new ChannelChoice(changed.course(), 200, 1);
    choice.step(0);
    for (int slot = 0; slot < 200; slot++) {
      assertThat(choice.of(slot, 0, 0)).isNotEqualTo(Channel.BROKER);
    }
  }
}
