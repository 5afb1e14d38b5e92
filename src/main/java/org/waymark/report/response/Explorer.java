package org.waymark.report.response;

import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import j2html.TagCreator;
import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.analysis.response.CurvePoint;
import org.waymark.analysis.response.Effect;
import org.waymark.analysis.response.Response;
import org.waymark.analysis.response.Surface;
import org.waymark.evidence.Resource;
import org.waymark.outcome.file.Json;
import org.waymark.outcome.summary.Estimate;
import org.waymark.picture.axis.Quantity;
import org.waymark.report.Block;

/**
 * The interactive part of the page: its numbers as JSON, and the script that draws them. A page
 * without JavaScript shows a sentence in its place.
 */
record Explorer(ResponseBrief brief, Selection selection) {
  private static final MathContext DIGITS = new MathContext(6);
  private static final List<String> TEXTS =
      List.of(
          "output",
          "factor",
          "both",
          "view",
          "level",
          "difference.map",
          "chart",
          "noInterval",
          "reference",
          "missing");

  /** What stands in the section. */
  List<Block> blocks() {
    List<DomContent> parts = new ArrayList<>();
    parts.add(TagCreator.noscript(p(brief.text("explore.without")).withClass("notice")));
    parts.add(
        div(p(brief.text("explore.how")), div().withId("explorer-chart"))
            .withId("explorer")
            .attr("hidden", "hidden"));
    if (!selection.left().isEmpty()) {
      parts.add(
          p(
              brief.text(
                  "left.explorer",
                  brief.number(selection.left().size()),
                  selection.left().stream()
                      .map(Response::output)
                      .map(id -> brief.words().text("input.path", brief.output(id), id))
                      .collect(Collectors.joining(", ")))));
    }
    parts.add(script(rawHtml(json())).withType("application/json").withId("explorer-data"));
    // Read as HTML the marks are comments; read as XML they keep "<" from being markup.
    parts.add(
        script(rawHtml("//<![CDATA[\n" + Resource.text(Explorer.class, "explorer.js") + "//]]>"))
            .withType("module"));
    return parts.stream().map(each -> (Block) new Block.Passage(each)).toList();
  }

  /** Rules for it. */
  static String css() {
    return Resource.text(Explorer.class, "explorer.css");
  }

  /** The numbers, in a form that may stand within a page. */
  String json() {
    ObjectNode root = Json.object();
    root.put("language", brief.words().language().code());
    ObjectNode texts = root.putObject("text");
    TEXTS.forEach(key -> texts.put(key, brief.text("explore." + key)));
    texts.put("difference", brief.text("explore.difference", "{0}"));
    texts.put("at", brief.text("explore.at", "{0}"));
    texts.put("interval", brief.text("explore.interval", "{0}", "{1}"));
    texts.put("points", brief.text("points", "{0}"));
    texts.put("base", brief.text("key.base"));
    ArrayNode factors = root.putArray("factors");
    List<String> paths = brief.study().points().paths();
    for (int f = 0; f < paths.size(); f++) {
      factors.add(factor(f));
    }
    ArrayNode outputs = root.putArray("outputs");
    selection.explored().stream().filter(Response::isKnown).map(this::output).forEach(outputs::add);
    try {
      return new ObjectMapper()
          .writeValueAsString(root)
          .replace("&", "\\u0026")
          .replace("<", "\\u003c")
          .replace(">", "\\u003e");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode factor(int index) {
    String path = brief.study().points().paths().get(index);
    ObjectNode factor = Json.object();
    factor.put("path", path);
    factor.put("name", brief.factor(path));
    factor.put("unit", brief.factorUnit(path));
    Effect effect = selection.explored().get(0).effects().get(index);
    exactly(factor.putArray("base"), ResponseBrief.onAxis(effect, brief.study().base().get(index)));
    ArrayNode points = factor.putArray("points");
    for (int point : selection.kept()) {
      Object value = brief.study().points().rows().get(point).get(index);
      put(points, ResponseBrief.onAxis(effect, value));
    }
    return factor;
  }

  private ObjectNode output(Response response) {
    ObjectNode output = Json.object();
    output.put("id", response.output());
    output.put("name", brief.output(response.output()));
    boolean share = brief.quantity(response.output()) == Quantity.SHARE;
    output.put("unit", share ? "" : brief.unit(response.output()));
    output.put("share", share);
    ArrayNode effects = output.putArray("effects");
    response.effects().forEach(effect -> effects.add(effect(effect)));
    response.surface().ifPresent(surface -> output.set("map", map(surface)));
    ArrayNode points = output.putArray("points");
    selection.kept().forEach(point -> put(points, response.pointMeans().get(point)));
    return output;
  }

  private static ObjectNode effect(Effect effect) {
    ObjectNode node = Json.object();
    node.put("kind", effect.kind().name());
    exactly(node.putArray("reference"), effect.reference());
    node.put("isBase", effect.isBase());
    ArrayNode places = node.putArray("places");
    for (CurvePoint place : effect.places()) {
      ArrayNode one = places.addArray();
      exactly(one, place.value());
      put(one, place.level());
      put(one, place.difference());
    }
    return node;
  }

  private static ObjectNode map(Surface surface) {
    ObjectNode node = Json.object();
    ArrayNode columns = node.putArray("columns");
    surface.columns().forEach(value -> exactly(columns, value));
    ArrayNode rows = node.putArray("rows");
    surface.rows().forEach(value -> exactly(rows, value));
    ArrayNode cells = node.putArray("cells");
    for (int row = 0; row < surface.rows().size(); row++) {
      ArrayNode line = cells.addArray();
      for (int column = 0; column < surface.columns().size(); column++) {
        ArrayNode one = line.addArray();
        put(one, surface.level().get(row).get(column));
        put(one, surface.difference().get(row).get(column));
      }
    }
    return node;
  }

  private static void put(ArrayNode array, Estimate estimate) {
    put(array, (Double) estimate.mean());
    put(array, (Double) estimate.low95());
    put(array, (Double) estimate.high95());
  }

  /** A value of a factor, which is compared with others. */
  private static void exactly(ArrayNode array, Object value) {
    if (value instanceof Double number) {
      array.add(DecimalNode.valueOf(BigDecimal.valueOf(number)));
    } else {
      array.add(String.valueOf(value));
    }
  }

  private static void put(ArrayNode array, Object value) {
    if (!(value instanceof Double number)) {
      array.add(String.valueOf(value));
    } else if (Double.isFinite(number)) {
      array.add(DecimalNode.valueOf(new BigDecimal(number).round(DIGITS).stripTrailingZeros()));
    } else {
      array.addNull();
    }
  }
}
