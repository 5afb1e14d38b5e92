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
 *          + remote x remoteness + papers [no papers] + language [does not read Vietnamese]
 *          + tie x tie to migration + border x nearness (over that border) + channel + sector
 *          + schooling of the sector [schooled] - awareness x awareness x (1 - lost [language])
 * </pre>
 *
 * The signs of poverty, norms and awareness are assumptions, of sizes that evidence hardly bounds:
 * their ranges include zero where it does. Nobody is asked where force is used: see {@link Force}.
 */
final class Acceptance {
  /** Where an offer is made: what the commune adds to the log-odds. */
  record Place(double norm, double tie, double remoteness, double nearness) {}

  private Acceptance() {}

  /**
   * The probability that an offer is accepted.
   *
   * @param less log-odds taken away by what IOM taught the person
   */
  static double probability(
      Parameters now,
      Household household,
      Sex sex,
      Place place,
      Channel channel,
      Sector sector,
      double less) {
    var term = now.recruiters().acceptance();
    double x =
        term.base()
            + term.povertyGap() * household.povertyGap()
            + term.migrationTie() * place.tie()
            + term.remote() * place.remoteness()
            + ofChannel(now.recruiters().channels().acceptance(), channel)
            + ofSector(now, sector)
            - now.awareness().effectOnAcceptance() * aware(now, household)
            - less;
    if (household.poor()) {
      x += term.poor();
    }
    if (household.withoutPapers()) {
      x += term.withoutPapers();
    }
    if (household.withoutLanguage()) {
      x += term.withoutLanguage();
    }
    if (household.schooled()) {
      x += ofSchooling(now, sector);
    }
    if (sex == Sex.FEMALE) {
      x += now.gender().effectOnAcceptance() * place.norm();
    }
    if (sector != Sector.SCAM) {
      x += term.border() * place.nearness();
    }
    return 1 / (1 + Math.exp(-x));
  }

  /** What a household knows that is of use to it: less where it does not read Vietnamese. */
  static double aware(Parameters now, Household household) {
    double lost = household.withoutLanguage() ? now.awareness().lostWithoutLanguage() : 0;
    return household.awareness() * (1 - lost);
  }

  /** What schooling adds for a sector. */
  static double ofSchooling(Parameters now, Sector sector) {
    var term = now.recruiters().acceptance();
    return switch (sector) {
      case MARRIAGE -> term.schooledMarriage();
      case SEXUAL -> term.schooledSexual();
      case LABOUR -> term.schooledLabour();
      case SCAM -> term.schooledScam();
    };
  }

  /** What offers of a sector have in common. */
  static double ofSector(Parameters now, Sector sector) {
    return sector == Sector.SCAM ? now.recruiters().acceptance().scam() : 0;
  }

  private static double ofChannel(Channels.Acceptance terms, Channel channel) {
    return switch (channel) {
      case ACQUAINTANCE -> terms.acquaintance();
      case BROKER -> terms.broker();
      case ONLINE -> terms.online();
      case FORCE -> throw new IllegalArgumentException("Nobody is asked where force is used.");
    };
  }
}
