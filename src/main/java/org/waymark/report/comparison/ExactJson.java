package org.waymark.report.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import org.waymark.scenario.Numbers;

/** Numbers of JSON with all their digits, for figures that others compute again. */
final class ExactJson {
  private ExactJson() {}

  /** A number that reads back as the same; null for NaN and the infinities. */
  static JsonNode number(double value) {
    return Double.isFinite(value)
        ? DecimalNode.valueOf(new BigDecimal(Numbers.text(value)))
        : NullNode.getInstance();
  }
}
