package org.waymark.experiment.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Target;
import org.waymark.experiment.calibration.CalibrationStudy;
import org.waymark.experiment.calibration.CalibrationStudy.Effects;
import org.waymark.experiment.calibration.CalibrationStudy.Repeats;
import org.waymark.experiment.calibration.CalibrationStudy.Sampling;
import org.waymark.experiment.calibration.CalibrationStudy.Second;
import org.waymark.experiment.calibration.Family;
import org.waymark.experiment.calibration.LeftOut;
import org.waymark.experiment.calibration.Series;
import org.waymark.experiment.calibration.Targets;
import org.waymark.experiment.calibration.Variant;
import org.waymark.experiment.calibration.Wave;
import org.waymark.experiment.design.Lifting;
import org.waymark.scenario.Faults;
import org.waymark.scenario.JsonValue;
import org.waymark.scenario.Nearest;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.SchemaTemplate;
import org.waymark.scenario.TextFile;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
import org.waymark.words.Language;
import org.waymark.words.Problem;

/**
 * Reads studies that fit the model to what is on record. Every indicator of the record must be in a
 * series or be left out, with the reason: nothing is dropped in silence.
 *
 * @param evidence whose record is used where a study or a user names no other
 */
public record CalibrationReader(Evidence evidence) {
  static final String SERIES = "series";
  static final List<String> KEYS = SchemaTemplate.members("calibration");
  static final List<String> OF_SERIES =
      SchemaTemplate.members("calibration", "properties", "series", "items");
  static final List<String> OF_VARIANT =
      SchemaTemplate.members("calibration", "properties", "variants", "items");
  static final List<String> OF_REPEATS = List.of("draws", "seeds");
  static final List<String> OF_EFFECTS = List.of("barriers", "basis", "draws");
  static final List<String> OF_TWIN = List.of("series", "correlation");
  private static final Sampling USUAL = new Sampling(4, 1000, 500, 4);
  private static final int LAST_YEAR = 9999;
  private static final double LEAST = 0.01; // a discrepancy of nothing is never true
  private static final double MOST_SIZE = 1e9;
  static final int MOST_POINTS = 4000;
  static final double LEAST_FACTOR = 0.0005;
  private static final int DRAWS = 200;
  private static final int LEAST_TRIALS = 20; // fewer ranks cannot be called even or not
  static final int MOST_TRIALS = 100; // as many points as the last region has
  private static final int REPEATED = 40;
  private static final int SEEDS = 4;
  private static final int LIFTED = 12;
  private static final double CUTOFF = 3; // Pukelsheim's rule (Vernon, Goldstein and Bower 2010)
  private static final double CORRELATION = 0.5; // of discrepancies a year apart: assumption

  /** Whether a file fits to a record; false also where it cannot be read. */
  public static boolean isCalibration(Path file) {
    return Members.anyIn(file, Set.of(SERIES));
  }

  /**
   * Reads a study.
   *
   * @param record a table of observed rows instead of the study's; null for that
   * @param elicited a table of what experts said; null for none
   * @throws InvalidInput with everything that is wrong
   */
  public CalibrationStudy read(Path file, Path record, Path elicited) {
    String name = file.toString();
    JsonValue root = Members.read(file);
    if (!root.members().containsKey(SERIES)) {
      throw new InvalidInput(
          Problem.of("calibration.none", name)
              .maybe(Nearest.to(SERIES, root.members().keySet()).map(key -> SERIES)));
    }
    Faults faults = new Faults();
    Members top = Members.of(name, "", root, KEYS, faults).orElseThrow();
    CalibrationStudy study = study(file, top, record, elicited);
    faults.throwIfAny();
    return study;
  }

