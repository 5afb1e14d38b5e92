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
  private final double[] logWeight = new double[CHANNELS.length];
  private Channels.Weight weighed;

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

  /** The channel of a recruiter under a perceived hazard of arrest, a year. */
  Channel of(int slot, int month, double risk) {
    Channels rule = course.at(month).recruiters().channels();
    double online =
        rule.onlineGrowthPerYear() * Math.max(0, month - course.burnInMonths()) / MONTHS_A_YEAR;
    weigh(rule.weight());
    Channel best = Channel.BROKER;
    double most = Double.NEGATIVE_INFINITY;
    for (Channel channel : CHANNELS) {
      double value =
          logWeight[channel.ordinal()]
              + (channel == Channel.ONLINE ? online : 0)
              - rule.riskSensitivity() * risk * visibility(rule.visibility(), channel)
              + gumbel.of(slot, month, channel.ordinal());
      if (value > most) {
        most = value;
        best = channel;
      }
    }
    return best;
  }

  /** Takes the logarithms of weights that are new: they change rarely, if ever. */
  private void weigh(Channels.Weight weight) {
    if (weight != weighed) {
      for (Channel channel : CHANNELS) {
        logWeight[channel.ordinal()] = Math.log(weight(weight, channel));
      }
      weighed = weight;
    }
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
