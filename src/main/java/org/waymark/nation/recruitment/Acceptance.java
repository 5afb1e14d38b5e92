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
 * Prepared from the parameters in force for many offers.
 */
final class Acceptance {
  /** Where an offer is made: what the commune adds to the log-odds. */
  record Place(double norm, double tie, double remoteness, double nearness) {}

  private static final Channel[] CHANNELS = Channel.values();
  private static final Sector[] SECTORS = Sector.values();

  private final double[][] offer = new double[CHANNELS.length][SECTORS.length];
  private final double[] schooling = new double[SECTORS.length];
  private final double poor;
  private final double povertyGap;
  private final double migrationTie;
  private final double remote;
  private final double withoutPapers;
  private final double withoutLanguage;
  private final double border;
  private final double ofNorm;
  private final double ofAwareness;
  private final double usefulWithoutLanguage;

  private Acceptance(Parameters now) {
    var term = now.recruiters().acceptance();
    for (Channel channel : CHANNELS) {
      for (Sector sector : SECTORS) {
        offer[channel.ordinal()][sector.ordinal()] =
            term.base()
                + ofChannel(now.recruiters().channels().acceptance(), channel)
                + ofSector(now, sector);
      }
    }
    for (Sector sector : SECTORS) {
      schooling[sector.ordinal()] = ofSchooling(now, sector);
    }
    poor = term.poor();
    povertyGap = term.povertyGap();
    migrationTie = term.migrationTie();
    remote = term.remote();
    withoutPapers = term.withoutPapers();
    withoutLanguage = term.withoutLanguage();
    border = term.border();
    ofNorm = now.gender().effectOnAcceptance();
    ofAwareness = now.awareness().effectOnAcceptance();
    usefulWithoutLanguage = 1 - now.awareness().lostWithoutLanguage();
  }

  /** Acceptance under the parameters in force. */
  static Acceptance of(Parameters now) {
    return new Acceptance(now);
  }

  /**
   * The probability that an offer is accepted.
   *
   * @param less log-odds taken away by what IOM taught the person
   * @throws IllegalArgumentException where force is used
   */
  double probability(
      Household household, Sex sex, Place place, Channel channel, Sector sector, double less) {
    return probability(unaware(household, sex, place, channel, sector) - less, household);
  }

  private double probability(double unaware, Household household) {
    return 1 / (1 + Math.exp(ofAwareness * aware(household) - unaware));
  }

  /**
   * Whether a draw stands for acceptance: whether it is below the {@link #probability}. What the
   * household knows is looked up only if it can matter.
   *
   * @param unaware log-odds of a household that knows nothing
   * @param least awareness that the household has at least
   */
  boolean accepts(double uniform, double unaware, double least, Household household) {
    double known = ofAwareness > 0 ? least : 1;
    double most = unaware - ofAwareness * known * useful(household);
    return uniform * (1 + Math.exp(-most)) < 1 && uniform < probability(unaware, household);
  }

  /**
   * Log-odds of acceptance of a household that knows nothing of trafficking.
   *
   * @throws IllegalArgumentException where force is used
   */
  double unaware(Household household, Sex sex, Place place, Channel channel, Sector sector) {
    if (channel == Channel.FORCE) {
      throw new IllegalArgumentException("Nobody is asked where force is used.");
    }
    double x =
        offer[channel.ordinal()][sector.ordinal()]
            + migrationTie * place.tie()
            + remote * place.remoteness();
    if (household.poor()) {
      x += poor + povertyGap * household.povertyGap();
    }
    if (household.withoutPapers()) {
      x += withoutPapers;
    }
    if (household.withoutLanguage()) {
      x += withoutLanguage;
    }
    if (household.schooled()) {
      x += schooling[sector.ordinal()];
    }
    if (sex == Sex.FEMALE) {
      x += ofNorm * place.norm();
    }
    if (sector != Sector.SCAM) {
      x += border * place.nearness();
    }
    return x;
  }

  /** What a household knows that is of use to it: less where it does not read Vietnamese. */
  double aware(Household household) {
    return household.awareness() * useful(household);
  }

  private double useful(Household household) {
    return household.withoutLanguage() ? usefulWithoutLanguage : 1;
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
      case FORCE -> Double.NaN;
    };
  }
}
