package org.waymark.picture;

import java.util.List;

/** Several small time courses over the same years, with one key. */
public final class LinePanels extends Chart {
  private final Data data;

  private LinePanels(Data data) {
    this.data = data;
  }

  /**
   * What is drawn.
   *
   * @param panels in reading order
   */
  public record Data(List<Panel> panels) {

    /** Copies its list. */
    public Data {
      panels = List.copyOf(panels);
    }
  }

  /**
   * A small chart.
   *
   * @param title what it shows
   * @param course its content
   */
  public record Panel(String title, TimeCourse.Data course) {}

  /** A chart of several panels. */
  public static LinePanels of(Data data) {
    return new LinePanels(data);
  }

  @Override
  double draw(Canvas canvas, double top) {
    return top;
  }
}
