package org.waymark.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.MathArrays;

/**
 * The fit of one emulator, in the order of its constructor: which inputs are strong, how far the
 * Gaussian process reaches along each, one regression on all terms, and how the noise depends on
 * the level.
 */
final class Fitting {
  private static final int FEWEST_RUNS = 20;

  /**
   * Runs for each strong input, and for each feature of the process, that there must be at least.
   */
  private static final int RUNS_PER_STRONG = 10;

  private static final int RUNS_PER_POINT = 3;

  /**
   * What a line counts, whose input may need no more than that, beside a curve that explains as
   * much.
   */
  private static final double LINE_ALONE = 0.1;

  /** Squared standard errors of a pair that luck passes in one of 150,000. */
  private static final double TELLING = 20;

  /** Groups of coefficients. */
  private static final int FREE = 0;

  private static final int STRONG_LINES = 1;
  private static final int STRONG_CURVES = 2;

  static final int PROCESS = 3;

  private static final int WEAK_LINES = 4;
  private static final int WEAK_SQUARES = 5;

  final double shift;
  final double scale;
  final Emulator coarser;
  final Terms terms;
  final ProcessBasis basis;
  final int firm;
  final Regression regression;
  final double openInRuns;
  final NoiseLevel noise;
  final Validation leaveOneOut;
  final double[] standardisedErrors;

  private final double[][] z;
  private final double[] y;
  private final double[] coarse;

  Fitting(double[][] allZ, double[] allY, Options options, Emulator coarser) {
    int[] rows = Emulator.rowsWith(allY);
    check(allZ, allY, rows);
    this.coarser = coarser;
    this.z = IntStream.of(rows).mapToObj(r -> allZ[r]).toArray(double[][]::new);
    double[] outputs = IntStream.of(rows).mapToDouble(r -> allY[r]).toArray();
    this.shift = StatUtils.mean(outputs);
    double spread = Math.sqrt(StatUtils.populationVariance(outputs));
    this.scale = spread > 0 ? spread : 1;
    this.y = standard(outputs);
    this.coarse =
        coarser == null
            ? null
            : standard(Arrays.stream(z).mapToDouble(row -> coarser.at(row).mean()).toArray());
    double[] ones = new double[y.length];
    Arrays.fill(ones, 1);
    this.terms = terms(options, ones);

    RandomGenerator luck = Luck.of(options.seed(), 2, 0);
    ProcessBasis none = ProcessBasis.of(z, terms.strong(), ones, 0, luck);
    Design trend = new Design(none);
    double[] rest = trend.fit(ones).residuals(trend.columns, y);
    int[] runs = MathArrays.natural(y.length);
    MathArrays.shuffle(runs, luck);
    int[] some = Arrays.copyOf(runs, Math.min(options.subset(), runs.length));
    double[] lengths =
        Lengths.of(
            IntStream.of(some)
                .mapToObj(r -> IntStream.of(terms.strong()).mapToDouble(i -> z[r][i]).toArray())
                .toArray(double[][]::new),
            IntStream.of(some).mapToDouble(r -> rest[r]).toArray());
    int most = Math.min(options.points(), y.length / RUNS_PER_POINT);
    this.basis = ProcessBasis.of(z, terms.strong(), lengths, most, luck);

    Design whole = new Design(basis);
    this.firm = whole.firm;
    this.openInRuns = whole.open;
    Regression fit = whole.fit(ones);
    double[] means = whole.means(fit);
    NoiseLevel shape = NoiseLevel.shape(means, whole.leftOut(fit, ones).standardised());
    double[] weights = ones;
    if (!shape.isConstant()) {
      weights = Arrays.stream(means).map(mean -> 1 / shape.at(mean)).toArray();
      fit = whole.fit(weights);
    }
    this.noise = shape.times(fit.noise());
    this.regression = fit.uncorrelatedFrom(firm);
    LeftOut leftOut = whole.leftOut(fit, weights);
    this.leaveOneOut = Validation.of(y, leftOut.errors, leftOut.variances).times(scale);
    this.standardisedErrors = new double[allY.length];
    Arrays.fill(standardisedErrors, Double.NaN);
    double[] standardised = leftOut.standardised();
    for (int r = 0; r < y.length; r++) {
      standardisedErrors[rows[r]] = standardised[r];
    }
  }

  /** Errors of the runs, each as predicted from the others, and the variance that was stated. */
  private record LeftOut(double[] errors, double[] variances) {
    double[] standardised() {
      return IntStream.range(0, errors.length)
          .mapToDouble(r -> errors[r] / Math.sqrt(variances[r]))
          .toArray();
    }
  }

  private static void check(double[][] z, double[] y, int[] rows) {
    if (z.length != y.length) {
      throw new IllegalArgumentException(z.length + " rows of inputs for " + y.length + " outputs");
    }
    if (rows.length < FEWEST_RUNS) {
      throw new IllegalArgumentException(
          rows.length + " runs have an output: an emulator needs " + FEWEST_RUNS + " at least");
    }
    for (int r : rows) {
      boolean isFinite = Double.isFinite(y[r]) && Arrays.stream(z[r]).allMatch(Double::isFinite);
      if (z[r].length != z[rows[0]].length || !isFinite) {
        throw new IllegalArgumentException(
            "run "
                + r
                + ": inputs must be finite numbers, as many as in other runs, and outputs finite or none");
      }
    }
  }

