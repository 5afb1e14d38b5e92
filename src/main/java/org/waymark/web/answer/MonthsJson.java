package org.waymark.web.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.waymark.analysis.comparison.EffectWindow;
import org.waymark.evidence.Evidence;
import org.waymark.outcome.Names;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.run.Window;
import org.waymark.outcome.variable.Variable;
import org.waymark.scenario.ChangedValue;
import org.waymark.scenario.Labels;
import org.waymark.scenario.Landmark;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Titles;
import org.waymark.web.run.Months;
import org.waymark.words.Words;

/** Two scenarios month by month; by province there is nothing but people trafficked. */
public final class MonthsJson {
  private MonthsJson() {}

  /** What was simulated, in a language; months count from 0, the first that is reported. */
  public static ObjectNode of(Months months, Evidence evidence, Words words) {
    Scenario reference = months.reference();
    ObjectNode root = Json.object();
    root.put("name", months.scenario().name()).put("seed", months.seed());
    root.set("populationFactor", Json.number(reference.parameters().population().factor()));
    root.put("start", reference.start().toString()).put("months", reference.months());
    nation(root.putArray("nation"), months, Names.of(words));
    ArrayNode provinces = root.putArray("provinces");
    for (int place = 0; place < evidence.provinces().size(); place++) {
      ObjectNode row = provinces.addObject().put("iso", evidence.provinces().get(place).iso());
      numbers(row.putArray("reference"), months.referenceRun().trafficked(place));
      numbers(row.putArray("other"), months.run().trafficked(place));
    }
    ArrayNode drivers = root.putArray("drivers");
    Titles titles = Titles.in(words);
    reference.drivers().forEach(each -> EvidenceJson.driver(drivers.addObject(), each, titles));
    List<ChangedValue> changed =
        ChangedValue.between(reference, months.scenario(), evidence.isoCodes());
    AnswerJson.changed(root.putArray("changed"), changed, Labels.of(words));
    landmarks(root.putArray("landmarks"), months, evidence, words);
    return root;
  }

  private static void nation(ArrayNode rows, Months months, Names names) {
    for (Variable variable : AnswerJson.COURSES) {
      ObjectNode row = rows.addObject().put("id", variable.id());
      row.put("label", names.heading(variable)).put("unit", names.unit(variable));
      row.put("adds", variable.kind() == Variable.Kind.FLOW);
      numbers(row.putArray("reference"), months.referenceRun().nation(variable));
      numbers(row.putArray("other"), months.run().nation(variable));
    }
  }

  private static void numbers(ArrayNode array, double[] values) {
    Arrays.stream(values).forEach(value -> array.add(Json.number(value)));
  }

  /** What stands by name on the axis: of the world, and the first month that was changed. */
  private static void landmarks(ArrayNode rows, Months months, Evidence evidence, Words words) {
    Scenario reference = months.reference();
    for (Landmark each : Landmark.of(reference)) {
      int from = Window.month(reference.start(), each.from());
      ObjectNode row = landmark(rows, each.kind(), from, words);
      if (each.until() != null) {
        row.put("until", Window.month(reference.start(), each.until()));
      }
    }
    EffectWindow effect = EffectWindow.between(reference, months.scenario(), evidence);
    if (effect.by() != EffectWindow.By.NO_DIFFERENCE) {
      landmark(rows, "change", effect.months().from(), words);
    }
  }

  private static ObjectNode landmark(ArrayNode rows, String kind, int month, Words words) {
    String label = words.text("landmark." + kind);
    return rows.addObject().put("id", kind).put("label", label).put("month", month);
  }
}
