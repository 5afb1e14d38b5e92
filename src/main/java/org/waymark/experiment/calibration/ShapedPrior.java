package org.waymark.experiment.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * A distribution of a known shape, cut off at the ends of what is plausible. Its width before it is
 * cut off: a quarter of the range is one standard deviation.
 *
 * @param kind its shape
 * @param low smallest value
 * @param middle where its weight lies: the median of a normal and a log-normal, the mean of a beta,
 *     before the ends are cut off
 * @param high largest value
 * @param whole whether only whole numbers make sense
 */
public record ShapedPrior(Kind kind, double low, double middle, double high, boolean whole)
    implements Prior {
  private static final NormalDistribution STANDARD = new NormalDistribution();
  private static final double DEVIATIONS = 4; // in the range from low to high
  private static final double LEAST_TAIL = 1e-12;

  /** How far from an end, in parts of the range, the mean of a beta must be to be a hump. */
  private static final double FROM_END = 0.1;

  /** Shapes. */
  public enum Kind {
    /** A single value. */
    FIXED,
    UNIFORM,
    LOG_UNIFORM,
    NORMAL,
    LOG_NORMAL,
    /** Of shares. */
    BETA;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Name in files. */
    public String id() {
      return id;
    }

    /** Names of all. */
    public static List<String> ids() {
      return Arrays.stream(values()).map(Kind::id).toList();
    }

    /** The one of a name. */
    public static Optional<Kind> find(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** Whether it is of the logarithm. */
    public boolean isLog() {
      return this == LOG_NORMAL || this == LOG_UNIFORM;
    }
  }

  /** A single value. */
  public static ShapedPrior fixed(double value) {
    return new ShapedPrior(Kind.FIXED, value, value, value, false);
  }

  @Override
  public String shape() {
    return kind.id();
  }

  @Override
  public boolean isFixed() {
    return kind == Kind.FIXED || low == high;
  }

  @Override
  public double at(double z) {
    double u = STANDARD.cumulativeProbability(z);
    double value =
        isFixed()
            ? middle
            : switch (kind) {
              case UNIFORM -> low + u * (high - low);
              case LOG_UNIFORM -> low * FastMath.pow(high / low, u);
              case NORMAL ->
                  cut(new NormalDistribution(middle, (high - low) / DEVIATIONS), low, high, u);
              case LOG_NORMAL -> logNormal(u);
              default -> cut(beta(), low, high, u);
            };
    double inside = Math.max(low, Math.min(high, value));
    return whole ? Math.rint(inside) : inside;
  }

  private double logNormal(double u) {
    double from = FastMath.log(low);
    double until = FastMath.log(high);
    return FastMath.exp(
        cut(
            new NormalDistribution(FastMath.log(middle), (until - from) / DEVIATIONS),
            from,
            until,
            u));
  }

  private RealDistribution beta() {
    double range = high - low;
    double mean = Math.max(low + FROM_END * range, Math.min(high - FROM_END * range, middle));
    double deviation = range / DEVIATIONS;
    double size = mean * (1 - mean) / (deviation * deviation) - 1;
    // A beta of less would have its weight at the ends.
    double hump = Math.max(size, 1 / Math.min(mean, 1 - mean));
    return new BetaDistribution(mean * hump, (1 - mean) * hump);
  }

  private static double cut(RealDistribution whole, double low, double high, double u) {
    double from = whole.cumulativeProbability(low);
    double p = from + u * (whole.cumulativeProbability(high) - from);
    return whole.inverseCumulativeProbability(Math.max(LEAST_TAIL, Math.min(1 - LEAST_TAIL, p)));
  }
}
