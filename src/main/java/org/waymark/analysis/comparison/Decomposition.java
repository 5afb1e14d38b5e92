package org.waymark.analysis.comparison;

import java.util.Arrays;
import java.util.List;
import org.waymark.outcome.variable.Variable;

/**
 * Where a difference comes from. People entering exploitation are offers x people trafficked per
 * offer x share not stopped on the way; months lived in exploitation are these x months per person.
 * The difference is shared out over the factors by the logarithmic mean Divisia index (LMDI-I, Ang
 * 2005), which leaves no rest: factor x gets L(v1, v0) ln(x1 / x0), with L(a, b) = (a - b) / ln(a /
 * b), v being the product. It describes the figures and says nothing of causes beyond them: people
 * trafficked anew are counted among those per offer, and months per person also change with the age
 * of the stock.
 *
 * @param parts effect of each factor, in the order of the chain
 * @param total the difference to which they add up
 */
public record Decomposition(List<Double> parts, double total) {

  /** The factors, in the order of the chain. */
  public enum Factor {
    /** Offers made. */
    OFFERS,
    /** People trafficked per offer. */
    ACCEPTANCE,
    /** Share of the people trafficked who are not stopped on the way. */
    PASSAGE,
    /** Months in exploitation per person who enters it. */
    STAY
  }

  private static final List<Variable> CHAIN =
      List.of(
          Variable.OFFERS,
          Variable.PEOPLE_TRAFFICKED,
          Variable.PEOPLE_ENTERING_EXPLOITATION,
          Variable.VICTIM_MONTHS);

  /** Copies its list. */
  public Decomposition {
    parts = List.copyOf(parts);
  }

  /** A figure of a scenario. */
  @FunctionalInterface
  public interface Figure {
    /** Its value, at least 0. */
    double of(Variable variable);
  }

  /** Where the difference in people entering exploitation comes from: three factors. */
  public static Decomposition ofPeople(Figure reference, Figure other) {
    return of(chain(reference, 3), chain(other, 3));
  }

  /** Where the difference in months lived in exploitation comes from: four factors. */
  public static Decomposition ofMonths(Figure reference, Figure other) {
    return of(chain(reference, 4), chain(other, 4));
  }

  /**
   * Shares out the difference between the last links of two chains, in which each link is the one
   * before times a factor. A link that is zero makes all after it zero: in the limit the first
   * factor that vanishes takes the whole difference (Ang and Liu 2007).
   */
  static Decomposition of(double[] reference, double[] other) {
    int last = reference.length - 1;
    double total = other[last] - reference[last];
    Double[] parts = new Double[reference.length];
    Arrays.fill(parts, 0.0);
    if (reference[last] <= 0 || other[last] <= 0) {
      parts[firstZero(reference, other)] = total;
      return new Decomposition(List.of(parts), total);
    }
    double mean = logarithmicMean(other[last], reference[last]);
    for (int i = 0; i <= last; i++) {
      double ratio = other[i] / reference[i];
      double before = i == 0 ? 1 : other[i - 1] / reference[i - 1];
      parts[i] = mean * Math.log(ratio / before);
    }
    return new Decomposition(List.of(parts), total);
  }

  /** The effect of a factor. */
  public double of(Factor factor) {
    return parts.get(factor.ordinal());
  }

  private static int firstZero(double[] reference, double[] other) {
    for (int i = 0; i < reference.length; i++) {
      if (reference[i] <= 0 || other[i] <= 0) {
        return i;
      }
    }
    return reference.length - 1;
  }

  private static double logarithmicMean(double a, double b) {
    double ratio = a / b;
    // Near 1 the quotient loses its digits; its limit is the value itself.
    return Math.abs(ratio - 1) < 1e-9 ? (a + b) / 2 : (a - b) / Math.log(ratio);
  }

  private static double[] chain(Figure figure, int links) {
    return CHAIN.subList(0, links).stream().mapToDouble(figure::of).toArray();
  }
}
