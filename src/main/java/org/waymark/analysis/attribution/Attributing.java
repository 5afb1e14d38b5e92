package org.waymark.analysis.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.waymark.experiment.design.Coalitions;
import org.waymark.experiment.design.LiftedBarrier;
import org.waymark.experiment.sweep.Outcomes;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.summary.Moments;
import org.waymark.scenario.parameter.Barrier;

/**
 * Makes an attribution from the runs of a study of barriers. Each replication is a game of its own,
 * played with the same luck in every coalition; the spread over replications is chance.
 */
public final class Attributing {
  private final Coalitions coalitions;
  private final List<Barrier> barriers;
  private final int players;

  private Attributing(Coalitions coalitions) {
    this.coalitions = coalitions;
    this.barriers = coalitions.barriers().stream().map(LiftedBarrier::barrier).toList();
    this.players = barriers.size();
  }

  /**
   * Attributes.
   *
   * @param worths of every point of the study
   */
  public static Attribution of(Coalitions coalitions, Outcomes worths) {
    Attributing attributing = new Attributing(coalitions);
    List<Attribution.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < worths.outputs().size(); i++) {
      outcomes.add(attributing.outcome(worths.outputs().get(i), worths.byReplication(i)));
    }
    return new Attribution(
        outcomes, attributing.barriers, worths.replications(), coalitions.orders().size());
  }

  private Attribution.Outcome outcome(String output, double[][] byReplication) {
    List<double[]> games = Arrays.stream(byReplication).map(this::game).toList();
    List<double[]> values = games.stream().map(this::values).toList();
    List<Estimate> estimates =
        IntStream.range(0, players).mapToObj(i -> estimate(values, v -> v[i])).toList();
    double[] errors = samplingErrors(games);
    List<Integer> order = new ArrayList<>(IntStream.range(0, players).boxed().toList());
    order.sort(Comparator.comparingDouble(i -> -Math.abs(estimates.get(i).mean())));
    List<List<Integer>> tiers = Tiers.of(values, errors, order);
    int all = (1 << players) - 1;
    List<Attribution.Share> shares = new ArrayList<>();
    for (int i = 0; i < players; i++) {
      shares.add(
          new Attribution.Share(
              barriers.get(i),
              estimates.get(i),
              errors[i],
              Tiers.rank(tiers, i),
              change(games, 0, 1 << i),
              change(games, all & ~(1 << i), all)));
    }
    return new Attribution.Outcome(
        output,
        estimate(games, game -> game[0]),
        change(games, 0, all),
        shares,
        tiers.stream().map(tier -> tier.stream().map(barriers::get).toList()).toList(),
        side(games, values, Barrier.Kind.INTERNAL),
        side(games, values, Barrier.Kind.EXTERNAL),
        between(games),
        interactions(games));
  }

  private static Estimate change(List<double[]> games, int from, int to) {
    return estimate(games, game -> game[to] - game[from]);
  }

  /** Worths by coalition; NaN where a coalition was not run. */
  private double[] game(double[] byPoint) {
    return game(coalitions, byPoint);
  }

  static double[] game(Coalitions coalitions, double[] byPoint) {
    double[] worth = new double[1 << coalitions.barriers().size()];
    Arrays.fill(worth, Double.NaN);
    for (int point = 0; point < byPoint.length; point++) {
      worth[coalitions.sets()[point]] = byPoint[point];
    }
    return worth;
  }

  private double[] values(double[] game) {
    return coalitions.orders().isEmpty()
        ? Shapley.values(players, game)
        : Shapley.values(coalitions.orders(), game);
  }

  /** Of the mean over replications: the same orders serve in all of them. */
  private double[] samplingErrors(List<double[]> games) {
    if (coalitions.orders().isEmpty()) {
      return new double[players];
    }
    double[] mean = new double[1 << players];
    games.forEach(game -> Arrays.setAll(mean, set -> mean[set] + game[set] / games.size()));
    return Shapley.samplingErrors(coalitions.orders(), mean);
  }

  private Attribution.Side side(List<double[]> games, List<double[]> values, Barrier.Kind kind) {
    int set = all(kind);
    return new Attribution.Side(
        estimate(
            values,
            v ->
                IntStream.range(0, players)
                    .filter(i -> (set >> i & 1) == 1)
                    .mapToDouble(i -> v[i])
                    .sum()),
        change(games, 0, set));
  }

  private Estimate between(List<double[]> games) {
    int inside = all(Barrier.Kind.INTERNAL);
    int outside = all(Barrier.Kind.EXTERNAL);
    return estimate(games, game -> game[inside | outside] - game[inside] - game[outside] + game[0]);
  }

  /** All barriers of a kind, as a set. */
  private int all(Barrier.Kind kind) {
    return IntStream.range(0, players)
        .filter(i -> barriers.get(i).kind() == kind)
        .map(i -> 1 << i)
        .sum();
  }

  private List<Attribution.Interaction> interactions(List<double[]> games) {
    List<Attribution.Interaction> found = new ArrayList<>();
    if (!coalitions.orders().isEmpty()) {
      return found;
    }
    for (int i = 0; i < players; i++) {
      for (int j = i + 1; j < players; j++) {
        int one = i;
        int other = j;
        found.add(
            new Attribution.Interaction(
                barriers.get(i),
                barriers.get(j),
                estimate(games, game -> Shapley.interaction(players, game, one, other)),
                change(games, 0, 1 << i | 1 << j)));
      }
    }
    found.sort(Comparator.comparingDouble(each -> -Math.abs(each.value().mean())));
    return found;
  }

  private static Estimate estimate(List<double[]> replications, ToDoubleFunction<double[]> figure) {
    Moments moments = new Moments();
    replications.forEach(each -> moments.add(figure.applyAsDouble(each)));
    return moments.estimate();
  }
}
