package org.waymark.picture;

import java.util.List;

/** Sums year by year, each made of parts; several bars may stand beside one another in a year. */
public final class StackedBars extends Chart {
  private final Data data;

  private StackedBars(Data data) {
    this.data = data;
  }

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
    return new StackedBars(data);
  }

  @Override
  double draw(Canvas canvas, double top) {
    return top;
  }
}
