package org.waymark.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.outcome.run.MonthlyTable;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Entry.Kind;
import org.waymark.scenario.ScenarioReader;

/** Every parameter of the catalogue changes what a run reports: there are no dead dials. */
@Execution(ExecutionMode.CONCURRENT)
class DeadDialsTest {

  /** Years of shut borders and scam compounds, with money enough for all programmes to bite. */
  private static final Nations SHUT_AND_RICH =
      Nations.of(0.05)
          .lasting(12, 24)
          .driven(lastYearsOf(baselineDrivers()))
          .with(
              "iom.annualBudgetUsd=20000000",
              "iom.unitCostUsd.norms=300",
              "gender.discrimination=0.8",
              "enforcement.tipPropensity=0.2",
              "victims.retraffickedPerMonth=0.01",
              "government.supportWhilePending=0.3");

  /** Years of open borders, with less money than programmes absorb, short sentences, backlash. */
  private static final Nations OPEN_AND_POOR =
      Nations.of(0.05)
          .lasting(12, 24)
          .with(
              "iom.annualBudgetUsd=8000000",
              "iom.ceiling.training=1",
              "gender.discrimination=0.8",
              "enforcement.sentenceMonths=10",
              "enforcement.solvingPerMonth=2.4");

  private static final Map<Nations, MonthlyTable> REFERENCES = new ConcurrentHashMap<>();

  private static List<Change> baselineDrivers() {
    return ScenarioReader.of(Nations.EVIDENCE)
        .read(Path.of("scenarios", "baseline.json"), List.of())
        .drivers();
  }

  /** Brings the years from mid-2020 forward to the start of the run. */
  private static List<Change> lastYearsOf(List<Change> drivers) {
    int back = 102;
    List<Change> moved = new ArrayList<>();
    for (Change change : drivers) {
      // What was counted how is left out: it would set the parameters tried here for all months.
      if (change.set().keySet().stream().anyMatch(path -> path.startsWith("victims."))) {
        continue;
      }
      moved.add(
          new Change(
              change.name(),
              change.source(),
              change.from().minusMonths(back),
              change.until() == null ? null : change.until().minusMonths(back),
              change.provinces(),
              change.set()));
    }
    return moved;
  }

  static Stream<String> parameters() {
    // How money is counted matters where scenarios are compared, not in a run.
    return Catalogue.standard().entries().stream()
        .map(Entry::path)
        .filter(path -> !path.startsWith("costs."));
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void everyParameterChangesSomeOutput(String path) {
    Entry entry = Catalogue.standard().entry(path);
    assertThat(settings(path).stream().anyMatch(nation -> moves(entry, nation)))
        .as("%s changes something", path)
        .isTrue();
  }

  private static boolean moves(Entry entry, Nations nation) {
    MonthlyTable before = REFERENCES.computeIfAbsent(nation, n -> n.table(1));
    return alternatives(entry, nation).stream()
        .anyMatch(value -> differs(before, changed(nation, entry, value).table(1)));
  }

  private static Nations changed(Nations nation, Entry entry, String value) {
    Nations changed = nation.with(entry.path() + "=" + value);
    String group = entry.group();
    if (!group.endsWith("ortfolio")) {
      return changed;
    }
    // Shares add up to one: what one programme gains, the others lose in proportion.
    double left = (1 - Double.parseDouble(value)) / (1 - entry.standard());
    for (Entry other : Catalogue.standard().within(group)) {
      if (!other.equals(entry)) {
        changed = changed.with(other.path() + "=" + left * other.standard());
      }
    }
    return changed;
  }

  private static List<Nations> settings(String path) {
    if (path.startsWith("iom.learning")) {
      // It takes some years of results before a belief outweighs another.
      return List.of(
          OPEN_AND_POOR
              .lasting(24, 216)
              .with(
                  "population.factor=0.02",
                  "iom.strategy=adaptive",
                  "iom.learningPrior=0.3",
                  "iom.unitCostUsd.awareness=2"));
    }
    if (path.equals("iom.livelihoodRetrafficking")) {
      return List.of(SHUT_AND_RICH.with("victims.retraffickedPerMonth=0.1"));
    }
    if (path.equals("iom.schoolMonths")) {
      return List.of(SHUT_AND_RICH.with("iom.schoolEffect=5", "iom.ceiling.awareness=1"));
    }
    if (path.equals("victims.handover.scam")) {
      return List.of(
          OPEN_AND_POOR.with("market.sectorMix.scamInCambodia=1", "market.priceUsd.cambodia=2000"));
    }
    if (path.equals("market.priceFloor") || path.equals("market.priceCeiling")) {
      return List.of(OPEN_AND_POOR.with("market.priceElasticity=0.8"));
    }
    if (path.startsWith("government.tier")
        || path.equals("government.pressureMemoryMonths")
        || path.endsWith("newsPressure")
        || path.equals("loops.news")) {
      // It takes four years of records and a sharp rise in them before the world takes notice.
      return List.of(
          OPEN_AND_POOR
              .lasting(48, 24)
              .with("government.tierByRule=1")
              .trying(List.of(), "victims.detection=1.6", "government.victimProtection=0.9"));
    }
    if (path.equals("loops.pressure")) {
      // A closed loop keeps pressure as at the start: something outside has to change after it.
      return List.of(OPEN_AND_POOR.trying(List.of(), "government.tier=2.5"));
    }
    if (path.equals("recruiters.forceWatched") || path.equals("recruiters.channels.escape.force")) {
      // Hardly anybody is taken by force in so small a nation: here most recruiters use it.
      return List.of(
          OPEN_AND_POOR.with("recruiters.channels.weight.force=10", "recruiters.forceChance=0.5"));
    }
    return List.of(SHUT_AND_RICH, OPEN_AND_POOR);
  }

  private static List<String> alternatives(Entry entry, Nations nation) {
    if (entry.kind() == Kind.WORD) {
      return entry.words().stream().filter(word -> !word.equals(entry.standardWord())).toList();
    }
    double now = nation.set().get(entry.path()) instanceof Double set ? set : entry.standard();
    if (entry.kind() == Kind.WHOLE) {
      return List.of(
          Long.toString(Math.round(entry.plausibleHigh())),
          Long.toString(Math.round(entry.plausibleLow())));
    }
    double high = entry.plausibleHigh() == now ? entry.high() : entry.plausibleHigh();
    double low = entry.plausibleLow() == now ? entry.low() : entry.plausibleLow();
    return List.of(
        Double.toString(entry.path().equals("population.factor") ? 0.06 : high),
        Double.toString(low));
  }

  private static boolean differs(MonthlyTable a, MonthlyTable b) {
    Places places = a.places();
    for (int month = 0; month < a.months(); month++) {
      for (int place = 0; place < places.count(); place++) {
        for (Variable variable : Variable.values()) {
          if (Double.compare(a.get(month, place, variable), b.get(month, place, variable)) != 0) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
