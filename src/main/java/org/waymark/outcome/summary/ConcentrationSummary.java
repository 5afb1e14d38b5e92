package org.waymark.outcome.summary;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.waymark.outcome.run.Concentration;
import org.waymark.outcome.run.Lorenz;

/**
 * How concentrated origin is over replications.
 *
 * @param mean mean of the curves, of the run and by chance
 * @param low95 2.5 % of the replications have a Gini coefficient below this
 * @param high95 2.5 % above
 */
public record ConcentrationSummary(Concentration mean, double low95, double high95) {
  /** Of each measure and kind of places, over the runs in which there was anybody. */
  static List<ConcentrationSummary> of(List<List<Concentration>> runs) {
    return IntStream.range(0, runs.stream().mapToInt(List::size).max().orElse(0))
        .mapToObj(i -> runs.stream().map(run -> run.get(i)))
        .map(each -> each.filter(one -> !Double.isNaN(one.run().gini())).toList())
        .filter(found -> !found.isEmpty())
        .map(ConcentrationSummary::over)
        .toList();
  }

  private static ConcentrationSummary over(List<Concentration> runs) {
    Percentile gini = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
    gini.setData(runs.stream().mapToDouble(each -> each.run().gini()).toArray());
    Lorenz mean = Lorenz.mean(runs.stream().map(Concentration::run).toList());
    Lorenz byChance = Lorenz.mean(runs.stream().map(Concentration::byChance).toList());
    return new ConcentrationSummary(
        new Concentration(runs.get(0).measure(), runs.get(0).among(), mean, byChance),
        gini.evaluate(2.5),
        gini.evaluate(97.5));
  }
}