  private double[] standard(double[] outputs) {
    return Arrays.stream(outputs).map(each -> (each - shift) / scale).toArray();
  }

  /**
   * Inputs in the order of what squares, cubes and pairs say about what lines leave, and of lines.
   */
  private Terms terms(Options options, double[] ones) {
    int n = y.length;
    int inputs = z[0].length;
    List<double[]> columns = new ArrayList<>();
    columns.add(ones);
    for (int i = 0; i < inputs; i++) {
      int input = i;
      columns.add(Arrays.stream(z).mapToDouble(row -> row[input]).toArray());
    }
    if (coarse != null) {
      columns.add(coarse);
    }
    int[] groups = new int[columns.size()];
    Arrays.fill(groups, 1, inputs + 1, 1);
    double[][] lines = columns.toArray(double[][]::new);
    Regression fit = Regression.of(lines, groups, y, ones);
    double[] rest = fit.residuals(lines, y);
    double[] score = new double[inputs];
    for (int i = 0; i < inputs; i++) {
      double line = fit.coefficients()[i + 1];
      double[] column = lines[i + 1];
      score[i] =
          LINE_ALONE * line * line
              + along(Arrays.stream(column).map(Terms::square).toArray(), rest)
              + along(Arrays.stream(column).map(Terms::cube).toArray(), rest);
    }
    addPairs(Arrays.copyOfRange(lines, 1, inputs + 1), rest, score);
    int[] order =
        IntStream.range(0, inputs)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -score[i]))
            .mapToInt(i -> i)
            .toArray();
    int strong = Math.min(inputs, Math.min(options.strong(), Math.max(1, n / RUNS_PER_STRONG)));
    int curved = Math.min(inputs, strong + options.curved());
    return new Terms(
        Arrays.copyOf(order, strong),
        Arrays.copyOfRange(order, strong, inputs),
        Arrays.copyOfRange(order, strong, curved));
  }

  /** Share of the variance that a term of variance 1 explains. */
  private static double along(double[] term, double[] rest) {
    double share = Cholesky.dot(term, rest, rest.length) / rest.length;
    return share * share;
  }

  /** Adds what pairs of any two inputs say, where that is no luck of so many pairs. */
  private static void addPairs(double[][] columns, double[] rest, double[] score) {
    int n = rest.length;
    double left = Cholesky.dot(rest, rest, n) / n;
    double[] weighted = new double[n];
    for (int i = 0; i < columns.length; i++) {
      for (int r = 0; r < n; r++) {
        weighted[r] = columns[i][r] * rest[r];
      }
      for (int j = 0; j < i; j++) {
        double along = Cholesky.dot(weighted, columns[j], n) / n;
        if (along * along * n > TELLING * left) {
          score[i] += along * along;
          score[j] += along * along;
        }
      }
    }
  }

  /** The columns of a regression on all terms and the features of a process. */
  private final class Design {
    private final double[][] columns;
    private final int[] groups;
    private final int firm;
    private final double open;

    Design(ProcessBasis process) {
      int n = y.length;
      firm = terms.firm() + (coarse == null ? 0 : 1) + process.size();
      int weak = terms.weak().length;
      columns = new double[firm + weak + terms.curved().length][n];
      groups = new int[columns.length];
      Arrays.fill(groups, 1, 1 + terms.strong().length, STRONG_LINES);
      Arrays.fill(groups, 1 + terms.strong().length, terms.firm(), STRONG_CURVES);
      groups[terms.firm() < firm ? terms.firm() : 0] = FREE;
      Arrays.fill(groups, firm - process.size(), firm, PROCESS);
      Arrays.fill(groups, firm, firm + weak, WEAK_LINES);
      Arrays.fill(groups, firm + weak, columns.length, WEAK_SQUARES);
      Emulator.Scratch work = new Emulator.Scratch(firm, process);
      double sum = 0;
      for (int r = 0; r < n; r++) {
        boolean hasCoarse = coarse != null;
        sum += Emulator.fill(terms, process, z[r], hasCoarse, hasCoarse ? coarse[r] : 0, work);
        for (int c = 0; c < firm; c++) {
          columns[c][r] = work.features()[c];
        }
        for (int w = 0; w < weak; w++) {
          columns[firm + w][r] = z[r][terms.weak()[w]];
        }
        for (int w = 0; w < terms.curved().length; w++) {
          columns[firm + weak + w][r] = Terms.square(z[r][terms.curved()[w]]);
        }
      }
      open = sum / n;
    }

    Regression fit(double[] weights) {
      return Regression.of(columns, groups, y, weights);
    }

    double[] means(Regression fit) {
      return MathArrays.ebeSubtract(y, fit.residuals(columns, y));
    }

    LeftOut leftOut(Regression fit, double[] weights) {
      double[] errors = fit.residuals(columns, y);
      double[] variances = fit.variances(columns);
      for (int r = 0; r < errors.length; r++) {
        double own = fit.noise() / weights[r];
        double kept = Math.max(1 - variances[r] / own, 1e-6);
        errors[r] /= kept;
        variances[r] = own / kept;
      }
      return new LeftOut(errors, variances);
    }
  }
}
