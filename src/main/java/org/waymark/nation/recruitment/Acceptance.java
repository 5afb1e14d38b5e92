package org.waymark.nation.recruitment;

import org.waymark.nation.household.Household;
import org.waymark.nation.victim.Channel;
import org.waymark.outcome.variable.Sector;
import org.waymark.outcome.variable.Sex;
import org.waymark.scenario.parameter.Channels;
import org.waymark.scenario.parameter.Parameters;

/**
 * Whether a household accepts an offer:
 *
 * <pre>
 * logit(p) = base + poor [poor] + gap x poverty gap + norm x norm (girls and women)
 *          + minority [minority] + tie x tie to migration + channel - awareness x awareness
 * </pre>
 *
 * plus a term for offers that lead to scam compounds. The signs of poverty, norms and awareness are
 * assumptions, of sizes that evidence hardly bounds: their ranges include zero where it does.
 */
final class Acceptance {
  private Acceptance() {}

  /** The probability that an offer is accepted. */
  static double probability(
      Parameters now,
      Household household,
      Sex sex,
      double norm,
      double tie,
      Channel channel,
      Sector sector) {
    var term = now.recruiters().acceptance();
    double x =
        term.base()
            + term.povertyGap() * household.povertyGap()
            + term.migrationTie() * tie
            + ofChannel(now.recruiters().channels().acceptance(), channel)
            - now.awareness().effectOnAcceptance() * household.awareness();
    if (household.poor()) {
      x += term.poor();
    }
    if (household.minority()) {
      x += term.minority();
    }
    if (sex == Sex.FEMALE) {
      x += now.gender().effectOnAcceptance() * norm;
    }
    if (sector == Sector.SCAM) {
      x += term.scam();
    }
    return 1 / (1 + Math.exp(-x));
  }

  private static double ofChannel(Channels.Acceptance terms, Channel channel) {
    return switch (channel) {
      case ACQUAINTANCE -> terms.acquaintance();
      case BROKER -> terms.broker();
      case ONLINE -> terms.online();
      case FORCE -> terms.force();
    };
  }
}
