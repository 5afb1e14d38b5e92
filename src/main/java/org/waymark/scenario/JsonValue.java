package org.waymark.scenario;

import java.util.List;
import java.util.Map;

/**
 * A value of a JSON file that knows where it stands: for a member of an object, the line of its
 * name.
 *
 * @param content a {@code Map<String, JsonValue>}, a {@code List<JsonValue>}, a {@link String}, a
 *     {@link Double}, a {@link Boolean}, or null
 * @param line line, from 1
 */
public record JsonValue(Object content, int line) {
  /** Whether it is an object. */
  public boolean isObject() {
    return content instanceof Map;
  }

  /** Members of an object, in order. */
  @SuppressWarnings("unchecked")
  public Map<String, JsonValue> members() {
    return (Map<String, JsonValue>) content;
  }

  /** Whether it is a list. */
  public boolean isList() {
    return content instanceof List;
  }

  /** Elements of a list. */
  @SuppressWarnings("unchecked")
  public List<JsonValue> elements() {
    return (List<JsonValue>) content;
  }

  /** What was found, for a sentence: short, quoted as in the file. */
  public String found() {
    if (isObject()) {
      return "{...}";
    }
    if (isList()) {
      return "[...]";
    }
    return content instanceof String text ? "\"" + text + "\"" : Numbers.text(content);
  }
}
