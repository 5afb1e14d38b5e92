package org.waymark.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Province;

/** Writes the JSON Schema of scenario files, for editors, with the parameters of the catalogue. */
public record SchemaWriter(Evidence evidence) {
  private static final Catalogue CATALOGUE = Catalogue.standard();
  private static final Labels LABELS = Labels.english();

  /** A writer that knows the provinces of the evidence. */
  public static SchemaWriter of(Evidence evidence) {
    return new SchemaWriter(evidence);
  }

  /** The schema of scenario files, as JSON text. */
  public String scenario() {
    Map<String, Object> groups = new LinkedHashMap<>();
    CATALOGUE.children("").forEach(group -> groups.put(group, group(group)));
    Map<String, Object> set = new LinkedHashMap<>();
    Map<String, Object> plausible = new LinkedHashMap<>();
    for (Entry entry : CATALOGUE.entries()) {
      if (!entry.startOnly()) {
        set.put(entry.path(), parameter(entry, false));
        if (entry.kind() != Entry.Kind.WORD) {
          plausible.put(entry.path(), range(entry));
        }
      }
    }
    List<String> provinces = evidence.provinces().stream().map(Province::iso).toList();
    return new SchemaTemplate(
            Map.of(
                "groups", groups,
                "set", set,
                "plausible", plausible,
                "provinces", provinces,
                "units", Settings.UNITS))
        .text("scenario");
  }

  private static Map<String, Object> group(String path) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String child : CATALOGUE.children(path)) {
      String inner = path + "." + child;
      properties.put(
          child, CATALOGUE.isGroup(inner) ? group(inner) : parameter(CATALOGUE.entry(inner), true));
    }
    if (path.equals("costs")) {
      Object priceYear = parameter(CATALOGUE.entry("costs.priceYear"), false);
      properties.put(
          "items",
          new SchemaTemplate(Map.of("priceYear", priceYear, "payers", Payer.ids()))
              .read("cost-items"));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put(
        "description",
        Values.WHOLE_GROUPS.contains(path)
            ? "Shares that add up to 1; a share that is left out is 0."
            : "Parameters of " + path + ".");
    schema.put("additionalProperties", false);
    schema.put("properties", properties);
    return schema;
  }

  private static Map<String, Object> parameter(Entry entry, boolean withDefault) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (entry.kind() == Entry.Kind.WORD) {
      schema.put("enum", entry.words());
    } else {
      schema.putAll(number(entry));
    }
    if (withDefault) {
      schema.put("default", entry.standardValue());
    }
    schema.put("description", LABELS.meaning(entry) + " Unit: " + entry.unit() + ".");
    return schema;
  }

  private static Map<String, Object> range(Entry entry) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("description", "Lowest and highest plausible value. Unit: " + entry.unit() + ".");
    schema.put("items", number(entry));
    schema.put("minItems", 2);
    schema.put("maxItems", 2);
    return schema;
  }

  private static Map<String, Object> number(Entry entry) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", entry.kind() == Entry.Kind.WHOLE ? "integer" : "number");
    schema.put("minimum", entry.low());
    schema.put("maximum", entry.high());
    return schema;
  }
}
