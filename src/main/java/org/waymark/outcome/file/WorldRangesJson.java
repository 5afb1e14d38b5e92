package org.waymark.outcome.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Basis;
import org.waymark.outcome.world.Influence;
import org.waymark.outcome.world.Span;
import org.waymark.outcome.world.WorldRanges;
import org.waymark.outcome.world.WorldRun;
import org.waymark.outcome.world.WorldWeight;

/** The parts of {@code summary.json} that concern plausible parameter sets. */
final class WorldRangesJson {
  private WorldRangesJson() {}

  /** Adds the range of a figure to its node. */
  static void put(ObjectNode node, Span span, int sets) {
    ObjectNode range = node.putObject("assumptions");
    range.set("low90", Json.number(span.low90()));
    range.set("median", Json.number(span.median()));
    range.set("high90", Json.number(span.high90()));
    range.put("sets", sets);
  }

  /** What was varied, which sets contradict the record, and what the width goes with. */
  static ObjectNode of(WorldRanges assumptions) {
    ObjectNode root = Json.object();
    root.put("sets", assumptions.sets());
    root.put("weighted", assumptions.kept().size());
    root.put("inputs", assumptions.inputs());
    root.put("judgedBy", assumptions.basis().name().toLowerCase(Locale.ROOT));
    root.put(
        "rule",
        assumptions.basis() == Basis.POSTERIOR
            ? "Sets are draws of a posterior, in proportion to its weights: all have weight 1."
            : "A set has weight 0 if victims recorded per year differ from the record by more than a"
                + " factor of "
                + TextBuffer.format(WorldWeight.GROSS)
                + ", over the full years on record; otherwise 1. If all do, all have weight 1.");
    ArrayNode contradicting = root.putArray("contradicting");
    for (WorldRun run : assumptions.contradicting()) {
      ObjectNode set = contradicting.addObject().put("set", run.world());
      set.set("recordedRatio", Json.number(run.weight().recordedRatio()));
    }
    ArrayNode held = root.putArray("held");
    assumptions.held().forEach(held::add);
    ObjectNode influences = root.putObject("influences");
    for (Variable variable : Variable.values()) {
      if (assumptions.influences().containsKey(variable)) {
        influences(influences.putObject(variable.id()), variable, assumptions);
      }
    }
    return root;
  }

  private static void influences(ObjectNode node, Variable variable, WorldRanges assumptions) {
    node.set("explainedTogether", Json.number(assumptions.explained().get(variable)));
    ArrayNode inputs = node.putArray("inputs");
    for (Influence influence : assumptions.influences().get(variable)) {
      ObjectNode input = inputs.addObject().put("path", influence.path());
      if (!influence.driver().isEmpty()) {
        input.put("driver", influence.driver());
      }
      input.set("rankCorrelation", Json.number(influence.rankCorrelation()));
      input.set("share", Json.number(influence.share()));
      input.put("standsOut", influence.standsOut());
    }
  }
}
