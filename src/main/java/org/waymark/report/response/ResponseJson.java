package org.waymark.report.response;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.analysis.response.Alternatives;
import org.waymark.analysis.response.Effect;
import org.waymark.analysis.response.InWorlds;
import org.waymark.analysis.response.Response;
import org.waymark.analysis.response.ResponseInWorlds;
import org.waymark.analysis.response.Responses;
import org.waymark.analysis.response.ResponsesInWorlds;
import org.waymark.experiment.store.Manifest;
import org.waymark.experiment.sweep.Overridden;
import org.waymark.experiment.sweep.WorldsOfStudy;
import org.waymark.experiment.world.PlausibleInputs;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.file.WorldRangesJson;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.world.WorldWeight;

/** The answer of a sweep for programs, {@code sweep.json}: what page and sentences say. */
final class ResponseJson {
  private ResponseJson() {}

  /** The document. */
  static String of(Responses responses) {
    ObjectNode root = Json.object();
    root.put("study", responses.results().study().name());
    root.put("design", responses.results().study().design().id());
    root.put("replications", responses.results().study().replications());
    ArrayNode overridden = root.putArray("overridden");
    for (Overridden each : responses.results().study().overridden()) {
      ObjectNode one = overridden.addObject().put("path", each.path()).put("by", each.change());
      one.put("from", each.from()).put("until", each.until());
    }
    responses.worlds().ifPresent(worlds -> put(root, worlds));
    ArrayNode outputs = root.putArray("outputs");
    for (Response response : responses.each()) {
      Optional<ResponseInWorlds> worlds = responses.inWorlds(response);
      ObjectNode output = outputs.addObject().put("output", response.output());
      output.put("pointsLeftOut", response.missing());
      ArrayNode effects = output.putArray("effects");
      int place = 0;
      int rank = 0;
      double before = Double.NaN;
      for (Effect effect : response.bySize()) {
        place++;
        // Equal sizes share a rank.
        rank = effect.swing().size() == before ? rank : place;
        before = effect.swing().size();
        ObjectNode one = effect(effect, rank);
        effects.add(one);
        worlds.ifPresent(all -> put(one, all.swings().get(effect.path())));
      }
      response.alternatives().ifPresent(each -> output.set("alternatives", of(each, worlds)));
    }
    return Json.text(root);
  }

  private static void put(ObjectNode root, ResponsesInWorlds responses) {
    WorldsOfStudy worlds = responses.worlds();
    Manifest.worlds(root, worlds.from());
    SortedMap<Integer, WorldWeight> weights = new TreeMap<>();
    responses.weights().forEach(weight -> weights.put(weights.size(), weight));
    PlausibleInputs inputs = worlds.worlds().inputs();
    root.set(
        "assumptions",
        WorldRangesJson.of(weights, worlds.judge().basis(), inputs.varied().size(), inputs.held()));
  }

  private static void put(ObjectNode into, InWorlds worlds) {
    WorldRangesJson.put(into, worlds.span(), worlds.counted()).put("sameDirection", worlds.alike());
  }

  private static ObjectNode effect(Effect effect, int rank) {
    ObjectNode one = Json.object().put("path", effect.path());
    if (Double.isNaN(effect.swing().size())) {
      return one.putNull("rank");
    }
    one.put("rank", rank);
    value(one, "from", effect.swing().from());
    value(one, "to", effect.swing().to());
    put(one, "difference", effect.swing().difference());
    return one.put("toldApart", ResponseSentences.isApart(effect.swing()));
  }

  private static ObjectNode of(Alternatives alternatives, Optional<ResponseInWorlds> worlds) {
    ObjectNode all = Json.object().put("first", alternatives.fewer() ? "fewest" : "most");
    all.put("firstIsBetterForPeople", alternatives.valued());
    ArrayNode points = all.putArray("points");
    for (Alternatives.Alternative each : alternatives.each()) {
      ObjectNode one = points.addObject().put("point", each.point());
      put(one, "mean", each.level());
      put(one.putObject("fromFirst"), "difference", each.difference());
      one.put("toldApart", !each.amongBest());
      if (worlds.isPresent()) {
        put((ObjectNode) one.get("fromFirst"), worlds.get().fromFirst().get(each.point()));
        one.put("firstInSets", worlds.get().first().getOrDefault(each.point(), 0));
      }
    }
    return all;
  }

  private static void put(ObjectNode into, String name, Estimate estimate) {
    into.set(name, Json.number(estimate.mean()));
    into.set("se", Json.number(estimate.se()));
    into.set("low95", Json.number(estimate.low95()));
    into.set("high95", Json.number(estimate.high95()));
  }

  private static void value(ObjectNode into, String name, Object value) {
    if (value instanceof Double number) {
      into.set(name, Json.number(number));
    } else {
      into.put(name, String.valueOf(value));
    }
  }
}