  private CalibrationStudy study(Path file, Members top, Path record, Path elicited) {
    Faults faults = top.faults();
    String stem = TextFile.stem(file.toString());
    Optional<Scenario> base = base(file, top);
    Path table = record != null ? record : recordOf(file, top);
    List<Target> rows =
        table == null ? evidence.targets() : new RecordTable(table.toString(), faults).read(table);
    List<Series> series = series(top);
    List<LeftOut> leftOut = leftOut(top);
    indicators(top, rows, series, leftOut, table);
    List<Wave> waves = waves(top);
    if (table == null && !waves.isEmpty() && waves.get(waves.size() - 1).factor() < 1) {
      top.fault(top.get("waves").orElseThrow(), "calibration.notNeutral");
    }
    // What follows rests on what was read so far.
    faults.throwIfAny();
    Scenario scenario = base.orElseThrow();
    Targets targets = Targets.of(rows, series, leftOut, scenario);
    if (targets.targets().isEmpty()) {
      top.fault(top.get(SERIES).orElseThrow(), "calibration.noTargets");
    }
    return new CalibrationStudy(
        stem,
        top.textIfAny("name", false).orElse(stem),
        top.textIfAny("description", true).orElse(""),
        scenario,
        record != null
            ? String.valueOf(record.getFileName())
            : top.textIfAny("record", false).orElse(""),
        series,
        targets,
        new PriorReader(top, scenario).read(elicited),
        waves,
        (int) top.whole("draws", 10, MOST_POINTS, DRAWS),
        repeats(top),
        (int) top.whole("trials", LEAST_TRIALS, MOST_TRIALS, 0),
        effects(file, top),
        sampling(top),
        second(top),
        variants(top, series),
        top.whole("seed", 0, StudyReader.LARGEST_SEED, 1));
  }

  private Optional<Scenario> base(Path file, Members top) {
    List<String> options = new ArrayList<>();
    top.object("set")
        .forEach((path, value) -> options.add(path + "=" + String.valueOf(value.content())));
    return top.text("scenario")
        .flatMap(
            stated -> {
              FilePosition place = top.at(top.get("scenario").orElseThrow());
              Path scenario = StudyReader.beside(file, stated, place, top.faults());
              try {
                TextFile.read(scenario, "study.scenario.missing", place);
                return Optional.of(ScenarioReader.of(evidence).read(scenario, options));
              } catch (InvalidInput invalid) {
                invalid.problems().forEach(top.faults()::add);
                return Optional.empty();
              }
            });
  }

  private static Path recordOf(Path file, Members top) {
    return top.textIfAny("record", false)
        .map(
            stated ->
                StudyReader.beside(
                    file, stated, top.at(top.get("record").orElseThrow()), top.faults()))
        .orElse(null);
  }

  private List<Series> series(Members top) {
    Map<String, Series> series = new LinkedHashMap<>();
    List<Members> stated = top.objects(SERIES, OF_SERIES);
    for (Members each : stated) {
      String name = each.text("name").orElse(each.path());
      if (series.putIfAbsent(name, series(name, each)) != null) {
        each.fault("study.part.twice", SERIES, name);
      }
    }
    for (Members each : stated) {
      each.part("twin", OF_TWIN)
          .flatMap(twin -> twin.word("series", List.copyOf(series.keySet())))
          .filter(other -> series.get(other).twin().isPresent())
          .ifPresent(other -> each.fault("calibration.twin", each.pathOf("twin"), other));
    }
    return List.copyOf(series.values());
  }

  private Series series(String name, Members each) {
    each.must("indicators");
    each.must("counts");
    Family family = each.word("error", Family.ids()).flatMap(Family::find).orElse(Family.COUNTS);
    Optional<Members> years = each.part("years", List.of("from", "until"));
    return new Series(
        name,
        each.texts("indicators"),
        years.map(of -> (int) of.whole("from", 0, LAST_YEAR, 0)).orElse(0),
        years.map(of -> (int) of.whole("until", 0, LAST_YEAR, LAST_YEAR)).orElse(LAST_YEAR),
        figure(each, "counts"),
        figure(each, "of"),
        family,
        each.number("discrepancy", LEAST, 3, family.discrepancy()),
        each.number("correlation", 0, 0.99, CORRELATION),
        each.number("offset", 0, 3, 0),
        each.number("lag", 0, 1, 0),
        sizes(each),
        each.part("twin", OF_TWIN)
            .flatMap(
                twin ->
                    twin.text("series")
                        .map(of -> new Series.Twin(of, twin.number("correlation", 0, 0.99, 0.9)))),
        each.text("because").orElse(""));
  }

