package org.waymark.outcome.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.outcome.variable.Variable;
import org.waymark.outcome.world.Basis;
import org.waymark.outcome.world.Influence;
import org.waymark.outcome.world.Span;
import org.waymark.outcome.world.WorldRanges;
import org.waymark.outcome.world.WorldWeight;

/** The parts of files for programs that concern plausible worlds. */
public final class WorldRangesJson {
  private WorldRangesJson() {}

  /** Adds the range of a figure to its node. */
  public static ObjectNode put(ObjectNode node, Span span, int sets) {
    ObjectNode range = node.putObject("assumptions");
    range.set("low90", Json.number(span.low90()));
    range.set("median", Json.number(span.median()));
    range.set("high90", Json.number(span.high90()));
    return range.put("sets", sets);
  }

  /** What was varied, which sets contradict the record, and what the width goes with. */
  static ObjectNode of(WorldRanges assumptions) {
    SortedMap<Integer, WorldWeight> weights = new TreeMap<>();
    assumptions.runs().forEach(run -> weights.put(run.world(), run.weight()));
    ObjectNode root = of(weights, assumptions.basis(), assumptions.inputs(), assumptions.held());
    ObjectNode influences = root.putObject("influences");
    for (Variable variable : Variable.values()) {
      if (assumptions.influences().containsKey(variable)) {
        influences(influences.putObject(variable.id()), variable, assumptions);
      }
    }
    return root;
  }

  /**
   * What was varied, and which sets contradict the record.
   *
   * @param weights of all worlds that were run, by number
   * @param paths of what was held
   */
  public static ObjectNode of(
      SortedMap<Integer, WorldWeight> weights, Basis basis, int inputs, List<String> paths) {
    ObjectNode root = Json.object();
    root.put("sets", weights.size());
    root.put("weighted", weights.values().stream().filter(WorldWeight::counts).count());
    root.put("inputs", inputs);
    root.put("judgedBy", basis.name().toLowerCase(Locale.ROOT));
    root.put(
        "rule",
        basis == Basis.POSTERIOR
            ? "Sets are draws of a posterior, in proportion to its weights: all have weight 1."
            : "A set has weight 0 if victims recorded per year differ from the record by more than a"
                + " factor of "
                + TextBuffer.format(WorldWeight.GROSS)
                + ", over the full years on record; otherwise 1. If all do, all have weight 1.");
    ArrayNode contradicting = root.putArray("contradicting");
    weights.forEach(
        (set, weight) -> {
          if (weight.contradictsRecord()) {
            ObjectNode one = contradicting.addObject().put("set", set);
            one.set("recordedRatio", Json.number(weight.recordedRatio()));
          }
        });
    ArrayNode held = root.putArray("held");
    paths.forEach(held::add);
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
