package org.waymark.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Province;

/** Writes the JSON Schema (draft 2020-12) of scenario files, for editors, from the catalogue. */
public final class SchemaWriter {
  private static final String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";

  private final Evidence evidence;
  private final Catalogue catalogue = Catalogue.standard();
  private final Labels labels = Labels.english();

  private SchemaWriter(Evidence evidence) {
    this.evidence = evidence;
  }

  /** A writer that knows the provinces of the evidence. */
  public static SchemaWriter of(Evidence evidence) {
    return new SchemaWriter(evidence);
  }

  /** The schema of scenario files, as JSON text. */
  public String scenario() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("$schema", text("Address of this schema, for editors; ignored by the program."));
    properties.put(
        "lesson", with(text("Texts of a lesson, for the command gui."), "type", "object"));
    properties.put("name", with(text("Title for people."), "minLength", 1));
    properties.put("description", text("One or two sentences."));
    properties.put(
        "extends",
        with(text("Scenario file from which values left out are taken."), "minLength", 1));
    properties.put("start", month("First reported month, for example 2012-01."));
    properties.put("months", whole("Number of reported months.", 1, Draft.MOST_MONTHS));
    properties.put(
        "burnInMonths",
        whole("Months simulated before the first reported one.", 0, Draft.MOST_BURN_IN));
    properties.put(
        "absolute",
        list(
            "Paths whose values hold as they stand in every plausible world.",
            Map.of("type", "string")));
    catalogue.children("").forEach(group -> properties.put(group, group(group)));
    properties.put("drivers", changes("Dated changes of the world, each with its source.", true));
    properties.put("interventions", changes("Dated changes that the scenario tries out.", false));
    Map<String, Object> units = text("Units of the map: 63 provinces (2019) or 34 (2025).");
    units.put("enum", Settings.UNITS);
    properties.put("report", object("Settings of the report.", Map.of("units", units)));

    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Waymark scenario");
    schema.putAll(object("A scenario of the simulation Waymark.", properties));
    return JsonWriter.text(schema);
  }

  private Map<String, Object> group(String path) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String child : catalogue.children(path)) {
      String inner = path + "." + child;
      properties.put(
          child, catalogue.isGroup(inner) ? group(inner) : parameter(catalogue.entry(inner), true));
    }
    if (path.equals("costs")) {
      properties.put("items", costs());
    }
    return object(
        Values.WHOLE_GROUPS.contains(path)
            ? "Shares that add up to 1; a share that is left out is 0."
            : "Parameters of " + path + ".",
        properties);
  }

  private Map<String, Object> parameter(Entry entry, boolean withDefault) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (entry.kind() == Entry.Kind.WORD) {
      schema.put("enum", entry.words());
    } else {
      schema.putAll(number(type(entry), entry.low(), entry.high()));
    }
    if (withDefault) {
      schema.put("default", entry.standardValue());
    }
    schema.put("description", labels.meaning(entry) + " Unit: " + entry.unit() + ".");
    return schema;
  }

  private static Map<String, Object> range(Entry entry) {
    return range(type(entry), entry.low(), entry.high(), entry.unit());
  }

  private static String type(Entry entry) {
    return entry.kind() == Entry.Kind.WHOLE ? "integer" : "number";
  }

  private static Map<String, Object> range(String type, double low, double high, String unit) {
    String meaning = "Lowest and highest plausible value. Unit: " + unit + ".";
    Map<String, Object> schema = list(meaning, number(type, low, high));
    schema.put("minItems", 2);
    schema.put("maxItems", 2);
    return schema;
  }

  private Map<String, Object> costs() {
    Map<String, Object> number = number("number", -CostItem.MOST_USD, CostItem.MOST_USD);
    Map<String, Object> usd = new LinkedHashMap<>();
    usd.put("anyOf", List.of(number, Map.of("const", CostItem.NOT_COUNTED)));
    usd.put("description", "US dollars a year, negative if saved, or \"not counted\".");
    Map<String, Object> payer = text("Who pays.");
    payer.put("enum", Payer.ids());
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", with(text("Short name, unique in its list."), "minLength", 1));
    properties.put("usdPerYear", usd);
    properties.put("priceYear", parameter(catalogue.entry("costs.priceYear"), false));
    properties.put("payer", payer);
    properties.put("from", month("First month in which it is paid; the first one if left out."));
    properties.put("until", month("Last month in which it is paid; the last one if left out."));
    properties.put("source", with(text("Evidence ids or \"assumption\"."), "minLength", 1));
    properties.put(
        "plausible", range("number", -CostItem.MOST_USD, CostItem.MOST_USD, "USD per year"));
    Map<String, Object> item =
        object("Money that somebody pays, beyond IOM's spending.", properties);
    item.put("required", List.of("name", "usdPerYear", "payer", "source"));
    return list("What the scenario costs; nothing in a run depends on it.", item);
  }

  private static Map<String, Object> list(String description, Map<String, Object> items) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("description", description);
    list.put("items", items);
    return list;
  }

  private Map<String, Object> changes(String description, boolean sourceNeeded) {
    Map<String, Object> set = new LinkedHashMap<>();
    Map<String, Object> plausible = new LinkedHashMap<>();
    for (Entry entry : catalogue.entries()) {
      if (!entry.startOnly()) {
        set.put(entry.path(), parameter(entry, false));
        if (entry.kind() != Entry.Kind.WORD) {
          plausible.put(entry.path(), range(entry));
        }
      }
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", with(text("Short name, unique in its list."), "minLength", 1));
    properties.put("source", with(text("Evidence ids or \"assumption\"."), "minLength", 1));
    properties.put("from", month("First month in which it holds."));
    properties.put("until", month("Last month in which it holds; the end of the run if left out."));
    properties.put("provinces", provinces());
    properties.put("set", with(object("Values by dotted path.", set), "minProperties", 1));
    properties.put(
        "plausible",
        object("For paths in \"set\", the range of values that is plausible.", plausible));
    Map<String, Object> change = object("A dated change.", properties);
    change.put(
        "required",
        sourceNeeded ? List.of("name", "source", "from", "set") : List.of("name", "from", "set"));
    return list(description, change);
  }

  private Map<String, Object> provinces() {
    Map<String, Object> names = text("ISO code, or name with or without diacritics.");
    names.put("examples", evidence.provinces().stream().map(Province::iso).toList());
    Map<String, Object> list =
        list("Provinces where it holds; the whole country if left out.", names);
    list.put("minItems", 1);
    return list;
  }

  private static Map<String, Object> object(String description, Map<String, Object> properties) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("description", description);
    schema.put("additionalProperties", false);
    schema.put("properties", properties);
    return schema;
  }

  private static Map<String, Object> text(String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("description", description);
    return schema;
  }

  private static Map<String, Object> month(String description) {
    return with(text(description), "pattern", MONTH);
  }

  private static Map<String, Object> whole(String description, int low, int high) {
    return with(number("integer", low, high), "description", description);
  }

  private static Map<String, Object> number(String type, Number low, Number high) {
    return with(with(with(new LinkedHashMap<>(), "type", type), "minimum", low), "maximum", high);
  }

  private static Map<String, Object> with(Map<String, Object> schema, String key, Object value) {
    schema.put(key, value);
    return schema;
  }
}
