package org.waymark.analysis.attribution;

import java.util.List;
import org.waymark.outcome.world.Basis;
import org.waymark.outcome.world.Span;
import org.waymark.outcome.world.WorldWeight;
import org.waymark.scenario.parameter.Barrier;

/**
 * How the ranking of barriers holds in other plausible worlds.
 *
 * @param worlds every world, contradicting ones included
 * @param basis by what worlds were judged
 * @param orders sampled orders in each world
 * @param inputs number of inputs that were varied
 * @param barriers the barriers, in the order of the study
 * @param outcomes the outcomes, in the order of the study
 */
public record RankRobustness(
    List<World> worlds,
    Basis basis,
    int orders,
    int inputs,
    List<Barrier> barriers,
    List<Outcome> outcomes) {
  /** Copies its lists. */
  public RankRobustness {
    worlds = List.copyOf(worlds);
    barriers = List.copyOf(barriers);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * One world.
   *
   * @param number from 0
   * @param weight how much it counts
   */
  public record World(int number, WorldWeight weight) {}

  /**
   * One outcome over the worlds.
   *
   * @param output its name
   * @param values Shapley values by world, by barrier; of every world
   * @param ranks by world, by barrier: 1 for the largest in size
   * @param places of each barrier, over the worlds that count
   * @param counted worlds that count: they do not contradict the record, and have the outcome
   * @param concordance Kendall's W over the worlds that count; NaN of fewer than two
   * @param luck the same over the replications of the study itself: what W is if nothing but luck
   *     differs; NaN of fewer than two
   * @param farthest by how much the orders of the worlds miss the values of all combinations in the
   *     study's own world, at most; NaN if not all combinations were run there
   */
  public record Outcome(
      String output,
      List<double[]> values,
      List<double[]> ranks,
      List<Places> places,
      int counted,
      double concordance,
      double luck,
      double farthest) {
    /** Copies its lists. */
    public Outcome {
      values = List.copyOf(values);
      ranks = List.copyOf(ranks);
      places = List.copyOf(places);
    }
  }

  /**
   * Where a barrier stands.
   *
   * @param barrier which
   * @param shares of the worlds in which it has rank 1, 2 and so on; 0 to 1
   * @param firstThree share of the worlds in which it is among the first three
   * @param median its median rank
   * @param fewer share of the worlds in which lifting it lowers the outcome
   * @param more share of the worlds in which lifting it raises it
   * @param ofToday its Shapley value in these worlds, as a share of the outcome's level today in
   *     each: 1 doubles it; left out where that level is 0
   */
  public record Places(
      Barrier barrier,
      List<Double> shares,
      double firstThree,
      double median,
      double fewer,
      double more,
      Span ofToday) {
    /** Copies its list. */
    public Places {
      shares = List.copyOf(shares);
    }
  }

  /** Number of worlds that contradict the record. */
  public int contradicting() {
    return (int) worlds.stream().filter(world -> world.weight().contradictsRecord()).count();
  }

  /** An outcome by its name. */
  public Outcome of(String output) {
    return outcomes.stream().filter(each -> each.output().equals(output)).findFirst().orElseThrow();
  }
}
