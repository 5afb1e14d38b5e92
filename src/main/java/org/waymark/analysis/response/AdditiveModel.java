package org.waymark.analysis.response;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * An additive regression over the points of a sampled design: a constant and a {@link Term} for
 * each factor, by least squares (Hastie and Tibshirani 1990; for computer models Storlie and Helton
 * 2008). Everything that can be asked of it is a weighted sum of the points' outputs, so that the
 * matrix is decomposed once for all outputs.
 */
final class AdditiveModel {
  /** Points for each coefficient below which a spline gets fewer knots. */
  private static final int POINTS_PER_COEFFICIENT = 5;

  private static final double SINGULAR = 1e-9;

  private final List<Term> terms;
  private final double[][] design;
  private final double[][] inverse;
  private final double[] centre;

  private AdditiveModel(List<Term> terms, double[][] design, double[][] inverse) {
    this.terms = terms;
    this.design = design;
    this.inverse = inverse;
    this.centre = new double[design[0].length];
    for (double[] row : design) {
      for (int c = 0; c < row.length; c++) {
        centre[c] += row[c] / design.length;
      }
    }
  }

  /**
   * A model over points, with as many knots as their number allows.
   *
   * @param columns values of the factors, by factor, by point
   * @return null if there are too few points, or factors that move together cannot be told apart
   */
  static AdditiveModel of(List<List<Object>> columns) {
    int points = columns.get(0).size();
    for (int knots = NaturalSpline.MOST_KNOTS; knots >= 2; knots--) {
      List<Term> terms = new ArrayList<>();
      int width = 1;
      for (List<Object> values : columns) {
        Term term = term(values, knots);
        terms.add(term);
        width += term.width();
      }
      if (points >= POINTS_PER_COEFFICIENT * width) {
        return solve(terms, columns, points, width);
      }
    }
    return null;
  }

  private static Term term(List<Object> values, int knots) {
    List<Object> levels = Levels.of(values);
    return isCurve(levels)
        ? NaturalSpline.of(values.stream().mapToDouble(each -> (Double) each).toArray(), knots)
        : new Term.Categories(levels);
  }

  /** Whether a factor takes so many numbers that a curve says more than its levels. */
  static boolean isCurve(List<Object> levels) {
    return levels.size() > NaturalSpline.MOST_KNOTS && levels.get(0) instanceof Double;
  }

  private static AdditiveModel solve(
      List<Term> terms, List<List<Object>> columns, int points, int width) {
    double[][] design = new double[points][width];
    for (int i = 0; i < points; i++) {
      design[i][0] = 1;
      int from = 1;
      for (int f = 0; f < terms.size(); f++) {
        terms.get(f).fill(columns.get(f).get(i), design[i], from);
        from += terms.get(f).width();
      }
    }
    RealMatrix matrix = new Array2DRowRealMatrix(design, false);
    QRDecomposition qr = new QRDecomposition(matrix, SINGULAR);
    if (!qr.getSolver().isNonSingular()) {
      return null;
    }
    // R^-1 Q^T, of the first columns of Q, X R^-1, alone: the whole has the square of the points.
    RealMatrix upper = qr.getR().getSubMatrix(0, width - 1, 0, width - 1);
    RealMatrix back = MatrixUtils.inverse(upper);
    double[][] inverse = back.multiply(matrix.multiply(back).transpose()).getData();
    return new AdditiveModel(terms, design, inverse);
  }

  /** Points that are more than coefficients. */
  int degrees() {
    return design.length - design[0].length;
  }

  /** Coefficients of a factor. */
  int width(int factor) {
    return terms.get(factor).width();
  }

  /** Weights of the points in the mean output at a value of a factor, the others averaged out. */
  double[] weights(int factor, Object value) {
    double[] row = centre.clone();
    terms.get(factor).fill(value, row, from(factor));
    return weights(row);
  }

  /** Leverage of each point: how far it pulls the fit towards itself, 0 to 1. */
  double[] leverages() {
    double[] leverages = new double[design.length];
    for (int i = 0; i < leverages.length; i++) {
      for (int c = 0; c < inverse.length; c++) {
        leverages[i] += design[i][c] * inverse[c][i];
      }
    }
    return leverages;
  }

  /** What the fit leaves over of outputs. */
  double[] residuals(double[] outputs) {
    double[] coefficients = new double[inverse.length];
    for (int c = 0; c < inverse.length; c++) {
      for (int i = 0; i < outputs.length; i++) {
        coefficients[c] += inverse[c][i] * outputs[i];
      }
    }
    double[] residuals = outputs.clone();
    for (int i = 0; i < outputs.length; i++) {
      for (int c = 0; c < coefficients.length; c++) {
        residuals[i] -= design[i][c] * coefficients[c];
      }
    }
    return residuals;
  }

  private double[] weights(double[] row) {
    double[] weights = new double[design.length];
    for (int c = 0; c < row.length; c++) {
      double times = row[c];
      double[] column = inverse[c];
      for (int i = 0; times != 0 && i < weights.length; i++) {
        weights[i] += times * column[i];
      }
    }
    return weights;
  }

  private int from(int factor) {
    int from = 1;
    for (int f = 0; f < factor; f++) {
      from += terms.get(f).width();
    }
    return from;
  }
}
