package org.waymark.analysis.calibration;

import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Says what the model would give at inputs at which it was not run: a polynomial trend plus a
 * Gaussian process (A. O'Hagan 2006, "Bayesian analysis of computer code outputs: a tutorial").
 *
 * <p><b>Every input is in the trend.</b> An input that is left out is taken to be known, and
 * narrows the posterior falsely; the many weak ones share a prior variance that the runs themselves
 * set ({@link Regression}). Squares, pairs and the Gaussian process are of the strongest inputs
 * alone.
 *
 * <p><b>Noise is a part of the answer.</b> A run differs from another of the same inputs by its
 * seed (7 to 9 % for counts of the whole nation), and from the emulator by what that cannot say;
 * both are in {@link Prediction#noise}, which may depend on the level ({@link NoiseLevel}). How
 * little the mean is known is in {@link Prediction#variance}. Coefficients of weak inputs are taken
 * to be uncorrelated there, which is right on average over points, and 20 times faster.
 *
 * <p>A cheaper model's emulator can be given, of a smaller nation say: the trend then starts from a
 * multiple of it (M. C. Kennedy and A. O'Hagan 2000, "Predicting the output from a complex computer
 * code when fast approximations are available").
 */
public final class Emulator {
  private static final int EFFECT_POINTS = 400;

  private final Fitting fit;
  private final double[] coefficients;
  private final double[][] covariance;
  private final ThreadLocal<Scratch> scratch;

  private Emulator(Fitting fit) {
    this.fit = fit;
    this.coefficients = fit.regression.coefficients();
    this.covariance = fit.regression.covariance();
    this.scratch = ThreadLocal.withInitial(() -> new Scratch(fit.firm, fit.basis));
  }

  /**
   * Fits an emulator to runs.
   *
   * @param z standardised inputs, by run, by input
   * @param y outputs of the runs; rows that are not a number are left out
   * @throws IllegalArgumentException if fewer than 20 runs have an output, or inputs are not finite
   */
  public static Emulator fit(double[][] z, double[] y, Options options) {
    return fit(z, y, options, null);
  }

  /**
   * Fits an emulator to runs of a model of which a cheaper version is emulated already.
   *
   * @param coarser emulator of the cheaper version, of the same inputs; null for none
   */
  public static Emulator fit(double[][] z, double[] y, Options options, Emulator coarser) {
    return new Emulator(new Fitting(z, y, options, coarser));
  }

  /** The rows that have an output. */
  static int[] rowsWith(double[] y) {
    return IntStream.range(0, y.length).filter(r -> !Double.isNaN(y[r])).toArray();
  }

  /** What it says about a point; safe for use by several threads. */
  public Prediction at(double[] z) {
    Scratch there = evaluate(z);
    return new Prediction(there.mean, there.variance, there.noise);
  }

  /** The same, written into one place of an answer. */
  void at(double[] z, Predictions into, int output) {
    Scratch there = evaluate(z);
    into.mean()[output] = there.mean;
    into.variance()[output] = there.variance;
    into.noise()[output] = there.noise;
  }

  private Scratch evaluate(double[] z) {
    Scratch work = scratch.get();
    double coarse = 0;
    double coarseVariance = 0;
    if (fit.coarser != null) {
      Scratch below = fit.coarser.evaluate(z);
      coarse = (below.mean - fit.shift) / fit.scale;
      coarseVariance = below.variance;
    }
    double open = fill(fit.terms, fit.basis, z, fit.coarser != null, coarse, work);
    double mean = Cholesky.dot(coefficients, work.features, fit.firm);
    double variance = Cholesky.form(covariance, work.features, fit.firm);
    int at = fit.firm;
    for (int input : fit.terms.weak()) {
      mean += coefficients[at] * z[input];
      variance += covariance[at++][0] * z[input] * z[input];
    }
    for (int input : fit.terms.curved()) {
      double curve = Terms.square(z[input]);
      mean += coefficients[at] * curve;
      variance += covariance[at++][0] * curve * curve;
    }
    // What the process leaves open at a usual run is in the noise already.
    double process = fit.regression.groupVariances()[Fitting.PROCESS];
    variance += process * Math.max(0, open - fit.openInRuns);
    work.mean = fit.shift + fit.scale * mean;
    work.noise = fit.scale * fit.scale * fit.noise.at(mean);
    work.variance = fit.scale * fit.scale * variance + share() * share() * coarseVariance;
    return work;
  }

  /** What the mean moves by when that of the cheaper model moves by 1. */
  private double share() {
    return fit.coarser == null ? 0 : coefficients[fit.terms.firm()];
  }

  /**
   * Fills in what multiplies the coefficients of strong inputs; returns what the process leaves
   * open.
   */
  static double fill(
      Terms terms, ProcessBasis basis, double[] z, boolean hasCoarse, double coarse, Scratch work) {
    double open = basis.at(z, work.scaled, work.process);
    terms.firm(z, work.features);
    int at = terms.firm();
    if (hasCoarse) {
      work.features[at++] = coarse;
    }
    System.arraycopy(work.process, 0, work.features, at, basis.size());
    return open;
  }

  /** Typical variance of one run about the mean, its seed and what the emulator leaves out. */
  public double noise() {
    return fit.scale * fit.scale * fit.noise.variance();
  }

  /**
   * Each run as predicted from the others, in closed form: strong inputs, lengths and variances are
   * those of all runs. Fresh runs are the severer test, see {@link Validation#of}.
   */
  public Validation leaveOneOut() {
    return fit.leaveOneOut;
  }

  /**
   * Errors of the runs as predicted from the others, in standard deviations; NaN where none was.
   */
  double[] standardisedErrors() {
    return fit.standardisedErrors;
  }

  /** Strong inputs, the strongest first. */
  public int[] strong() {
    return fit.terms.strong().clone();
  }

  /**
   * Share of the variance of the emulator's mean that an input takes part in, alone or with others,
   * while inputs are as before the record (Sobol's total-effect index; for strong inputs by M. J.
   * W. Jansen 1999, for weak ones by their coefficients). Shares sum to more than 1 where inputs
   * act together.
   */
  public double[] totalEffects(long seed) {
    int inputs = fit.terms.strong().length + fit.terms.weak().length;
    double[] effects = new double[inputs];
    boolean[] isStrong = new boolean[inputs];
    for (Emulator each = this; each != null; each = each.fit.coarser) {
      for (int i : each.fit.terms.strong()) {
        isStrong[i] = true;
      }
    }
    double[] slopes = new double[inputs];
    double[] curves = new double[inputs];
    addWeak(1, slopes, curves);
    RandomGenerator luck = Luck.of(seed, 1, 0);
    double sum = 0;
    double squares = 0;
    double[] z = new double[inputs];
    for (int p = 0; p < EFFECT_POINTS; p++) {
      Luck.normal(luck, z);
      for (int i = 0; i < inputs; i++) {
        z[i] = isStrong[i] ? z[i] : 0;
      }
      double here = evaluate(z).mean;
      sum += here;
      squares += here * here;
      for (int i = 0; i < inputs; i++) {
        if (isStrong[i]) {
          double own = z[i];
          z[i] = luck.nextGaussian();
          double apart = evaluate(z).mean - here;
          effects[i] += apart * apart / 2 / EFFECT_POINTS;
          z[i] = own;
        }
      }
    }
    double total = squares / EFFECT_POINTS - sum * sum / EFFECT_POINTS / EFFECT_POINTS;
    for (int i = 0; i < inputs; i++) {
      if (!isStrong[i]) {
        effects[i] = slopes[i] * slopes[i] + curves[i] * curves[i];
        total += effects[i];
      }
    }
    for (int i = 0; i < inputs && total > 0; i++) {
      effects[i] /= total;
    }
    return effects;
  }

  /** Adds the coefficients of weak inputs, those of the cheaper model with them. */
  private void addWeak(double times, double[] slopes, double[] curves) {
    int at = fit.firm;
    for (int input : fit.terms.weak()) {
      slopes[input] += times * fit.scale * coefficients[at++];
    }
    for (int input : fit.terms.curved()) {
      curves[input] += times * fit.scale * coefficients[at++];
    }
    if (fit.coarser != null) {
      fit.coarser.addWeak(times * share(), slopes, curves);
    }
  }

  /** What one thread works with. */
  static final class Scratch {
    private final double[] features;
    private final double[] process;
    private final double[] scaled;
    private double mean;
    private double variance;
    private double noise;

    Scratch(int width, ProcessBasis basis) {
      features = new double[width];
      process = new double[basis.size()];
      scaled = new double[basis.inputs()];
    }

    double[] features() {
      return features;
    }
  }
}
