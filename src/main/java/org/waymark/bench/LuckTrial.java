package org.waymark.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.waymark.nation.Blueprint;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.variable.Variable;

/**
 * How much luck a tiny change spreads: one fifth more officers in one far province. For the nation,
 * the standard deviation of the paired difference of people trafficked over all years, in per cent;
 * for provinces far away, the same against that of runs with luck of their own, the root mean
 * square over provinces. Then with the channels switched off by which what happens in one province
 * reaches others.
 *
 * @param pairs pairs of runs in each setting
 */
public record LuckTrial(int pairs) implements Trial {
  private static final String PROVINCE = "VN-59";
  private static final String PATH = "enforcement.officersPer100kHouseholds";
  private static final double MORE = 1.2; // the change: one fifth
  private static final double FAR_KM = 500; // beyond any reach of recruiters
  private static final double PER_CENT = 100;
  private static final double TAIL = 0.025; // of a 95 % interval

  private record Setting(String name, List<String> sets) {}

  private static final String STILL = "recruiters.mobility=0";
  private static final String PRICE = "market.priceElasticity=0";
  private static final String PRESSURE = "government.pressureGain=0";
  private static final String MONEY = "iom.annualBudgetUsd=0";
  private static final String POSTS = "enforcement.redeployment=0";

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting("as it is", List.of()),
          new Setting("no movement", List.of(STILL)),
          new Setting("no price", List.of(PRICE)),
          new Setting("no pressure", List.of(PRESSURE)),
          new Setting("no money of IOM", List.of(MONEY)),
          new Setting("no redeployment", List.of(POSTS)),
          new Setting("none of these", List.of(STILL, PRICE, PRESSURE, MONEY, POSTS)));

  @Override
  public void run(Consumer<String> line) {
    line.accept("setting,pairs,nation_sd_percent,low,high,far_provinces_against_independent");
    for (Setting setting : SETTINGS) {
      line.accept(measured(setting));
    }
  }

  private String measured(Setting setting) {
    Baseline baseline = new Baseline();
    Blueprint plan = baseline.with(setting.sets());
    double officers = plan.scenario().parameters().enforcement().officersPer100kHouseholds();
    Blueprint tried = baseline.trying(setting.sets(), List.of(PROVINCE), PATH, MORE * officers);
    List<List<double[]>> runs = EqualLuck.of(List.of(plan, tried), pairs, LuckTrial::places);
    int nation = plan.map().places().nation();
    double sd = PER_CENT * sd(runs, nation) / mean(runs.get(0), nation);
    double below = quantile(1 - TAIL);
    double above = quantile(TAIL);
    return String.format(
        Locale.ROOT,
        "%s,%d,%.3f,%.3f,%.3f,%.3f",
        setting.name(),
        pairs,
        sd,
        sd * Math.sqrt((pairs - 1) / below),
        sd * Math.sqrt((pairs - 1) / above),
        far(plan, runs));
  }

  private double quantile(double p) {
    return new ChiSquaredDistribution(null, pairs - 1.0).inverseCumulativeProbability(p);
  }

  private static double[] places(MonthlyTable table) {
    double[] totals = new double[table.places().count()];
    for (int place = 0; place < totals.length; place++) {
      totals[place] = EqualLuck.total(table, place, Variable.PEOPLE_TRAFFICKED);
    }
    return totals;
  }

  /** Paired against independent variation of provinces far away; 1: luck of their own. */
  private static double far(Blueprint plan, List<List<double[]>> runs) {
    int there = plan.map().places().provinces().indexOf(PROVINCE);
    double paired = 0;
    double independent = 0;
    for (int p = 0; p < plan.map().provinces(); p++) {
      if (plan.map().distanceKm(p, there) > FAR_KM) {
        paired += Math.pow(sd(runs, p), 2);
        independent += 2 * StatUtils.variance(values(runs.get(0), p));
      }
    }
    return Math.sqrt(paired / independent);
  }

  private static double sd(List<List<double[]>> runs, int place) {
    double[] from = values(runs.get(0), place);
    double[] to = values(runs.get(1), place);
    double[] change = new double[from.length];
    for (int i = 0; i < change.length; i++) {
      change[i] = to[i] - from[i];
    }
    return Math.sqrt(StatUtils.variance(change));
  }

  private static double mean(List<double[]> runs, int place) {
    return StatUtils.mean(values(runs, place));
  }

  private static double[] values(List<double[]> runs, int place) {
    return runs.stream().mapToDouble(run -> run[place]).toArray();
  }
}
