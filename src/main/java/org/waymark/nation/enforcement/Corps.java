package org.waymark.nation.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.place.Geography;
import org.waymark.nation.place.Segments;
import org.waymark.scenario.Course;
import sim.engine.SimState;

/**
 * All enforcement officers by post: investigators in provinces, watch at border segments. The
 * number of a post follows the parameters in force; a post that is kept keeps its holder, so that
 * more officers elsewhere do not disturb anyone's luck.
 */
public final class Corps {

  private static final double PER = 100_000; // unit of officersPer100kHouseholds

  private final Geography map;
  private final Segments segments;
  private final Course course;
  private final Draws traits;
  private final Draws turnover;
  private final Draws training;
  private final List<List<Officer>> investigators = new ArrayList<>();
  private final List<List<Officer>> watch = new ArrayList<>();
  private final double[] effectiveWatch;
  private final Deployment deployment;
  private int month;

  /** The officers of a nation under a seed, posted by the parameters at the start. */
  public Corps(Geography map, Segments segments, Course course, long seed, KeyLog log) {
    this.map = map;
    this.segments = segments;
    this.course = course;
    this.traits = Draws.of(seed, Stream.OFFICER_TRAIT);
    this.turnover = Draws.of(seed, Stream.OFFICER_TURNOVER, log);
    this.training = Draws.of(seed, Stream.OFFICER_TRAINING, log);
    this.deployment = new Deployment(map, segments);
    this.effectiveWatch = new double[segments.count()];
    for (int p = 0; p < map.provinces(); p++) {
      investigators.add(new ArrayList<>());
    }
    for (int s = 0; s < segments.count(); s++) {
      watch.add(new ArrayList<>());
    }
  }

  /**
   * Opens a month: posts are filled up or closed, once a year officers are moved, and each
   * officer's month begins.
   *
   * @param effectiveness of government, 0 to 1
   * @param docket where the cases of closed posts go
   * @param state the simulation in which officers take their step
   */
  public void step(int now, double effectiveness, Docket docket, SimState state) {
    month = now;
    deployment.step(
        now, course.burnInMonths(), course.at(now).enforcement().redeployment() * effectiveness);
    double national = map.households() / PER;
    for (int p = 0; p < map.provinces(); p++) {
      var rule = course.at(now, p).enforcement();
      double posts =
          rule.officersPer100kHouseholds()
              * national
              * (1 - rule.borderShare())
              * deployment.ofProvince(p);
      fill(investigators.get(p), whole(posts, p), p, docket);
    }
    for (int s = 0; s < segments.count(); s++) {
      var rule = course.at(now, segments.get(s).province()).enforcement();
      double posts =
          rule.officersPer100kHouseholds()
              * national
              * rule.borderShare()
              * deployment.ofSegment(s);
      int place = map.provinces() + s;
      fill(watch.get(s), whole(posts, place), place, docket);
    }
    visit(officer -> officer.step(state));
    for (int s = 0; s < segments.count(); s++) {
      effectiveWatch[s] = 0;
      for (Officer officer : watch.get(s)) {
        effectiveWatch[s] += officer.isHonest() ? officer.getSkill() * effectiveness : 0;
      }
    }
  }

  /** Rounds up or down by a fixed draw of the place, so that numbers are right on average. */
  private int whole(double posts, int place) {
    return (int) Math.floor(posts + traits.uniform(-1L - place, 0, 0));
  }

  private void fill(List<Officer> posts, int target, int place, Docket docket) {
    while (posts.size() > target) {
      Officer last = posts.remove(posts.size() - 1);
      docket.giveBack(last.cases());
    }
    while (posts.size() < target) {
      posts.add(new Officer(((long) place << 32) | posts.size(), this));
    }
  }

  private void visit(Consumer<Officer> visitor) {
    investigators.forEach(posts -> posts.forEach(visitor));
    watch.forEach(posts -> posts.forEach(visitor));
  }

  /**
   * Trains officers, each at most once a month.
   *
   * @param number how many, at most {@link #size}
   * @param share part of what they cannot do that they learn
   */
  public void train(int number, double share, int now) {
    List<Officer> all = all();
    if (all.isEmpty()) {
      return;
    }
    int first = (int) training.below(all.size(), 0, now, 0);
    for (int i = 0; i < number; i++) {
      all.get((first + i) % all.size()).train(share);
    }
  }

  /** All officers: investigators by province, then the watch by segment. */
  public List<Officer> all() {
    List<Officer> all = new ArrayList<>();
    visit(all::add);
    return all;
  }

  /** Number of officers. */
  public int size() {
    int size = 0;
    for (List<Officer> posts : investigators) {
      size += posts.size();
    }
    for (List<Officer> posts : watch) {
      size += posts.size();
    }
    return size;
  }

  /** Mean skill of officers, 0 to 1. */
  public double meanSkillNow() {
    double sum = 0;
    int n = 0;
    for (Officer officer : all()) {
      sum += officer.getSkill();
      n++;
    }
    return n == 0 ? 0 : sum / n;
  }

  /** The investigators of a province. */
  public List<Officer> investigators(int province) {
    return investigators.get(province);
  }

  /** Sum of skill x effectiveness over the honest officers of a segment, this month. */
  public double effectiveWatch(int segment) {
    return effectiveWatch[segment];
  }

  /** Where reports come from and people are stopped: read once a year when officers are moved. */
  public Deployment deployment() {
    return deployment;
  }

  Draws traits() {
    return traits;
  }

  boolean leaves(long key) {
    return turnover.happens(course.at(month).enforcement().turnoverPerMonth(), key, month, 0);
  }

  double meanSkill() {
    return course.at(month).enforcement().skill();
  }

  double skillSd() {
    return course.at(month).enforcement().skillSd();
  }

  double integrity(Officer officer) {
    int place = (int) (officer.key() >>> 32);
    int province =
        place < map.provinces() ? place : segments.get(place - map.provinces()).province();
    return course.at(month, province).enforcement().integrity();
  }
}
