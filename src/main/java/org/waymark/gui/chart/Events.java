package org.waymark.gui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.waymark.gui.Look;
import org.waymark.gui.live.Classroom;
import org.waymark.scenario.Change;
import org.waymark.scenario.Scenario;

/**
 * What happened when, on an axis of years: the pandemic with its shut borders, the scam compounds,
 * and what a class changed.
 */
final class Events {
  /** A border that lets fewer than half through counts as shut. */
  private static final double SHUT = 0.5;

  private static final Color BAND = new Color(0xEE, 0xEE, 0xEE);
  private static final BasicStroke THIN = new BasicStroke(1.2f);

  private final XYPlot plot;
  private final Look look;
  private final List<Marker> changes = new ArrayList<>();
  private YearMonth shown;

  /** The events of a scenario on a plot. */
  Events(XYPlot plot, Look look, Scenario scenario) {
    this.plot = plot;
    this.look = look;
    List<Change> shut =
        scenario.drivers().stream()
            .filter(driver -> driver.until() != null)
            .filter(
                driver ->
                    driver.set().entrySet().stream()
                        .anyMatch(
                            set ->
                                set.getKey().startsWith("market.borderOpen.")
                                    && (Double) set.getValue() < SHUT))
            .toList();
    if (!shut.isEmpty()) {
      YearMonth until =
          shut.stream().map(Change::until).max(Comparator.naturalOrder()).orElseThrow();
      Marker band = new IntervalMarker(at(first(shut)), at(until.plusMonths(1)), BAND);
      label(band, "event.borders", RectangleAnchor.TOP_RIGHT, TextAnchor.TOP_RIGHT);
      plot.addDomainMarker(band, Layer.BACKGROUND);
    }
    Predicate<Change> compounds =
        driver -> driver.set().containsKey("market.sectorMix.scamInCambodia");
    List<Change> appear = scenario.drivers().stream().filter(compounds).toList();
    if (!appear.isEmpty()) {
      line(at(first(appear)), "event.compounds", TextAnchor.BOTTOM_LEFT, RectangleAnchor.BOTTOM_RIGHT);
    }
  }

  private static YearMonth first(List<Change> changes) {
    return changes.stream().map(Change::from).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static double at(YearMonth month) {
    return month.getYear() + (month.getMonthValue() - 1) / 12.0;
  }

  private Marker line(double at, String key, TextAnchor text, RectangleAnchor where) {
    Marker line = new ValueMarker(at, Look.QUIET, THIN);
    label(line, key, where, text);
    plot.addDomainMarker(line, Layer.BACKGROUND);
    return line;
  }

  private void label(Marker marker, String key, RectangleAnchor where, TextAnchor text) {
    marker.setLabel(look.text(key));
    marker.setLabelFont(look.font(Font.PLAIN, 0.8));
    marker.setLabelPaint(Look.QUIET);
    marker.setLabelBackgroundColor(new Color(0, true));
    marker.setLabelAnchor(where);
    marker.setLabelTextAnchor(text);
  }

  /** Marks the month from which the run was changed, when there is one. */
  void update(Classroom classroom) {
    YearMonth since = classroom.log().since();
    if (since == null ? shown == null : since.equals(shown)) {
      return;
    }
    changes.forEach(marker -> plot.removeDomainMarker(marker, Layer.BACKGROUND));
    changes.clear();
    shown = since;
    if (since != null) {
      changes.add(
          line(at(since), "event.change", TextAnchor.TOP_LEFT, RectangleAnchor.TOP_RIGHT));
    }
  }
}
