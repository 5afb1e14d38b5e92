package org.waymark.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String GAP = "$";

  /**
   * Names of the members that a schema allows, of which readers take no others.
   *
   * @param place JSON pointer to an object in the schema; empty for the whole
   */
  public static List<String> members(String name, String place) {
    List<String> members = new ArrayList<>();
    try {
      MAPPER
          .readTree(file(name))
          .at(place + "/properties")
          .fieldNames()
          .forEachRemaining(members::add);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No schema: " + name, e);
    }
    members.remove(GAP);
    return List.copyOf(members);
  }

  private static String file(String name) {
    return Resource.text(SchemaTemplate.class, "schema/" + name + ".json");
  }

  /** The schema of a file, as JSON text. */
  public String text(String name) {
    return JsonWriter.text(read(name));
  }

  /** The schema of a file, as maps, lists and values. */
  public Object read(String name) {
    try {
      return filled(MAPPER.readValue(file(name), Map.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No schema: " + name, e);
    }
  }

  private Object filled(Object node) {
    if (node instanceof List<?> list) {
      return list.stream().map(this::filled).toList();
    }
    if (!(node instanceof Map<?, ?> map)) {
      return node;
    }
    if (map.containsKey(GAP) && map.size() == 1) {
      return part(map.get(GAP));
    }
    Map<Object, Object> filled = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          if (key.equals(GAP)) {
            filled.putAll((Map<?, ?>) part(value));
          } else {
            filled.put(key, filled(value));
          }
        });
    return filled;
  }

  private Object part(Object name) {
    if (!parts.containsKey(name)) {
      throw new IllegalStateException("No part: " + name);
    }
    return parts.get(name);
  }
}
