package org.waymark.report.comparison;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.waymark.analysis.ComparisonFindings;
import org.waymark.outcome.Json;
import org.waymark.outcome.Variable;
import org.waymark.words.Language;
import org.waymark.words.Words;

/** {@code datapackage.json} of a comparison: the columns of its table and what variables mean. */
final class ComparisonPackage {
  private static final Words WORDS = Words.of(Language.EN);
  private static final Map<String, String> TYPES =
      Map.of("other", "string", "year", "year", "province", "string", "variable", "string");

  private ComparisonPackage() {}

  static ObjectNode of(ComparisonFindings findings) {
    ObjectNode root = Json.object();
    root.put("profile", "tabular-data-package");
    root.put("name", "comparison-with-" + identifier(findings.names().get(0)));
    root.put("title", WORDS.text("comparison.package.title", findings.reference().name()));
    root.put("description", WORDS.text("comparison.package.description"));
    ObjectNode resource = root.putArray("resources").addObject();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", "yearly");
    resource.put("path", "yearly.csv");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("description", WORDS.text("comparison.package.yearly"));
    ObjectNode schema = resource.putObject("schema");
    schema.putArray("missingValues").add("");
    ArrayNode fields = schema.putArray("fields");
    for (String column : DifferencesCsv.COLUMNS) {
      ObjectNode field = fields.addObject().put("name", column);
      field.put("type", TYPES.getOrDefault(column, "number"));
      field.put("description", WORDS.text("comparison.column." + column));
    }
    ArrayNode variables = root.putArray("variables");
    for (Variable variable : Variable.values()) {
      ObjectNode node = variables.addObject().put("name", variable.id());
      node.put("unit", WORDS.text("unit." + variable.unit()));
      node.put("kind", variable.kind().name().toLowerCase(Locale.ROOT));
      node.put("description", WORDS.text("variable." + variable.id()));
    }
    return root;
  }

  private static String identifier(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
  }
}
