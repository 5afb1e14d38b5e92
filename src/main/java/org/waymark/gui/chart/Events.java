package org.waymark.gui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.time.YearMonth;
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
import org.waymark.scenario.Landmark;
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
    for (Landmark landmark : Landmark.of(scenario)) {
      if (landmark.until() == null) {
        Marker line = new ValueMarker(at(landmark.from()), Look.QUIET, THIN);
        // One line below a band, and away from the end of the axis.
        line.setLabelOffset(new RectangleInsets(look.px(16), 3, 3, 3));
        mark(line, landmark.kind(), RectangleAnchor.TOP_LEFT, TextAnchor.TOP_RIGHT);
      } else {
        double end = at(landmark.until().plusMonths(1));
        Marker band = new IntervalMarker(at(landmark.from()), end, BAND);
        mark(band, landmark.kind(), RectangleAnchor.TOP_RIGHT, TextAnchor.TOP_RIGHT);
      }
    }
  }

  private static double at(YearMonth month) {
    return month.getYear() + (month.getMonthValue() - 1) / 12.0;
  }

  private void mark(Marker marker, String kind, RectangleAnchor where, TextAnchor text) {
    marker.setLabel(look.words().text("landmark." + kind));
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
      mark(change, "change", RectangleAnchor.TOP_RIGHT, TextAnchor.TOP_LEFT);
    }
  }
}
