package org.waymark.report.comparison;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.waymark.analysis.comparison.ComparisonFindings;
import org.waymark.analysis.comparison.ComparisonRuns;
import org.waymark.experiment.store.ComparisonTable;
import org.waymark.experiment.store.ResultsTable.Column;
import org.waymark.experiment.store.ResultsTable.Type;
import org.waymark.experiment.world.WorldsCsv;
import org.waymark.outcome.Names;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.variable.Derived;
import org.waymark.outcome.variable.Variable;
import org.waymark.words.Language;
import org.waymark.words.Words;

/** {@code datapackage.json} of a comparison: the columns of its tables and what variables mean. */
final class ComparisonPackage {
  private static final Words WORDS = Words.of(Language.EN);
  private static final Names NAMES = Names.of(WORDS);
  private static final Map<String, String> TYPES =
      Map.of(
          "other", "string",
          "year", "year",
          "province", "string",
          "variable", "string",
          "set", "integer",
          "luck", "integer",
          "number", "integer",
          "scenario", "string",
          "weight", "integer");

  private ComparisonPackage() {}

  static ObjectNode of(ComparisonFindings findings) {
    ObjectNode root = Json.object();
    root.put("profile", "tabular-data-package");
    root.put("name", "comparison-with-" + identifier(findings.names().get(0)));
    root.put("title", WORDS.text("comparison.package.title", findings.reference().name()));
    root.put("description", WORDS.text("comparison.package.description"));
    ArrayNode resources = root.putArray("resources");
    yearly(resources);
    results(table(resources, "results", "csv", "text/csv"));
    results(table(resources, "results", "parquet", "application/vnd.apache.parquet"));
    assumptions(resources, "assumptions", findings.runs());
    findings.priorRuns().ifPresent(runs -> assumptions(resources, "assumptions-prior", runs));
    ArrayNode variables = root.putArray("variables");
    for (Variable variable : Variable.values()) {
      ObjectNode node = variables.addObject().put("name", variable.id());
      node.put("unit", NAMES.unit(variable));
      node.put("kind", variable.kind().name().toLowerCase(Locale.ROOT));
      node.put("description", NAMES.meaning(variable));
    }
    return root;
  }

  private static void yearly(ArrayNode resources) {
    ArrayNode fields = table(resources, "yearly", "csv", "text/csv");
    for (String column : DifferencesCsv.COLUMNS) {
      field(fields, column);
    }
  }

  private static void results(ArrayNode fields) {
    for (Column column : ComparisonTable.columns()) {
      if (column.type() != Type.DOUBLE) {
        ObjectNode field = fields.addObject().put("name", column.name());
        field.put("type", column.type() == Type.VARCHAR ? "string" : "integer");
        field.put("description", WORDS.text("comparison.column." + column.name()));
      }
    }
    variables(fields);
  }

  private static void assumptions(ArrayNode resources, String name, ComparisonRuns runs) {
    if (runs.worlds().isEmpty()) {
      return;
    }
    ArrayNode fields = table(resources, name, "csv", "text/csv");
    WorldsCsv.HEAD.forEach(column -> field(fields, column));
    for (String input : WorldsCsv.inputs(runs.designs())) {
      ObjectNode field = fields.addObject().put("name", input).put("type", "number");
      field.put("description", WORDS.text("comparison.column.input"));
    }
    variables(fields);
    for (Derived derived : Derived.values()) {
      field(fields, derived.id());
    }
  }

  /** The fields of a new resource, still empty. */
  private static ArrayNode table(
      ArrayNode resources, String name, String format, String mediaType) {
    ObjectNode resource = resources.addObject();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", format.equals("csv") ? name : name + "-" + format);
    resource.put("path", name + "." + format);
    resource.put("format", format);
    resource.put("mediatype", mediaType);
    if (format.equals("csv")) {
      resource.put("encoding", "utf-8");
    }
    resource.put("description", WORDS.text("comparison.package." + name));
    ObjectNode schema = resource.putObject("schema");
    schema.putArray("missingValues").add("");
    return schema.putArray("fields");
  }

  private static void field(ArrayNode fields, String column) {
    ObjectNode field = fields.addObject().put("name", column);
    field.put("type", TYPES.getOrDefault(column, "number"));
    field.put("description", WORDS.text("comparison.column." + column));
  }

  private static void variables(ArrayNode fields) {
    for (Variable variable : Variable.values()) {
      ObjectNode field = fields.addObject().put("name", variable.id()).put("type", "number");
      field.put("unit", NAMES.unit(variable));
      field.put("description", WORDS.text("comparison.column.average"));
    }
  }

  private static String identifier(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
  }
}
