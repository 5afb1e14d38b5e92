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
  private final double precision;
  private final double discountRate;
  private int replications;

  private ScenarioComparison(ComparisonPlan plan) {
    Scenario reference = plan.reference();
    Period period = new Period(reference.start(), reference.months());
    precision = plan.precision();
    discountRate = reference.parameters().costs().discountRate();
    ensembles.add(ScenarioSummary.of(period));
    for (Scenario other : plan.scenarios().subList(1, plan.scenarios().size())) {
      ensembles.add(ScenarioSummary.of(period));
      differences.add(ScenarioDifference.of(period, ActedOn.of(reference, other, plan.evidence())));
    }
  }

  /** A comparison of no replication yet. */
  public static ScenarioComparison of(ComparisonPlan plan) {
    return new ScenarioComparison(plan);
  }

  /** Months from which on a run's averages are needed. */
  public List<Integer> since() {
    return differences.stream()
        .flatMap(difference -> difference.actedOn().stream())
        .map(ActedOn::from)
        .toList();
  }

  /** Takes the next replication of all scenarios. */
  public void add(SharedLuck replication) {
    replications++;
    RunYears reference = replication.reference();
    List<Worth> worth = new ArrayList<>();
    for (int i = 0; i < ensembles.size(); i++) {
      RunYears run = replication.scenarios().get(i);
      ensembles.get(i).add(run.figures());
      worth.add(Worth.of(run.figures().nation(), reference.years().years(), discountRate));
      if (i > 0) {
        differences.get(i - 1).add(reference, run);
      }
    }
    worths.add(List.copyOf(worth));
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
}
