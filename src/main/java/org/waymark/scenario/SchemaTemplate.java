package org.waymark.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.evidence.Resource;

/**
 * A JSON Schema (draft 2020-12), for editors, that stands in a file of the folder {@code schema}
 * beside this class. Where it says {@code "$": "name"}, the program fills in the part of that name:
 * alone in its object it gives way to the part, beside others to the part's members.
 *
 * @param parts the parts by name
 */
public record SchemaTemplate(Map<String, ?> parts) {
  private static final String GAP = "$";

  /**
   * Names of the members that a schema allows, of which readers take no others.
   *
   * @param place the object in the schema, by names of members; empty for the whole
   */
  public static List<String> members(String name, String... place) {
    JsonValue schema = json(name);
    for (String member : place) {
      schema = schema.members().get(member);
    }
    List<String> members = new ArrayList<>(schema.members().get("properties").members().keySet());
    members.remove(GAP);
    return List.copyOf(members);
  }

  private static JsonValue json(String name) {
    String file = "schema/" + name + ".json";
    return JsonText.read(file, Resource.text(SchemaTemplate.class, file));
  }

  /** The schema of a file, as JSON text. */
  public String text(String name) {
    return JsonWriter.text(read(name));
  }

  /** The schema of a file, as maps, lists and values. */
  public Object read(String name) {
    return filled(json(name));
  }

  private Object filled(JsonValue node) {
    if (node.isList()) {
      return node.elements().stream().map(this::filled).toList();
    }
    if (!node.isObject()) {
      return node.content();
    }
    JsonValue gap = node.members().get(GAP);
    if (gap != null && node.members().size() == 1) {
      return part(gap);
    }
    Map<Object, Object> filled = new LinkedHashMap<>();
    node.members()
        .forEach(
            (key, value) -> {
              if (key.equals(GAP)) {
                filled.putAll((Map<?, ?>) part(value));
              } else {
                filled.put(key, filled(value));
              }
            });
    return filled;
  }

  private Object part(JsonValue name) {
    if (!parts.containsKey(name.content())) {
      throw new IllegalStateException("No part: " + name.content());
    }
    return parts.get(name.content());
  }
}
