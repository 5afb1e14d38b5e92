package org.waymark.picture.map;

import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.evidence.Evidence;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Hatch;
import org.waymark.picture.sheet.Ink;

/**
 * Viet Nam by provinces in five classes of colour. Where a value is uncertain, it is hatched; a
 * difference that cannot be told from none has no colour at all, so that the eye finds the others.
 */
public final class ProvinceMap implements Chart {
  /** Laid over the colour of a unit whose value is uncertain. */
  public static final Hatch UNCERTAIN = new Hatch(Hatch.Mark.RISING, Ink.INK, Ink.PAPER);

  /** Laid over grey where there is no value: without colour, grey alone looks like a class. */
  static final Hatch NO_VALUE = new Hatch(Hatch.Mark.DOTS, Ink.INK, Ink.PAPER.fade(0));

  static final Stroke BORDER = Canvas.solid(0.7);

  private final Data data;
  private final Outlines outlines;
  private final MapClasses classes;
  private final List<Ink> colours;
  private final boolean differences;

  private ProvinceMap(Data data, Outlines outlines, MapClasses classes, List<Ink> colours) {
    this.data = data;
    this.outlines = outlines;
    this.classes = classes;
    this.colours = colours;
    this.differences = colours.equals(Ink.DIVERGING);
  }

  /** Which provinces. */
  public enum Units {
    /** The 63 provinces of the census of 2019; their codes are ISO codes. */
    PROVINCES_2019,
    /** The 34 units in force since July 2025; their codes are the names of {@code unit2025}. */
    UNITS_2025
  }

  /**
   * What is drawn.
   *
   * @param units which provinces
   * @param values by code; a unit that is missing has no value
   * @param breaks four rising limits between the five classes; empty: round limits are computed
   * @param classLabels five texts for the classes; empty: the limits are written
   * @param legendTitle what is shown, with its unit
   * @param uncertainLabel what hatching means; in a map of differences, what plain grey means
   * @param noValueLabel what dotted grey means
   * @param islands labels of the two archipelagos
   * @param disclaimer what the map does not say, drawn where it travels alone
   */
  public record Data(
      Units units,
      Map<String, Value> values,
      List<Double> breaks,
      List<String> classLabels,
      String legendTitle,
      String uncertainLabel,
      String noValueLabel,
      Islands islands,
      String disclaimer) {
    /** Copies its collections. */
    public Data {
      values = Map.copyOf(values);
      breaks = List.copyOf(breaks);
      classLabels = List.copyOf(classLabels);
    }
  }

  /**
   * The value of a unit.
   *
   * @param value NaN for none
   * @param uncertain whether it is hatched, or grey in a map of differences
   */
  public record Value(double value, boolean uncertain) {}

  /**
   * Names of the archipelagos, which are drawn schematically in boxes of their own.
   *
   * @param hoangSa for example "Quần đảo Hoàng Sa"
   * @param truongSa for example "Quần đảo Trường Sa"
   */
  public record Islands(String hoangSa, String truongSa) {}

  /**
   * A map.
   *
   * @throws IllegalArgumentException if a code is unknown, or there are not four rising breaks or
   *     five labels
   */
  public static ProvinceMap of(Data data) {
    return of(data, Ink.CLASSES);
  }

  /**
   * A map of differences: colours go from one for less over white for none to another for more.
   *
   * @throws IllegalArgumentException as {@link #of}, or if the breaks do not lie evenly around zero
   */
  public static ProvinceMap ofDifferences(Data data) {
    List<Double> breaks = data.breaks();
    for (int i = 0; i < breaks.size(); i++) {
      if (breaks.get(i) + breaks.get(breaks.size() - 1 - i) != 0) {
        throw new IllegalArgumentException(
            "Map of differences has breaks %s; allowed: as far below zero as above"
                .formatted(breaks));
      }
    }
    if (breaks.isEmpty()) {
      throw new IllegalArgumentException("Map of differences has no breaks; it needs four");
    }
    return of(data, Ink.DIVERGING);
  }

  private static ProvinceMap of(Data data, List<Ink> colours) {
    Outlines outlines = Outlines.of(Evidence.load(), data.units());
    for (String code : data.values().keySet()) {
      if (!outlines.shapes().containsKey(code)) {
        throw new IllegalArgumentException(
            "Map has no unit \"%s\". Maybe %s?"
                .formatted(code, outlines.shapes().keySet().iterator().next()));
      }
    }
    return new ProvinceMap(data, outlines, MapClasses.of(data), colours);
  }

  @Override
  public String disclaimer() {
    return data.disclaimer();
  }

  @Override
  public double draw(Canvas canvas, double top) {
    double height = canvas.narrow() ? 440 : 520;
    Projection projection = Projection.of(outlines.extent(), top + 1, height - 2);
    units(canvas, projection);
    double x = projection.right() + (canvas.narrow() ? 14 : 28);
    double box = canvas.narrow() ? canvas.width() - x - 1 : 150;
    IslandBoxes.draw(canvas, projection, data.islands(), x, box);
    if (canvas.narrow()) {
      return MapKey.draw(
          canvas, 0, top + height + 12, canvas.width(), data, classes, colours, missing());
    }
    double left = x + box + 28;
    return Math.max(
        top + height,
        MapKey.draw(canvas, left, top, canvas.width() - left, data, classes, colours, missing()));
  }

  private boolean missing() {
    return outlines.shapes().keySet().stream()
        .map(data.values()::get)
        .anyMatch(value -> value == null || Double.isNaN(value.value()));
  }

  /**
   * All units. What is hatched is one shape, however many units it holds: programs that print turn
   * every hatched shape into an image of its own.
   */
  private void units(Canvas canvas, Projection projection) {
    Path2D uncertain = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    Path2D unknown = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    List<Shape> shapes = new ArrayList<>();
    outlines
        .shapes()
        .forEach(
            (code, outline) -> {
              Shape shape = projection.onto(outline);
              shapes.add(shape);
              Value value = data.values().get(code);
              if (value == null || Double.isNaN(value.value())) {
                canvas.fill(shape, Ink.NO_VALUE);
                unknown.append(shape, false);
              } else if (differences && value.uncertain()) {
                canvas.fill(shape, Ink.NO_VALUE);
              } else {
                canvas.fill(shape, colours.get(classes.of(value.value())));
                if (value.uncertain()) {
                  uncertain.append(shape, false);
                }
              }
            });
    fill(canvas, uncertain, UNCERTAIN);
    fill(canvas, unknown, NO_VALUE);
    shapes.forEach(shape -> canvas.draw(shape, Ink.MUTED, BORDER));
  }

  private static void fill(Canvas canvas, Path2D path, Hatch hatch) {
    if (path.getCurrentPoint() != null) {
      canvas.fill(path, hatch);
    }
  }
}
