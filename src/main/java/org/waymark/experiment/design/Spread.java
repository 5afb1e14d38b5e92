package org.waymark.experiment.design;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The values that a factor may take, and how often: {@link #at} maps the unit interval onto them by
 * the inverse of the distribution function.
 *
 * @param kind how they are spread
 * @param levels the values of {@link Kind#LEVELS}, each a {@link Double} or a {@link String}
 * @param low smallest value
 * @param high largest value
 * @param centre mode of a triangle, mean of the untruncated normal; NaN elsewhere
 * @param deviation standard deviation of the untruncated normal; NaN elsewhere
 * @param whole whether only whole numbers make sense
 */
public record Spread(
    Kind kind,
    List<Object> levels,
    double low,
    double high,
    double centre,
    double deviation,
    boolean whole) {
  /** Shapes of a spread. */
  public enum Kind {
    /** Some values, all as often. */
    LEVELS,
    /** Evenly from low to high. */
    UNIFORM,
    /** Evenly over months, as {@code 2027-01}; low and high count them from the year 0. */
    MONTHS,
    /** Evenly on a logarithmic scale; low is above 0. */
    LOG_UNIFORM,
    /** Most often at the mode, less often towards both ends. */
    TRIANGULAR,
    /** Normal, cut off at low and high. */
    NORMAL
  }

  /** Copies its list. */
  public Spread {
    levels = List.copyOf(levels);
  }

  /** Some values. */
  public static Spread levels(List<Object> values) {
    return new Spread(Kind.LEVELS, values, Double.NaN, Double.NaN, Double.NaN, Double.NaN, false);
  }

  /** Evenly over the months from one to another. */
  public static Spread months(String low, String high) {
    return new Spread(
        Kind.MONTHS, List.of(), count(low), count(high), Double.NaN, Double.NaN, true);
  }

  private static double count(String month) {
    return YearMonth.parse(month).getLong(ChronoField.PROLEPTIC_MONTH);
  }

  private Object written(double value) {
    return kind == Kind.MONTHS
        ? (Object) YearMonth.of(0, 1).plusMonths((long) value).toString()
        : (Object) (value + 0.0);
  }

  /** Evenly between two values. */
  public static Spread uniform(double low, double high, boolean whole) {
    return new Spread(Kind.UNIFORM, List.of(), low, high, Double.NaN, Double.NaN, whole);
  }

  /**
   * The value at a point of the unit interval.
   *
   * @param u within (0, 1)
   */
  public Object at(double u) {
    if (kind == Kind.LEVELS) {
      return levels.get(Math.min(levels.size() - 1, (int) (u * levels.size())));
    }
    double value = Math.min(high, Math.max(low, quantile(u)));
    return written(whole ? Math.rint(value) : value);
  }

  /** The values for designs that need a few: the levels, or both ends. */
  public List<Object> few() {
    return kind == Kind.LEVELS ? levels : List.of(written(low), written(high));
  }

  private double quantile(double u) {
    return switch (kind) {
      case LEVELS -> throw new IllegalStateException("levels have no quantile");
      case UNIFORM, MONTHS -> low + u * (high - low);
      case LOG_UNIFORM -> Math.exp(Math.log(low) + u * (Math.log(high) - Math.log(low)));
      case TRIANGULAR -> triangular(u);
      case NORMAL -> normal(u);
    };
  }

  private double triangular(double u) {
    double below = (centre - low) / (high - low);
    return u < below
        ? low + Math.sqrt(u * (high - low) * (centre - low))
        : high - Math.sqrt((1 - u) * (high - low) * (high - centre));
  }

  private double normal(double u) {
    NormalDistribution normal = new NormalDistribution(null, centre, deviation);
    double below = normal.cumulativeProbability(low);
    double within = normal.cumulativeProbability(high) - below;
    return normal.inverseCumulativeProbability(below + u * within);
  }
}
