package org.waymark.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import org.waymark.experiment.ensemble.RunYears;
import org.waymark.experiment.ensemble.SharedLuck;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.summary.ScenarioSummary;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Scenario;

/**
 * All replications of a comparison, summed up: every scenario by itself and every difference to the
 * reference. Not thread-safe.
 */
public final class ScenarioComparison {
  /** The figure by which precision is judged. */
  public static final Variable HEADLINE = Variable.PEOPLE_ENTERING_EXPLOITATION;

  private final List<ScenarioSummary> ensembles = new ArrayList<>();
  private final List<ScenarioDifference> differences = new ArrayList<>();
  private final List<List<Worth>> worths = new ArrayList<>();
  private final List<double[]> headlines = new ArrayList<>();
  private final double precision;
  private final List<Scenario> scenarios;
  private final EffectWindows windows;
  private final Period period;
  private int replications;

  private ScenarioComparison(ComparisonPlan plan) {
    Scenario reference = plan.reference();
    period = new Period(reference.start(), reference.months());
    windows = EffectWindows.of(plan);
    precision = plan.precision();
    scenarios = plan.scenarios();
    ensembles.add(ScenarioSummary.of(period));
    for (int number = 1; number < plan.scenarios().size(); number++) {
      ensembles.add(ScenarioSummary.of(period));
      differences.add(
          new ScenarioDifference(
              period,
              windows.of(number),
              windows.common(),
              ActedOn.of(reference, plan.scenarios().get(number), plan.evidence())));
    }
  }

  /** A comparison of no replication yet. */
  public static ScenarioComparison of(ComparisonPlan plan) {
    return new ScenarioComparison(plan);
  }

  /** The months over which effects are counted. */
  public EffectWindows windows() {
    return windows;
  }

  /** Takes the next replication of all scenarios. */
  public void add(SharedLuck replication) {
    replications++;
    RunYears reference = replication.reference();
    List<Worth> worth = new ArrayList<>();
    for (int i = 0; i < ensembles.size(); i++) {
      RunYears run = replication.scenarios().get(i);
      ensembles.get(i).add(run.figures());
      worth.add(
          Worth.of(
              scenarios.get(i),
              run.figures().within(windows.common().months()).nation(),
              windows.common().within(period),
              scenarios.get(0).parameters().costs()));
      if (i > 0) {
        differences.get(i - 1).add(reference, run);
      }
    }
    worths.add(List.copyOf(worth));
    headlines.add(
        replication.scenarios().stream()
            .mapToDouble(
                run -> run.figures().within(windows.common().months()).nation().perYear(HEADLINE))
            .toArray());
  }

  /** Whether chance matters as little as was asked for. */
  public boolean isEnough() {
    return Double.isNaN(precision) || reached() <= precision;
  }

  /** Number of replications taken. */
  public int replications() {
    return replications;
  }

  /** What was asked for; NaN if nothing was. */
  public double precision() {
    return precision;
  }

  /**
   * Half of the widest 95 % interval of a headline difference, as a share of the reference's mean;
   * infinite where it is not known.
   */
  public double reached() {
    double widest = 0;
    for (ScenarioDifference difference : differences) {
      PairedDifference headline = difference.perYear(HEADLINE);
      double share = headline.halfWidth() / Math.abs(headline.reference());
      // Zero in a nation where nobody is ever exploited, too.
      share = headline.halfWidth() == 0 ? 0 : share;
      widest = Double.isNaN(share) ? Double.POSITIVE_INFINITY : Math.max(widest, share);
    }
    return widest;
  }

  /** A scenario by itself, 0 being the reference. */
  public ScenarioSummary ensemble(int scenario) {
    return ensembles.get(scenario);
  }

  /** How scenario 1, 2, ... differs from the reference. */
  public ScenarioDifference difference(int scenario) {
    return differences.get(scenario - 1);
  }

  /** Number of scenarios, the reference included. */
  public int scenarios() {
    return ensembles.size();
  }

  /** Money and harm of every scenario, replication by replication. */
  public List<List<Worth>> worths() {
    return List.copyOf(worths);
  }

  /** The headline of every scenario over the common months, replication by replication. */
  List<double[]> headlines() {
    return headlines;
  }
}
