package org.waymark.scenario;

import java.util.List;

/**
 * Text of {@code scenarios/baseline.json}: values from the catalogue, what follows them (drivers,
 * interventions, report) from the file as it stands.
 */
final class BaselineFile {
  private static final String DRIVERS = "  \"drivers\": [";
  private static final String HEAD =
      """
      // The hindcast: Viet Nam from 2012 to 2023, as the evidence has it. Every other scenario extends this file.
      // Behind each value: unit; source (an evidence id, "tuned by hand", or "assumption").
      // The values are those of the catalogue; after a change there, run the tests once with -Dwaymark.regenerate=true.
      {
        "name": "Baseline 2012-2023",
        "description": "The hindcast: poverty, borders, laws, finding and counting of victims, pressure on the state and scam compounds change on their own dates; no intervention is added.",
        "start": "2012-01",
        "months": 144,
        "burnInMonths": 60,

      """;

  private BaselineFile() {}

  static String text(String before) {
    int tail = before.indexOf(DRIVERS);
    if (tail < 0) {
      throw new IllegalStateException("baseline.json has no line " + DRIVERS);
    }
    StringBuilder text = new StringBuilder(HEAD);
    for (String group : Catalogue.standard().children("")) {
      group(text, group, "  ");
      text.append('\n');
    }
    return text.append(before.substring(tail)).toString();
  }

  private static void group(StringBuilder text, String path, String indent) {
    Catalogue catalogue = Catalogue.standard();
    String name = path.substring(path.lastIndexOf('.') + 1);
    text.append(indent).append(JsonWriter.quoted(name)).append(": {\n");
    List<String> children = catalogue.children(path);
    for (String child : children) {
      String inner = path + "." + child;
      if (catalogue.isGroup(inner)) {
        group(text, inner, indent + "  ");
      } else {
        parameter(text, catalogue.entry(inner), indent + "  ");
      }
    }
    text.append(indent).append("},\n");
  }

  private static void parameter(StringBuilder text, Entry entry, String indent) {
    Object value = entry.standardValue();
    String written = value instanceof String word ? JsonWriter.quoted(word) : Numbers.text(value);
    text.append(indent).append(JsonWriter.quoted(entry.name())).append(": ").append(written);
    text.append(", // ").append(entry.unit()).append("; ").append(entry.source()).append('\n');
  }
}
