package org.waymark.experiment.study;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.waymark.evidence.Evidence;
import org.waymark.experiment.design.Design;
import org.waymark.experiment.design.Factor;
import org.waymark.experiment.design.Feedback;
import org.waymark.experiment.design.Lifting;
import org.waymark.experiment.design.Luck;
import org.waymark.experiment.design.Points;
import org.waymark.experiment.design.Study;
import org.waymark.outcome.variable.Figure;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Faults;
import org.waymark.scenario.JsonValue;
import org.waymark.scenario.Numbers;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioReader;
import org.waymark.scenario.SchemaTemplate;
import org.waymark.scenario.TextFile;
import org.waymark.words.FilePosition;
import org.waymark.words.InvalidInput;
import org.waymark.words.Problem;

/** Reads study files: JSON with comments and trailing commas, as scenario files. */
public record StudyReader(ScenarioReader scenarios, List<String> regions) {
  static final String LUCK = "luck";
  static final List<String> LUCKS = Arrays.stream(Luck.values()).map(Luck::id).toList();
  static final List<String> KEYS = SchemaTemplate.members("study");
  static final int MOST_REPLICATIONS = 1_000_000;
  static final long LARGEST_SEED = 1L << 52;
  static final int REPLICATIONS = 4;

  /** Most plausible worlds of a study. */
  public static final int MOST_WORLDS = 10_000;

  private static final String WORLDS = "worlds";

  /** Members that tell a study from a scenario. */
  private static final Set<String> OF_STUDIES =
      Set.of(
          "scenario",
          "factors",
          "design",
          "barriers",
          "limits",
          "outputs",
          CalibrationReader.SERIES);

  /** A reader that knows the provinces of the evidence. */
  public static StudyReader of(Evidence evidence) {
    return new StudyReader(ScenarioReader.of(evidence), evidence.regions());
  }

  /** Whether a file is a study; false also where it cannot be read. */
  public static boolean isStudy(Path file) {
    return Members.anyIn(file, OF_STUDIES);
  }

  /**
   * Reads a file, and checks the scenario that it varies.
   *
   * @throws InvalidInput with everything that is wrong
   */
  public Study read(Path file) {
    String name = file.toString();
    JsonValue root = Members.read(file);
    if (root.members().containsKey(CalibrationReader.SERIES)) {
      throw new InvalidInput(Problem.of("calibration.notHere", name));
    }
    Faults faults = new Faults();
    Members top = Members.of(name, "", root, KEYS, faults).orElseThrow();
    Study study = study(file, top, faults);
    faults.throwIfAny();
    checkToday(study, top, faults);
    faults.throwIfAny();
    return study;
  }

  /**
   * A grid over a scenario, without a study file.
   *
   * @param options one or two factors, each as {@code path=a,b,c} or {@code path=low..high}
   * @throws InvalidInput with everything that is wrong
   */
  public Study vary(Path scenario, List<String> options) {
    Faults faults = new Faults();
    Study study =
        new VaryOptions(faults, base(scenario, Map.of(), faults)).study(scenario, options);
    faults.throwIfAny();
    return study;
  }

  /** Everything that is wrong with a file; empty where it can be used. */
  public List<Problem> check(Path file) {
    try {
      if (CalibrationReader.isCalibration(file)) {
        new CalibrationReader(Evidence.load()).read(file, null, null);
        return List.of();
      }
      Study study = read(file);
      Points.of(study, scenarios.read(study.scenario(), study.options()));
      return List.of();
    } catch (InvalidInput invalid) {
      return invalid.problems();
    }
  }

