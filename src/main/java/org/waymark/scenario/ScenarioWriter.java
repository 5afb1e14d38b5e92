package org.waymark.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.evidence.Sha256;

/**
 * Writes a scenario in full: every value, in the order of the catalogue, nothing extended. Reading
 * it again gives an equal scenario; equal scenarios give equal bytes.
 */
public final class ScenarioWriter {
  private ScenarioWriter() {}

  /** The scenario as JSON text. */
  public static String json(Scenario scenario) {
    return JsonWriter.text(tree(scenario));
  }

  /** SHA-256 of the JSON text, as 64 hexadecimal digits. */
  public static String hash(Scenario scenario) {
    return Sha256.of(json(scenario));
  }

  /**
   * The scenario as ordered maps, lists, texts and numbers, for a writer of JSON that puts it into
   * a larger document.
   */
  public static Map<String, Object> tree(Scenario scenario) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", scenario.name());
    tree.put("description", scenario.description());
    tree.put("start", scenario.start().toString());
    tree.put("months", scenario.months());
    tree.put("burnInMonths", scenario.burnInMonths());
    if (!scenario.absolute().isEmpty()) {
      tree.put("absolute", scenario.absolute());
    }
    Catalogue.standard()
        .values(scenario.parameters())
        .forEach((path, value) -> put(tree, path, value));
    if (!scenario.costs().isEmpty()) {
      put(tree, CostItem.PATH, scenario.costs().stream().map(ScenarioWriter::cost).toList());
    }
    tree.put("drivers", changes(scenario.drivers()));
    tree.put("interventions", changes(scenario.interventions()));
    tree.put("report", Map.of("units", scenario.units()));
    return tree;
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> tree, String path, Object value) {
    Map<String, Object> group = tree;
    String[] parts = path.split("\\.");
    for (int i = 0; i < parts.length - 1; i++) {
      group = (Map<String, Object>) group.computeIfAbsent(parts[i], part -> new LinkedHashMap<>());
    }
    group.put(parts[parts.length - 1], value);
  }

  private static List<Object> changes(List<Change> changes) {
    List<Object> list = new ArrayList<>();
    for (Change change : changes) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("name", change.name());
      if (!change.source().isEmpty()) {
        tree.put("source", change.source());
      }
      tree.put("from", change.from().toString());
      if (change.until() != null) {
        tree.put("until", change.until().toString());
      }
      if (!change.isNational()) {
        tree.put("provinces", change.provinces());
      }
      tree.put("set", change.set());
      if (!change.plausible().isEmpty()) {
        tree.put("plausible", ranges(change.plausible()));
      }
      list.add(tree);
    }
    return list;
  }

  private static Map<String, Object> cost(CostItem item) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", item.name());
    tree.put("usdPerYear", item.isCounted() ? (Object) item.usdPerYear() : CostItem.NOT_COUNTED);
    tree.put("priceYear", item.priceYear());
    tree.put("payer", item.payer().id());
    tree.put("from", item.from().toString());
    if (item.until() != null) {
      tree.put("until", item.until().toString());
    }
    tree.put("source", item.source());
    if (item.plausible() != null) {
      tree.put("plausible", List.of(item.plausible().low(), item.plausible().high()));
    }
    return tree;
  }

  private static Map<String, Object> ranges(Map<String, Range> plausible) {
    Map<String, Object> tree = new LinkedHashMap<>();
    plausible.forEach((path, range) -> tree.put(path, List.of(range.low(), range.high())));
    return tree;
  }
}
