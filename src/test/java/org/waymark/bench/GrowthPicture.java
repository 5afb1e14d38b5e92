package org.waymark.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.picture.axis.Interval;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.response.ResponsePanels;
import org.waymark.picture.response.ResponsePanels.Dot;
import org.waymark.picture.response.ResponsePanels.Panel;
import org.waymark.picture.response.ResponsePanels.Place;
import org.waymark.picture.row.BarsOfKinds;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Frame;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Picture;
import org.waymark.words.Language;

/**
 * A picture of what was measured: cost against size and months, speed against threads, each beside
 * a line in proportion; below them what sets the limit.
 *
 * @param measured a document of {@code bench --growth}
 */
record GrowthPicture(JsonNode measured) {
  private static final int DOTS = 50; // so many look like a line
  private static final double BETWEEN = 20; // pixels

  /** Draws it. */
  Picture draw() {
    JsonNode whole = measured.at("/nations/0");
    List<Panel> panels =
        List.of(
            panel("Cost against size", "population.factor", "factor", rows("months")),
            panel("Cost against months", "burn-in included", "months", rows("factor")),
            threads());
    ResponsePanels.Key key =
        new ResponsePanels.Key(
            "median of the rounds", "middle half of them", "", "in proportion", "");
    Chart growth =
        new ResponsePanels(
            "Times the whole nation over %s months (cost), times one thread (speed)"
                .formatted(whole.path("months").asInt()),
            Quantity.NUMBER,
            key,
            panels);
    List<BarsOfKinds.Row> rows =
        List.of(
            bar("the whole nation", 0, whole.at("/cpuSeconds/median")),
            bar("its draws", 1, measured.at("/limit/draws/cpuSeconds")),
            bar("its meetings with households", 1, measured.at("/limit/meetings/cpuSeconds")),
            bar(
                "to read all that it keeps, each month",
                1,
                measured.at("/limit/readings/cpuSeconds")));
    Chart limit =
        new BarsOfKinds(
            "processor seconds",
            Quantity.NUMBER,
            List.of("measured", "alone, in a loop of nothing else"),
            "",
            "",
            rows);
    Chart both =
        (canvas, top) -> {
          double y = growth.draw(canvas, top) + BETWEEN;
          y =
              canvas.paragraph(
                  "The limit: draws, meetings, memory",
                  0,
                  y,
                  canvas.width(),
                  canvas.bold(),
                  Ink.INK);
          return limit.draw(canvas, y + BETWEEN / 2);
        };
    return Picture.of(
        new Frame(
            "growth",
            "What a nation costs",
            new SpeedTables(measured).machine() + ".",
            Language.EN),
        both);
  }

  /** Nations that have this in common with the whole, which comes first. */
  private List<JsonNode> rows(String held) {
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode row : measured.path("nations")) {
      if (row.path(held).equals(measured.at("/nations/0/" + held))) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** What was measured along x, and dots in proportion to the first row. */
  private static Panel panel(String title, String unit, String x, List<JsonNode> rows) {
    double one = rows.get(0).path(x).asDouble();
    List<Place> places =
        rows.stream()
            .map(row -> place(row.path(x).asDouble(), row))
            .sorted(Comparator.comparingDouble(Place::x))
            .toList();
    double low = places.get(0).x();
    double step = (places.get(places.size() - 1).x() - low) / DOTS;
    List<Dot> dots =
        IntStream.rangeClosed(0, DOTS)
            .mapToObj(i -> new Dot(low + i * step, (low + i * step) / one))
            .toList();
    return new Panel(title, unit, Quantity.NUMBER, List.of(), false, places, dots, Double.NaN);
  }

  private Panel threads() {
    List<String> names = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    for (JsonNode row : measured.path("threads")) {
      double here = row.path("threads").asDouble();
      double before = names.isEmpty() ? here : Double.parseDouble(names.get(names.size() - 1));
      for (int i = 0; i < DOTS / 2 && !names.isEmpty(); i++) {
        double part = 2.0 * i / DOTS;
        dots.add(new Dot(names.size() - part, here - part * (here - before)));
      }
      places.add(place(names.size(), row));
      names.add(row.path("threads").asText());
    }
    String title = "Speed against threads";
    String unit = "nations at once";
    return new Panel(title, unit, Quantity.NUMBER, names, false, places, dots, Double.NaN);
  }

  private static Place place(double x, JsonNode row) {
    JsonNode times = row.path("times");
    Interval half = new Interval(times.path("low").asDouble(), times.path("high").asDouble());
    return new Place(x, times.path("median").asDouble(), half);
  }

  private static BarsOfKinds.Row bar(String label, int kind, JsonNode seconds) {
    return new BarsOfKinds.Row("", label, kind, seconds.asDouble(), Interval.NONE, Double.NaN);
  }
}
