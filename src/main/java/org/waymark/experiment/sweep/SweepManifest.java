package org.waymark.experiment.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.evidence.Sha256;
import org.waymark.experiment.design.Design;
import org.waymark.experiment.design.Lifting;
import org.waymark.experiment.design.LiftingBasis;
import org.waymark.experiment.design.Luck;
import org.waymark.experiment.design.Points;
import org.waymark.experiment.design.Study;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.experiment.point.DatedPath;
import org.waymark.experiment.store.Manifest;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.variable.Figure;

/**
 * {@code manifest.json} of a sweep: everything that decides its bytes, and how far it came. No
 * times, threads or machines.
 */
public final class SweepManifest {
  private static final String KIND = "sweep";
  private static final String LUCK = "luck";

  /** Of more points the hash of each scenario stands only beside its runs: it takes long. */
  private static final int MOST_HASHED = 2_000;

  private final ObjectNode document;
  private final StudyPoints points;

  private SweepManifest(ObjectNode document, StudyPoints points) {
    this.document = document;
    this.points = points;
  }

  /** Whether a folder holds the sweep of another plan than the one that is asked for. */
  public static boolean isOther(Path folder, SweepPlan plan) throws IOException {
    SweepManifest there = read(folder);
    SweepManifest wanted = of(plan);
    return there != null
        && !(there.hasSameRunsAs(wanted) && there.program().equals(wanted.program()));
  }

  /** The manifest of a plan of which nothing has run yet. */
  public static SweepManifest of(SweepPlan plan) {
    ObjectNode study = Json.object();
    Study stated = plan.study();
    study.put("name", stated.name());
    study.put("description", stated.description());
    study.put("design", stated.design().type().id());
    study.put("replications", stated.replications());
    ArrayNode seeds = study.putArray("seeds");
    for (int k = 0; k < stated.replications(); k++) {
      seeds.add(stated.luck().seed(stated.seed(), k, 0, plan.points().count()));
    }
    if (stated.luck() != Luck.COMMON) {
      study.put(LUCK, stated.luck().id());
    }
    ArrayNode outputs = study.putArray("outputs");
    stated.outputs().stream().map(Figure::id).forEach(outputs::add);
    ArrayNode barriers = study.putArray("barriers");
    for (Lifting lifting : stated.liftings()) {
      String basis = lifting.basis() == LiftingBasis.STATED ? "" : lifting.basis().id() + " ";
      lifting
          .barriers()
          .forEach(each -> barriers.add(basis + each.barrier().name() + ": " + each.source()));
    }
    ArrayNode factors = study.putArray("factors");
    plan.points().paths().forEach(factors::add);
    int count = plan.points().count();
    IntStream hashed = IntStream.range(0, count <= MOST_HASHED ? count : 0);
    StudyPoints points =
        new StudyPoints(plan.points().rows(), hashed.mapToObj(plan::scenarioHash).toList());
    study.set("points", points.node());
    study.set("scenario", Manifest.scenario(plan.base()));

    ObjectNode root = Manifest.begin(Optional.of(KIND), plan.program(), plan.evidenceVersion());
    root.put("studyFile", stated.stem());
    if (!stated.asked().equals(stated.stem() + ".json")) {
      root.put("asked", stated.asked());
    }
    root.put("studyHash", Sha256.of(Json.text(study)));
    if (!plan.sets().isEmpty()) {
      plan.sets().forEach(root.putArray("options")::add);
    }
    if (!plan.shard().isWhole()) {
      root.put("shard", plan.shard().toString());
    }
    root.put("runsAsked", plan.runs().size());
    root.put("runsFinished", 0);
    root.put("runsFailed", 0);
    root.put("complete", false);
    root.set("study", study);
    return new SweepManifest(root, points);
  }

  /**
   * Reads the manifest of a folder; null if it holds none of a sweep.
   *
   * @throws IOException if it cannot be read
   */
  public static SweepManifest read(Path folder) throws IOException {
    return Manifest.read(folder)
        .filter(root -> root.path("kind").asText().equals(KIND) && root.path("study").isObject())
        .map(root -> new SweepManifest(root, StudyPoints.takenFrom(root.withObject("/study"))))
        .orElse(null);
  }

  /** How far it got. */
  SweepManifest with(int asked, int finished, int failed) {
    ObjectNode copy = Json.object().setAll(document);
    copy.put("runsAsked", asked);
    copy.put("runsFinished", finished);
    copy.put("runsFailed", failed);
    copy.put("complete", finished + failed == asked);
    return new SweepManifest(copy, points);
  }

