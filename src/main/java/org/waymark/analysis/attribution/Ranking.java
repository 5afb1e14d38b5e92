package org.waymark.analysis.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.waymark.experiment.design.Coalitions;
import org.waymark.experiment.design.LiftedBarrier;
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.outcome.world.Basis;
import org.waymark.outcome.world.Span;
import org.waymark.outcome.world.WorldWeight;
import org.waymark.scenario.parameter.Barrier;

/** Makes the ranking of barriers over plausible worlds from their runs. */
public final class Ranking {
  private static final int FIRST = 3;

  private final Coalitions inWorlds;
  private final Coalitions inStudy;
  private final List<Barrier> barriers;
  private final List<RankRobustness.World> worlds;

  private Ranking(Coalitions inWorlds, Coalitions inStudy, List<RankRobustness.World> worlds) {
    this.inWorlds = inWorlds;
    this.inStudy = inStudy;
    this.barriers = inWorlds.barriers().stream().map(LiftedBarrier::barrier).toList();
    this.worlds = worlds;
  }

  /**
   * What came out of the worlds.
   *
   * @param coalitions the sets that were run in each
   * @param worths by outcome: by world, by point of a world
   * @param weights of the worlds
   * @param inputs number of inputs that were varied
   */
  public record Runs(
      Coalitions coalitions,
      List<double[][]> worths,
      List<WorldWeight> weights,
      Basis basis,
      int inputs) {}

  /**
   * Ranks.
   *
   * @param study the sets that were run in the study's own world
   * @param own its worths
   */
  public static RankRobustness of(Runs runs, Coalitions study, Outcomes own) {
    List<RankRobustness.World> worlds =
        IntStream.range(0, runs.weights().size())
            .mapToObj(world -> new RankRobustness.World(world, runs.weights().get(world)))
            .toList();
    Ranking ranking = new Ranking(runs.coalitions(), study, worlds);
    List<RankRobustness.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < own.outputs().size(); i++) {
      outcomes.add(
          ranking.outcome(own.outputs().get(i), runs.worths().get(i), own.byReplication(i)));
    }
    return new RankRobustness(
        worlds,
        runs.basis(),
        runs.coalitions().orders().size(),
        runs.inputs(),
        ranking.barriers,
        outcomes);
  }

  private RankRobustness.Outcome outcome(String output, double[][] byWorld, double[][] own) {
    List<double[]> values =
        Arrays.stream(byWorld).map(worths -> sampled(Attributing.game(inWorlds, worths))).toList();
    List<double[]> ranks = values.stream().map(Ranking::ranks).toList();
    List<double[]> counted = new ArrayList<>();
    List<Double> today = new ArrayList<>();
    List<double[]> rankings = new ArrayList<>();
    for (int world = 0; world < byWorld.length; world++) {
      if (worlds.get(world).weight().counts() && isKnown(values.get(world))) {
        counted.add(values.get(world));
        double level = Math.abs(Attributing.game(inWorlds, byWorld[world])[0]);
        today.add(level == 0 ? Double.NaN : level);
        rankings.add(ranks.get(world));
      }
    }
    return new RankRobustness.Outcome(
        output,
        values,
        ranks,
        places(counted, today, rankings),
        rankings.size(),
        Ranks.concordance(rankings),
        luck(own),
        farthest(own));
  }

  private double[] sampled(double[] game) {
    return Shapley.values(inWorlds.orders(), game);
  }

  private static double[] ranks(double[] values) {
    if (isKnown(values)) {
      return Ranks.bySize(values);
    }
    double[] none = new double[values.length];
    Arrays.fill(none, Double.NaN);
    return none;
  }

  private List<RankRobustness.Places> places(
      List<double[]> values, List<Double> today, List<double[]> rankings) {
    double[][] shares = Ranks.distribution(rankings, barriers.size());
    List<RankRobustness.Places> places = new ArrayList<>();
    for (int i = 0; i < barriers.size(); i++) {
      int barrier = i;
      List<Double> own = Arrays.stream(shares[i]).boxed().toList();
      places.add(
          new RankRobustness.Places(
              barriers.get(i),
              own,
              own.stream().limit(FIRST).mapToDouble(Double::doubleValue).sum(),
              new Median().evaluate(rankings.stream().mapToDouble(r -> r[barrier]).toArray()),
              share(values, value -> value[barrier] < 0),
              share(values, value -> value[barrier] > 0),
              Span.over(
                  IntStream.range(0, values.size())
                      .mapToDouble(world -> values.get(world)[barrier] / today.get(world)))));
    }
    return places;
  }

  private static double share(List<double[]> values, Predicate<double[]> condition) {
    return values.isEmpty()
        ? Double.NaN
        : values.stream().filter(condition).count() / (double) values.size();
  }

  /** Agreement of the study's own replications, by the orders that the worlds have. */
  private double luck(double[][] own) {
    List<double[]> rankings =
        Arrays.stream(own)
            .map(worths -> sampled(Attributing.game(inStudy, worths)))
            .filter(Ranking::isKnown)
            .map(Ranks::bySize)
            .toList();
    return Ranks.concordance(rankings);
  }

  /** How far the orders of the worlds lie from all combinations, in the study's own world. */
  private double farthest(double[][] own) {
    if (!inStudy.orders().isEmpty()) {
      return Double.NaN;
    }
    double[] mean = new double[1 << barriers.size()];
    for (double[] worths : own) {
      double[] game = Attributing.game(inStudy, worths);
      Arrays.setAll(mean, set -> mean[set] + game[set] / own.length);
    }
    double[] exact = Shapley.values(barriers.size(), mean);
    double[] sampled = sampled(mean);
    return IntStream.range(0, exact.length)
        .mapToDouble(i -> Math.abs(sampled[i] - exact[i]))
        .max()
        .orElse(Double.NaN);
  }

  private static boolean isKnown(double[] values) {
    return Arrays.stream(values).noneMatch(Double::isNaN);
  }
}
