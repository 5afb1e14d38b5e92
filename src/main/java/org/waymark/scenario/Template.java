package org.waymark.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.words.Words;

/** Writes a commented scenario to start from. */
public final class Template {
  private static final YearMonth FROM = YearMonth.of(2027, 1);

  private Template() {}

  /**
   * Text of a scenario file that changes nothing yet: every dial is there, commented out, with its
   * unit, range and default.
   *
   * @param name title of the scenario
   * @param extended path of the file it extends, relative to where the text will be saved
   * @param parent the scenario it extends, within whose months the example lies
   * @param words language of the comments
   */
  public static String text(String name, String extended, Scenario parent, Words words) {
    Labels labels = Labels.of(words);
    StringBuilder text = new StringBuilder();
    comment(text, "", words.text("template.head"));
    text.append("{\n  \"name\": ").append(JsonWriter.quoted(name)).append(",\n");
    text.append("  \"description\": \"\",\n");
    text.append("  \"extends\": ").append(JsonWriter.quoted(extended)).append(",\n\n");
    comment(text, "  ", words.text("template.dials"));
    byGroup().forEach((group, dials) -> group(text, group, dials, labels));
    comment(text, "  ", words.text("template.interventions"));
    text.append(
        """
          "interventions": [
            // {
            //   "name": "border campaign", "from": "%s", "until": "%s",
            //   "provinces": ["VN-03", "Lao Cai"],
            //   "set": { "awareness.campaignCoverage": 0.03 }
            // },
          ],

        """
            .formatted(from(parent), until(parent)));
    comment(text, "  ", words.text("template.costs"));
    text.append(
        """
          "costs": {
            "items": [
              // {
              //   "name": "border campaign", "usdPerYear": 1500000, "payer": "state",
              //   "from": "%s", "until": "%s",
              //   "source": "assumption", "plausible": [500000, 3000000]
              // },
            ],
          },
        }
        """
            .formatted(from(parent), until(parent)));
    return text.toString();
  }

  /** When questions are asked; in a run that is over by then, a little after its middle. */
  private static YearMonth from(Scenario parent) {
    YearMonth middle = parent.start().plusMonths(parent.months() * 3L / 5);
    YearMonth january = middle.withMonth(1);
    YearMonth within = january.isBefore(parent.start()) ? middle : january;
    return FROM.isBefore(parent.start()) || FROM.isAfter(end(parent)) ? within : FROM;
  }

  private static YearMonth until(Scenario parent) {
    YearMonth threeYears = from(parent).plusMonths(35);
    return threeYears.isAfter(end(parent)) ? end(parent) : threeYears;
  }

  private static YearMonth end(Scenario scenario) {
    return scenario.start().plusMonths(scenario.months() - 1L);
  }

  private static Map<String, List<Entry>> byGroup() {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : Catalogue.standard().dials()) {
      groups.computeIfAbsent(entry.group(), group -> new ArrayList<>()).add(entry);
    }
    return groups;
  }

  private static void group(StringBuilder text, String group, List<Entry> dials, Labels labels) {
    comment(text, "  ", labels.group(group) + " - " + labels.barrier(dials.get(0).barrier()));
    text.append("  ").append(JsonWriter.quoted(group)).append(": {\n");
    for (Entry entry : dials) {
      comment(text, "    ", labels.meaning(entry));
      comment(text, "    ", labels.unit(entry) + ", " + entry.range());
      Object value = entry.standardValue();
      String written = value instanceof String word ? JsonWriter.quoted(word) : Numbers.text(value);
      comment(text, "    ", JsonWriter.quoted(entry.name()) + ": " + written + ",");
    }
    text.append("  },\n\n");
  }

  private static void comment(StringBuilder text, String indent, String comment) {
    text.append(indent).append("// ").append(comment).append('\n');
  }
}
