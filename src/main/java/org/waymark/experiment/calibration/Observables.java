package org.waymark.experiment.calibration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.util.FastMath;

/**
 * What is kept of each run: the figures that targets are compared with, and what people ask of a
 * posterior.
 *
 * @param targets what it is fitted to
 * @param firstYear first year that is simulated in full
 * @param figures names of all figures that a run must leave
 */
public record Observables(List<Target> targets, int firstYear, List<String> figures) {
  /** People trafficked a year: what nobody observes. */
  public static final String TRAFFICKED = "people_trafficked";

  /** How many are identified for 100 who are trafficked in the same years. */
  public static final String FOUND = "identified_per_100_trafficked";

  /** People identified as victims a year. */
  static final String IDENTIFIED = "victims_identified";

  /** Half a person, so that there is a logarithm of nobody. */
  private static final double HALF = 0.5;

  /** Copies its lists. */
  public Observables {
    targets = List.copyOf(targets);
    figures = List.copyOf(figures);
  }

  /** What must be kept for some targets. */
  public static Observables of(List<Target> targets, int firstYear) {
    Set<String> figures = new LinkedHashSet<>(List.of(TRAFFICKED, IDENTIFIED));
    for (Target target : targets) {
      for (int back = 0; back <= 1; back++) {
        figures.add(figure(target.series().counts(), target, back, firstYear));
        if (!target.series().of().isEmpty()) {
          figures.add(figure(target.series().of(), target, back, firstYear));
        }
      }
    }
    return new Observables(targets, firstYear, List.copyOf(figures));
  }

  /** Names of everything that is emulated: a target each, then what people ask. */
  public List<String> outputs() {
    List<String> outputs = new ArrayList<>(targets.stream().map(Target::id).toList());
    outputs.add(TRAFFICKED);
    outputs.add(FOUND);
    return outputs;
  }

  /**
   * A run on the scales of comparison, in the order of {@link #outputs}: those that people ask for
   * as logarithms. NaN where a figure is missing.
   *
   * @param values in the order of figures
   * @param factor size of the nation as simulated
   */
  public double[] of(List<Double> values, double factor) {
    double[] outputs = new double[targets.size() + 2];
    for (int t = 0; t < targets.size(); t++) {
      outputs[t] = of(targets.get(t), values, factor);
    }
    double trafficked = values.get(figures.indexOf(TRAFFICKED));
    double identified = values.get(figures.indexOf(IDENTIFIED));
    outputs[targets.size()] = FastMath.log((trafficked + HALF) / factor);
    outputs[targets.size() + 1] = FastMath.log(100 * (identified + HALF) / (trafficked + HALF));
    return outputs;
  }

  private double of(Target target, List<Double> values, double factor) {
    Series series = target.series();
    double part = mixed(series.counts(), target, values);
    if (!series.family().isShare()) {
      int years = target.until() - target.from() + 1;
      return FastMath.log((part + HALF) / years / factor);
    }
    if (series.of().isEmpty()) {
      double share = Math.max(1e-4, Math.min(1 - 1e-4, part));
      return FastMath.log(share / (1 - share));
    }
    double whole = mixed(series.of(), target, values);
    return whole > 0 ? FastMath.log((part + HALF) / (whole - part + HALF)) : Double.NaN;
  }

  /** What an office that is behind has counted by then: a part is of the year before. */
  private double mixed(String figure, Target target, List<Double> values) {
    double now = values.get(figures.indexOf(figure(figure, target, 0, firstYear)));
    double before = values.get(figures.indexOf(figure(figure, target, 1, firstYear)));
    double lag = target.series().lag();
    return lag == 0 ? now : (1 - lag) * now + lag * before;
  }

  private static String figure(String name, Target target, int back, int firstYear) {
    int shift = target.series().lag() == 0 ? 0 : back;
    int from = Math.max(firstYear, target.from() - shift);
    int until = Math.max(firstYear, target.until() - shift);
    return name + "@" + from + (from == until ? "" : "-" + until);
  }
}