  /** A figure of the model, which has it by calendar year; empty if it is left out or wrong. */
  private String figure(Members each, String key) {
    Optional<String> figure = each.textIfAny(key, false);
    if (figure.isPresent()) {
      String name = figure.get();
      FigureReader figures = new FigureReader(evidence.regions());
      if (name.contains("@") || figures.read(name).isEmpty()) {
        Problem problem =
            Problem.of("calibration.figure", each.pathOf(key), "\"" + name + "\"")
                .maybe(figures.nearest(name.replaceFirst("@.*", "")));
        each.faults().add(problem.at(each.at(each.get(key).orElseThrow())));
      }
    }
    return figure.orElse("");
  }

  private static Map<String, Double> sizes(Members each) {
    Map<String, Double> sizes = new TreeMap<>();
    Optional<JsonValue> stated = each.get("size");
    if (stated.isPresent() && stated.get().isObject()) {
      List<String> years = List.copyOf(stated.get().members().keySet());
      each.part("size", years)
          .ifPresent(of -> years.forEach(y -> sizes.put(y, of.number(y, 1, MOST_SIZE, 1))));
    } else if (stated.isPresent()) {
      sizes.put("", each.number("size", 1, MOST_SIZE, 1));
    }
    return sizes;
  }

  private static List<LeftOut> leftOut(Members top) {
    return top.objects("leftOut", List.of("indicators", "because")).stream()
        .map(each -> new LeftOut(each.texts("indicators"), each.text("because").orElse("")))
        .toList();
  }

  /** Every indicator of the record has its place, and every one that has a place is there. */
  private static void indicators(
      Members top, List<Target> rows, List<Series> series, List<LeftOut> leftOut, Path table) {
    Set<String> there = new HashSet<>();
    rows.forEach(row -> there.add(row.indicator()));
    Set<String> stated = new HashSet<>();
    series.forEach(each -> stated.addAll(each.indicators()));
    for (LeftOut out : leftOut) {
      for (String indicator : out.indicators()) {
        if (!stated.add(indicator)) {
          top.fault(top.get("leftOut").orElseThrow(), "calibration.both", indicator);
        }
      }
    }
    String record = table == null ? "targets.csv" : table.toString();
    for (String indicator : new TreeSet<>(there)) {
      if (!stated.contains(indicator)) {
        top.fault(top.get(SERIES).orElseThrow(), "calibration.unplaced", indicator, record);
      }
    }
    for (Series each : series) {
      for (String indicator : each.indicators()) {
        if (!there.isEmpty() && !there.contains(indicator)) {
          top.unknown(top.get(SERIES).orElseThrow(), indicator, there);
        }
      }
    }
  }

  private static List<Wave> waves(Members top) {
    top.must("waves");
    List<Wave> waves =
        top.objects("waves", List.of("points", "factor", "cutoff")).stream()
            .map(
                each ->
                    new Wave(
                        (int) each.whole("points", 20, MOST_POINTS, 20),
                        each.number("factor", LEAST_FACTOR, 1, 1),
                        each.number("cutoff", 1, 10, CUTOFF)))
            .toList();
    if (waves.stream().mapToInt(Wave::points).sum() > MOST_POINTS) {
      top.fault(top.get("waves").orElseThrow(), "calibration.most", Integer.toString(MOST_POINTS));
    }
    return waves;
  }

