package org.waymark.analysis.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.waymark.experiment.design.FeedbackPoints;
import org.waymark.experiment.sweep.Outcomes;

/**
 * What limits do to one outcome.
 *
 * @param output name of the outcome
 * @param reference its mean with no limit and every loop open
 * @param effects limited minus unlimited within one state of the loops; by that state (all open,
 *     each closed, all closed), by limit (each, all together)
 * @param through the effect with every loop open, minus that with some closed: what goes through
 *     these; by loop (each, all together), by limit
 */
public record FeedbackEffects(
    String output,
    double reference,
    List<List<PairedEffect>> effects,
    List<List<PairedEffect>> through) {
  /**
   * Of every outcome of a study. Runs of a replication share their luck, and differences are taken
   * within it.
   *
   * @param level of intervals
   */
  public static List<FeedbackEffects> of(FeedbackPoints points, Outcomes outcomes, double level) {
    return IntStream.range(0, outcomes.outputs().size())
        .mapToObj(output -> of(points.places(), outcomes, output, level))
        .toList();
  }

  /** What goes through a loop (or all) with all limits together. */
  public PairedEffect together(int loop) {
    return through.get(loop).get(through.get(loop).size() - 1);
  }

  /** By what a difference is multiplied to be a share of the level; NaN if that is zero. */
  public double perLevel() {
    return reference == 0 ? Double.NaN : 1 / Math.abs(reference);
  }

  private static FeedbackEffects of(
      List<List<Integer>> places, Outcomes outcomes, int output, double level) {
    List<List<PairedEffect>> effects = new ArrayList<>();
    List<List<PairedEffect>> through = new ArrayList<>();
    List<Integer> open = places.get(0);
    for (List<Integer> loops : places) {
      List<PairedEffect> one = new ArrayList<>();
      List<PairedEffect> two = new ArrayList<>();
      for (int limit = 1; limit < loops.size(); limit++) {
        int limited = limit;
        IntToDoubleFunction here = effect(outcomes, output, loops.get(limited), loops.get(0));
        IntToDoubleFunction there = effect(outcomes, output, open.get(limited), open.get(0));
        one.add(paired(outcomes, here, level));
        two.add(paired(outcomes, k -> there.applyAsDouble(k) - here.applyAsDouble(k), level));
      }
      effects.add(List.copyOf(one));
      through.add(List.copyOf(two));
    }
    return new FeedbackEffects(
        outcomes.outputs().get(output),
        paired(outcomes, k -> outcomes.get(output, k, open.get(0)), level).mean(),
        List.copyOf(effects),
        List.copyOf(through.subList(1, through.size())));
  }

  /** What a limit does in each replication. */
  private static IntToDoubleFunction effect(
      Outcomes outcomes, int output, int limited, int unlimited) {
    return k -> outcomes.get(output, k, limited) - outcomes.get(output, k, unlimited);
  }

  private static PairedEffect paired(
      Outcomes outcomes, IntToDoubleFunction difference, double level) {
    return PairedEffect.of(
        IntStream.range(0, outcomes.replications()).mapToDouble(difference).toArray(), level);
  }
}
