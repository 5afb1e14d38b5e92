package org.waymark.web.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.LiftedBarrier;
import org.waymark.outcome.file.Json;
import org.waymark.report.calibration.Calibrated;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Change;
import org.waymark.scenario.Entry;
import org.waymark.scenario.Labels;
import org.waymark.scenario.Titles;
import org.waymark.web.run.Scenarios;
import org.waymark.words.Words;

/** What can be changed and what it rests on, what it is compared with, and where. */
public final class EvidenceJson {
  private EvidenceJson() {}

  /** Every parameter: how it is called, what is plausible, whence it comes. */
  public static ArrayNode dials(Scenarios scenarios, Words words) {
    Labels labels = Labels.of(words);
    Calibrated calibrated = new Calibrated(scenarios.posterior(), words);
    ArrayNode rows = Json.object().putArray("dials");
    for (Entry entry : Catalogue.standard().entries()) {
      ObjectNode row = rows.addObject();
      row.put("path", entry.path());
      row.put("label", labels.heading(entry.path()));
      row.put("meaning", labels.meaning(entry));
      row.put("unit", labels.unit(entry));
      row.put("kind", entry.kind().name().toLowerCase(Locale.ROOT));
      row.put("group", labels.group(entry.path().substring(0, entry.path().indexOf('.'))));
      row.put("barrier", entry.barrier().name().toLowerCase(Locale.ROOT));
      row.put("barrierLabel", labels.barrier(entry.barrier()));
      row.put("main", entry.dial());
      row.put("local", entry.local());
      row.put("startOnly", entry.startOnly());
      row.put("source", entry.source());
      calibrated.of(entry.path()).ifPresent(text -> row.put("calibrated", text));
      if (entry.kind() == Entry.Kind.WORD) {
        row.put("standard", entry.standardWord());
        entry.words().forEach(row.putArray("words")::add);
      } else {
        row.set("standard", Json.number(entry.standard()));
        row.set("low", Json.number(entry.low()));
        row.set("high", Json.number(entry.high()));
        row.set("plausibleLow", Json.number(entry.plausibleLow()));
        row.set("plausibleHigh", Json.number(entry.plausibleHigh()));
      }
    }
    return rows;
  }

  /** With what scenarios can be compared: its months, values, and dated changes. */
  public static ArrayNode references(Scenarios scenarios, Words words) {
    Titles titles = Titles.in(words);
    ArrayNode rows = Json.object().putArray("references");
    scenarios
        .references()
        .forEach(
            (name, scenario) -> {
              ObjectNode row = rows.addObject();
              row.put("id", name);
              row.put(
                  "name",
                  scenarios.lessons().title(name, words).orElseGet(() -> titles.name(scenario)));
              row.put("file", scenarios.file(name));
              values(
                  row.putObject("world"),
                  scenarios.lessons().worlds().getOrDefault(name, Map.of()));
              row.put("description", titles.description(scenario));
              row.put("from", scenario.start().toString());
              row.put("until", scenario.end().toString());
              values(row.putObject("values"), Catalogue.standard().values(scenario.parameters()));
              ArrayNode drivers = row.putArray("drivers");
              scenario.drivers().forEach(each -> driver(drivers.addObject(), each, titles));
            });
    return rows;
  }

  static void values(ObjectNode node, Map<String, Object> values) {
    values.forEach((path, value) -> put(node, path, value));
  }

  /** A dated change of the world, in the reader's language. */
  static void driver(ObjectNode row, Change change, Titles titles) {
    row.put("name", titles.event(change));
    row.put("source", change.source());
    change(row, change);
  }

  /** A dated change: its months, provinces and values. */
  static void change(ObjectNode row, Change change) {
    row.put("from", change.from().toString());
    row.put("until", Objects.toString(change.until(), null));
    change.provinces().forEach(row.putArray("provinces")::add);
    values(row.putObject("set"), change.set());
  }

  /** Prepared scenarios that dials can show, each with its reference and its dated changes. */
  public static ArrayNode presets(Scenarios scenarios, Words words) {
    Titles titles = Titles.in(words);
    ArrayNode rows = Json.object().putArray("presets");
    scenarios
        .presets()
        .forEach(
            (id, preset) -> {
              ObjectNode row = rows.addObject().put("id", id);
              String name = titles.name(preset.scenario());
              boolean isDated = preset.wholeRun().isEmpty();
              row.put("name", isDated ? name : words.text("web.preset.whole", name));
              row.put("description", titles.description(preset.scenario()));
              row.put("reference", preset.reference());
              ArrayNode changes = row.putArray("changes");
              preset.scenario().interventions().forEach(each -> change(changes.addObject(), each));
              if (!isDated) {
                ObjectNode whole = changes.addObject();
                whole.putNull("from").putNull("until").putArray("provinces");
                values(whole.putObject("set"), preset.wholeRun());
              }
            });
    return rows;
  }

  private static void put(ObjectNode node, String path, Object value) {
    if (value instanceof Double number) {
      node.set(path, Json.number(number));
    } else {
      node.put(path, String.valueOf(value));
    }
  }

  /** Barriers, each with what moves it half of the way to what is plausible at best. */
  public static ArrayNode barriers(List<LiftedBarrier> barriers, Words words) {
    ArrayNode rows = Json.object().putArray("barriers");
    for (LiftedBarrier each : barriers) {
      ObjectNode row = rows.addObject();
      row.put("id", each.barrier().name().toLowerCase(Locale.ROOT));
      row.put("label", Labels.of(words).barrier(each.barrier()));
      values(row.putObject("set"), each.lifted());
    }
    return rows;
  }

  /** Provinces with their regions; outlines are a document of their own. */
  public static ArrayNode provinces(Evidence evidence, Words words) {
    ArrayNode rows = Json.object().putArray("provinces");
    evidence
        .provinces()
        .forEach(
            province ->
                rows.addObject()
                    .put("iso", province.iso())
                    .put("name", province.name())
                    .put("nameVi", province.nameVi())
                    .put("region", words.text("report.region." + province.region()))
                    .put("population", province.population()));
    return rows;
  }

  /** Every source that evidence cites. */
  public static ArrayNode sources(Evidence evidence) {
    ArrayNode rows = Json.object().putArray("sources");
    evidence
        .sources()
        .values()
        .forEach(
            source ->
                rows.addObject()
                    .put("id", source.id())
                    .put("citation", source.citation())
                    .put("url", source.url())
                    .put("licence", source.licence())
                    .put("confidence", source.confidence()));
    return rows;
  }

  /** Every word of the page. */
  public static ObjectNode words(Words words) {
    ObjectNode node = Json.object();
    for (String prefix : List.of("web.", "word.")) {
      words.keys(prefix).stream().sorted().forEach(key -> node.put(key, words.text(key)));
    }
    return node;
  }
}
