package org.waymark.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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

  /** The schema of a file, as JSON text. */
  public String text(String name) {
    return JsonWriter.text(read(name));
  }

  /** The schema of a file, as maps, lists and values. */
  public Object read(String name) {
    String text = Resource.text(SchemaTemplate.class, "schema/" + name + ".json");
    try {
      return filled(MAPPER.readValue(text, Map.class));
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
