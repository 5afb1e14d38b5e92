package org.waymark.analysis.attribution;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.file.TextBuffer;
import org.waymark.outcome.summary.Estimate;
import org.waymark.scenario.parameter.Barrier;

/** An attribution as files: {@code attribution.json} and {@code attribution.csv}. */
public final class AttributionFiles {
  /** Name of the document. */
  public static final String JSON = "attribution.json";

  /** Name of the table. */
  public static final String CSV = "attribution.csv";

  private AttributionFiles() {}

  /** The document. */
  public static String json(BasesFindings findings) {
    ObjectNode root = Json.object();
    ArrayNode bases = root.putArray("bases");
    findings.bases().forEach(each -> bases.add(json(each)));
    if (findings.areSeveral()) {
      ObjectNode across = root.putObject("acrossBases");
      for (Attribution.Outcome outcome : findings.any().attribution().outcomes()) {
        AcrossBases compared = AcrossBases.of(findings.on(outcome.output()));
        ObjectNode one = across.putObject(outcome.output());
        put(one, "first", compared.first());
        put(one, "firstWhereTold", compared.whereTold());
        put(one, "moving", compared.moving());
      }
    }
    return Json.text(root);
  }

  private static void put(ObjectNode node, String name, List<Barrier> barriers) {
    ArrayNode list = node.putArray(name);
    barriers.forEach(barrier -> list.add(name(barrier)));
  }

  private static ObjectNode json(AttributionFindings findings) {
    Attribution attribution = findings.attribution();
    ObjectNode root = Json.object();
    root.put("basis", findings.lifting().basis().id());
    root.put("method", attribution.orders() == 0 ? "all coalitions" : "permutations");
    root.put("permutations", attribution.orders());
    root.put("replications", attribution.replications());
    ObjectNode leftOut = root.putObject("leftOut");
    findings.lifting().leftOut().forEach((barrier, why) -> leftOut.put(name(barrier), why));
    ObjectNode outcomes = root.putObject("outcomes");
    for (Attribution.Outcome outcome : attribution.outcomes()) {
      ObjectNode one = outcomes.putObject(outcome.output());
      put(one.putObject("today"), "mean", outcome.today());
      one.set("total", Json.number(outcome.total().mean()));
      one.set("totalLow95", Json.number(outcome.total().low95()));
      one.set("totalHigh95", Json.number(outcome.total().high95()));
      ArrayNode barriers = one.putArray("barriers");
      for (Attribution.Share share : outcome.shares()) {
        ObjectNode barrier = barriers.addObject();
        barrier.put("barrier", name(share.barrier()));
        barrier.put("kind", name(share.barrier().kind()));
        put(barrier, "value", share.value());
        barrier.set("samplingError", Json.number(share.samplingError()));
        barrier.put("rank", share.rank());
        put(barrier.putObject("alone"), "value", share.alone());
        put(barrier.putObject("last"), "value", share.last());
      }
      ArrayNode tiers = one.putArray("tiers");
      for (List<Barrier> tier : outcome.tiers()) {
        ArrayNode together = tiers.addArray();
        tier.forEach(barrier -> together.add(name(barrier)));
      }
      put(one.putObject("internal"), outcome.internal());
      put(one.putObject("external"), outcome.external());
      put(one.putObject("between"), "value", outcome.between());
      ArrayNode interactions = one.putArray("interactions");
      for (Attribution.Interaction pair : outcome.interactions()) {
        ObjectNode two = interactions.addObject();
        two.putArray("barriers").add(name(pair.one())).add(name(pair.other()));
        put(two, "value", pair.value());
        put(two.putObject("together"), "value", pair.together());
      }
    }
    findings.worlds().ifPresent(each -> root.set("robustness", RobustnessFiles.json(each)));
    findings.prior().ifPresent(each -> root.set("robustnessPrior", RobustnessFiles.json(each)));
    return root;
  }

  /** The table: a row for each basis, outcome and barrier, and for each pair. */
  public static String csv(BasesFindings findings) {
    StringBuilder text =
        new StringBuilder(
            "outcome,barrier,with,kind,value,low95,high95,sampling_error,rank,basis\n");
    findings.bases().forEach(each -> rows(text, each));
    return text.toString();
  }

  private static void rows(StringBuilder text, AttributionFindings findings) {
    String basis = findings.lifting().basis().id() + "\n";
    Attribution attribution = findings.attribution();
    for (Attribution.Outcome outcome : attribution.outcomes()) {
      for (Attribution.Share share : outcome.shares()) {
        row(text, outcome.output(), name(share.barrier()), "", name(share.barrier().kind()));
        numbers(text, share.value());
        text.append(',').append(TextBuffer.format(share.samplingError()));
        text.append(',').append(share.rank()).append(',').append(basis);
      }
      for (Attribution.Interaction pair : outcome.interactions()) {
        row(text, outcome.output(), name(pair.one()), name(pair.other()), "interaction");
        numbers(text, pair.value());
        text.append(",,,").append(basis);
      }
      row(text, outcome.output(), "all", "", "total");
      numbers(text, outcome.total());
      text.append(",,,").append(basis);
    }
  }

  private static void row(StringBuilder text, String... cells) {
    text.append(String.join(",", cells)).append(',');
  }

  private static void numbers(StringBuilder text, Estimate estimate) {
    text.append(TextBuffer.format(estimate.mean())).append(',');
    text.append(TextBuffer.format(estimate.low95())).append(',');
    text.append(TextBuffer.format(estimate.high95()));
  }

  private static void put(ObjectNode node, String name, Estimate estimate) {
    node.set(name, Json.number(estimate.mean()));
    node.set("low95", Json.number(estimate.low95()));
    node.set("high95", Json.number(estimate.high95()));
  }

  private static void put(ObjectNode node, Attribution.Side side) {
    put(node, "value", side.value());
    put(node.putObject("alone"), "value", side.alone());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Name of a barrier in files. */
  static String name(Barrier barrier) {
    return name((Enum<?>) barrier);
  }
}
