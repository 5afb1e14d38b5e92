package org.waymark.nation.government;

import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.scenario.Course;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The government: how effectively it acts, whether this month is a steady one, and the pressure of
 * the public on it.
 *
 * <p>Effectiveness e moves as e += r (target - e) + s (1 - stability) N(0,1) + advocacy, within
 * {@link #LEAST} and {@link #MOST}, with target = level (1 - k (1 - stability)): instability costs
 * effectiveness on average, it does not only shake it. The level grows slowly and follows pressure
 * by {@code pressureGain}, up and down. Advocacy turns pressure into policy: what it brings grows
 * by {@code iom.advocacyPressure} with each unit of pressure. Forms: assumption; parameters in the
 * group {@code government}.
 */
public final class Government implements Steppable {
  private static final long serialVersionUID = 1L;

  /**
   * No state is wholly without effect, none is perfect. A guard that keeps the walk on its scale:
   * plausible levels lie far inside.
   */
  static final double LEAST = 0.05;

  static final double MOST = 0.95;

  private static final double MONTHS_A_YEAR = 12; // calendar

  private final transient Course course;
  private final transient Draws shocks;
  private final transient Draws stalls;
  private final transient PublicPressure pressure;
  private int month;
  private final double first;
  private double effectiveness;
  private double advocacy;
  private boolean stalled;

  /**
   * The government at the start of burn-in, at the level to which it returns.
   *
   * @param firstMonthOfYear calendar month of the first month of burn-in, 1 to 12
   */
  public Government(Course course, int firstMonthOfYear, long seed, org.waymark.draw.KeyLog log) {
    this.course = course;
    this.shocks = Draws.of(seed, Stream.GOVERNMENT_SHOCK, log);
    this.stalls = Draws.of(seed, Stream.GOVERNMENT_STALL, log);
    this.pressure = new PublicPressure(course.at(0).government(), firstMonthOfYear);
    this.effectiveness = target(0);
    this.first = effectiveness;
  }

  @Override
  public void step(SimState state) {
    var now = course.at(month).government();
    double unrest = 1 - now.stability();
    effectiveness +=
        now.reversionPerMonth() * (target(month) - effectiveness)
            + now.shockSd() * unrest * shocks.normal(0, month, 0)
            + advocacy;
    effectiveness = Math.min(MOST, Math.max(LEAST, effectiveness));
    advocacy = 0;
    stalled = stalls.happens(now.unstableMonths() * unrest, 0, month, 0);
    month++;
  }

  private double target(int at) {
    var now = course.at(at).government();
    double years = Math.max(0, at - course.burnInMonths()) / MONTHS_A_YEAR;
    double pressed = now.pressureGain() * pressure.acting(course.at(at).loops().pressure());
    double level = now.effectiveness() + now.effectivenessTrendPerYear() * years + pressed;
    return level * (1 - now.instabilityCost() * (1 - now.stability()));
  }

  /**
   * IOM's advocacy raises effectiveness in the next month.
   *
   * @param byPressure what a unit of pressure adds to the rise, as a ratio
   */
  public void advocate(double rise, double byPressure) {
    double pressed = byPressure * pressure.acting(course.at(month - 1).loops().pressure());
    advocacy += rise * Math.max(0, 1 + pressed);
  }

  /** The world sees how many victims were recorded and people convicted in the month that ends. */
  public void publish(double recorded, double convicted) {
    var now = course.at(month - 1);
    pressure.publish(month - 1, recorded, convicted, now.government(), now.loops());
  }

  /** Tier in the US report: 1 best, 3 worst. */
  public double getTier() {
    return pressure.tier();
  }

  /** The level to which effectiveness returned at the start. */
  public double getFirstEffectiveness() {
    return first;
  }

  /** How well the state carries through what it decides, 0 to 1. */
  public double getEffectiveness() {
    return effectiveness;
  }

  /** Whether projects stall this month. */
  public boolean isStalled() {
    return stalled;
  }

  /** Pressure on the state; below 0 where the outside is content. */
  public double getPublicPressure() {
    return pressure.level();
  }
}
