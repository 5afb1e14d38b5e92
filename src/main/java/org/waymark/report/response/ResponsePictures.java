package org.waymark.report.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.analysis.response.CurvePoint;
import org.waymark.analysis.response.Effect;
import org.waymark.analysis.response.Response;
import org.waymark.analysis.response.Responses;
import org.waymark.analysis.response.Surface;
import org.waymark.experiment.design.Design;
import org.waymark.outcome.summary.Estimate;
import org.waymark.outcome.variable.Figure;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.response.HeatMap;
import org.waymark.picture.response.ResponsePanels;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Frame;
import org.waymark.report.Block;
import org.waymark.report.DataTable;

/** The pictures of a sweep: for each output its response to every factor, and of a grid its map. */
final class ResponsePictures {
  private final ResponseBrief brief;
  private final Selection selection;
  private final ResponseTables tables;
  private final ResponseSentences sentences;

  ResponsePictures(ResponseBrief brief, Selection selection) {
    this.brief = brief;
    this.selection = selection;
    this.tables = new ResponseTables(brief);
    this.sentences = new ResponseSentences(brief);
  }

  /** All pictures of an output of which anything is known. */
  List<Block> of(Response response) {
    List<Block> pictures = new ArrayList<>();
    if (!response.isKnown()) {
      return pictures;
    }
    response.surface().ifPresent(surface -> pictures.add(map(response, surface)));
    pictures.add(panels(response));
    return pictures;
  }

  private Block panels(Response response) {
    List<Effect> shown =
        response.effects().size() > selection.panels()
            ? response.bySize().subList(0, selection.panels())
            : response.effects();
    List<String> paths = brief.study().points().paths();
    ResponsePanels data =
        new ResponsePanels(
            brief.titled(response.output()),
            brief.quantity(response.output()),
            key(response),
            shown.stream()
                .map(effect -> panel(response, effect, paths.indexOf(effect.path())))
                .toList());
    boolean alone = brief.study().design() == Design.Type.ONE_AT_A_TIME;
    String caption = brief.text("picture.panels.caption" + (alone ? ".alone" : ""));
    if (response.effects().stream().anyMatch(Effect::hasBand)) {
      caption += " " + brief.text(brief.byLuck("picture.band"));
    }
    if (brief.responses().worlds().isPresent()) {
      caption += " " + brief.text("picture.worlds");
    }
    int dots = selection.drawn().size();
    int points = brief.study().points().count();
    if (dots > 0 && dots < points) {
      caption += " " + brief.text("picture.points", brief.number(dots), brief.number(points));
    }
    return illustration("response", "panels", response, data, caption, tables.places(response));
  }

  private ResponsePanels.Key key(Response response) {
    Design.Type design = brief.study().design();
    boolean band = response.effects().stream().anyMatch(Effect::hasBand);
    return new ResponsePanels.Key(
        brief.text(design == Design.Type.ONE_AT_A_TIME ? "key.single" : "key.mean"),
        band ? brief.text(Responses.hasLevels(design) ? "key.band.grid" : "key.band.curve") : "",
        brief.responses().worlds().isPresent() ? brief.text("key.worlds") : "",
        selection.drawn().isEmpty() ? "" : brief.text("key.dots"),
        brief.text("key.base"));
  }

  private ResponsePanels.Panel panel(Response response, Effect effect, int factor) {
    boolean words = effect.kind() == Effect.Kind.WORDS;
    List<ResponsePanels.Place> places = new ArrayList<>();
    for (int i = 0; i < effect.places().size(); i++) {
      CurvePoint place = effect.places().get(i);
      int at = i;
      places.add(
          new ResponsePanels.Place(
              words ? i : place.x(),
              place.level().mean(),
              band(place),
              brief
                  .responses()
                  .inWorlds(response)
                  .map(all -> all.places().get(effect.path()).get(at).span())
                  .map(span -> about(place, span.low90(), span.high90()))
                  .orElse(Interval.NONE)));
    }
    List<Object> values = effect.places().stream().map(CurvePoint::value).toList();
    List<ResponsePanels.Dot> dots = new ArrayList<>();
    for (int point : selection.drawn()) {
      Object value =
          ResponseBrief.onAxis(effect, brief.study().points().rows().get(point).get(factor));
      double x = words ? values.indexOf(value) : (Double) value;
      double y = response.pointMeans().get(point);
      if (Double.isFinite(y) && x >= 0 | !words) {
        dots.add(new ResponsePanels.Dot(x, y));
      }
    }
    Object base = ResponseBrief.onAxis(effect, brief.study().base().get(factor));
    return new ResponsePanels.Panel(
        brief.factor(effect.path()),
        brief.factorUnit(effect.path()),
        Quantity.NUMBER,
        words ? values.stream().map(brief::value).toList() : List.of(),
        effect.kind() == Effect.Kind.CURVE,
        places,
        dots,
        !effect.isBase() ? Double.NaN : words ? values.indexOf(base) : (Double) base);
  }

  private Block map(Response response, Surface surface) {
    List<String> paths = brief.study().points().paths();
    HeatMap data =
        new HeatMap(
            side(paths.get(0), surface.columns(), brief.study().base().get(0)),
            side(paths.get(1), surface.rows(), brief.study().base().get(1)),
            brief.titled(response.output()),
            brief.quantity(response.output()),
            surface.level().stream()
                .map(row -> row.stream().mapToDouble(Estimate::mean).toArray())
                .toArray(double[][]::new),
            brief.text("key.point"),
            brief.text("key.today"));
    boolean field =
        surface.columns().size() > 1
            && surface.rows().size() > 1
            && !data.x().values().isEmpty()
            && !data.y().values().isEmpty();
    boolean complete =
        Arrays.stream(data.values()).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
    return illustration(
        "map",
        "map",
        response,
        data,
        brief.text("picture.map.caption" + (field && complete ? "" : ".blocks")),
        tables.cells(response, surface, paths));
  }

  private HeatMap.Side side(String path, List<Object> values, Object base) {
    boolean words = values.get(0) instanceof String;
    return new HeatMap.Side(
        brief.factorTitled(path),
        Quantity.NUMBER,
        words ? List.of() : values.stream().map(Double.class::cast).toList(),
        values.stream().map(brief::value).toList(),
        values.indexOf(base));
  }

  private Block illustration(
      String stem, String key, Response response, Chart chart, String caption, DataTable table) {
    String description =
        brief.text(
            "description",
            response.bySize().stream()
                .filter(each -> !Double.isNaN(each.swing().size()))
                .limit(selection.panels())
                .map(
                    each ->
                        brief.text(
                            "description.item",
                            brief.factor(each.path()),
                            sentences.swing(response, each)))
                .collect(Collectors.joining(" ")));
    Frame frame =
        new Frame(
            stem + "-" + Figure.stem(response.output()),
            brief.text("picture." + key, brief.output(response.output())),
            brief.note(),
            brief.words().language(),
            description);
    return new Block.Illustration(frame, chart, caption, brief.text("behind"), table);
  }

  /**
   * The interval of the difference from the reference, about the level: that is what the study is
   * about. The level itself is far less sure, because luck that all points share moves it.
   */
  private static Interval band(CurvePoint place) {
    return about(place, place.difference().low95(), place.difference().high95());
  }

  private static Interval about(CurvePoint place, double low, double high) {
    double shift = place.level().mean() - place.difference().mean();
    return Double.isNaN(low) || Double.isNaN(shift)
        ? Interval.NONE
        : new Interval(low + shift, high + shift);
  }
}
