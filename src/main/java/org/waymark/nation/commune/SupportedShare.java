package org.waymark.nation.commune;

import org.waymark.draw.Normal;
import org.waymark.nation.place.Geography;
import org.waymark.scenario.Course;
import org.waymark.scenario.parameter.Parameters;
import org.waymark.scenario.parameter.Poverty;

/**
 * Livelihood support and the poverty that it leaves.
 *
 * <p>Support goes to the share {@code livelihoodPoorest} of a commune's households with the lowest
 * permanent income; a supported household's log income is higher by a fixed boost for a fixed
 * number of months, without stacking. A household is supported while an arrival of its own Poisson
 * process lies in that window, so the supported share is 1 - exp(-(arrivals expected in the
 * window)), exactly. Poverty of those households is carried in strata of permanent income, in each
 * of which income is normal.
 */
public final class SupportedShare {
  /** Strata of equal size of the households that support is for: fineness of the calculation. */
  private static final int STRATA = 4;

  private final Geography map;
  private final History history;
  private final IncomeLevel income;
  private final double sdPermanent;
  private final double sdPassing;
  private final double sdTotal;
  private final double strataOfAll;
  private final double[] stratumMean = new double[STRATA];
  private final double[] rate;
  private final double[] gap;

  SupportedShare(Geography map, Course course, History history, IncomeLevel income) {
    this.map = map;
    this.history = history;
    this.income = income;
    Poverty poverty = course.at(0).poverty();
    this.sdPermanent = poverty.incomeSdPermanent();
    this.sdTotal = IncomeLevel.totalSd(poverty);
    this.sdPassing = Math.sqrt(sdTotal * sdTotal - sdPermanent * sdPermanent);
    double poorest = course.at(0).iom().livelihoodPoorest();
    this.strataOfAll = STRATA / poorest;
    for (int k = 0; k < STRATA; k++) {
      stratumMean[k] = (density(k / strataOfAll) - density((k + 1) / strataOfAll)) * strataOfAll;
    }
    this.rate = new double[map.communes()];
    this.gap = new double[map.communes()];
  }

  void step(int province, int month, Parameters now, double[] coverage) {
    double level = income.of(province);
    int duration = now.iom().livelihoodMonths();
    double boost = now.iom().livelihoodBoost();
    int first = map.firstCommune(province);
    for (int c = first; c < first + map.communesOf(province); c++) {
      double mean = level + map.incomeOffset(c);
      double place = PovertyCurve.place(mean / sdTotal);
      rate[c] = PovertyCurve.shareAt(place);
      gap[c] = sdTotal * PovertyCurve.gapAt(place);
      if (coverage[c] > 0 || history.everSupported(c)) {
        double before = month == 0 ? 0 : history.support(c, month - 1);
        double more = coverage[c] > 0 ? Awareness.hazard(coverage[c]) : 0;
        history.writeSupport(c, month, before + more);
        coverage[c] = 0;
        double old = month < duration ? 0 : history.support(c, month - duration);
        double until = history.support(c, month);
        if (until > old) {
          rate[c] += Math.expm1(old - until) * lifted(mean, boost);
        }
      }
    }
  }

  /** Share of a commune's households that is poor without support and not poor with it. */
  private double lifted(double mean, double boost) {
    double without = 0;
    double with = 0;
    for (int k = 0; k < STRATA; k++) {
      double level = mean + sdPermanent * stratumMean[k];
      without += poor(level);
      with += poor(level + boost);
    }
    return (without - with) / strataOfAll;
  }

  /** Density of a standard normal at the quantile of a share. */
  private static double density(double share) {
    return share <= 0 || share >= 1 ? 0 : Normal.density(Normal.quantile(share));
  }

  private double poor(double level) {
    if (sdPassing == 0) {
      return level < 0 ? 1 : 0;
    }
    return PovertyCurve.share(level / sdPassing);
  }

  double povertyRate(int commune) {
    return rate[commune];
  }

  double povertyGap(int commune) {
    return gap[commune];
  }
}
