package org.waymark.outcome.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.outcome.Names;
import org.waymark.outcome.run.Period;
import org.waymark.outcome.variable.Variable;
import org.waymark.words.Language;
import org.waymark.words.Words;

/**
 * {@code datapackage.json}: a Frictionless data dictionary of the tables of a run, in English, with
 * the concepts of IC-TIP and of SDG indicator 16.2.2 to which a column comes nearest.
 */
public final class DataPackage {
  private final Words words = Words.of(Language.EN);
  private final Names names = Names.of(words);

  private DataPackage() {}

  /**
   * The document.
   *
   * @param title title of the scenario; the name is made from it, so that equal runs in different
   *     folders leave equal bytes
   */
  public static ObjectNode of(String title, Period period) {
    return new DataPackage().document(title, period);
  }

  private ObjectNode document(String title, Period period) {
    ObjectNode root = Json.object();
    root.put("profile", "tabular-data-package");
    root.put("name", identifier(title));
    root.put("title", title);
    root.put("description", words.text("package.description"));
    ArrayNode resources = root.putArray("resources");
    ArrayNode monthly = resource(resources, "monthly", words.text("table.monthly"));
    column(monthly, "run", "integer");
    column(monthly, "month", "yearmonth");
    column(monthly, "province", "string");
    variables(monthly, false);
    ArrayNode yearly = resource(resources, "yearly", yearly(period));
    column(yearly, "run", "integer");
    column(yearly, "year", "year");
    column(yearly, "province", "string");
    variables(yearly, true);
    ArrayNode groups = resource(resources, "groups", words.text("table.groups"));
    column(groups, "run", "integer");
    column(groups, "year", "year");
    columns(groups, "string", "sex", "age_group");
    column(groups, "minority", "boolean");
    columns(groups, "string", "destination", "sector", "variable");
    column(groups, "value", "integer").put("unit", words.text("unit.PEOPLE"));
    ArrayNode origin = resource(resources, "concentration", words.text("table.concentration"));
    column(origin, "run", "integer");
    columns(origin, "string", "variable", "among");
    column(origin, "tenth", "integer");
    columns(origin, "number", "share", "share_by_chance", "gini", "gini_by_chance");
    return root;
  }

  private String yearly(Period period) {
    String partial =
        period.years().stream()
            .filter(year -> !year.isComplete())
            .map(year -> Integer.toString(year.year()))
            .collect(Collectors.joining(", "));
    String description = words.text("table.yearly");
    return partial.isEmpty()
        ? description
        : description + " " + words.text("table.yearly.partial", partial);
  }

  private static ArrayNode resource(ArrayNode resources, String name, String description) {
    ObjectNode resource = resources.addObject();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", name);
    resource.put("path", name + ".csv");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("description", description);
    ObjectNode schema = resource.putObject("schema");
    schema.putArray("missingValues").add("");
    return schema.putArray("fields");
  }

  private void columns(ArrayNode fields, String type, String... names) {
    for (String name : names) {
      column(fields, name, type);
    }
  }

  private ObjectNode column(ArrayNode fields, String name, String type) {
    ObjectNode field = fields.addObject();
    field.put("name", name).put("type", type);
    field.put("description", words.text("column." + name));
    crosswalk(field, name);
    return field;
  }

  private void variables(ArrayNode fields, boolean yearly) {
    for (Variable variable : Variable.values()) {
      boolean level = variable.kind() == Variable.Kind.STOCK;
      ObjectNode field = fields.addObject().put("name", variable.id());
      field.put("type", variable.isCount() && !(yearly && level) ? "integer" : "number");
      field.put("unit", names.unit(variable));
      field.put("kind", variable.kind().name().toLowerCase(Locale.ROOT));
      field.put("description", description(variable));
      crosswalk(field, variable.id());
    }
  }

  private String description(Variable variable) {
    String said = names.meaning(variable) + " " + words.text("kind." + variable.kind());
    String extent = "extent." + variable.extent();
    return words.has(extent) ? said + " " + words.text(extent) : said;
  }

  private void crosswalk(ObjectNode field, String name) {
    ObjectNode crosswalk = field.putObject("crosswalk");
    crosswalk.put("IC-TIP", concept("crosswalk.ictip." + name));
    crosswalk.put("SDG 16.2.2", concept("crosswalk.sdg." + name));
  }

  private String concept(String key) {
    return words.text(words.has(key) ? key : "crosswalk.none");
  }

  private static String identifier(String title) {
    String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    return plain.isEmpty() ? "run" : plain;
  }
}
