package org.waymark.report.comparison;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.waymark.evidence.Resource;

/** A piece of an Office document that lies ready beside the program, with gaps to be filled. */
final class XmlPart {
  private XmlPart() {}

  /**
   * The piece.
   *
   * @param name of the resource, without ending
   * @param values texts for its gaps, by name: written as they are
   */
  static String of(String name, Map<String, String> values) {
    String text = Resource.text(XmlPart.class, name + ".xml").stripTrailing();
    for (Map.Entry<String, String> each : values.entrySet()) {
      text = text.replace("${" + each.getKey() + "}", each.getValue());
    }
    return text;
  }

  /** The same as bytes of a file. */
  static byte[] bytes(String name, Map<String, String> values) {
    return of(name, values).getBytes(StandardCharsets.UTF_8);
  }

  /** A text as it stands in XML, be it in an attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replaceAll("\\p{Cntrl}", " ");
  }
}
