package org.waymark.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.Tries;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.victim.State;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Entry;

/** Whatever the parameters: nobody and no dollar is lost, and parts add up to the whole. */
class ConservationTest {

  @ParameterizedTest(name = "every number from {0} to {1} of its plausible range")
  @CsvSource({"0, 0, 0", "1, 1, 0", "0, 1, 30"})
  void nothingIsLostWhateverTheParameters(double from, double to, int drawn) {
    Tries.seeds("from " + from + " to " + to + " of each range, seed", drawn)
        .hold(seed -> nothingIsLost(plausible(seed, from, to).audited(seed)));
  }

  private static void nothingIsLost(Nation nation) {
    MonthlyTable table = nation.tally().table();

    long people = 0;
    for (State state : State.values()) {
      people += nation.victims().count(state);
    }
    assertThat(people).isEqualTo(nation.victims().recruitedEver());
    for (int month = 0; month < table.months(); month++) {
      partsAddUp(table, month);
      moneyAddsUp(table, month);
    }
  }

  /** A small nation with every number drawn between two shares of its plausible range. */
  private static Nations plausible(long seed, double from, double to) {
    Draws luck = Draws.of(seed, Stream.DESIGN_PLACE);
    Nations nation = Nations.of(0.04).lasting(6, 18);
    List<Entry> entries = Catalogue.standard().entries();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean share =
          entry.path().contains("ortfolio.") || entry.path().startsWith("market.sectorMix");
      if (entry.kind() != Entry.Kind.NUMBER || share || entry.path().equals("population.factor")) {
        continue;
      }
      double u = from + (to - from) * luck.uniform(i, 0, 0);
      double value = entry.plausibleLow() + u * (entry.plausibleHigh() - entry.plausibleLow());
      nation = nation.with(entry.path() + "=" + value);
    }
    return nation;
  }

  private static void partsAddUp(MonthlyTable table, int month) {
    Places places = table.places();
    for (Variable variable : Variable.values()) {
      if (!variable.isCount() || variable.extent() != Variable.Extent.PROVINCE) {
        continue;
      }
      double[] regions = new double[places.regions().size()];
      for (int p = 0; p < places.provinces().size(); p++) {
        regions[places.regionOf().get(p)] += table.get(month, p, variable);
      }
      double nation = 0;
      for (int r = 0; r < regions.length; r++) {
        // Cohort figures that are not known yet are missing everywhere.
        assertThat(Double.valueOf(table.get(month, places.region(r), variable)))
            .as(variable.id())
            .isEqualTo(Double.valueOf(regions[r]));
        nation += regions[r];
      }
      assertThat(Double.valueOf(table.get(month, places.nation(), variable)))
          .as(variable.id())
          .isEqualTo(Double.valueOf(nation));
    }
  }

  private static void moneyAddsUp(MonthlyTable table, int month) {
    int vn = table.places().nation();
    double programmes =
        table.get(month, vn, Variable.IOM_SPENT_OVERHEAD_USD)
            + table.get(month, vn, Variable.IOM_SPENT_AWARENESS_USD)
            + table.get(month, vn, Variable.IOM_SPENT_LIVELIHOODS_USD)
            + table.get(month, vn, Variable.IOM_SPENT_TRAINING_USD)
            + table.get(month, vn, Variable.IOM_SPENT_ASSISTANCE_USD)
            + table.get(month, vn, Variable.IOM_SPENT_NORMS_USD)
            + table.get(month, vn, Variable.IOM_SPENT_ADVOCACY_USD);
    assertThat(programmes).isCloseTo(table.get(month, vn, Variable.IOM_SPENT_USD), within(0.001));
    if (month > 0) {
      double opening = table.get(month - 1, vn, Variable.IOM_WAITING_USD);
      double in = opening + table.get(month, vn, Variable.IOM_INCOME_USD);
      double out =
          table.get(month, vn, Variable.IOM_SPENT_USD)
              + table.get(month, vn, Variable.IOM_RETURNED_USD)
              + table.get(month, vn, Variable.IOM_WAITING_USD);
      assertThat(in).isCloseTo(out, within(0.001));
    }
  }
}
