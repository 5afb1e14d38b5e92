package org.waymark.picture.time;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.waymark.picture.axis.Axes;
import org.waymark.picture.axis.Extent;
import org.waymark.picture.axis.Legend;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.axis.Quantity;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Hatch;
import org.waymark.picture.sheet.Ink;
import org.waymark.picture.sheet.Type;

/** Sums year by year, each made of parts; several bars may stand beside one another in a year. */
public record StackedBars(Data data) implements Chart {
  /**
   * What is drawn.
   *
   * @param yTitle unit of the values
   * @param quantity how values are written
   * @param years in order
   * @param parts from bottom to top; at most eight
   */
  public record Data(String yTitle, Quantity quantity, List<Integer> years, List<Part> parts) {
    /** Copies its lists. */
    public Data {
      years = List.copyOf(years);
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of a bar.
   *
   * @param bar which bar of the year, for example "Income"; parts with the same bar are stacked
   * @param label what the part is
   * @param values one for each year, not negative
   */
  public record Part(String bar, String label, List<Double> values) {
    /** Copies its list. */
    public Part {
      values = List.copyOf(values);
    }
  }

  /**
   * A chart of stacked bars.
   *
   * @throws IllegalArgumentException if a part has not one value for each year
   */
  public static StackedBars of(Data data) {
    if (data.years().isEmpty()) {
      throw new IllegalArgumentException("Stacked bars have no years");
    }
    for (Part part : data.parts()) {
      if (part.values().size() != data.years().size()) {
        throw new IllegalArgumentException(
            "Part \"%s\" has %s values for %s years"
                .formatted(part.label(), part.values().size(), data.years().size()));
      }
    }
    return new StackedBars(data);
  }

  @Override
  public double draw(Canvas canvas, double top) {
    double y = key(canvas, top);
    y = canvas.paragraph(data.yTitle(), 0, y + 8, canvas.width(), canvas.small(), Ink.MUTED) + 6;
    double height = canvas.narrow() ? 240 : 300;
    NumberAxis values = Axes.upright(canvas, data.quantity(), 0, highest(), height);
    double left = Axes.labelWidth(canvas, values);
    int first = data.years().get(0);
    int last = data.years().get(data.years().size() - 1);
    NumberAxis years = Axes.years(canvas, first, last, canvas.width() - left);
    Rectangle2D area = new Rectangle2D.Double(0, y, canvas.width(), height);
    Rectangle2D inside = Axes.draw(canvas, Axes.plot(years, values), area, left);
    bars(canvas, years, values, inside);
    return y + height + 2;
  }

  private void bars(Canvas canvas, NumberAxis years, NumberAxis values, Rectangle2D inside) {
    List<String> bars = bars();
    double slot = inside.getWidth() / years.getRange().getLength();
    double width = slot * 0.84 / bars.size();
    List<Path2D> boxes = data.parts().stream().map(part -> (Path2D) new Path2D.Double()).toList();
    for (int year = 0; year < data.years().size(); year++) {
      double middle = years.valueToJava2D(data.years().get(year), inside, RectangleEdge.BOTTOM);
      double[] sums = new double[bars.size()];
      for (int part = 0; part < data.parts().size(); part++) {
        double value = data.parts().get(part).values().get(year);
        if (value > 0) {
          int bar = bars.indexOf(data.parts().get(part).bar());
          double low = values.valueToJava2D(sums[bar], inside, RectangleEdge.LEFT);
          sums[bar] += value;
          double high = values.valueToJava2D(sums[bar], inside, RectangleEdge.LEFT);
          double x = middle - slot * 0.42 + bar * width;
          boxes.get(part).append(Marks.box(x, high, width - 1, low - high), false);
        }
      }
    }
    for (int part = 0; part < boxes.size(); part++) {
      if (boxes.get(part).getCurrentPoint() != null) {
        part(canvas, part, boxes.get(part));
      }
    }
  }

  /**
   * All boxes of a part, as one shape: programs that print turn every hatched shape into an image
   * of its own. Neighbours differ by colour and by pattern.
   */
  private static void part(Canvas canvas, int part, Shape boxes) {
    canvas.fill(boxes, Ink.SERIES.get(part));
    if (part % 2 == 1) {
      Hatch.Mark mark = Hatch.Mark.values()[part / 2];
      canvas.fill(boxes, new Hatch(mark, Ink.PAPER, Ink.PAPER.fade(0)));
    }
    canvas.draw(boxes, Ink.PAPER, Canvas.solid(0.7));
  }

  private double key(Canvas canvas, double top) {
    List<String> bars = bars();
    double y = top;
    for (String bar : bars) {
      if (bars.size() > 1) {
        y =
            canvas.paragraph(
                bar, 0, y, canvas.width(), Type.bold(canvas.small().getSize2D()), Ink.INK);
      }
      y = Legend.draw(canvas, 0, y, canvas.width(), entries(bar)) + 3;
    }
    return y;
  }

  private List<Legend.Entry> entries(String bar) {
    List<Legend.Entry> entries = new ArrayList<>();
    for (int i = 0; i < data.parts().size(); i++) {
      int part = i;
      if (data.parts().get(i).bar().equals(bar)) {
        entries.add(
            new Legend.Entry(
                data.parts().get(i).label(),
                (canvas, x, middle, width) ->
                    part(canvas, part, Marks.box(x, middle - 7, width, 14))));
      }
    }
    return entries;
  }

  private List<String> bars() {
    return data.parts().stream().map(Part::bar).distinct().toList();
  }

  private double highest() {
    Extent extent = Extent.fromZero();
    for (String bar : bars()) {
      for (int year = 0; year < data.years().size(); year++) {
        double sum = 0;
        for (Part part : data.parts()) {
          double value = part.values().get(year);
          sum += part.bar().equals(bar) && value > 0 ? value : 0;
        }
        extent.with(sum);
      }
    }
    return extent.high();
  }
}
