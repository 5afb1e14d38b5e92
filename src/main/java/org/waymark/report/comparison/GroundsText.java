package org.waymark.report.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.analysis.comparison.ScenarioComparison;
import org.waymark.outcome.world.Influence;
import org.waymark.report.Ground;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.ChangedValue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Labels;
import org.waymark.scenario.Scenario;

/** What of an effect is data: on what the inputs rest that it moves with. */
record GroundsText(ComparisonText text) {

  /** The sentence on scenario 1, 2, ... */
  String of(int number) {
    Labels labels = Labels.of(text.words());
    Map<String, Ground> grounds = new LinkedHashMap<>();
    influences(number)
        .forEach(
            each -> grounds.put(labels.input(each.path(), each.driver()), ground(number, each)));
    if (grounds.isEmpty()) {
      text.changed(number).stream()
          .map(ChangedValue::path)
          .flatMap(path -> Catalogue.standard().find(path).stream())
          .forEach(entry -> grounds.put(labels.label(entry), Ground.of(entry.source())));
    }
    String said =
        text.text(
            influences(number).isEmpty() ? "grounds.changed" : "grounds",
            grounds.entrySet().stream()
                .map(
                    each ->
                        text.text(
                            "grounds.input",
                            each.getKey(),
                            text.words().text("report.ground." + each.getValue())))
                .collect(Collectors.joining("; ")));
    boolean touched = grounds.values().stream().anyMatch(ground -> ground != Ground.ASSUMED);
    return touched || grounds.isEmpty() ? said : said + " " + text.text("grounds.none");
  }

  /** Those that stand out of chance. */
  private List<Influence> influences(int number) {
    List<Influence> all =
        text.findings()
            .overSets(number)
            .map(sets -> sets.influences().getOrDefault(ScenarioComparison.HEADLINE, List.of()))
            .orElse(List.of());
    return all.stream().filter(Influence::standsOut).toList();
  }

  private Ground ground(int number, Influence influence) {
    Optional<String> dated =
        Stream.of(text.findings().scenario(number), text.findings().reference())
            .flatMap(GroundsText::changes)
            .filter(change -> change.name().equals(influence.driver()))
            .map(Change::source)
            .findFirst();
    return Ground.of(
        dated.orElseGet(
            () -> Catalogue.standard().find(influence.path()).map(Entry::source).orElse("")));
  }

  private static Stream<Change> changes(Scenario scenario) {
    return Stream.concat(scenario.drivers().stream(), scenario.interventions().stream());
  }
}
