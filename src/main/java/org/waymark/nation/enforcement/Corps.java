package org.waymark.nation.enforcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.waymark.draw.Draws;
import org.waymark.draw.KeyLog;
import org.waymark.draw.Stream;
import org.waymark.nation.place.Geography;
import org.waymark.nation.place.Jurisdictions;
import org.waymark.nation.place.Segments;
import org.waymark.scenario.Course;
import sim.engine.SimState;

/**
 * All enforcement officers by post: investigators in provinces, watch at border segments. The
 * number of a post follows the parameters in force; a post that is kept keeps its holder, so that
 * more officers elsewhere do not disturb anyone's luck. Posts of a place share its capacity evenly,
 * a part of the time each, so that nothing is rounded.
 */
public final class Corps {
  private static final double PER = 100_000; // unit of officersPer100kHouseholds

  /** Bits of a post's key: place, then number of the post there. */
  private static final int PLACE_SHIFT = 32;

  private final Geography map;
  private final Segments segments;
  private final Jurisdictions jurisdictions;
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
  public Corps(
      Geography map,
      Segments segments,
      Jurisdictions jurisdictions,
      Course course,
      long seed,
      KeyLog log) {
    this.map = map;
    this.segments = segments;
    this.jurisdictions = jurisdictions;
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
   * @param state the simulation in which officers take their step
   */
  public void step(int now, double effectiveness, SimState state) {
    month = now;
    deployment.step(
        now, course.burnInMonths(), course.at(now).enforcement().redeployment() * effectiveness);
    // Other tasks take time from officers and not officers from their posts.
    double national = map.households() / PER;
    for (int p = 0; p < map.provinces(); p++) {
      var rule = course.at(now, p).enforcement();
      double time =
          rule.officersPer100kHouseholds()
              * national
              * (1 - rule.borderShare())
              * deployment.ofProvince(p);
      int parts = jurisdictions.parts();
      fill(investigators.get(p), rule.capacity() * time, parts * (int) Math.ceil(time / parts), p);
    }
    // As many posts stand at a segment in a nation of any size as in the whole one, for more or
    // less
    // of the time: what they stop depends on how many of them are honest.
    double factor = course.at(now).population().factor();
    for (int s = 0; s < segments.count(); s++) {
      var rule = course.at(now, segments.get(s).province()).enforcement();
      double time =
          rule.officersPer100kHouseholds()
              * national
              * rule.borderShare()
              * deployment.ofSegment(s);
      fill(
          watch.get(s),
          rule.capacity() * time,
          (int) Math.ceil(time / factor),
          map.provinces() + s);
    }
    visit(officer -> officer.step(state));
    for (int s = 0; s < segments.count(); s++) {
      effectiveWatch[s] = 0;
      for (Officer officer : watch.get(s)) {
        effectiveWatch[s] +=
            officer.isHonest() ? officer.getShare() * officer.getSkill() * effectiveness : 0;
      }
    }
  }

  private void fill(List<Officer> posts, double time, int number, int place) {
    while (posts.size() > number) {
      posts.remove(posts.size() - 1).post(0);
    }
    while (posts.size() < number) {
      posts.add(new Officer(((long) place << PLACE_SHIFT) | posts.size(), this));
    }
    for (int i = 0; i < number; i++) {
      posts.get(i).post(time / number);
    }
  }

  private void visit(Consumer<Officer> visitor) {
    investigators.forEach(posts -> posts.forEach(visitor));
    watch.forEach(posts -> posts.forEach(visitor));
  }

  /**
   * Trains officers, each at most once a month, in an order drawn anew each month for each of them:
   * a post more or fewer changes hardly who is trained.
   *
   * @param number how many, counted in full time; the last may be trained in part
   * @param share part of what they cannot do that they learn
   */
  public void train(double number, double share, int now) {
    if (number <= 0) {
      return;
    }
    List<Officer> all = all();
    double[] rank =
        all.stream().mapToDouble(officer -> training.uniform(officer.key(), now, 0)).toArray();
    double left = number;
    double last = 0;
    while (left > 0 && last < 1) {
      // Only the first are put in order: mostly a small part of all.
      double first = last;
      last = first + Math.max(first, 2 * number / rank.length);
      double until = last;
      int[] next =
          IntStream.range(0, rank.length)
              .filter(i -> rank[i] >= first && rank[i] < until)
              .boxed()
              .sorted(Comparator.comparingDouble(i -> rank[i]))
              .mapToInt(Integer::intValue)
              .toArray();
      for (int i = 0; i < next.length && left > 0; i++) {
        double time = all.get(next[i]).getShare();
        all.get(next[i]).train(share * Math.min(1, left / time));
        left -= time;
      }
    }
  }

  /** All officers: investigators by province, then the watch by segment. */
  public List<Officer> all() {
    List<Officer> all = new ArrayList<>();
    visit(all::add);
    return all;
  }

  /** Officers in full time. */
  public double size() {
    return all().stream().mapToDouble(Officer::getShare).sum();
  }

  /** Mean skill of officers, 0 to 1. */
  public double meanSkillNow() {
    double sum = 0;
    double time = 0;
    for (Officer officer : all()) {
      sum += officer.getShare() * officer.getSkill();
      time += officer.getShare();
    }
    return time == 0 ? 0 : sum / time;
  }

  /** Mean skill of the officers of a province, 0 to 1; the usual one where there are none. */
  public double skill(int province) {
    double sum = 0;
    double time = 0;
    for (Officer officer : investigators.get(province)) {
      sum += officer.getShare() * officer.getSkill();
      time += officer.getShare();
    }
    return time == 0 ? meanSkill() : sum / time;
  }

  /** The investigators of a jurisdiction, by province. */
  List<Officer> investigators(int jurisdiction) {
    List<Officer> all = new ArrayList<>();
    for (int p : jurisdictions.provinces(jurisdiction)) {
      List<Officer> posts = investigators.get(p);
      for (int i = jurisdictions.part(jurisdiction); i < posts.size(); i += jurisdictions.parts()) {
        all.add(posts.get(i));
      }
    }
    return all;
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
    int place = (int) (officer.key() >>> PLACE_SHIFT);
    int province =
        place < map.provinces() ? place : segments.get(place - map.provinces()).province();
    return course.at(month, province).enforcement().integrity();
  }
}
