package org.waymark.picture.flow;

import java.util.ArrayList;
import java.util.List;
import org.waymark.picture.axis.Marks;
import org.waymark.picture.sheet.Canvas;
import org.waymark.picture.sheet.Ink;

/** A flow diagram as an indented list of bars, all to the same scale. */
final class FlowList {
  private static final double INDENT = 15;
  private static final double BAR = 14;
  private static final double BETWEEN = 9;

  private final Canvas canvas;
  private final PathwayFlow data;
  private final List<PathwayFlow.Node> shown = new ArrayList<>();
  private final double pixelsPerPerson;
  private double y;

  private FlowList(Canvas canvas, double top, PathwayFlow data) {
    this.canvas = canvas;
    this.data = data;
    this.y = top;
    double largest = data.nodes().stream().mapToDouble(PathwayFlow.Node::value).max().orElse(1);
    int deepest = data.nodes().stream().mapToInt(PathwayFlow.Node::column).max().orElse(0);
    this.pixelsPerPerson = largest > 0 ? (canvas.width() - INDENT * deepest) / largest : 0;
  }

  static double draw(Canvas canvas, double top, PathwayFlow data) {
    FlowList list = new FlowList(canvas, top, data);
    for (PathwayFlow.Node node : data.nodes()) {
      if (data.links().stream().noneMatch(link -> link.to().equals(node.id()))) {
        list.show(node, 0);
      }
    }
    return list.y;
  }

  /** Shows a node and, indented, those to which it leads; returns the middle of its bar. */
  private double show(PathwayFlow.Node node, int depth) {
    shown.add(node);
    double x = depth * INDENT;
    y = canvas.paragraph(node.label(), x, y, canvas.width() - x, canvas.font(), Ink.INK) + 2;
    double middle = y + BAR / 2;
    double length = Math.max(1, node.value() * pixelsPerPerson);
    canvas.fill(Marks.box(x, y, length, BAR), PathwayFlow.PEOPLE);
    double trunk = y + BAR;
    y += BAR + BETWEEN;
    for (PathwayFlow.Node next : data.nodes()) {
      if (leads(node, next) && !shown.contains(next)) {
        branch(x, trunk, show(next, depth + 1));
      }
    }
    return middle;
  }

  private void branch(double x, double trunk, double middle) {
    double line = x + INDENT / 2 - 2;
    canvas.draw(Marks.line(line, trunk, line, middle), Ink.MUTED, Canvas.solid(1));
    canvas.draw(Marks.line(line, middle, x + INDENT - 2, middle), Ink.MUTED, Canvas.solid(1));
  }

  private boolean leads(PathwayFlow.Node from, PathwayFlow.Node to) {
    return data.links().stream()
        .anyMatch(link -> link.from().equals(from.id()) && link.to().equals(to.id()));
  }
}
