package org.waymark.nation.recruitment;

import java.util.Arrays;
import java.util.List;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.Course;

/**
 * What recruiters think the hazard of arrest is, a year: arrests in a province over recruiters at
 * work there, both smoothed over {@code riskMemoryMonths}, drawn towards the nation's where few
 * work ({@code riskExperienceHalf}); mixed with arrests in the recruiter's own network. This is
 * deterrence's channel. Form: assumption.
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
  private final double factor;
  private final double[] arrests;
  private final double[] atWork;
  private final double[] newArrests;
  private final double[] nowAtWork;
  private final double[] network;
  private final double[] newInNetwork;
  private final double networkSize;
  private double prior;
  private double nation;

  PerceivedRisk(Geography map, Course course, int networks) {
    this.course = course;
    this.factor = course.at(0).population().factor();
    this.networkSize = course.at(0).recruiters().networkSize();
    this.nation = course.at(0).recruiters().initialPerceivedRisk();
    arrests = new double[map.provinces()];
    atWork = new double[map.provinces()];
    newArrests = new double[map.provinces()];
    nowAtWork = new double[map.provinces()];
    network = new double[networks];
    newInNetwork = new double[networks];
    Arrays.fill(network, nation);
  }

  /** Starts from the recruiters who are active when burn-in begins. */
  void begin(List<Recruiter> recruiters) {
    for (Recruiter recruiter : recruiters) {
      if (recruiter.isActive()) {
        atWork[recruiter.getHome()]++;
        arrests[recruiter.getHome()] += nation / MONTHS_A_YEAR;
      }
    }
  }

  /** Takes in what happened in the month before. */
  void step(int month) {
    prior = course.at(month).recruiters().riskExperienceHalf() * factor;
    if (month < SETTLING) {
      Arrays.fill(newArrests, 0);
      Arrays.fill(nowAtWork, 0);
      Arrays.fill(newInNetwork, 0);
      return;
    }
    double memory = course.at(month).recruiters().riskMemoryMonths();
    double allArrests = 0;
    double allAtWork = 0;
    for (int p = 0; p < arrests.length; p++) {
      arrests[p] += (newArrests[p] - arrests[p]) / memory;
      atWork[p] += (nowAtWork[p] - atWork[p]) / memory;
      newArrests[p] = 0;
      nowAtWork[p] = 0;
      allArrests += arrests[p];
      allAtWork += atWork[p];
    }
    for (int n = 0; n < network.length; n++) {
      network[n] += (MONTHS_A_YEAR * newInNetwork[n] / networkSize - network[n]) / memory;
      newInNetwork[n] = 0;
    }
    if (allAtWork > 0) {
      nation = MONTHS_A_YEAR * allArrests / allAtWork;
    }
  }

  void arrest(int province, int ofNetwork) {
    newArrests[province]++;
    newInNetwork[ofNetwork]++;
  }

  void atWork(int province) {
    nowAtWork[province]++;
  }

  /** Hazard of arrest that a network expects for work in a province, arrests a year. */
  double of(int province, int ofNetwork, double networkWeight) {
    double here = (MONTHS_A_YEAR * arrests[province] + prior * nation) / (atWork[province] + prior);
    return (1 - networkWeight) * here + networkWeight * network[ofNetwork];
  }
}
