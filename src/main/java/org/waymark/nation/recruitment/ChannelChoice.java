package org.waymark.nation.recruitment;

import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.victim.Channel;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Channels;

/**
 * How a recruiter reaches households: a multinomial logit over channels, by Gumbel draws that stay
 * for {@code habitMonths}. Where arrests are feared, recruiters leave visible channels. Form:
 * assumption.
 */
final class ChannelChoice {
  private static final double MONTHS_A_YEAR = 12; // calendar
  private static final Channel[] CHANNELS = Channel.values();

  private final Course course;
  private final HabitDraws gumbel;
  private final double[] appeal = new double[CHANNELS.length];
  private final double[] shyness = new double[CHANNELS.length];

  ChannelChoice(Course course, int slots, long seed) {
    this.course = course;
    Draws draws = Draws.of(seed, Stream.RECRUITER_CHANNEL);
    this.gumbel =
        new HabitDraws(
            course.at(0),
            slots,
            CHANNELS.length,
            (slot, habit, channel) -> -Math.log(draws.exponential(slot, habit, channel)));
  }

  /** Opens a month: what channels are worth to all recruiters, before habit. */
  void step(int month) {
    Channels rule = course.at(month).recruiters().channels();
    double years = Math.max(0, month - course.burnInMonths()) / MONTHS_A_YEAR;
    for (Channel channel : CHANNELS) {
      int c = channel.ordinal();
      double growth = channel == Channel.ONLINE ? rule.onlineGrowthPerYear() * years : 0;
      appeal[c] = Math.log(weight(rule.weight(), channel)) + growth;
      shyness[c] = rule.riskSensitivity() * visibility(rule.visibility(), channel);
    }
  }

  /** The channel of a recruiter under a perceived hazard of arrest, a year. */
  Channel of(int slot, int month, double risk) {
    gumbel.renew(slot, month);
    int best = Channel.BROKER.ordinal();
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < appeal.length; c++) {
      double value = appeal[c] - shyness[c] * risk + gumbel.of(slot, c);
      if (value > most) {
        most = value;
        best = c;
      }
    }
    return CHANNELS[best];
  }

  private static double weight(Channels.Weight weight, Channel channel) {
    return switch (channel) {
      case ACQUAINTANCE -> weight.acquaintance();
      case BROKER -> weight.broker();
      case ONLINE -> weight.online();
      case FORCE -> weight.force();
    };
  }

  /** How visible a channel is, relative to a broker. */
  static double visibility(Channels.Visibility visibility, Channel channel) {
    return switch (channel) {
      case ACQUAINTANCE -> visibility.acquaintance();
      case BROKER -> visibility.broker();
      case ONLINE -> visibility.online();
      case FORCE -> visibility.force();
    };
  }
}
