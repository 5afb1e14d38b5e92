package org.waymark.analysis.posterior;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.waymark.analysis.calibration.Validation;
import org.waymark.experiment.calibration.Target;
import org.waymark.experiment.calibration.Targets;
import org.waymark.outcome.file.Json;

/** {@code calibration.json}: everything that a calibration came to, for programs. */
public final class CalibrationJson {
  /** Name of the file. */
  public static final String FILE = "calibration.json";

  private final CalibrationFindings findings;

  private CalibrationJson(CalibrationFindings findings) {
    this.findings = findings;
  }

  /** The text. */
  public static String of(CalibrationFindings findings) {
    return Json.text(new CalibrationJson(findings).document());
  }

  private ObjectNode document() {
    ObjectNode root = Json.object();
    root.put("study", findings.study().name());
    root.put("record", findings.study().recordFile());
    root.put("runs", findings.study().runs());
    root.put("draws", findings.draws());
    root.set("misfit", Json.number(findings.misfit()));
    ObjectNode scenario = root.putObject("scenario").put("seeds", findings.scenario().seeds());
    scenario.set("misfit", Json.number(findings.scenario().misfit()));
    ArrayNode missed = scenario.putArray("missed");
    findings.scenario().missed().forEach(each -> missed.add(each.id()));
    findings.scenario().apart().forEach(scenario.putArray("outsideThePosterior")::add);
    ObjectNode trafficked = root.putObject("peopleTrafficked");
    trafficked.set("prior", band(findings.prior()));
    trafficked.set("posterior", band(findings.trafficked()));
    root.set("identifiedPer100Trafficked", band(findings.found()));
    waves(root.putArray("waves"));
    targets(root.putArray("targets"));
    omitted(root.putArray("leftOut"));
    inputs(root.putArray("inputs"));
    ArrayNode ridges = root.putArray("ridges");
    for (Marginal.Ridge ridge : findings.ridges()) {
      ObjectNode node = ridges.addObject().put("one", ridge.one()).put("other", ridge.other());
      node.set("correlation", Json.number(ridge.correlation()));
    }
    ArrayNode variants = root.putArray("variants");
    variant(variants.addObject(), findings.main());
    findings.variants().forEach(each -> variant(variants.addObject(), each));
    hindcasts(root.putArray("hindcasts"));
    findings.emulatorError().ifPresent(each -> error(root.putObject("emulatorError"), each));
    findings.selfCheck().ifPresent(each -> check(root.putObject("selfCheck"), each));
    findings.stability().ifPresent(each -> stability(root.putObject("effectsOfBarriers"), each));
    findings.second().ifPresent(each -> second(root.putObject("second"), each));
    return root;
  }

  private static ObjectNode band(Band band) {
    ObjectNode node = Json.object();
    node.set("p5", Json.number(band.low()));
    node.set("median", Json.number(band.middle()));
    node.set("p95", Json.number(band.high()));
    return node;
  }

  private static ObjectNode validation(Validation validation) {
    ObjectNode node = Json.object().put("runs", validation.runs());
    node.set("rmse", Json.number(validation.rmse()));
    node.set("coverage90", Json.number(validation.coverage90()));
    node.set("r2", Json.number(validation.r2()));
    return node;
  }

  private void waves(ArrayNode nodes) {
    List<String> outputs = findings.study().observables().outputs();
    for (WaveFinding wave : findings.waves()) {
      ObjectNode node = nodes.addObject();
      node.put("points", wave.wave().points());
      node.set("factor", Json.number(wave.wave().factor()));
      node.set("cutoff", Json.number(wave.wave().cutoff()));
      node.put("runs", wave.runs());
      node.set("fractionLeft", Json.number(wave.fraction()));
      node.set("level", Json.number(wave.level()));
      ObjectNode ruledOut = node.putObject("ruledOutByOneTarget");
      for (int t = 0; t < wave.ruledOut().length; t++) {
        ruledOut.set(outputs.get(t), Json.number(wave.ruledOut()[t]));
      }
      validations(node, "emulatorsOnFreshRuns", wave.fresh(), outputs);
      validations(node, "emulatorsLeaveOneOut", wave.within(), outputs);
    }
  }

  private static void validations(
      ObjectNode node, String name, List<Validation> validations, List<String> outputs) {
    ObjectNode all = node.putObject(name);
    for (int o = 0; o < validations.size(); o++) {
      all.set(outputs.get(o), validation(validations.get(o)));
    }
  }

  private void targets(ArrayNode nodes) {
    for (TargetFinding each : TargetFinding.missesFirst(findings.targets())) {
      Target target = each.target();
      ObjectNode node = nodes.addObject();
      node.put("id", target.id());
      node.put("series", target.series().name());
      node.put("from", target.from());
      node.put("until", target.until());
      node.put("error", target.series().family().id());
      node.set("observed", Json.number(target.value()));
      node.set("prior", band(each.prior()));
      node.set("model", band(each.model()));
      node.set("predicted", band(each.predicted()));
      node.set("misfit", Json.number(each.misfit()));
      node.set("pValue", Json.number(each.chance()));
      node.set("nearestRun", Json.number(each.nearest()));
      node.put("missed", each.isMissed());
      node.put("outOfReach", each.isOutOfReach());
      node.set("emulator", validation(each.emulator()));
    }
  }

