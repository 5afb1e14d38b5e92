package org.waymark.analysis.posterior;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.experiment.calibration.LiftedRuns;
import org.waymark.scenario.parameter.Barrier;

/**
 * How the effects of barriers move with how the record is read, and with how many are found.
 *
 * @param readings by reading, that of the study first; it alone where no other was run again
 * @param byFound the same draws of the study's own reading, by how many of 100 are found, in the
 *     order of {@link VariantFinding#byFound}; bands without a draw have no effect
 */
public record Stability(List<BarrierEffects> readings, List<BarrierEffects> byFound) {
  /** A rank that moves by less is no news: medians of some ten draws are rough. Our choice. */
  private static final int MOVES = 2;

  private static final int FEWEST = 5;

  /** Copies its lists. */
  public Stability {
    readings = List.copyOf(readings);
    byFound = List.copyOf(byFound);
  }

  /**
   * Looks at runs.
   *
   * @param main of the study's own reading
   * @param others of the other readings
   */
  public static Stability of(
      List<Barrier> barriers, LiftedRuns.Outcome main, List<LiftedRuns.Outcome> others) {
    List<BarrierEffects> readings =
        Stream.concat(Stream.of(main), others.stream())
            .map(each -> BarrierEffects.of(barriers, each.trafficked()))
            .toList();
    double[] ends = VariantFinding.ends();
    List<BarrierEffects> byFound = new ArrayList<>();
    for (int band = 1; band < ends.length; band++) {
      List<double[]> within = new ArrayList<>();
      for (int d = 0; d < main.found().length; d++) {
        if (main.found()[d] >= ends[band - 1] && main.found()[d] < ends[band]) {
          within.add(main.trafficked()[d]);
        }
      }
      byFound.add(BarrierEffects.of(barriers, within.toArray(double[][]::new)));
    }
    return new Stability(readings, byFound);
  }

  private List<BarrierEffects.Effect> of(int barrier) {
    return Stream.concat(readings.stream(), byFound.stream())
        .filter(each -> each.draws() >= FEWEST)
        .map(each -> each.effects().get(barrier))
        .toList();
  }

  private int barriers() {
    return readings.get(0).effects().size();
  }

  /** Barriers whose median changes sign from one to another. */
  public List<Barrier> changingSign() {
    return barriersWhere(
        effects ->
            effects.stream().anyMatch(each -> each.change().middle() > 0)
                && effects.stream().anyMatch(each -> each.change().middle() < 0));
  }

  /** Barriers whose rank moves by more than one place. */
  public List<Barrier> changingRank() {
    return barriersWhere(
        effects -> {
          int first = effects.stream().mapToInt(BarrierEffects.Effect::rank).min().orElse(0);
          int last = effects.stream().mapToInt(BarrierEffects.Effect::rank).max().orElse(0);
          return last - first >= MOVES;
        });
  }

  /** Barriers on whose direction draws agree, the same everywhere. */
  public List<Barrier> firm() {
    return barriersWhere(
        effects ->
            effects.stream().allMatch(BarrierEffects.Effect::isToldBeyondDraws)
                && effects.stream().map(each -> each.change().middle() > 0).distinct().count()
                    == 1);
  }

  private List<Barrier> barriersWhere(Predicate<List<BarrierEffects.Effect>> holds) {
    List<Barrier> barriers = new ArrayList<>();
    for (int b = 0; b < barriers(); b++) {
      List<BarrierEffects.Effect> effects = of(b);
      if (!effects.isEmpty() && holds.test(effects)) {
        barriers.add(effects.get(0).barrier());
      }
    }
    return barriers;
  }
}
