package org.waymark.experiment.study;

import static org.waymark.experiment.study.StudySchema.list;
import static org.waymark.experiment.study.StudySchema.notEmpty;
import static org.waymark.experiment.study.StudySchema.object;
import static org.waymark.experiment.study.StudySchema.type;
import static org.waymark.experiment.study.StudySchema.whole;
import static org.waymark.experiment.study.StudySchema.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.experiment.calibration.Family;
import org.waymark.experiment.calibration.ShapedPrior;
import org.waymark.scenario.JsonWriter;

/** Writes the JSON Schema (draft 2020-12) of calibrations, for editors. */
public final class CalibrationSchema {
  private CalibrationSchema() {}

  /** The schema, as JSON text. */
  public static String text() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("$schema", StudySchema.text("Address of this schema; ignored by the program."));
    properties.put("name", notEmpty("Title for people."));
    properties.put("description", StudySchema.text("One or two sentences."));
    properties.put("scenario", notEmpty("Scenario that is fitted; relative to this file."));
    properties.put("set", type("object", "Values that hold in every run, by path."));
    properties.put("record", notEmpty("Table of observed rows; that of the program if left out."));
    properties.put(CalibrationReader.SERIES, list("What of the record is compared.", series()));
    properties.put("leftOut", list("Indicators that are no targets.", leftOut()));
    properties.put("inputs", list("Inputs that are varied; all if left out.", notEmpty("A name.")));
    properties.put("priors", list("Priors other than the usual.", prior(PriorReader.OF_PRIOR)));
    properties.put("scales", list("What multiplies values.", prior(PriorReader.OF_SCALE)));
    properties.put("waves", list("Runs, wave by wave.", wave()));
    int most = CalibrationReader.MOST_POINTS;
    properties.put("draws", whole("Draws of the posterior that are run again.", 10, most));
    Map<String, Object> repeats = new LinkedHashMap<>();
    repeats.put("draws", whole("How many of them.", 10, most));
    repeats.put("seeds", whole("Seeds of each.", 2, 100));
    properties.put("repeats", object("Draws that are run with several seeds.", repeats));
    properties.put(
        "trials",
        whole(
            "Points of the region left whose records are drawn and read.",
            0,
            CalibrationReader.MOST_TRIALS));
    Map<String, Object> effects = new LinkedHashMap<>();
    effects.put("barriers", notEmpty("A study of barriers; relative to this file."));
    effects.put("basis", words(BarrierReader.BASES));
    effects.put(
        "draws", whole("Draws of each other reading; three times as many of this.", 2, most));
    properties.put("effects", object("Barriers lifted one by one in draws.", effects, "barriers"));
    Map<String, Object> sampling = new LinkedHashMap<>();
    sampling.put("chains", whole("Independent chains.", 2, 64));
    sampling.put("warmup", whole("Steps of each that are left out.", 0, 1_000_000));
    sampling.put("samples", whole("Kept of each.", 10, 1_000_000));
    sampling.put("thin", whole("Steps for each that is kept.", 1, 1000));
    properties.put("sampling", object("How the posterior is explored.", sampling));
    Map<String, Object> second = new LinkedHashMap<>();
    second.put("members", whole("Members of the ensemble.", 10, most));
    second.put("steps", whole("Assimilations, each a run of every member.", 1, 20));
    properties.put("second", object("An ensemble smoother as a check; none if left out.", second));
    properties.put("variants", list("Other readings of the record.", variant()));
    properties.put("seed", whole("Seed of everything.", 0, StudyReader.LARGEST_SEED));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Waymark calibration");
    schema.putAll(
        object(
            "A fit of the simulation Waymark to what is on record.",
            properties,
            "scenario",
            CalibrationReader.SERIES,
            "waves"));
    return JsonWriter.text(schema);
  }

  private static Map<String, Object> series() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", notEmpty("Name in files."));
    properties.put("indicators", list("Indicators of the record.", notEmpty("An indicator.")));
    Map<String, Object> years = new LinkedHashMap<>();
    years.put("from", whole("First year of its rows.", 0, 9999));
    years.put("until", whole("Last year of its rows.", 0, 9999));
    properties.put("years", object("Which of their rows; all if left out.", years));
    properties.put("counts", notEmpty("Figure of the model, without years."));
    properties.put("of", notEmpty("Figure of which it is a part, for shares."));
    properties.put("error", words(Family.ids()));
    properties.put("discrepancy", number("What the model leaves out: log points, share points."));
    properties.put("correlation", number("Of discrepancies a year apart."));
    properties.put("offset", number("Displacement that all its rows share."));
    properties.put("lag", number("Years by which the office is behind."));
    properties.put(
        "size",
        Map.of(
            "type", List.of("number", "object"), "description", "Size of the sample, or by year."));
    Map<String, Object> twin = new LinkedHashMap<>();
    twin.put("series", notEmpty("Name of another series."));
    twin.put("correlation", number("Of the two discrepancies of a year."));
    properties.put("twin", object("A series that all but repeats it.", twin, "series"));
    properties.put("because", notEmpty("Why its rows are targets."));
    return object("A series.", properties, "name", "indicators", "counts", "because");
  }

  private static Map<String, Object> leftOut() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("indicators", list("Which.", notEmpty("An indicator.")));
    properties.put("because", notEmpty("Definition, confidence or no counterpart."));
    return object("Some of them.", properties, "indicators", "because");
  }

  private static Map<String, Object> prior(List<String> members) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String member : members) {
      boolean isText = List.of("input", "name", "path", "because").contains(member);
      properties.put(
          member, isText ? notEmpty("Its " + member + ".") : number("Its " + member + "."));
    }
    properties.put("distribution", words(ShapedPrior.Kind.ids()));
    return object("What is known before the record.", properties, "distribution");
  }

  private static Map<String, Object> wave() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("points", whole("Points, a run each.", 20, CalibrationReader.MOST_POINTS));
    properties.put("factor", number("Size of the nation."));
    properties.put("cutoff", number("Implausibility from which a point is ruled out after it."));
    return object("A wave.", properties, "points");
  }

  private static Map<String, Object> variant() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", notEmpty("Name in files."));
    Map<String, Object> label = new LinkedHashMap<>();
    label.put("en", notEmpty("In English."));
    label.put("vi", notEmpty("In Vietnamese."));
    properties.put("label", object("Name for people.", label, "en", "vi"));
    properties.put("without", list("Series that are not used.", notEmpty("A name.")));
    properties.put("until", whole("Last year that is used.", 1900, 9999));
    Map<String, Object> discrepancy = new LinkedHashMap<>();
    Family.ids().forEach(id -> discrepancy.put(id, number("Of " + id + ".")));
    properties.put("discrepancy", object("Instead of that of each series.", discrepancy));
    properties.put("offset", number("What displacements are multiplied by."));
    return object("A reading.", properties, "name", "label");
  }

  private static Map<String, Object> number(String description) {
    return type("number", description);
  }
}
