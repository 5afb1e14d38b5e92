package org.waymark.analysis.attribution;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.file.TextBuffer;

/**
 * The ranking over plausible worlds as files: part of {@code attribution.json}, and {@code
 * robustness.csv}.
 */
public final class RobustnessFiles {
  /** Name of the table of values and ranks. */
  public static final String CSV = "robustness.csv";

  /** The same in worlds of the prior that stand beside. */
  public static final String PRIOR_CSV = "robustness-prior.csv";

  private RobustnessFiles() {}

  static ObjectNode json(RankRobustness robustness) {
    ObjectNode root = Json.object();
    root.put("worlds", robustness.worlds().size());
    root.put("contradicting", robustness.contradicting());
    root.put("judgedBy", robustness.basis().name().toLowerCase(Locale.ROOT));
    root.put("permutations", robustness.orders());
    root.put("inputs", robustness.inputs());
    ObjectNode outcomes = root.putObject("outcomes");
    for (RankRobustness.Outcome outcome : robustness.outcomes()) {
      ObjectNode one = outcomes.putObject(outcome.output());
      one.put("counted", outcome.counted());
      one.set("concordance", Json.number(outcome.concordance()));
      one.set("concordanceByLuck", Json.number(outcome.luck()));
      one.set("farthestFromAllCombinations", Json.number(outcome.farthest()));
      ArrayNode barriers = one.putArray("barriers");
      for (RankRobustness.Places places : outcome.places()) {
        ObjectNode barrier = barriers.addObject();
        barrier.put("barrier", AttributionFiles.name(places.barrier()));
        ArrayNode ranks = barrier.putArray("ranks");
        places.shares().forEach(share -> ranks.add(Json.number(share)));
        barrier.set("firstThree", Json.number(places.firstThree()));
        barrier.set("medianRank", Json.number(places.median()));
        barrier.set("lowers", Json.number(places.fewer()));
        barrier.set("raises", Json.number(places.more()));
        ObjectNode ofToday = barrier.putObject("ofToday");
        ofToday.set("low90", Json.number(places.ofToday().low90()));
        ofToday.set("median", Json.number(places.ofToday().median()));
        ofToday.set("high90", Json.number(places.ofToday().high90()));
      }
    }
    return root;
  }

  /**
   * A row for each basis, outcome, world and barrier.
   *
   * @param worlds the ranking of a basis, over one kind of worlds
   */
  public static String csv(
      BasesFindings findings, Function<AttributionFindings, Optional<RankRobustness>> worlds) {
    StringBuilder text = new StringBuilder("world,weight,barrier,outcome,value,rank,basis\n");
    for (AttributionFindings each : findings.bases()) {
      rows(text, worlds.apply(each).orElseThrow(), each.lifting().basis().id());
    }
    return text.toString();
  }

  static void rows(StringBuilder text, RankRobustness robustness, String basis) {
    for (RankRobustness.Outcome outcome : robustness.outcomes()) {
      for (int world = 0; world < robustness.worlds().size(); world++) {
        for (int i = 0; i < robustness.barriers().size(); i++) {
          text.append(world)
              .append(',')
              .append(robustness.worlds().get(world).weight().weight())
              .append(',');
          text.append(AttributionFiles.name(robustness.barriers().get(i))).append(',');
          text.append(outcome.output()).append(',');
          text.append(TextBuffer.format(outcome.values().get(world)[i])).append(',');
          text.append(TextBuffer.format(outcome.ranks().get(world)[i])).append(',');
          text.append(basis).append('\n');
        }
      }
    }
  }
}
