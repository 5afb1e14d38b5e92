package org.waymark.nation.government;

import org.waymark.scenario.parameter.Government;
import org.waymark.scenario.parameter.Loops;

/**
 * Pressure on the state to act against trafficking. It moves towards
 *
 * <pre>
 * tier x (tier of the US report - 2) + plan x national programme + donors x conditions
 *   + news x relative rise of the victims recorded in a year against the three years before
 * </pre>
 *
 * by 1 / memory a month, up and down: mostly from outside, weakly by what becomes known at home.
 * With {@code tierByRule} the tier moves by half a step each June, to the better when victims
 * recorded and convictions rose on average by more than {@code tierThreshold}, to the worse when
 * they fell by more. Form: assumption; after the lowest tier of 2022 the state reacted ({@code
 * tier_reaction}).
 */
final class PublicPressure {
  private static final double USUAL_TIER = 2; // definition: the tier at which it adds nothing
  private static final double BEST = 1; // the scale of the report
  private static final double WORST = 3; // the scale of the report
  private static final double STEP = 0.5; // the scale of the report, watch list included
  private static final int JUNE = 6; // month of the report

  private final Published victims = new Published();
  private final Published convictions = new Published();
  private final int firstMonthOfYear;
  private final double first;
  private double level;
  private double tier;

  /**
   * Pressure at the start of burn-in, where what is outside has long been so.
   *
   * @param firstMonthOfYear calendar month of the first month of burn-in, 1 to 12
   */
  PublicPressure(Government rule, int firstMonthOfYear) {
    this.firstMonthOfYear = firstMonthOfYear;
    this.tier = rule.tier();
    this.level = outside(rule);
    this.first = level;
  }

  /** A month ends: what was recorded is published. */
  void publish(int month, double recorded, double convicted, Government rule, Loops loops) {
    victims.add(recorded);
    convictions.add(convicted);
    if (rule.tierByRule() == 0) {
      tier = rule.tier();
    } else if ((month + firstMonthOfYear - 1) % Published.YEAR + 1 == JUNE && victims.full()) {
      judge(rule);
    }
    double news = loops.news() * rule.newsPressure() * victims.rise();
    level += (outside(rule) + news - level) / rule.pressureMemoryMonths();
  }

  private void judge(Government rule) {
    double change = (victims.rise() + convictions.rise()) / 2;
    if (change > rule.tierThreshold()) {
      tier = Math.max(BEST, tier - STEP);
    } else if (change < -rule.tierThreshold()) {
      tier = Math.min(WORST, tier + STEP);
    }
  }

  private double outside(Government rule) {
    return rule.tierPressure() * (tier - USUAL_TIER)
        + rule.planPressure() * rule.plan()
        + rule.conditionsPressure() * rule.conditions();
  }

  /** Pressure: 0 none; below 0 where the outside is content. */
  double level() {
    return level;
  }

  /** Pressure that acts: of what has changed since the start as much as the loop is open. */
  double acting(double open) {
    return first + open * (level - first);
  }

  double tier() {
    return tier;
  }

  /** What was published in the last four years. */
  private static final class Published {
    private static final int YEAR = 12; // calendar

    /** Years with which the last is compared: the definition of {@code government.newsPressure}. */
    private static final int YEARS_BEFORE = 3;

    private final double[] published = new double[YEAR * (YEARS_BEFORE + 1)];
    private int months;

    void add(double number) {
      published[months % published.length] = number;
      months++;
    }

    boolean full() {
      return months >= published.length;
    }

    /** Relative rise of the last twelve months against the mean year of the three before. */
    double rise() {
      if (!full()) {
        return 0;
      }
      double last = 0;
      double before = 0;
      for (int back = 1; back <= published.length; back++) {
        double value = published[(months - back) % published.length];
        if (back <= YEAR) {
          last += value;
        } else {
          before += value;
        }
      }
      double mean = before / YEARS_BEFORE;
      return mean == 0 ? 0 : last / mean - 1;
    }
  }
}
