package org.waymark.scenario;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts and numbers as JSON, the same way on every machine. */
public final class JsonWriter {
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  /** JSON text, indented, ending in a line break. */
  public static String text(Object value) {
    JsonWriter writer = new JsonWriter();
    writer.value(value, "");
    return writer.out.append('\n').toString();
  }

  /** A text as JSON has it, with its quotation marks. */
  static String quoted(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }

  private void value(Object value, String indent) {
    if (value instanceof Map<?, ?> map) {
      object(map, indent);
    } else if (value instanceof List<?> list) {
      list(list, indent);
    } else if (value instanceof String text) {
      out.append(quoted(text));
    } else {
      out.append(Numbers.text(value));
    }
  }

  private void object(Map<?, ?> map, String indent) {
    if (map.isEmpty()) {
      out.append("{}");
      return;
    }
    String separator = "{\n";
    for (Map.Entry<?, ?> member : map.entrySet()) {
      out.append(separator).append(indent).append(INDENT);
      out.append(quoted((String) member.getKey())).append(": ");
      value(member.getValue(), indent + INDENT);
      separator = ",\n";
    }
    out.append('\n').append(indent).append('}');
  }

  private void list(List<?> list, String indent) {
    boolean flat = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
    String inner = flat ? "" : "\n" + indent + INDENT;
    out.append('[');
    for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
      out.append(inner);
      value(items.next(), indent + INDENT);
      if (items.hasNext()) {
        out.append(flat ? ", " : ",");
      }
    }
    out.append(flat || list.isEmpty() ? "" : "\n" + indent).append(']');
  }
}
