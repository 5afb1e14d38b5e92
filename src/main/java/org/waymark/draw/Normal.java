package org.waymark.draw;

/** The standard normal distribution, fast and close to double precision. */
public final class Normal {
  private static final double SQRT_2PI = Math.sqrt(2 * Math.PI);

  private Normal() {}

  /** Density at x. */
  public static double density(double x) {
    return Math.exp(-0.5 * x * x) / SQRT_2PI;
  }

  /**
   * Probability below x. J. F. Hart et al. (1968), Computer Approximations, algorithm 5666, as
   * given by G. West (2005), "Better approximations to cumulative normal functions". Absolute error
   * below 1e-14.
   */
  public static double cdf(double x) {
    double a = Math.abs(x);
    if (a > 37) {
      return x > 0 ? 1 : 0;
    }
    double e = Math.exp(-0.5 * a * a);
    double tail;
    if (a < 7.07106781186547) {
      double n = 3.52624965998911e-02 * a + 0.700383064443688;
      n = n * a + 6.37396220353165;
      n = n * a + 33.912866078383;
      n = n * a + 112.079291497871;
      n = n * a + 221.213596169931;
      n = n * a + 220.206867912376;
      double d = 8.83883476483184e-02 * a + 1.75566716318264;
      d = d * a + 16.064177579207;
      d = d * a + 86.7807322029461;
      d = d * a + 296.564248779674;
      d = d * a + 637.333633378831;
      d = d * a + 793.826512519948;
      d = d * a + 440.413735824752;
      tail = e * n / d;
    } else {
      double f = a + 1 / (a + 2 / (a + 3 / (a + 4 / (a + 0.65))));
      tail = e / f / SQRT_2PI;
    }
    return x > 0 ? 1 - tail : tail;
  }

  /**
   * The value below which a share p lies. M. J. Wichura (1988), "Algorithm AS 241: the percentage
   * points of the normal distribution", routine PPND16. Relative error about 1e-16.
   *
   * @param p in the open interval (0, 1)
   */
  public static double quantile(double p) {
    double q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
      double r = 0.180625 - q * q;
      return q * central(r);
    }
    double r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    double x = r <= 5 ? near(r - 1.6) : far(r - 5);
    return q < 0 ? -x : x;
  }

  private static double central(double r) {
    double n = 2509.0809287301226727 * r + 33430.575583588128105;
    n = n * r + 67265.770927008700853;
    n = n * r + 45921.953931549871457;
    n = n * r + 13731.693765509461125;
    n = n * r + 1971.5909503065514427;
    n = n * r + 133.14166789178437745;
    n = n * r + 3.387132872796366608;
    double d = 5226.495278852545925 * r + 28729.085735721942674;
    d = d * r + 39307.89580009271061;
    d = d * r + 21213.794301586595867;
    d = d * r + 5394.1960214247511077;
    d = d * r + 687.1870074920579083;
    d = d * r + 42.313330701600911252;
    d = d * r + 1;
    return n / d;
  }

  private static double near(double r) {
    double n = 7.7454501427834140764e-4 * r + 0.0227238449892691845833;
    n = n * r + 0.24178072517745061177;
    n = n * r + 1.27045825245236838258;
    n = n * r + 3.64784832476320460504;
    n = n * r + 5.7694972214606914055;
    n = n * r + 4.6303378461565452959;
    n = n * r + 1.42343711074968357734;
    double d = 1.05075007164441684324e-9 * r + 5.475938084995344946e-4;
    d = d * r + 0.0151986665636164571966;
    d = d * r + 0.14810397642748007459;
    d = d * r + 0.68976733498510000455;
    d = d * r + 1.6763848301838038494;
    d = d * r + 2.05319162663775882187;
    d = d * r + 1;
    return n / d;
  }

  private static double far(double r) {
    double n = 2.01033439929228813265e-7 * r + 2.71155556874348757815e-5;
    n = n * r + 0.0012426609473880784386;
    n = n * r + 0.026532189526576123093;
    n = n * r + 0.29656057182850489123;
    n = n * r + 1.7848265399172913358;
    n = n * r + 5.4637849111641143699;
    n = n * r + 6.6579046435011037772;
    double d = 2.04426310338993978564e-15 * r + 1.4215117583164458887e-7;
    d = d * r + 1.8463183175100546818e-5;
    d = d * r + 7.868691311456132591e-4;
    d = d * r + 0.0148753612908506148525;
    d = d * r + 0.13692988092273580531;
    d = d * r + 0.59983220655588793769;
    d = d * r + 1;
    return n / d;
  }
}