  /** The same of the whole study. */
  SweepManifest withoutShard() {
    ObjectNode copy = Json.object().setAll(document);
    copy.remove("shard");
    return new SweepManifest(copy, points);
  }

  /** The same without its points: enough to know which part it is. */
  SweepManifest withoutPoints() {
    return new SweepManifest(Json.object().setAll(document), null);
  }

  /** Name of the study's file, without ending. */
  public String studyFile() {
    return document.path("studyFile").asText();
  }

  /** Hash of everything that decides the results, the program aside. */
  public String studyHash() {
    return document.path("studyHash").asText();
  }

  /** Replications at each point. */
  public int replications() {
    return document.path("study").path("replications").asInt();
  }

  /**
   * Whether it is of the same study, options and seed as another, and only the number of
   * replications may differ.
   */
  public boolean hasSameRunsAs(SweepManifest other) {
    return points.equals(other.points) && withoutReplications().equals(other.withoutReplications());
  }

  private JsonNode withoutReplications() {
    ObjectNode study = document.path("study").deepCopy();
    study.put("firstSeed", study.path("seeds").path(0).asLong());
    study.remove(List.of("seeds", "replications", "points"));
    // As it would be read from a file: what was made here may hold numbers of other kinds.
    return Manifest.parse(Json.text(study));
  }

  /** Version, commit and evidence. */
  public String program() {
    return document.path("version").asText()
        + " "
        + document.path("commit").asText()
        + " "
        + document.path("evidenceVersion").asText();
  }

  /** Which part it is. */
  public Shard shard() {
    return Shard.parse(document.path("shard").asText(Shard.WHOLE.toString()));
  }

  /** Whether every run was tried. */
  public boolean isComplete() {
    return document.path("complete").asBoolean();
  }

  int runsAsked() {
    return document.path("runsAsked").asInt();
  }

  int runsFailed() {
    return document.path("runsFailed").asInt();
  }

  /** What was asked. */
  SweepResults.Asked asked() {
    JsonNode study = document.path("study");
    JsonNode scenario = study.path("scenario");
    List<String> factors = texts(study.path("factors"));
    String design = study.path("design").asText();
    return new SweepResults.Asked(
        document.path("asked").asText(studyFile() + ".json"),
        study.path("name").asText(),
        study.path("description").asText(),
        Arrays.stream(Design.Type.values())
            .filter(type -> type.id().equals(design))
            .findFirst()
            .orElseThrow(),
        study.path("replications").asInt(),
        study.path("seeds").path(0).asLong(),
        study.has(LUCK) ? Luck.OWN : Luck.COMMON,
        outputs(),
        points(),
        factors.stream().map(path -> value(at(scenario, path))).toList(),
        at(scenario, "population.factor").asDouble(),
        scenario.path("start").asText(),
        scenario.path("months").asInt(),
        texts(document.path("options")),
        Overridden.in(scenario, factors, scenario.path("start").asText(), end(scenario)),
        document.path("version").asText(),
        document.path("commit").asText(),
        studyHash());
  }

  private static JsonNode at(JsonNode scenario, String path) {
    return DatedPath.parse(path)
        .map(part -> dated(scenario, part))
        .orElseGet(() -> scenario.at("/" + path.replace('.', '/')));
  }

  private static JsonNode dated(JsonNode scenario, DatedPath part) {
    for (JsonNode change : scenario.path(part.list())) {
      if (change.path("name").asText().equals(part.name())) {
        JsonNode date = change.path(part.member());
        boolean open = part.isDate() && date.asText("").isEmpty();
        return !part.isDate()
            ? change.path("set").path(part.member())
            : open ? TextNode.valueOf(end(scenario)) : date;
      }
    }
    return MissingNode.getInstance();
  }

  private static String end(JsonNode scenario) {
    return YearMonth.parse(scenario.path("start").asText())
        .plusMonths(scenario.path("months").asLong() - 1)
        .toString();
  }

  static Object value(JsonNode value) {
    return value.isNumber() ? (Object) value.doubleValue() : value.asText();
  }

  Points points() {
    return new Points(texts(document.path("study").path("factors")), points.rows());
  }

  List<String> outputs() {
    return texts(document.path("study").path("outputs"));
  }

  String text() {
    return Json.text(document);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
