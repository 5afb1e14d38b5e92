package org.waymark.analysis.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.waymark.scenario.CostItem;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.parameter.Perspective;

/**
 * What a difference costs, over the months that are common to all scenarios. IOM's spending comes
 * out of the run; all else that is paid for is counted as far as scenarios state it in their cost
 * items. Intervals are Fieller's over replications: chance alone, right also where the effect may
 * be zero.
 *
 * @param unpriced parameters in which the scenarios differ and that have no price
 * @param notCounted names of cost items that are stated without a price, in either scenario alone
 * @param counted cost items that are counted, in either scenario alone
 * @param result what it costs, if anything of it has a price; a lower bound where something is not
 *     counted
 */
public record CostEffectiveness(
    List<String> unpriced,
    List<String> notCounted,
    List<CostItem> counted,
    Optional<Result> result) {
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
   * Cost against effect; people and dollars of later years count less, but for the first.
   *
   * @param usdAYear dollars more than the reference a year, every year counting in full
   * @param extraUsd dollars more than the reference in all; negative if it is cheaper
   * @param notTrafficked people fewer trafficked; negative if more
   * @param notEntering people fewer entering exploitation
   * @param monthsAverted months fewer lived in exploitation
   * @param usdPerNotTrafficked dollars per person not trafficked; read it, as the next two, only
   *     where both money and effect are positive
   * @param usdPerNotEntering dollars per person not entering exploitation
   * @param usdPerMonth dollars per month not lived in exploitation
   */
  public record Result(
      PairedDifference usdAYear,
      PairedDifference extraUsd,
      double notTrafficked,
      double notEntering,
      double monthsAverted,
      Ratio usdPerNotTrafficked,
      Ratio usdPerNotEntering,
      Ratio usdPerMonth) {}

  /** Copies its lists. */
  public CostEffectiveness {
    unpriced = List.copyOf(unpriced);
    notCounted = List.copyOf(notCounted);
    counted = List.copyOf(counted);
  }

  /** Whether all that was changed has a price, so that what it costs is no lower bound. */
  public boolean isWhole() {
    return notCounted.isEmpty();
  }

  /**
   * Weighs a scenario against the reference.
   *
   * @param worths money and harm by replication and scenario
   * @param number which scenario: 1, 2, ...
   * @param years length of the months over which they are summed up
   */
  static CostEffectiveness of(
      Scenario reference, Scenario other, List<List<Worth>> worths, int number, double years) {
    Perspective perspective = reference.parameters().costs().perspective();
    List<String> unpriced =
        AssumedDirection.paths(reference, other).stream()
            .filter(path -> PRICED.stream().noneMatch(path::startsWith))
            .toList();
    List<CostItem> items =
        Stream.concat(
                reference.costs().stream().filter(item -> !other.costs().contains(item)),
                other.costs().stream().filter(item -> !reference.costs().contains(item)))
            .filter(item -> Worth.counts(perspective, item.payer()))
            .toList();
    List<CostItem> counted = items.stream().filter(CostItem::isCounted).toList();
    List<String> notCounted =
        items.stream().filter(item -> !item.isCounted()).map(CostItem::name).distinct().toList();
    boolean stated = !counted.isEmpty() || (unpriced.isEmpty() && perspective != Perspective.STATE);
    return new CostEffectiveness(
        unpriced,
        notCounted,
        counted,
        stated ? Optional.of(result(worths, number, years)) : Optional.empty());
  }

  private static Result result(List<List<Worth>> worths, int number, double years) {
    PairedMoments money = new PairedMoments();
    PairedMoments undiscounted = new PairedMoments();
    for (List<Worth> worth : worths) {
      money.add(worth.get(0).usd(), worth.get(number).usd());
      undiscounted.add(worth.get(0).undiscountedUsd(), worth.get(number).undiscountedUsd());
    }
    return new Result(
        PairedDifference.of(undiscounted).times(1 / years),
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
      double extra = worth.get(number).usd() - worth.get(0).usd();
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
