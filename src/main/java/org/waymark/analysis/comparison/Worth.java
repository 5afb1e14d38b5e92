package org.waymark.analysis.comparison;

import java.util.List;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.variable.Variable;

/**
 * What a run spent and what happened in it, over the whole period, later years counting less. Money
 * and people are discounted alike, as the reference case of health economics asks (Wilkinson et al.
 * 2016, iDSI): otherwise putting a programme off would always pay.
 *
 * @param iomUsd what IOM spent, in dollars of the scenario
 * @param trafficked people trafficked
 * @param entering people entering exploitation
 * @param victimMonths months lived in exploitation
 */
public record Worth(double iomUsd, double trafficked, double entering, double victimMonths) {

  /**
   * Sums up a run.
   *
   * @param rate discount rate a year, 0 for none; the first year counts in full
   */
  static Worth of(NationYears run, List<Period.Year> years, double rate) {
    return new Worth(
        sum(run, years, Variable.IOM_SPENT_USD, rate),
        sum(run, years, Variable.PEOPLE_TRAFFICKED, rate),
        sum(run, years, Variable.PEOPLE_ENTERING_EXPLOITATION, rate),
        sum(run, years, Variable.VICTIM_MONTHS, rate));
  }

  private static double sum(
      NationYears run, List<Period.Year> years, Variable variable, double rate) {
    double sum = 0;
    for (int year = 0; year < years.size(); year++) {
      sum += run.get(year, variable) / Math.pow(1 + rate, year);
    }
    return sum;
  }
}
