package org.waymark.picture.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Chart;
import org.waymark.picture.sheet.Ink;

/**
 * Where people go: a flow diagram whose ribbons are as wide as the number of people. On a narrow
 * page it becomes an indented list of bars, because ribbons with readable labels need room.
 *
 * @param nodes within a column from top to bottom
 * @param links ribbons
 */
public record PathwayFlow(List<Node> nodes, List<Link> links) implements Chart {
  /** Bars and ribbons are people wherever they are: one colour, and words for the rest. */
  static final Ink PEOPLE = Ink.SERIES.get(0);

  /**
   * Copies its lists.
   *
   * @throws IllegalArgumentException if a link names an unknown node or leads backwards, or a value
   *     is not a number of people
   */
  public PathwayFlow {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    Map<String, Integer> columns = new HashMap<>();
    for (Node node : nodes) {
      amount(node.id(), node.value());
      if (columns.put(node.id(), node.column()) != null) {
        throw new IllegalArgumentException("Flow has two nodes \"%s\"".formatted(node.id()));
      }
    }
    for (Link link : links) {
      amount(link.from(), link.value());
      Integer from = columns.get(link.from());
      Integer to = columns.get(link.to());
      if (from == null || to == null || from >= to) {
        throw new IllegalArgumentException(
            "Flow has a link from \"%s\" to \"%s\"; both must be nodes, the second further right"
                .formatted(link.from(), link.to()));
      }
    }
  }

  /**
   * A place on the way.
   *
   * @param id names it in links
   * @param label what is written beside it, its number included
   * @param value people
   * @param column 0 at the left
   */
  public record Node(String id, String label, double value, int column) {}

  /**
   * People who go from one place to another.
   *
   * @param from id of a node
   * @param to id of a node in a later column
   * @param value people
   */
  public record Link(String from, String to, double value) {}

  private static void amount(String id, double value) {
    if (!Double.isFinite(value) || value < 0) {
      throw new IllegalArgumentException(
          "Flow has %s people at \"%s\"; allowed: 0 or more".formatted(value, id));
    }
  }

  @Override
  public double draw(Canvas canvas, double top) {
    return canvas.narrow()
        ? FlowList.draw(canvas, top, this)
        : FlowRibbons.draw(canvas, top, FlowLayout.of(canvas, this));
  }
}