  private void omitted(ArrayNode nodes) {
    for (Targets.Omitted each : findings.study().targets().omitted()) {
      nodes
          .addObject()
          .put("id", each.id())
          .put("rule", each.rule().id())
          .put("because", each.because());
    }
  }

  private void inputs(ArrayNode nodes) {
    List<Marginal> marginals = findings.main().marginals();
    for (int i = 0; i < marginals.size(); i++) {
      Marginal each = marginals.get(i);
      ObjectNode node = nodes.addObject().put("name", each.name()).put("priorShape", each.shape());
      node.set("prior", band(each.prior()));
      node.set("posterior", band(each.posterior()));
      node.set("shift", Json.number(each.shift()));
      node.set("shrinkage", Json.number(each.shrinkage()));
      node.put("taught", each.isTaught());
      node.set("effectOnTrafficked", Json.number(findings.effects()[i]));
    }
  }

  private static void variant(ObjectNode node, VariantFinding each) {
    node.put("name", each.variant().name()).put("targets", each.targets());
    node.set("peopleTrafficked", band(each.trafficked()));
    node.set("peopleTraffickedAsRunAgain", band(each.again()));
    node.set("identifiedPer100Trafficked", band(each.found()));
    ArrayNode bands = node.putArray("byIdentifiedPer100");
    for (VariantFinding.FoundBand band : each.byFound()) {
      ObjectNode one = bands.addObject();
      one.set("from", Json.number(band.from()));
      one.set("until", Json.number(band.until()));
      one.set("share", Json.number(band.share()));
      one.set("peopleTrafficked", band(band.trafficked()));
    }
    node.put("inputsTaught", each.marginals().stream().filter(Marginal::isTaught).count());
    node.set("rHat", Json.number(each.rHat()));
    node.set("effectiveSize", Json.number(each.effectiveSize()));
  }

  private void hindcasts(ArrayNode nodes) {
    for (Hindcast each : findings.hindcasts()) {
      ObjectNode node = nodes.addObject();
      node.put("variant", each.variant().name()).put("until", each.variant().until());
      score(node.putObject("model"), each.model());
      score(node.putObject("lastValue"), each.last());
      score(node.putObject("trend"), each.trend());
      score(node.putObject("lastValueWithDrivers"), each.drivers());
      ArrayNode rows = node.putArray("rows");
      for (Hindcast.Row row : each.rows()) {
        ObjectNode one = rows.addObject().put("id", row.target().id());
        one.set("observed", Json.number(row.target().value()));
        one.set("predicted", band(row.predicted()));
        one.set("lastValue", Json.number(row.last()));
        one.set("trend", Json.number(row.trend()));
        one.set("lastValueWithDrivers", Json.number(row.drivers()));
      }
    }
  }

  private static void error(ObjectNode node, EmulatorError error) {
    node.put("draws", error.draws()).put("seeds", error.seeds());
    node.set("logCounts", Json.number(error.error(false)));
    node.set("shares", Json.number(error.error(true)));
    ObjectNode rows = node.putObject("rows");
    for (EmulatorError.Row row : error.rows()) {
      ObjectNode one = rows.putObject(row.target().id());
      one.set("error", Json.number(row.error()));
      one.set("luck", Json.number(row.luck()));
    }
  }

  private static void check(ObjectNode node, SelfCheck check) {
    node.put("trials", check.trials()).put("ranksAreEven", check.ranksAreEven());
    node.set("coverage90", Json.number(check.coverage()));
    ArrayNode rows = node.putArray("rows");
    for (SelfCheck.Row row : check.rows()) {
      ObjectNode one = rows.addObject();
      one.put("name", row.name().isEmpty() ? "people_trafficked" : row.name());
      one.set("coverage90", Json.number(row.coverage()));
      one.set("chance", Json.number(row.chance()));
    }
  }

  private void stability(ObjectNode node, Stability stability) {
    node.put("basis", findings.study().effects().orElseThrow().lifting().basis().id());
    ObjectNode readings = node.putObject("byReading");
    for (int v = 0; v < stability.readings().size(); v++) {
      String name = findings.readings().get(v).variant().name();
      effects(readings.putObject(name), stability.readings().get(v));
    }
    ArrayNode bands = node.putArray("byIdentifiedPer100");
    for (int b = 0; b < stability.byFound().size(); b++) {
      ObjectNode one = bands.addObject();
      one.set("from", Json.number(findings.main().byFound().get(b).from()));
      one.set("until", Json.number(findings.main().byFound().get(b).until()));
      effects(one.putObject("effects"), stability.byFound().get(b));
    }
  }

  private static void effects(ObjectNode node, BarrierEffects effects) {
    node.put("draws", effects.draws());
    if (effects.draws() == 0) {
      return;
    }
    for (BarrierEffects.Effect each : effects.effects()) {
      ObjectNode one = node.putObject(each.barrier().name().toLowerCase(Locale.ROOT));
      one.set("change", band(each.change()));
      one.put("rank", each.rank());
    }
  }

  private static void second(ObjectNode node, SecondFinding each) {
    node.set("peopleTrafficked", band(each.trafficked()));
    node.set("varianceLost", Json.number(each.lost()));
    node.put("collapsed", each.collapsed());
  }

  private static void score(ObjectNode node, Hindcast.Score score) {
    node.set("rmse", Json.number(score.rmse()));
    if (score.covered() >= 0) {
      node.put("covered90", score.covered());
      node.set("medianWidth", Json.number(score.width()));
    }
  }
}
