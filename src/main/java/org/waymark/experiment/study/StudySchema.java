package org.waymark.experiment.study;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.experiment.design.Design;
import org.waymark.outcome.variable.Figure;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.JsonWriter;

/** Writes the JSON Schema (draft 2020-12) of study files, for editors. */
public final class StudySchema {
  private static final List<String> PATHS =
      Catalogue.standard().entries().stream().map(Entry::path).toList();

  private static final String PART = "[a-z0-9_]+(/[a-z_]+=[a-z0-9_+]+)*(@\\d{4}(-\\d{4})?)?";

  private StudySchema() {}

  /** The schema, as JSON text. */
  public static String text() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("$schema", text("Address of this schema, for editors; ignored by the program."));
    properties.put("name", notEmpty("Title for people."));
    properties.put("description", text("One or two sentences."));
    properties.put("scenario", notEmpty("Scenario file that is varied; relative to this file."));
    Map<String, Object> set = type("object", "Values that hold in every run, by path.");
    set.put("additionalProperties", Map.of("type", List.of("number", "string")));
    properties.put("set", set);
    properties.put("factors", list("What is varied.", factor()));
    properties.put("design", design());
    properties.put(
        "replications",
        whole("Runs at each point, each with its own seed.", 1, StudyReader.MOST_REPLICATIONS));
    properties.put("seed", whole("Seed of the first replication.", 0, StudyReader.LARGEST_SEED));
    properties.put(StudyReader.LUCK, words(StudyReader.LUCKS));
    properties.put(
        "outputs",
        list(
            "What is recorded of each run; everything if left out.",
            anyOf(
                words(Figure.all().stream().map(Figure::id).toList()),
                pattern(
                    "A part: VARIABLE/sex=female, /region=CODE and the like, @YEAR or @YEAR-YEAR; or a"
                        + " ratio, PART:PART.",
                    "^" + PART + "(:" + PART + ")?$"))));
    properties.put("barriers", list("What an attribution lifts.", barrier()));
    properties.put("robustness", robustness());
    properties.put(
        FeedbackReader.LIMITS, list("What feedback limits.", part("values", "What it sets.")));
    properties.put(
        FeedbackReader.LOOPS, list("Feedback loops.", part("closed", "What cuts it off.")));
    Map<String, Object> level = type("number", "Level of intervals; 0.95 if left out.");
    level.put("minimum", FeedbackReader.LOWEST);
    level.put("maximum", FeedbackReader.HIGHEST);
    properties.put(FeedbackReader.LEVEL, level);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Waymark study");
    schema.putAll(
        object("A designed experiment of the simulation Waymark.", properties, "scenario"));
    return JsonWriter.text(schema);
  }

  private static Map<String, Object> factor() {
    Map<String, Object> value = Map.of("type", List.of("number", "string"));
    Map<String, Object> distribution = new LinkedHashMap<>();
    distribution.put("type", words(FactorReader.SHAPES));
    distribution.put("low", type("number", "Smallest value."));
    distribution.put("high", type("number", "Largest value."));
    distribution.put("mode", type("number", "Most frequent value of a triangle."));
    distribution.put("mean", type("number", "Mean of the normal before it is cut off."));
    distribution.put("deviation", type("number", "Its standard deviation."));
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(
        "path",
        anyOf(
            words(PATHS),
            pattern(
                "A part of a dated change.",
                "^(interventions|drivers)\\[\".+\"\\]\\.(from|until|set\\..+)$")));
    properties.put("levels", list("Values to try; of dates months such as 2027-01.", value));
    Map<String, Object> end = new LinkedHashMap<>(value);
    end.put("description", "An end of an even spread; of a date a month.");
    properties.put("low", end);
    properties.put("high", end);
    properties.put(
        "share", type("boolean", "One of several shares of a whole: the others make room."));
    properties.put("distribution", object("Another spread.", distribution, "type", "low", "high"));
    return object("A parameter that is varied.", properties, "path");
  }

  private static Map<String, Object> design() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(
        "type",
        words(
            Arrays.stream(Design.Type.values())
                .filter(type -> type.isOfFactors() || type.isOfBarriers())
                .map(Design.Type::id)
                .toList()));
    properties.put(
        "points", whole("Number of points, or of permutations.", 1, DesignReader.MOST_POINTS));
    properties.put("file", notEmpty("CSV file of a list; relative to this file."));
    return object("Which values are tried together.", properties, "type");
  }

  private static Map<String, Object> barrier() {
    Map<String, Object> ends = new LinkedHashMap<>();
    Map<String, Object> value = Map.of("type", List.of("number", "string"));
    ends.put("today", value);
    ends.put("lifted", orByBasis(value));
    Map<String, Object> values = new LinkedHashMap<>();
    PATHS.forEach(path -> values.put(path, object("Two values.", ends, "today", "lifted")));
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("barrier", words(BarrierReader.names()));
    Map<String, Object> source =
        notEmpty("Where the lifted values come from, or \"assumption\"; or why they are left out.");
    properties.put("source", orByBasis(source));
    properties.put("values", object("Values by dotted path.", values));
    return object("A barrier and its lifting.", properties, "barrier", "source", "values");
  }

  /** A limit, or a loop. */
  private static Map<String, Object> part(String values, String meaning) {
    Map<String, Object> label = new LinkedHashMap<>();
    label.put("en", notEmpty("In English."));
    label.put("vi", notEmpty("In Vietnamese."));
    Map<String, Object> set = type("object", meaning + " Values by path, from the first month on.");
    set.put("additionalProperties", Map.of("type", List.of("number", "string")));
    set.put("minProperties", 1);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", pattern("Name in files.", "^" + FeedbackReader.NAME + "$"));
    properties.put("label", object("Name for people.", label, "en", "vi"));
    properties.put(values, set);
    return object("One of several.", properties, "name", "label", values);
  }

  /** One for all, or one for each basis. */
  private static Map<String, Object> orByBasis(Map<String, Object> one) {
    Map<String, Object> bases = new LinkedHashMap<>();
    BarrierReader.BASES.forEach(basis -> bases.put(basis, one));
    return Map.of("oneOf", List.of(one, object("One for each basis.", bases)));
  }

  private static Map<String, Object> robustness() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(
        RobustnessReader.POINTS,
        whole("Plausible worlds; 0 for none.", 0, RobustnessReader.MOST_POINTS));
    Map<String, Object> orders =
        whole("Orders of lifting in each, in antithetic pairs.", 2, RobustnessReader.MOST_ORDERS);
    orders.put("multipleOf", 2);
    properties.put(RobustnessReader.ORDERS, orders);
    return object("In which other worlds an attribution is tried.", properties);
  }

  static Map<String, Object> object(
      String description, Map<String, Object> properties, String... required) {
    Map<String, Object> schema = type("object", description);
    schema.put("additionalProperties", false);
    schema.put("properties", properties);
    if (required.length > 0) {
      schema.put("required", List.of(required));
    }
    return schema;
  }

  static Map<String, Object> list(String description, Map<String, Object> items) {
    Map<String, Object> schema = type("array", description);
    schema.put("minItems", 1);
    schema.put("items", items);
    return schema;
  }

  static Map<String, Object> words(List<String> words) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("enum", words);
    return schema;
  }

  private static Map<String, Object> anyOf(Map<String, Object> one, Map<String, Object> other) {
    return Map.of("anyOf", List.of(one, other));
  }

  static Map<String, Object> pattern(String description, String pattern) {
    Map<String, Object> schema = text(description);
    schema.put("pattern", pattern);
    return schema;
  }

  static Map<String, Object> whole(String description, long low, long high) {
    Map<String, Object> schema = type("integer", description);
    schema.put("minimum", low);
    schema.put("maximum", high);
    return schema;
  }

  static Map<String, Object> text(String description) {
    return type("string", description);
  }

  static Map<String, Object> notEmpty(String description) {
    Map<String, Object> schema = text(description);
    schema.put("minLength", 1);
    return schema;
  }

  static Map<String, Object> type(String type, String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    schema.put("description", description);
    return schema;
  }
}
