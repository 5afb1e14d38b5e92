package org.waymark.nation.recruitment;

import java.util.Arrays;
import java.util.List;
import org.waymark.nation.place.Jurisdictions;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Recruiters;

/**
 * What recruiters think the hazard of arrest is, a year. In a place it is arrests over recruiters
 * at work in the jurisdiction, both smoothed over {@code riskMemoryMonths}, drawn towards the
 * nation's where few work ({@code riskExperienceHalf}). A part of that, {@code diffusion}, is what
 * the network hears from the homes of its members: fear that travels. The whole is mixed with
 * arrests in the recruiter's own network. This is deterrence's channel. Form: assumption.
 */
final class PerceivedRisk {
  private static final double MONTHS_A_YEAR = 12; // calendar

  /**
   * Months at the beginning of burn-in in which recruiters hold to what they expect: courts have no
   * cases yet, and the lull would be mistaken for safety. A means to a short burn-in: with 24 no
   * reported year moves beyond chance.
   */
  private static final int SETTLING = 12;

  private final Course course;
  private final int[][] homes;
  private final double scale;
  private final double[] arrests;
  private final double[] atWork;
  private final double[] newArrests;
  private final double[] nowAtWork;
  private final double[] here;
  private final double[] network;
  private final double[] newInNetwork;
  private final double[] heard;
  private double nation;

  /**
   * Nothing has been seen yet.
   *
   * @param homes jurisdictions of the homes of the members of each network
   * @param scale recruiters of a jurisdiction against those of a province of the whole nation
   */
  PerceivedRisk(Jurisdictions jurisdictions, int[][] homes, double scale, Course course) {
    this.course = course;
    this.homes = homes;
    this.scale = scale;
    this.nation = course.at(0).recruiters().initialPerceivedRisk();
    arrests = new double[jurisdictions.count()];
    atWork = new double[jurisdictions.count()];
    newArrests = new double[jurisdictions.count()];
    nowAtWork = new double[jurisdictions.count()];
    here = new double[jurisdictions.count()];
    network = new double[homes.length];
    newInNetwork = new double[homes.length];
    heard = new double[homes.length];
    Arrays.fill(network, nation);
  }

  /** Starts from the recruiters who are active when burn-in begins. */
  void begin(List<Recruiter> recruiters) {
    for (Recruiter recruiter : recruiters) {
      if (recruiter.isActive()) {
        int j = recruiter.jurisdiction();
        atWork[j]++;
        arrests[j] += nation / MONTHS_A_YEAR;
      }
    }
    look();
  }

  /** Opens a month with what happened in the month before. */
  void step(int month) {
    if (month < SETTLING) {
      Arrays.fill(newArrests, 0);
      Arrays.fill(nowAtWork, 0);
      Arrays.fill(newInNetwork, 0);
    } else {
      remember(course.at(month).recruiters().riskMemoryMonths());
    }
    look();
  }

  private void remember(double memory) {
    double allArrests = 0;
    double allAtWork = 0;
    for (int j = 0; j < arrests.length; j++) {
      arrests[j] += (newArrests[j] - arrests[j]) / memory;
      atWork[j] += (nowAtWork[j] - atWork[j]) / memory;
      newArrests[j] = 0;
      nowAtWork[j] = 0;
      allArrests += arrests[j];
      allAtWork += atWork[j];
    }
    for (int n = 0; n < network.length; n++) {
      network[n] += (MONTHS_A_YEAR * newInNetwork[n] / homes[n].length - network[n]) / memory;
      newInNetwork[n] = 0;
    }
    if (allAtWork > 0) {
      nation = MONTHS_A_YEAR * allArrests / allAtWork;
    }
  }

  private void look() {
    double prior = course.at(0).recruiters().riskExperienceHalf() * scale;
    for (int j = 0; j < here.length; j++) {
      here[j] = (MONTHS_A_YEAR * arrests[j] + prior * nation) / (atWork[j] + prior);
    }
    for (int n = 0; n < heard.length; n++) {
      double sum = 0;
      for (int home : homes[n]) {
        sum += here[home];
      }
      heard[n] = sum / homes[n].length;
    }
  }

  void arrest(int jurisdiction, int ofNetwork) {
    newArrests[jurisdiction]++;
    newInNetwork[ofNetwork]++;
  }

  /** The network is on its guard as after an arrest, though there was none. */
  void warn(int ofNetwork) {
    newInNetwork[ofNetwork]++;
  }

  void atWork(int jurisdiction) {
    nowAtWork[jurisdiction]++;
  }

  /** Hazard of arrest that a network expects for work in a jurisdiction, arrests a year. */
  double of(int jurisdiction, int ofNetwork, Recruiters rule) {
    double carried = rule.diffusion();
    double seen = (1 - carried) * here[jurisdiction] + carried * heard[ofNetwork];
    double own = rule.networkRiskWeight();
    return (1 - own) * seen + own * network[ofNetwork];
  }
}
