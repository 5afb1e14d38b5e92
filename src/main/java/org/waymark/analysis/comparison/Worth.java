package org.waymark.analysis.comparison;

import java.time.YearMonth;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.waymark.outcome.run.NationYears;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.CostItem;
import org.waymark.scenario.Payer;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.parameter.Costs;
import org.waymark.scenario.parameter.Perspective;

/**
 * What was spent and what happened in a run, over the months of a window, later calendar years
 * counting less. Money and people are discounted alike, as the reference case of health economics
 * asks (Wilkinson et al. 2016, iDSI): otherwise putting a programme off would always pay.
 *
 * @param usd dollars of the scenario: what IOM spent in the run, and the items that the scenario
 *     states, as far as the perspective counts them
 * @param trafficked people trafficked
 * @param entering people entering exploitation
 * @param victimMonths months lived in exploitation
 * @param undiscountedUsd dollars, every year counting in full
 */
public record Worth(
    double usd, double trafficked, double entering, double victimMonths, double undiscountedUsd) {

  /**
   * Sums up a run.
   *
   * @param scenario whose cost items are counted
   * @param run the run, over the window
   * @param window its months
   * @param costs how money is counted; the first calendar year counts in full
   */
  static Worth of(Scenario scenario, NationYears run, Period window, Costs costs) {
    double rate = costs.discountRate();
    double spent = 0;
    double discounted = 0;
    List<Period.Year> years = window.years();
    for (int year = 0; year < years.size(); year++) {
      double usd = items(scenario, window, years.get(year), costs.perspective());
      if (costs.perspective() != Perspective.STATE) {
        usd += run.get(year, Variable.IOM_SPENT_USD);
      }
      spent += usd;
      discounted += usd / Math.pow(1 + rate, year);
    }
    return new Worth(
        discounted,
        sum(run, Variable.PEOPLE_TRAFFICKED, rate),
        sum(run, Variable.PEOPLE_ENTERING_EXPLOITATION, rate),
        sum(run, Variable.VICTIM_MONTHS, rate),
        spent);
  }

  /** The mean of several runs. */
  static Worth mean(List<Worth> all) {
    return new Worth(
        mean(all, Worth::usd),
        mean(all, Worth::trafficked),
        mean(all, Worth::entering),
        mean(all, Worth::victimMonths),
        mean(all, Worth::undiscountedUsd));
  }

  private static double mean(List<Worth> all, ToDoubleFunction<Worth> figure) {
    return all.stream().mapToDouble(figure).average().orElse(Double.NaN);
  }

  private static double items(
      Scenario scenario, Period window, Period.Year year, Perspective perspective) {
    double usd = 0;
    for (CostItem item : scenario.costs()) {
      for (int month = year.firstMonth(); month < year.endMonth(); month++) {
        YearMonth date = window.start().plusMonths(month);
        usd += counts(perspective, item.payer()) ? item.usdIn(date) : 0;
      }
    }
    // A small nation spends in proportion, as IOM does in it.
    return usd * scenario.parameters().population().factor();
  }

  /** Whether a perspective counts what somebody pays: both counts all who pay. */
  static boolean counts(Perspective perspective, Payer payer) {
    return switch (perspective) {
      case BOTH -> true;
      case IOM -> payer == Payer.IOM;
      case STATE -> payer == Payer.STATE;
    };
  }

  private static double sum(NationYears run, Variable variable, double rate) {
    double sum = 0;
    for (int year = 0; year < run.years(); year++) {
      sum += run.get(year, variable) / Math.pow(1 + rate, year);
    }
    return sum;
  }
}