  private static Optional<Repeats> repeats(Members top) {
    return top.part("repeats", OF_REPEATS)
        .map(
            stated ->
                new Repeats(
                    (int) stated.whole("draws", 10, MOST_POINTS, REPEATED),
                    (int) stated.whole("seeds", 2, 100, SEEDS)));
  }

  /** The barriers are those of a study of them, which says how far each is lifted and why. */
  private Optional<Effects> effects(Path file, Members top) {
    Optional<Members> stated = top.part("effects", OF_EFFECTS);
    Optional<String> barriers = stated.flatMap(each -> each.text("barriers"));
    if (barriers.isEmpty()) {
      return Optional.empty();
    }
    Members effects = stated.get();
    FilePosition place = effects.at(effects.get("barriers").orElseThrow());
    Path study = StudyReader.beside(file, barriers.get(), place, top.faults());
    List<Lifting> liftings;
    try {
      TextFile.read(study, "file.missing", place);
      liftings = StudyReader.of(evidence).read(study).liftings();
    } catch (InvalidInput invalid) {
      invalid.problems().forEach(top.faults()::add);
      return Optional.empty();
    }
    if (liftings.isEmpty()) {
      effects.fault(
          effects.get("barriers").orElseThrow(), "calibration.noBarriers", barriers.get());
      return Optional.empty();
    }
    List<String> bases = liftings.stream().map(each -> each.basis().id()).toList();
    String basis = effects.has("basis") ? effects.word("basis", bases).orElse("") : bases.get(0);
    return liftings.stream()
        .filter(each -> each.basis().id().equals(basis))
        .findFirst()
        .map(each -> new Effects(each, (int) effects.whole("draws", 2, MOST_POINTS, LIFTED)));
  }

  private static Sampling sampling(Members top) {
    return top.part("sampling", List.of("chains", "warmup", "samples", "thin"))
        .map(
            stated ->
                new Sampling(
                    (int) stated.whole("chains", 2, 64, USUAL.chains()),
                    (int) stated.whole("warmup", 0, 1_000_000, USUAL.warmup()),
                    (int) stated.whole("samples", 10, 1_000_000, USUAL.samples()),
                    (int) stated.whole("thin", 1, 1000, USUAL.thin())))
        .orElse(USUAL);
  }

  private static Optional<Second> second(Members top) {
    return top.part("second", List.of("members", "steps"))
        .map(
            stated ->
                new Second(
                    (int) stated.whole("members", 10, MOST_POINTS, 100),
                    (int) stated.whole("steps", 1, 20, 4)));
  }

  private static List<Variant> variants(Members top, List<Series> series) {
    Map<String, Variant> variants = new LinkedHashMap<>();
    for (Members each : top.objects("variants", OF_VARIANT)) {
      Variant variant = variant(each, series);
      if (variants.putIfAbsent(variant.name(), variant) != null
          || variant.name().equals(Variant.MAIN)) {
        each.fault("study.part.twice", "variants", variant.name());
      }
    }
    return List.copyOf(variants.values());
  }

  private static Variant variant(Members each, List<Series> series) {
    List<String> names = series.stream().map(Series::name).toList();
    Set<String> without = new HashSet<>();
    for (JsonValue element : each.list("without")) {
      String name = String.valueOf(element.content());
      if (names.contains(name)) {
        without.add(name);
      } else {
        each.unknown(element, name, names);
      }
    }
    Map<Family, Double> discrepancy = new EnumMap<>(Family.class);
    each.part("discrepancy", Family.ids())
        .ifPresent(
            kinds ->
                Family.ids().stream()
                    .filter(kinds::has)
                    .forEach(
                        id ->
                            discrepancy.put(
                                Family.find(id).orElseThrow(), kinds.number(id, LEAST, 3, 1))));
    Map<Language, String> label = each.labels("label");
    return new Variant(
        each.text("name").orElse(each.path()),
        label,
        without,
        (int) each.whole("until", 1900, 9999, Integer.MAX_VALUE),
        discrepancy,
        each.number("offset", 0, 10, 1));
  }
}
