package org.waymark.analysis.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.parameter.Perspective;

/**
 * What a difference costs, for the whole period, later years counting less. Only where all that is
 * paid for has a price: IOM's programmes have one, what the state does has none in the evidence.
 * Intervals are Fieller's over replications: chance alone, right also where the effect may be zero.
 *
 * @param unpriced parameters in which the scenarios differ and that have no price; if there is any,
 *     or the perspective is the state's, there is no result
 * @param perspective whose money is counted
 * @param result what it costs, if it can be said
 */
public record CostEffectiveness(
    List<String> unpriced, Perspective perspective, Optional<Result> result) {
  /** What money changes directly. */
  private static final List<String> PRICED =
      List.of(
          "iom.annualBudgetUsd",
          "iom.strategy",
          "iom.portfolio.",
          "iom.ceiling.",
          "iom.unitCostUsd.",
          "iom.projectCommunes",
          "costs.");

  /**
   * Cost against effect.
   *
   * @param extraUsd dollars more than the reference; negative if it is cheaper
   * @param notTrafficked people fewer trafficked; negative if more
   * @param notEntering people fewer entering exploitation
   * @param monthsAverted months fewer lived in exploitation
   * @param usdPerNotTrafficked dollars per person not trafficked; read it, as the next two, only
   *     where both money and effect are positive
   * @param usdPerNotEntering dollars per person not entering exploitation
   * @param usdPerMonth dollars per month not lived in exploitation
   */
  public record Result(
      PairedDifference extraUsd,
      double notTrafficked,
      double notEntering,
      double monthsAverted,
      Ratio usdPerNotTrafficked,
      Ratio usdPerNotEntering,
      Ratio usdPerMonth) {}

  /** Copies its list. */
  public CostEffectiveness {
    unpriced = List.copyOf(unpriced);
  }

  /**
   * Weighs a scenario against the reference.
   *
   * @param worths money and harm by replication and scenario
   * @param number which scenario: 1, 2, ...
   */
  public static CostEffectiveness of(
      Scenario reference, Scenario other, List<List<Worth>> worths, int number) {
    Perspective perspective = reference.parameters().costs().perspective();
    List<String> unpriced =
        AssumedDirection.paths(reference, other).stream()
            .filter(path -> PRICED.stream().noneMatch(path::startsWith))
            .toList();
    if (!unpriced.isEmpty() || perspective == Perspective.STATE) {
      return new CostEffectiveness(unpriced, perspective, Optional.empty());
    }
    return new CostEffectiveness(unpriced, perspective, Optional.of(result(worths, number)));
  }

  private static Result result(List<List<Worth>> worths, int number) {
    PairedMoments money = new PairedMoments();
    for (List<Worth> worth : worths) {
      money.add(worth.get(0).iomUsd(), worth.get(number).iomUsd());
    }
    return new Result(
        PairedDifference.of(money),
        mean(worths, number, Worth::trafficked),
        mean(worths, number, Worth::entering),
        mean(worths, number, Worth::victimMonths),
        ratio(worths, number, Worth::trafficked),
        ratio(worths, number, Worth::entering),
        ratio(worths, number, Worth::victimMonths));
  }

  private static Ratio ratio(List<List<Worth>> worths, int number, ToDoubleFunction<Worth> harm) {
    // The ratio of a paired difference is difference / reference: money over harm averted.
    PairedMoments moments = new PairedMoments();
    for (List<Worth> worth : worths) {
      double averted = averted(worth, number, harm);
      double extra = worth.get(number).iomUsd() - worth.get(0).iomUsd();
      moments.add(averted, averted + extra);
    }
    return PairedDifference.of(moments).relative();
  }

  private static double mean(List<List<Worth>> worths, int number, ToDoubleFunction<Worth> harm) {
    return worths.stream()
        .mapToDouble(worth -> averted(worth, number, harm))
        .average()
        .orElse(Double.NaN);
  }

  private static double averted(List<Worth> worth, int number, ToDoubleFunction<Worth> harm) {
    return harm.applyAsDouble(worth.get(0)) - harm.applyAsDouble(worth.get(number));
  }
}