  private Study study(Path file, Members top, Faults faults) {
    String stem = TextFile.stem(file.toString());
    String title = top.textIfAny("name", false).orElse(stem);
    String description = top.textIfAny("description", true).orElse("");
    Path scenario = scenario(file, top);
    Map<String, String> set = set(top);
    List<Lifting> liftings = new BarrierReader(top).read();
    Supplier<Optional<Scenario>> base = base(scenario, set, faults);
    List<Factor> factors = new FactorReader(base).read(top);
    if (top.has("barriers") && top.has("factors")) {
      top.fault(top.get("factors").orElseThrow(), "study.both");
    }
    Optional<Feedback> feedback = FeedbackReader.read(top, base, set.keySet());
    DesignReader.Found found =
        feedback.isPresent()
            ? new DesignReader.Found(List.of(), Design.of(Design.Type.LIMITS_AND_LOOPS, 0))
            : new DesignReader(file, top, base).read(factors, top.has("barriers"));
    for (Factor factor : found.factors()) {
      if (set.containsKey(factor.path())) {
        top.fault(top.object("set").get(factor.path()), "study.set.factor", factor.path());
      }
    }
    int standard = feedback.isPresent() ? FeedbackReader.REPLICATIONS : REPLICATIONS;
    int replications = (int) top.whole("replications", 1, MOST_REPLICATIONS, standard);
    long seed = top.whole("seed", 0, LARGEST_SEED, 1);
    if (top.has(LUCK) && !found.design().type().isOfFactors()) {
      top.fault(top.get(LUCK).orElseThrow(), "study.luck");
    }
    if (top.has(WORLDS) && !found.design().type().isOfFactors()) {
      top.fault(top.get(WORLDS).orElseThrow(), "study.worlds");
    }
    return new Study(
        stem,
        title,
        description,
        scenario,
        set,
        found.factors(),
        found.design(),
        replications,
        seed,
        top.word(LUCK, LUCKS).map(LUCKS::indexOf).map(at -> Luck.values()[at]).orElse(Luck.COMMON),
        outputs(top),
        liftings,
        feedback,
        RobustnessReader.read(top),
        (int) top.whole(WORLDS, 0, MOST_WORLDS, 0),
        stem + ".json");
  }

  /** The scenario that is varied, read when first asked for; empty where something is wrong. */
  private Supplier<Optional<Scenario>> base(Path file, Map<String, String> set, Faults faults) {
    List<Optional<Scenario>> read = new ArrayList<>();
    return () -> {
      if (read.isEmpty()) {
        try {
          read.add(Optional.of(scenarios.read(file, Study.options(set))));
        } catch (InvalidInput invalid) {
          invalid.problems().forEach(faults::add);
          read.add(Optional.empty());
        }
      }
      return read.get(0);
    };
  }

  private Path scenario(Path file, Members top) {
    Optional<String> stated = top.text("scenario");
    if (stated.isEmpty()) {
      return file;
    }
    FilePosition place = top.at(top.get("scenario").orElseThrow());
    Path scenario = beside(file, stated.get(), place, top.faults());
    try {
      if (scenario != file) {
        TextFile.read(scenario, "study.scenario.missing", place);
      }
    } catch (InvalidInput missing) {
      missing.problems().forEach(top.faults()::add);
    }
    return scenario;
  }

  /** A path that is stated relative to a file; the file itself if it is none. */
  static Path beside(Path file, String stated, FilePosition place, Faults faults) {
    try {
      Path shown = file.resolveSibling(stated).normalize();
      Path exact = file.toAbsolutePath().resolveSibling(stated);
      return shown.toFile().exists() || !exact.toFile().exists() ? shown : exact;
    } catch (InvalidPathException e) {
      faults.add(Problem.of("problem.path", stated).at(place));
      return file;
    }
  }

  private static Map<String, String> set(Members top) {
    Map<String, String> set = new LinkedHashMap<>();
    top.object("set")
        .forEach(
            (path, value) -> {
              if (value.content() instanceof Double || value.content() instanceof String) {
                set.put(path, Numbers.text(value.content()));
              } else {
                top.fault(value, "study.set", "set." + path, value.found());
              }
            });
    return set;
  }

  private List<Figure> outputs(Members top) {
    if (!top.has("outputs")) {
      return Figure.all();
    }
    List<Figure> outputs = new ArrayList<>();
    for (JsonValue element : top.list("outputs")) {
      Optional<Figure> figure = output(element, top);
      if (figure.isPresent() && outputs.contains(figure.get())) {
        top.fault(element, "study.output.twice", figure.get().id());
      } else {
        figure.ifPresent(outputs::add);
      }
    }
    return outputs;
  }

  private Optional<Figure> output(JsonValue element, Members top) {
    String name = element.content() instanceof String text ? text : "";
    FigureReader reader = new FigureReader(regions);
    Optional<Figure> figure = reader.read(name);
    if (figure.isEmpty()) {
      top.faults().add(reader.problem(name, element.found()).at(top.at(element)));
    }
    return figure;
  }

  /** The values with a barrier in place must be those of the scenario. */
  private void checkToday(Study study, Members top, Faults faults) {
    Scenario base = scenarios.read(study.scenario(), study.options());
    Map<String, Object> values = Catalogue.standard().values(base.parameters());
    Map<String, Object> stated = new LinkedHashMap<>();
    study
        .liftings()
        .forEach(each -> each.barriers().forEach(barrier -> stated.putAll(barrier.today())));
    stated.forEach(
        (path, today) -> {
          if (!values.get(path).equals(today)) {
            faults.add(
                Problem.of("study.today", path, Numbers.text(today), Numbers.text(values.get(path)))
                    .at(top.at(top.get("barriers").orElseThrow())));
          }
        });
  }
}
