package org.waymark.experiment.record;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.outcome.Basis;
import org.waymark.outcome.Period;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Differences;
import org.waymark.scenario.Scenario;

/**
 * In which world plausible sets are judged by the record. A scenario that asks what would have been
 * otherwise must not be blamed for departing from the record: its sets are judged in the baseline.
 *
 * @param basis by what sets are judged
 * @param world the baseline at the scenario's size, until the record ends; only where the basis is
 *     {@link Basis#BASELINE_RUN}
 */
public record RecordedWorld(Basis basis, Optional<Scenario> world) {
  private static final String FACTOR = "population.factor";

  /** Settings that do not make another world. */
  private static final Set<String> NEUTRAL =
      Set.of(
          "start",
          "months",
          "burnInMonths",
          "report.units",
          FACTOR,
          "costs.priceYear",
          "costs.discountRate",
          "costs.perspective");

  public static RecordedWorld of(Scenario scenario, Scenario baseline, RecordedVictims record) {
    YearMonth end = YearMonth.of(record.lastYear(), 12);
    if (!departs(scenario, baseline, end)) {
      return new RecordedWorld(
          covers(scenario, record) ? Basis.OWN_RUN : Basis.NONE, Optional.empty());
    }
    Scenario world = world(scenario, baseline, end);
    return covers(world, record)
        ? new RecordedWorld(Basis.BASELINE_RUN, Optional.of(world))
        : new RecordedWorld(Basis.NONE, Optional.empty());
  }

  private static boolean departs(Scenario scenario, Scenario baseline, YearMonth end) {
    Differences differences = Differences.between(baseline, scenario);
    return differences.values().stream().anyMatch(value -> !NEUTRAL.contains(value.path()))
        || Stream.concat(differences.drivers().stream(), differences.interventions().stream())
            .flatMap(change -> Stream.of(change.reference(), change.other()))
            .filter(Objects::nonNull)
            .anyMatch(change -> !change.from().isAfter(end));
  }

  private static Scenario world(Scenario scenario, Scenario baseline, YearMonth end) {
    int untilEnd =
        (end.getYear() - baseline.start().getYear()) * 12
            + end.getMonthValue()
            - baseline.start().getMonthValue()
            + 1;
    Object factor = Catalogue.standard().values(scenario.parameters()).get(FACTOR);
    return new Scenario(
        baseline.name(),
        baseline.description(),
        baseline.start(),
        Math.max(1, Math.min(baseline.months(), untilEnd)),
        scenario.burnInMonths(),
        Catalogue.standard().with(baseline.parameters(), Map.of(FACTOR, factor)),
        baseline.drivers(),
        baseline.interventions(),
        baseline.units());
  }

  private static boolean covers(Scenario scenario, RecordedVictims record) {
    return record.covers(new Period(scenario.start(), scenario.months()));
  }
}
