package org.waymark.outcome.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** JSON as Waymark writes it: indented, the same bytes on every machine, numbers as in tables. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory EXACT = JsonNodeFactory.withExactBigDecimals(true);

  private Json() {}

  /** An empty object; members keep their order. */
  public static ObjectNode object() {
    return EXACT.objectNode();
  }

  /** A number as {@link TextBuffer} writes it; {@code null} for NaN and the infinities. */
  public static JsonNode number(double value) {
    return Double.isFinite(value)
        ? DecimalNode.valueOf(new BigDecimal(TextBuffer.format(value)))
        : NullNode.getInstance();
  }

  /** The text of a document, ending in a line break. */
  public static String text(JsonNode document) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
