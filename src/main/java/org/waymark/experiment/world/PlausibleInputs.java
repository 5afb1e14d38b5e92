package org.waymark.experiment.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.experiment.point.DatedPath;
import org.waymark.experiment.point.SharesOfOne;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.CostItem;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Range;
import org.waymark.scenario.Scenario;

/**
 * Which numbers of a scenario are varied: every parameter with a plausible range, and every dated
 * value with one. What a scenario itself states otherwise than the baseline is its question and no
 * uncertainty: such parameters are held.
 *
 * @param varied the inputs, parameters first, in the order of the catalogue
 * @param held paths of parameters with a range that are held
 * @param costs cost items with a range, in the order of the scenario; no run depends on them, so
 *     that they are never held and stand apart from what runs are traced to
 */
public record PlausibleInputs(
    List<PlausibleInput> varied, List<String> held, List<PlausibleInput> costs) {
  /** Copies its lists. */
  public PlausibleInputs {
    varied = List.copyOf(varied);
    held = List.copyOf(held);
    costs = List.copyOf(costs);
  }

  /** The inputs of a scenario, seen from a baseline. */
  public static PlausibleInputs of(Scenario scenario, Scenario baseline) {
    return of(scenario, new Question(stated(scenario, baseline), Set.of()));
  }

  /** The inputs of a scenario that is compared with others: what the question holds is held. */
  public static PlausibleInputs of(Scenario scenario, Question question) {
    Catalogue catalogue = Catalogue.standard();
    Map<String, Object> values = catalogue.values(scenario.parameters());
    Set<String> stated = question.paths();
    List<PlausibleInput> varied = new ArrayList<>();
    List<String> held = new ArrayList<>();
    for (Entry entry : catalogue.entries()) {
      if (!entry.hasPlausibleRange() || entry.plausibleLow() == entry.plausibleHigh()) {
        continue;
      }
      if (stated.contains(entry.path())) {
        held.add(entry.path());
      } else {
        double centre = (Double) values.get(entry.path());
        varied.add(
            input(entry, "", new Range(entry.plausibleLow(), entry.plausibleHigh()), centre));
      }
    }
    for (List<Change> changes : List.of(scenario.drivers(), scenario.interventions())) {
      for (Change change : changes) {
        of(change).stream()
            .filter(input -> !question.dated().contains(input.name()))
            .forEach(varied::add);
      }
    }
    return new PlausibleInputs(varied, held, costs(scenario));
  }

  /**
   * The inputs of a scenario in worlds that have values of their own: all of the baseline, and what
   * only the scenario has. Nothing is held but what it calls absolute.
   */
  static PlausibleInputs inWorlds(Scenario scenario, Scenario baseline) {
    Question nothing = new Question(Set.of(), Set.of());
    Map<String, PlausibleInput> varied = new LinkedHashMap<>();
    for (Scenario each : List.of(baseline, scenario)) {
      of(each, nothing).varied().forEach(input -> varied.putIfAbsent(input.name(), input));
    }
    return new PlausibleInputs(List.copyOf(varied.values()), scenario.absolute(), costs(scenario));
  }

  /**
   * The same with more held: of a path of a parameter dated values as well, of a {@link DatedPath}
   * what its change sets there.
   */
  PlausibleInputs without(Set<String> question) {
    Set<String> names = new HashSet<>();
    for (String path : question) {
      Optional<DatedPath> part = DatedPath.parse(path);
      Set<String> together = new HashSet<>();
      addWithItsWhole(part.map(DatedPath::member).orElse(path), together);
      varied.stream()
          .filter(input -> together.contains(input.path()))
          .filter(input -> part.isEmpty() || input.change().equals(part.get().name()))
          .forEach(input -> names.add(input.name()));
    }
    List<String> more = new ArrayList<>(held);
    varied.stream().map(PlausibleInput::name).filter(names::contains).forEach(more::add);
    return new PlausibleInputs(
        varied.stream().filter(input -> !names.contains(input.name())).toList(), more, costs);
  }

  private static List<PlausibleInput> costs(Scenario scenario) {
    return scenario.costs().stream()
        .filter(item -> item.plausible() != null)
        .map(
            item ->
                new PlausibleInput(
                    CostItem.PATH,
                    item.name(),
                    item.plausible().low(),
                    item.usdPerYear(),
                    item.plausible().high(),
                    false))
        .toList();
  }

  /** The inputs of a change. */
  static List<PlausibleInput> of(Change change) {
    return change.plausible().entrySet().stream()
        .filter(range -> range.getValue().low() < range.getValue().high())
        .map(
            range ->
                input(
                    Catalogue.standard().entry(range.getKey()),
                    change.name(),
                    range.getValue(),
                    (Double) change.set().get(range.getKey())))
        .toList();
  }

  private static PlausibleInput input(Entry entry, String change, Range range, double centre) {
    return new PlausibleInput(
        entry.path(),
        change,
        Math.min(range.low(), centre),
        centre,
        Math.max(range.high(), centre),
        entry.kind() == Entry.Kind.WHOLE);
  }

  /** Paths whose values differ; shares of one whole are stated together. */
  static Set<String> stated(Scenario scenario, Scenario baseline) {
    Map<String, Object> values = Catalogue.standard().values(scenario.parameters());
    Map<String, Object> before = Catalogue.standard().values(baseline.parameters());
    Set<String> stated = new HashSet<>();
    values.forEach(
        (path, value) -> {
          if (!value.equals(before.get(path))) {
            addWithItsWhole(path, stated);
          }
        });
    return stated;
  }

  /** Shares of one whole go together. */
  private static void addWithItsWhole(String path, Set<String> paths) {
    paths.add(path);
    SharesOfOne.groupOf(path)
        .ifPresent(group -> Catalogue.standard().within(group).forEach(e -> paths.add(e.path())));
  }
}
