package org.waymark.report.response;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waymark.analysis.response.Alternatives;
import org.waymark.analysis.response.Effect;
import org.waymark.analysis.response.Response;
import org.waymark.analysis.response.Responses;
import org.waymark.experiment.sweep.Overridden;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.summary.Estimate;

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
    ArrayNode outputs = root.putArray("outputs");
    for (Response response : responses.each()) {
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
        effects.add(effect(effect, rank));
      }
      response.alternatives().ifPresent(each -> output.set("alternatives", of(each)));
    }
    return Json.text(root);
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

  private static ObjectNode of(Alternatives alternatives) {
    ObjectNode all = Json.object().put("first", alternatives.fewer() ? "fewest" : "most");
    all.put("firstIsBetterForPeople", alternatives.valued());
    ArrayNode points = all.putArray("points");
    for (Alternatives.Alternative each : alternatives.each()) {
      ObjectNode one = points.addObject().put("point", each.point());
      put(one, "mean", each.level());
      put(one.putObject("fromFirst"), "difference", each.difference());
      one.put("toldApart", !each.amongBest());
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
