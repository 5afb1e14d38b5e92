package org.waymark.gui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
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
  private static final Color BAND = new Color(0xEE, 0xEE, 0xEE);
  private static final BasicStroke THIN = new BasicStroke(1.2f);

  private final XYPlot plot;
  private final Look look;
  private Marker change;
  private YearMonth shown;

  /** The events of a scenario on a plot. */
  Events(XYPlot plot, Look look, Scenario scenario) {
    this.plot = plot;
    this.look = look;
    List<Change> shut =
        scenario.drivers().stream()
            .filter(driver -> driver.until() != null && sets(driver, "market.borderOpen."))
            .toList();
    if (!shut.isEmpty()) {
      YearMonth until = Collections.max(shut.stream().map(Change::until).toList());
      Marker band = new IntervalMarker(at(first(shut)), at(until.plusMonths(1)), BAND);
      mark(band, "event.borders", RectangleAnchor.TOP_RIGHT, TextAnchor.TOP_RIGHT);
    }
    List<Change> compounds =
        scenario.drivers().stream()
            .filter(driver -> sets(driver, "market.sectorMix.scamInCambodia"))
            .toList();
    if (!compounds.isEmpty()) {
      Marker line = new ValueMarker(at(first(compounds)), Look.QUIET, THIN);
      // One line below that of the borders, and away from the end of the axis.
      line.setLabelOffset(new RectangleInsets(look.px(16), 3, 3, 3));
      mark(line, "event.compounds", RectangleAnchor.TOP_LEFT, TextAnchor.TOP_RIGHT);
    }
  }

  private static boolean sets(Change change, String beginning) {
    return change.set().keySet().stream().anyMatch(path -> path.startsWith(beginning));
  }

  private static YearMonth first(List<Change> changes) {
    return Collections.min(changes.stream().map(Change::from).toList());
  }

  private static double at(YearMonth month) {
    return month.getYear() + (month.getMonthValue() - 1) / 12.0;
  }

  private void mark(Marker marker, String key, RectangleAnchor where, TextAnchor text) {
    marker.setLabel(look.text(key));
    marker.setLabelFont(look.font(Font.PLAIN, 0.8));
    marker.setLabelPaint(Look.QUIET);
    marker.setLabelBackgroundColor(new Color(0, true));
    marker.setLabelAnchor(where);
    marker.setLabelTextAnchor(text);
    plot.addDomainMarker(marker, Layer.BACKGROUND);
  }

  /** Marks the month from which the run was changed, when there is one. */
  void update(Classroom classroom) {
    YearMonth since = classroom.log().since();
    if (Objects.equals(since, shown)) {
      return;
    }
    shown = since;
    if (change != null) {
      plot.removeDomainMarker(change, Layer.BACKGROUND);
    }
    if (since != null) {
      change = new ValueMarker(at(since), Look.QUIET, THIN);
      mark(change, "event.change", RectangleAnchor.TOP_RIGHT, TextAnchor.TOP_LEFT);
    }
  }
}
